// Texts that resemble verses, or are ascribed to God, and are none: the letters of a passage are compared with their beginnings.
import type { Range } from '../../text/index.js'
import { LETTER, LETTER_TABLE } from '../letters.js'
import { foldedLetters } from '../word-forms.js'
import { LETTER_BASE, phraseKey } from './phrase-key.js'
import { NEAR_VERSES, OTHERS_WORDS } from './phrases.generated.js'

/** Letters of a presented passage among which the words of another text begin. */
const BEGINNING = 12
/** UTF-16 units before and behind words in running text that belong to the same text. */
const AROUND = 120
/** Share of the letters of words in running text that another text holds. */
const MOST = 0.5
const TEXTS = [...OTHERS_WORDS, ...NEAR_VERSES]
/** Letters of the pieces by which most passages are told from all of these texts at a look: six of five bits make a number. No text is shorter. */
const PIECE = 6
const PIECE_MASK = 2 ** (5 * PIECE) - 1
const PIECES: ReadonlySet<number> = new Set(TEXTS.flatMap(piecesOf))
/** The texts by the piece with which they begin. */
const BEGINNINGS = new Map<number, string[]>()
for (const phrase of TEXTS) {
  const [first] = piecesOf(phrase)
  BEGINNINGS.set(first!, [...(BEGINNINGS.get(first!) ?? []), phrase])
}

function piecesOf(key: string): number[] {
  let piece = 0
  return Array.from(key, (letter) => (piece = ((piece << 5) | (letter.charCodeAt(0) - LETTER_BASE)) & PIECE_MASK)).slice(PIECE - 1)
}

/** A cheap look before a dear one. */
function holdsPiece(text: string, start: number, end: number): boolean {
  let [piece, count] = [0, 0]
  for (let i = start; i < end; i++) {
    const letter = LETTER_TABLE[text.charCodeAt(i)]! & LETTER
    if (letter === 0) continue
    piece = ((piece << 5) | letter) & PIECE_MASK
    if (++count >= PIECE && PIECES.has(piece)) return true
  }
  return false
}

/** Whether a passage that is presented as a verse begins as another text does: «الكبرياء ردائي …». */
export function beginsAsOthers(text: string, { start, end }: Range): boolean {
  const key = phraseKey(foldedLetters(text.slice(start, Math.min(end, start + AROUND))))
  return OTHERS_WORDS.some((phrase) => {
    const at = key.indexOf(phrase)
    return at >= 0 && at <= BEGINNING
  })
}

/** Whether most of some words in running text belong to another text around them: وآخر دعوانا أن الحمد لله رب العالمين. */
export function isOfOthers(text: string, { start, end }: Range): boolean {
  if (!holdsPiece(text, start, end)) return false
  const own = phraseKey(foldedLetters(text.slice(start, end)))
  const before = phraseKey(foldedLetters(text.slice(Math.max(0, start - AROUND), start)))
  const key = before + own + phraseKey(foldedLetters(text.slice(end, end + AROUND)))
  const [from, to] = [before.length, before.length + own.length]
  const held = new Uint8Array(key.length)
  piecesOf(key).forEach((piece, at) => {
    for (const phrase of BEGINNINGS.get(piece) ?? []) if (key.startsWith(phrase, at)) held.fill(1, at, at + phrase.length)
  })
  return held.subarray(from, to).reduce((sum, one) => sum + one, 0) >= MOST * own.length
}
