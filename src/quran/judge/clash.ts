import { NO_COLUMN } from '../match/align.js'
import type { GroupWords } from './compare.js'
import type { EditionWord } from './edition-words.js'
import type { WordGroup } from './groups.js'

const HAMZA = 0x0621
const ALEF_MADDA = 0x0622
const ALEF_HAMZA_ABOVE = 0x0623
const WAW_HAMZA = 0x0624
const ALEF_HAMZA_BELOW = 0x0625
const YEH_HAMZA = 0x0626
const ALEF = 0x0627
const TEH_MARBUTA = 0x0629
const HEH = 0x0647
const WAW = 0x0648
const COMBINING_HAMZA_ABOVE = 0x0654
const COMBINING_HAMZA_BELOW = 0x0655

/** A letter of an edition with what stands round it. */
interface Context {
  readonly unit: number
  readonly first: boolean
  /** A hamza is written on it or before it. */
  readonly hamza: boolean
  /** A hamza alone ends the word behind it: شيء. */
  readonly closed: boolean
}

/**
 * Whether the group's words write a letter that the folding joins with the edition's and that makes another word of it:
 * أن for إن, وجهة for وجهه. What is merely left out (ا for أ, ه for ة) makes none.
 */
export function clashes(group: WordGroup, words: GroupWords): boolean {
  const editions = [contexts(words.uthmani), contexts(words.imlai)]
  return group.document.some((word) =>
    word.columns.some((column, i) => {
      if (column === NO_COLUMN) return false
      const own = word.text.charCodeAt(word.offsets[i]! - word.start)
      const known = editions.map((edition) => edition.get(column)).filter((context) => context !== undefined)
      const isLast = i === word.columns.length - 1
      // Which alef carries a hamza at a word's end is a question of schools: النبأ, النبإ.
      if (isLast && isAlefWithHamza(own) && known.some(({ unit }) => isAlefWithHamza(unit))) return false
      // جاؤ for جاءوا: where the hamza is on its seat, the waw of the plural is missing. Within a word one waw may do for both: رؤس.
      return known.length > 0 && known.every((context) => makesAnother(own, context) || (isLast && own === WAW_HAMZA && context.unit === WAW && context.hamza))
    }),
  )
}

function contexts(words: readonly EditionWord[]): Map<number, Context> {
  const result = new Map<number, Context>()
  for (const word of words) {
    word.letters.forEach((at, i) => {
      if (at < 0) return
      const after = [word.text.charCodeAt(at + 1), word.text.charCodeAt(at + 2), word.text.charCodeAt(at + 3)]
      const hamza = word.text.charCodeAt(at - 1) === HAMZA || precededByHamza(word.text, at) || after.includes(COMBINING_HAMZA_ABOVE) || after.includes(COMBINING_HAMZA_BELOW)
      const closed = i === word.letters.length - 1 && word.text.includes(String.fromCharCode(HAMZA), at)
      result.set(word.c + i, { closed, unit: word.text.charCodeAt(at), first: word.letters.slice(0, i).every((offset) => offset < 0), hamza })
    })
  }
  return result
}

/** ءَا: the hamza's vowel stands between. */
function precededByHamza(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const unit = text.charCodeAt(i)
    if (unit === HAMZA || unit === COMBINING_HAMZA_ABOVE) return true
    if (unit < 0x064b || unit > 0x0655) return false
  }
  return false
}

function makesAnother(own: number, { unit, first, hamza, closed }: Context): boolean {
  if (own === unit) return false
  if (own === TEH_MARBUTA) return unit === HEH
  // شئ for شيء is the older spelling of print.
  if (own === YEH_HAMZA && closed) return false
  if (own === WAW_HAMZA || own === YEH_HAMZA) return !hamza && !isHamzaLetter(unit)
  if (own !== ALEF_MADDA && own !== ALEF_HAMZA_ABOVE && own !== ALEF_HAMZA_BELOW) return false
  if (isHamzaLetter(unit)) return unit !== own && unit !== WAW_HAMZA && unit !== YEH_HAMZA
  // A hamza on the alef that is only a bridge to the first consonant is a habit, not another word.
  return unit === ALEF && !hamza && !first && own !== ALEF_MADDA
}

function isAlefWithHamza(unit: number): boolean {
  return unit === ALEF_HAMZA_ABOVE || unit === ALEF_HAMZA_BELOW
}

function isHamzaLetter(unit: number): boolean {
  return unit >= ALEF_MADDA && unit <= YEH_HAMZA
}
