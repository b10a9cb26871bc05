import { ALEF, LAM } from './characters.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { WordBit } from './pairs.js'
import { SPACE, UNITS } from './units.js'
import type { WordTable } from './words.js'

/** Letters of a word with spaces between them. Offsets are UTF-16. */
export interface Spaced {
  readonly start: number
  readonly end: number
  /** The letters joined into words, or null where the words cannot be told for sure. */
  readonly text: string | null
  /** Whether wider gaps or the word list part the letters into words, in one way or several. */
  readonly divides: boolean
  /** Wider gaps told the words apart. */
  readonly gaps: boolean
}

/** Sigla of books («ا هـ ع ش») are four or five letters; no text has six single letters in a row. */
const LEAST_LETTERS = 6
const LONGEST_WORD = 12
const LEAST_FIRST = 3
const ARTICLE = '\u0627\u0644'

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
  if (gapped.length > 1) return { ...range, text: gapped.join(' '), divides: true, gaps: true }
  const letters = gapped[0]!
  if (lexicon === null) return { ...range, text: null, divides: false, gaps: false }
  return { ...range, text: onlyWords(letters, lexicon), divides: areWords(letters, lexicon), gaps: false }
}

/**
 * The one word that the letters are, or the two where they can be parted in one place only and the second has the article; null for all
 * else: the division into the fewest words of the list is often a wrong one (ا ل س ل ا م ع ل ي ك م gives السل امعليكم).
 */
function onlyWords(letters: string, lexicon: Lexicon): string | null {
  if (letters.length > 2 * LONGEST_WORD) return null
  if (lexicon.has(letters)) return letters
  const places: number[] = []
  for (let at = 2; at <= letters.length - 2; at++) {
    if (lexicon.hasLoosely(letters.slice(0, at)) && lexicon.hasLoosely(letters.slice(at))) places.push(at)
  }
  if (places.length !== 1) return null
  const [first, second] = [letters.slice(0, places[0]), letters.slice(places[0])]
  return first.length >= LEAST_FIRST && second.startsWith(ARTICLE) && lexicon.has(first) && lexicon.has(second) ? `${first} ${second}` : null
}

/** Whether the letters can be parted into words of the list. Dynamic programming over the ends of words. */
function areWords(letters: string, lexicon: Lexicon): boolean {
  const ends = new Uint8Array(letters.length + 1)
  ends[0] = 1
  for (let end = 2; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 1 && ends[end] === 0; start++) {
      if (ends[start] === 1 && lexicon.hasLoosely(letters.slice(start, end))) ends[end] = 1
    }
  }
  return ends[letters.length] === 1
}
