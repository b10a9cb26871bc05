import { LETTER, LETTER_TABLE, SKIPPED } from '../letters.js'
import { type LetterStream, WORD_START } from '../match/letter-stream.js'
import { NO_COLUMN } from '../match/align.js'
import type { Match } from '../match/match.js'

/** A word of a quotation as the document writes it. Offsets are UTF-16 offsets of the document. */
export interface DocumentWord {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Per letter: its offset in the document, its entry in the stream, and its column or `NO_COLUMN`. */
  readonly offsets: readonly number[]
  readonly letters: readonly number[]
  readonly columns: readonly number[]
}

/** Words of the letters [match.q, match.qEnd) of a stream. A proclitic that the match leaves out is left out here too. */
export function documentWords(text: string, stream: LetterStream, match: Match): DocumentWord[] {
  const words: DocumentWord[] = []
  for (let q = match.q; q < match.qEnd; ) {
    let qEnd = q + 1
    while (qEnd < match.qEnd && (stream.letters[qEnd]! & WORD_START) === 0) qEnd++
    const start = (stream.letters[q]! & WORD_START) !== 0 ? startOfHamza(text, stream.offsets[q]!) : stream.offsets[q]!
    const end = endOfMarks(text, stream.offsets[qEnd - 1]! + 1)
    const offsets: number[] = []
    const letters: number[] = []
    const columns: number[] = []
    for (let i = q; i < qEnd; i++) {
      offsets.push(stream.offsets[i]!)
      letters.push(stream.letters[i]!)
      columns.push(match.columns[i - match.q] ?? NO_COLUMN)
    }
    words.push({ start, end, text: text.slice(start, end), offsets, letters, columns })
    q = qEnd
  }
  return words
}

/** Offset of the bare hamza that a word starts with, or of its first letter: «ءامنوا», «ءأنتم». */
function startOfHamza(text: string, letter: number): number {
  let start = letter
  for (let at = letter - 1; at >= 0 && LETTER_TABLE[text.charCodeAt(at)] === SKIPPED; at--) if (text.charCodeAt(at) === HAMZA) start = at
  return start
}

const HAMZA = 0x0621

/** Offset after the marks (and bare hamzas) that follow a letter. */
export function endOfMarks(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const entry = LETTER_TABLE[text.charCodeAt(end)]!
    if ((entry & SKIPPED) === 0 || (entry & LETTER) !== 0) break
    end++
  }
  // Directional characters after the last mark belong to the text around the word.
  while (end > at && isFormat(text.charCodeAt(end - 1))) end--
  return end
}

function isFormat(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069) || unit === 0xfeff
}
