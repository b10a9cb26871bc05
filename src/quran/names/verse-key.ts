// Keys of named ayat: Ayat al-Kursi, Ayatul Kursi, the Throne Verse.
import { arabicLight } from './arabic-key.js'
import { latinLight, latinVowels, plainLatin } from './latin-key.js'

const ARABIC_AYAH = /^\u0627\u064a(?:\u0647|\u0627\u062a)/ // ayah, ayat after folding
const LATIN_AYAH = /^aya[ht]?(?:u?l|[au]?[nrstdz]h?)?[\s'-]+/
const NOT_A_LETTER = /[^a-z]+/g

/** The key of a named ayah's whole name: `kursi` for Ayat al-Kursi, `=throneverse` for Throne Verse, Arabic letters for an Arabic one. */
export function verseKey(name: string): string {
  const arabic = arabicLight(name)
  if (arabic !== '') return arabicVerseKey(name)
  const plain = plainLatin(name)
  if (LATIN_AYAH.test(plain)) return latinVowels(latinLight(plain.replace(LATIN_AYAH, '')))[0]!
  return `=${plain.replace(/^the /, '').replace(/ of the /, ' of ').replace(NOT_A_LETTER, '')}`
}

function arabicVerseKey(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return ARABIC_AYAH.test(arabicLight(first)) ? arabicLight(rest.join('')) : arabicLight(name)
}
