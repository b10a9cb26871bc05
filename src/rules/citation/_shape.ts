import type { Facts } from '../../analysis/facts.js'
import { lookupSurah } from '../../quran/names/index.js'
import type { Citation } from '../../quran/types.js'

/** How a reference is written. */
export interface Shape {
  /** Equal for references written in one way. */
  readonly key: string
  readonly script: 'arabic' | 'latin'
}

/** A surah's name in a reference. Offsets are the prose's. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Equal for one spelling: marks, tatweel and capitals do not part two. */
  readonly key: string
  /** One letter away from the names that the surah has. */
  readonly isMisspelt: boolean
}

const ARABIC_LETTER = /[\u0620-\u064a\u0671-\u06d3]/
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/
const FIRST_NUMBER = /^[\d\u0660-\u0669\u06f0-\u06f9]+/
/** 20:124, 20/124 */
const BOTH_NUMBERS = /^[\d\u0660-\u0669\u06f0-\u06f9]+\s*[:/]\s*[\d\u0660-\u0669\u06f0-\u06f9]/
/** xxiv:35 */
const ROMAN = /^[ivxlc]+\s*[:.,]/i
const OPENERS = '([{'
const SURAH_WORD = /^(?:s[uū]ra[ht]?|s[uū]rat[ui]?l?|chapter|ch\.?|\u0633\u0648\u0631[\u0629\u0647\u06c3\u06c1])\s+/i
const QURAN_WORD = /^(?:q|qs|qur|k?qur['’ʾ]?[aā]n|al-qur['’ʾ]?[aā]n|koran|\u0627\u0644\u0642\u0631\u0622\u0646)[\s:.,]+/i
const AYAH_WORD = /(?:\b(?:[aā]yah?s?|[aā]yat|verses?|vv?\.)|\u0627\u0644\u0622\u064a(?:\u0629|\u0627\u062a|\u062a\u0627\u0646|\u062a\u064a\u0646)|\u0622\u064a\u0629)\s*$/i
/** (الآية 15), (v. 15) */
const AYAH_ALONE = /^(?:(?:\u0627\u0644)?\u0622\u064a|[aā]y|v(?:\.|erse))/i
/** Marks of Arabic words, and the tatweel. */
const MARKS = /[\u0640\u064b-\u065f\u0670]/g

/**
 * The way a reference in brackets is written: its brackets, what stands for the surah, what parts surah from ayah. The words surah and
 * Quran are no part of it, for writers leave them out after the first; nor are the brackets of numbers alone, and what parts a name from both numbers.
 *
 *     [Ta-Ha: 124]                     [ name :
 *     (20:124)  [Q 20:124]             number :
 *     (Ta-Ha 20:124)  (Ta-Ha, 20:124)  ( name number
 *     (Surah Ta-Ha, verse 5)           ( name , ayah
 *
 * @returns null for one that is part of a sentence, for those after the first in brackets, and for an ayah whose surah is named elsewhere
 */
export function shapeOf(facts: Facts, { start, text, ref, status }: Citation): Shape | null {
  const opener = facts.prose.text[start - 1]
  if (ref === null || opener === undefined || !OPENERS.includes(opener)) return null
  const name = nameOf(facts, { start, text, ref, status })
  if (name === null && AYAH_ALONE.test(text)) return null
  const rest = name === null ? text.replace(QURAN_WORD, '') : text.slice(name.end - start)
  // Between the name and the first ayah, or between the two numbers.
  const tail = name === null ? rest.replace(FIRST_NUMBER, '') : rest
  const gap = tail.slice(0, Math.max(0, tail.search(DIGIT)))
  const sign = /[:.,\u060c/]/.exec(gap)?.[0].replace('\u060c', ',') ?? ''
  const word = AYAH_WORD.test(gap) ? 'ayah' : ''
  const parts = name === null ? [ROMAN.test(rest) ? 'roman' : 'number', sign, word] : BOTH_NUMBERS.test(tail.slice(gap.length)) ? [opener, 'name number'] : [opener, 'name', sign, word]
  return { key: parts.filter((part) => part !== '').join(' '), script: ARABIC_LETTER.test(text) ? 'arabic' : 'latin' }
}

/** The surah's name as a reference spells it; null where numbers stand alone. */
export function nameOf({ surahNames }: Facts, { start, text, ref, status }: Pick<Citation, 'start' | 'text' | 'ref' | 'status'>): Name | null {
  if (ref === null) return null
  const bare = text.replace(QURAN_WORD, '').replace(SURAH_WORD, '')
  const from = text.length - bare.length
  const digits = bare.search(DIGIT)
  const words = (digits < 0 ? bare : bare.slice(0, digits)).replace(AYAH_WORD, '')
  const name = trimEnd(words)
  // A name one letter away is the surah's where the words beside it stand there.
  const isMisspelt = name !== '' && surahNames.surahOf(name) !== ref.surah
  if (name === '' || (isMisspelt && !(status === 'confirmed' && lookupSurah(name).candidates.includes(ref.surah)))) return null
  return { start: start + from, end: start + from + name.length, text: name, key: name.replace(MARKS, '').toLowerCase(), isMisspelt }
}

const TRIMMED = ' \u00a0:.,\u060c;([/-–'

function trimEnd(words: string): string {
  let end = words.length
  while (end > 0 && TRIMMED.includes(words[end - 1]!)) end--
  return words.slice(0, end)
}
