// What the writer of a passage left out: «…», and the blanks of an exercise. A word may be cut short by its dots: «إنه كان ف.......».
import type { LetterStream } from '../match/letter-stream.js'
import { WORD_START } from '../match/letter-stream.js'

/** Letters [q, qEnd) of a stream. */
export interface Stretch {
  readonly q: number
  readonly qEnd: number
  /** Where its last word begins, if the dots stand right behind it; else `qEnd`. */
  readonly cut: number
}

/** Two or more of each sign, round or square brackets that are empty, lines of tatweel. ### is what a text file puts between its parts. */
const GAP = /…|\.{2,}|۔{2,}|\.(?: \.)+|#{2,}|(?:\\?_){2,}|-{3,}|\u060c{2,}|[\u25a1\u25a2\u25fb\u25fd\u2610]+|\([ \u00a0]{2,}\)|\[[ \u00a0]{2,}\]|(?<!\u0640)\u0640{3,}(?![\u0620-\u065f])/g
/** What may be a blank, or merely how the line is set. */
const MAYBE_GAP = /[ \u00a0]{3,}/g

/** The stretches between gaps; one where there is none. */
export function stretchesBetweenGaps(text: string, stream: LetterStream): Stretch[] {
  return parted(text, stream, GAP)
}

/** The same at what may be a gap; none where there is none. */
export function stretchesBetweenSpaces(text: string, stream: LetterStream): Stretch[] {
  const stretches = parted(text, stream, MAYBE_GAP)
  return stretches.length > 1 ? stretches : []
}

function parted(text: string, stream: LetterStream, gaps: RegExp): Stretch[] {
  if (stream.count === 0) return []
  const from = stream.offsets[0]!
  const to = endOfPassage(text, stream.offsets[stream.count - 1]! + 1)
  const stretches: Stretch[] = []
  let q = 0
  for (const gap of text.slice(from, to).matchAll(gaps)) {
    const start = from + gap.index
    const end = stream.letterAt(start)
    if (end > q) stretches.push({ q, qEnd: end, cut: touches(text, stream.offsets[end - 1]! + 1, start) ? wordStart(stream, end - 1) : end })
    q = end
  }
  if (q < stream.count) stretches.push({ q, qEnd: stream.count, cut: stream.count })
  return stretches
}

/** Dots behind the last letter belong to the passage. */
const LONGEST_TAIL = 24
function endOfPassage(text: string, last: number): number {
  return last + /^[\s\u0640\u064b-\u0652.…_-]*/.exec(text.slice(last, last + LONGEST_TAIL))![0].length
}

/** Nothing but marks and tatweel stands between a letter and its dots. */
function touches(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== TATWEEL && (unit < FIRST_MARK || unit > LAST_MARK)) return false
  }
  return true
}
const TATWEEL = 0x0640
const FIRST_MARK = 0x064b
const LAST_MARK = 0x0652

function wordStart({ letters }: LetterStream, q: number): number {
  let at = q
  while (at > 0 && (letters[at]! & WORD_START) === 0) at--
  return at
}
