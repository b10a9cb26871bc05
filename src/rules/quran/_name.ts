// The name of another surah in the manner of one that is written.
import { surahName } from '../../quran/names/index.js'

const ARABIC_LETTER = /[\u0621-\u064a]/
const HARAKA = /[\u064b-\u0652]/
const ARABIC_ARTICLE = /^[\u0627\u0671]\u064e?\u0644/
const LATIN_ARTICLE = /^(?:al|el|a(?:[nrstdz]|sh|th|dh)|e(?:[nrsdz]|sh))[- ]/i

/** The article is part of the word before the name: Suratul Baqarah, Surat-un-Nisa. */
export const JOINED_ARTICLE = /sura[ht]['\u2019]?-?u['\u2019]?(?:l|sh|th|dh|[nrstdz])[\s-]*$/i

/**
 * The name of surah `to` as a reference writes that of surah `from`: in Arabic or Latin letters, with vowel signs, in English, in
 * capitals, without its article. A transliteration is the library's own.
 */
export function nameLike(written: string, from: number | null, to: number): string {
  if (ARABIC_LETTER.test(written)) {
    const form = HARAKA.test(written) ? 'vowelled' : 'arabic'
    return withArticleOf(written, surahName(to, form), from === null ? '' : surahName(from, form), ARABIC_ARTICLE)
  }
  const isEnglish = from !== null && equalLetters(written, surahName(from, 'english')) && !equalLetters(written, surahName(from))
  const form = isEnglish ? 'english' : 'latin'
  return inCaseOf(written, withArticleOf(written, surahName(to, form), from === null ? '' : surahName(from, form), isEnglish ? ENGLISH_ARTICLE : LATIN_ARTICLE))
}

const ENGLISH_ARTICLE = /^the /i

/** Without its article where the name that is written lacks its own: سوره بقره, Baqarah. */
function withArticleOf(written: string, name: string, standard: string, article: RegExp): string {
  return article.test(standard) && !article.test(written) ? name.replace(article, '') : name
}

function equalLetters(a: string, b: string): boolean {
  const letters = (name: string): string => name.toLowerCase().replace(/^the /, '').replace(/[^a-z]/g, '')
  return letters(a) === letters(b)
}

function inCaseOf(written: string, name: string): string {
  if (written === written.toLowerCase()) return name.toLowerCase()
  return written === written.toUpperCase() ? name.toUpperCase() : name
}
