// What leads from a reference to the Arabic words of its verse, in a sentence in Latin letters:
//
//     In Surah 14, verse 7, we read …        Âl 'Imrân, v. 103, il insiste sur l'ordre …        Sure 14, Vers 7 lautet …
//                           ^^^^^^^                                          ^^^^^^^                            ^^^^^^
import { ARABIC_LETTER, LETTER } from '../layout.js'
import { BEHIND_LATIN_LEAD, ENDS_SENTENCE, ENGLISH_GOD, LEADS_IN_LATIN, NO_LATIN_LEAD } from './cue-words.generated.js'
import { cueWords, isCapital } from './words.js'

/** UTF-16 units and words of the longest lead. */
export const LONGEST_LEAD = 64
const MOST_WORDS = 9
/** Somebody else's words, and what is said aside. */
const INTERRUPTED = /[()[\]{}"\u00ab\u00bb\u201c\u201d\u2039\u203a\u2013\u2014|\n]/
/** Names of God, of which a capital says nothing. */
const GOD: ReadonlySet<string> = new Set([...ENGLISH_GOD, 'dieu', 'seigneur', 'gott', 'tanri', 'rabbimiz', 'tuhan', 'dios', 'he', 'il', 'er', 'i', 'we', 'on'])

/** Whether [start, end) holds such words and no others: of nobody who is named, and no other reading, sense or denial. */
export function leadsInLatin(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LEAD) return false
  const between = text.slice(start, end)
  if (!LETTER.test(between) || ARABIC_LETTER.test(between) || INTERRUPTED.test(between)) return false
  const words = cueWords(text, start, end).filter(({ text: word }) => word !== ':')
  let last = words.length - 1
  while (last > 0 && BEHIND_LATIN_LEAD.has(words[last]!.text)) last--
  if (words.length > MOST_WORDS || !LEADS_IN_LATIN.has(words[last]?.text ?? '')) return false
  return !words.some(({ text: word, start: at }) => NO_LATIN_LEAD.has(word) || ENDS_SENTENCE.has(word) || (isCapital(text[at]!) && !GOD.has(word)))
}

/** UTF-16 units before a reference in which such words stand. */
const BEFORE = 24
/** "According to Surah al-Qalam verse 4, …", "In Q 17:39, …" */
const AT_PLACE = /(?:^|[^\p{L}\p{M}])(?:in|at|from|per|according to|dans|selon|d'après|laut|gemäß|nach|dalam|menurut|pada|según|en)[\s*_]+(?:(?:the|la|le|der|die|den) )?$/iu

/** Whether a reference stands behind a word that says that something stands there. */
export function isAtPlace(text: string, reference: number): boolean {
  return AT_PLACE.test(text.slice(Math.max(0, reference - BEFORE), reference))
}
