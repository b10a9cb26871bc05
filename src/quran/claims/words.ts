/** A word of a cue: folded text and its UTF-16 range. */
export interface CueWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** No cue is longer: of a longer word the beginning is read. */
const LONGEST = 40
const BREAK = 0
const SKIPPED = 1
/** ﷺ and its like, the colon, and what ends a sentence: words of their own. */
const SIGNS = '\ufdfa\ufdfb\ufdfd\ufd47\u003a\u002e\u061f\u003f\u0021\u000a\ufdf2'

/** Per UTF-16 unit: `BREAK`, `SKIPPED`, or the unit it is folded to. */
const FOLDED = buildFolded()
const IS_SIGN = new Set([...SIGNS].map((sign) => sign.charCodeAt(0)))

function buildFolded(): Uint16Array {
  const table = new Uint16Array(0x10000)
  const keep = (from: number, to: number, form: (letter: string) => string = (letter) => letter): void => {
    for (let unit = from; unit <= to; unit++) table[unit] = form(String.fromCharCode(unit)).toLowerCase().charCodeAt(0)
  }
  // Letters of transliteration are folded to those they are made of: Nāfiʿ, Ḥamza.
  const withoutMarks = (letter: string): string => letter.normalize('NFD')
  keep(0x41, 0x5a)
  keep(0x61, 0x7a)
  keep(0xc0, 0x24f, withoutMarks)
  keep(0x1e00, 0x1eff, withoutMarks)
  keep(0x620, 0x64a)
  keep(0x671, 0x6d3)
  for (const [from, to] of [[0x610, 0x61a], [0x61c, 0x61c], [0x64b, 0x65f], [0x670, 0x670], [0x6d6, 0x6ed], [0x640, 0x640], [0x621, 0x621], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2069], [0xad, 0xad], [0xfeff, 0xfeff], [0x2bb, 0x2bf], [0x300, 0x36f]] as const) {
    table.fill(SKIPPED, from, to + 1)
  }
  for (const alef of [0x622, 0x623, 0x625, 0x671]) table[alef] = 0x627
  table[0x649] = 0x64a
  table[0x6cc] = 0x64a
  table[0x6a9] = 0x643
  table[0x6c1] = table[0x6c3] = 0x647
  table[0x629] = 0x647
  return table
}

/** The folded units of the word that is read. */
const units: number[] = Array.from({ length: LONGEST }, () => 0)

/** Words that were read last, by their hash: the same few hundred make most of any text. */
const KNOWN = 1 << 12
const known: string[] = Array.from({ length: KNOWN }, () => '')
const PRIME = 0x01000193

/** The word of the first `count` units: the one that was made of them before, where it is still known. */
function wordOf(count: number, hash: number): string {
  const slot = (hash ^ (hash >>> 15)) & (KNOWN - 1)
  const last = known[slot]!
  if (last.length === count && isWord(last)) return last
  return (known[slot] = String.fromCharCode.apply(null, units.slice(0, count)))
}

function isWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== units[i]) return false
  return true
}

/**
 * Words of [start, end), Arabic and Latin, folded for comparison: no marks, no tatweel, no bare hamza, one alef,
 * final ى and ی as ي, ة and ہ as ه, ک as ك, Latin in lower case without marks. A sign that speaks for itself (ﷺ, :) is a word.
 */
export function cueWords(text: string, start: number, end: number): CueWord[] {
  const words: CueWord[] = []
  let count = 0
  let hash = 0
  let from = start
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0
    const folded = FOLDED[unit]!
    if (folded > SKIPPED) {
      if (count === 0) from = i
      if (count === LONGEST) continue
      units[count++] = folded
      hash = Math.imul(hash ^ folded, PRIME)
    } else if (folded === BREAK) {
      if (count > 0) {
        words.push({ text: wordOf(count, hash), start: from, end: i })
        count = hash = 0
      }
      if (i < end && IS_SIGN.has(unit)) words.push({ text: text[i]!, start: i, end: i + 1 })
    }
  }
  return words
}

/** Whether a letter of Latin script is a capital. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
