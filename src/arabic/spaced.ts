import { ALEF, LAM } from './characters.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { WordBit } from './pairs.js'
import { SPACE, UNITS } from './units.js'
import type { WordTable } from './words.js'

/** Letters of a word with spaces between them. Offsets are UTF-16. */
export interface Spaced {
  readonly start: number
  readonly end: number
  /** The letters joined into words, or null where the words cannot be told. */
  readonly text: string | null
  /** Wider gaps told the words apart. */
  readonly gaps: boolean
}

/** Sigla of books («ا هـ ع ش») are four or five letters; no text has six single letters in a row. */
const LEAST_LETTERS = 6
const LONGEST_WORD = 12

/** Finds stretches of single letters, as PDF tools leave them:  ا ل ع ر ب ي ة */
export function findSpaced(words: WordTable, lexicon: Lexicon | null): Spaced[] {
  const found: Spaced[] = []
  const { count, bits } = words
  for (let word = 0; word < count; ) {
    if ((bits[word]! & WordBit.SINGLE) === 0) {
      word++
      continue
    }
    let last = word
    let singles = 1
    while (last + 1 < count && isPiece(words, last + 1) && touches(words, last + 1)) {
      last++
      if ((bits[last]! & WordBit.SINGLE) !== 0) singles++
    }
    if (singles >= LEAST_LETTERS && singles * 2 > last - word) found.push(join(words, word, last, lexicon))
    word = last + 1
  }
  return found
}

/** A letter, loose marks, or the alef and lam that many fonts draw as one. */
function isPiece(words: WordTable, word: number): boolean {
  if ((words.bits[word]! & WordBit.SINGLE) !== 0 || words.letters[word] === 0) return true
  const start = words.start[word]!
  return words.letters[word] === 2 && words.text.charCodeAt(start) === ALEF && words.text.charCodeAt(start + 1) === LAM
}

/** Whether only spaces stand before the word. */
function touches(words: WordTable, word: number): boolean {
  for (let at = words.end[word - 1]!; at < words.start[word]!; at++) {
    if ((UNITS[words.text.charCodeAt(at)]! & SPACE) === 0) return false
  }
  return true
}

function join(words: WordTable, first: number, last: number, lexicon: Lexicon | null): Spaced {
  const { text, start, end } = words
  const range = { start: start[first]!, end: end[last]! }
  const gapped: string[] = ['']
  let narrowest = Infinity
  for (let word = first + 1; word <= last; word++) narrowest = Math.min(narrowest, start[word]! - end[word - 1]!)
  for (let word = first; word <= last; word++) {
    if (word > first && start[word]! - end[word - 1]! > narrowest) gapped.push('')
    gapped[gapped.length - 1]! += text.slice(start[word]!, end[word]!)
  }
  if (gapped.length > 1) return { ...range, text: gapped.join(' '), gaps: true }
  return { ...range, text: lexicon === null ? null : segment(gapped[0]!, lexicon), gaps: false }
}

/** The letters as the fewest words of the list; null when they are none. Dynamic programming over the ends of words. */
function segment(letters: string, lexicon: Lexicon): string | null {
  const cost = new Int32Array(letters.length + 1).fill(1 << 20)
  const from = new Int32Array(letters.length + 1)
  cost[0] = 0
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      if (cost[start]! + 1 >= cost[end]! || !(end - start > 1 && lexicon.hasLoosely(letters.slice(start, end)))) continue
      cost[end] = cost[start]! + 1
      from[end] = start
    }
  }
  if (cost[letters.length]! >= 1 << 20) return null
  const parts: string[] = []
  for (let end = letters.length; end > 0; end = from[end]!) parts.unshift(letters.slice(from[end]!, end))
  return parts.join(' ')
}
