/** A word of a cue: folded text and its UTF-16 range. */
export interface CueWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

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

const units: number[] = []

/**
 * Words of [start, end), Arabic and Latin, folded for comparison: no marks, no tatweel, no bare hamza, one alef,
 * final ى and ی as ي, ة and ہ as ه, ک as ك, Latin in lower case without marks. A sign that speaks for itself (ﷺ, :) is a word.
 */
export function cueWords(text: string, start: number, end: number): CueWord[] {
  const words: CueWord[] = []
  units.length = 0
  let from = start
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0
    const folded = FOLDED[unit]!
    if (folded > SKIPPED) {
      if (units.length === 0) from = i
      units.push(folded)
    } else if (folded === BREAK) {
      if (units.length > 0) {
        if (units.length > LONGEST) units.length = LONGEST
        words.push({ text: String.fromCharCode.apply(null, units), start: from, end: i })
        units.length = 0
      }
      if (i < end && IS_SIGN.has(unit)) words.push({ text: text[i]!, start: i, end: i + 1 })
    }
  }
  return words
}

/** No cue is longer. */
const LONGEST = 40
