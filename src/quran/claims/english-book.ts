// The Quran in an English sentence: it speaks, or somebody speaks of it.
//
//     The Quran also says: «…»        On hearing this verse he said: «…»        The Quran teacher said: «…»
//         ^^^^^ the subject                        ^^^^^ spoken of                    ^^^^^^^ another subject
import { BESIDE_SPEECH, ENGLISH_ARTICLE, ENGLISH_BOOK, NAMED, NAMED_AS, PART_OF_BOOK, SPOKEN_OF } from './cue-words.generated.js'
import { LETTER } from '../layout.js'
import type { CueWord } from './words.js'

const OF = 'of'
const IN: ReadonlySet<string> = new Set(['in', 'from', 'within', 'throughout'])
/** Words of a surah's name. */
const NAME_WORDS = 5

/** Whether the Quran, a surah or a verse, named at an index, is what speaks or where the words stand, and not what somebody speaks of. */
export function isBookSpeaking(text: string, words: readonly CueWord[], book: number, verb: number): boolean {
  const governor = beforeNoun(words, book)
  if (IN.has(words[governor]?.text ?? '')) return true
  if (isSpokenOf(words, governor)) return false
  return words.slice(book + 1, verb).every(({ text: word, start }, i) => BESIDE_SPEECH.has(word) || !LETTER.test(word) || isOfName(text, words, book, start) || isGenitive(words, book + 1 + i))
}

/** "about the Quran", "on hearing this verse", "the occasion of this verse", "the commentators of the Quran" */
function isSpokenOf(words: readonly CueWord[], governor: number): boolean {
  const word = words[governor]?.text ?? ''
  return SPOKEN_OF.has(word) || (word === OF && PART_OF_BOOK.has(words[governor - 1]?.text ?? ''))
}

/** "the Quran teacher", "the verse number" */
export function isPartOfName(words: readonly CueWord[], book: number): boolean {
  return PART_OF_BOOK.has(words[book + 1]?.text ?? '')
}

/** The word before a noun and what belongs to it: "in ← the Holy Quran", "on ← this verse". */
function beforeNoun(words: readonly CueWord[], noun: number): number {
  let at = noun - 1
  while (at >= 0 && (ENGLISH_ARTICLE.has(words[at]!.text) || ENGLISH_BOOK.has(words[at]!.text))) at--
  return at
}

/** A name, or a piece of one: Al-Mu'minun; surah al-baqarah, in small letters. */
function isOfName(text: string, words: readonly CueWord[], book: number, start: number): boolean {
  if (text[start] !== text[start]!.toLowerCase() || PIECE.test(text.slice(start - 1, start + 2))) return true
  return words[book]!.text.startsWith('sura') && words.slice(book + 1, book + 1 + NAME_WORDS).some((word) => word.start === start)
}
/** One letter, or letters behind a hyphen or an apostrophe. */
const PIECE = /^[-'\u2018\u2019`\u02bb-\u02bf]|^.\p{L}(?!\p{L})/u

/** "the book of guidance" */
function isGenitive(words: readonly CueWord[], at: number): boolean {
  let before = at - 1
  while (before > 0 && ENGLISH_ARTICLE.has(words[before]!.text)) before--
  return words[before]?.text === OF
}

/** "Surah Al-Fatihah is called: «…»", "the Quran is described as «…»": what follows is a name. */
export function isNaming(words: readonly CueWord[]): boolean {
  const last = words.findLastIndex(({ text: word }) => LETTER.test(word))
  const { text: word } = words[last] ?? NOTHING
  return NAMED.has(word) || (word === AS && NAMED_AS.has(words[last - 1]?.text ?? ''))
}
const AS = 'as'
const NOTHING = { text: '' }
