// Words that a person says, or a poem or a proverb, in the brackets of the Quran: no claim where they are like no verse.
//
//     قال سقراط: ﴿اعرف نفسك بنفسك﴾        وفي المثل: ﴿…﴾        Umar ibn al-Khattab said: ﴿…﴾        قال: ﴿…﴾
//         └ a person               └ a proverb        └ a person                      └ may be God
import { BESIDE_SAYS, BETWEEN, DEMONSTRATIVE, ENDS_SENTENCE, GOD, NO_NAME, NO_PERSON, OF_POEMS, PERSON_SAYS, PRONOUN, SAID_BY_SOME, SAYING, SON } from './cue-words.generated.js'
import { isAmong } from './clitics.js'
import { type Cue, CUE_WINDOW } from './cues.js'
import { isNameOrPraise } from './said.js'
import { type CueWord, cueWords, isCapital } from './words.js'

/** Words before the colon that may name a poem. */
const POEM_WORDS = 4
/** Words of an English sentence before its verb. */
const SENTENCE_WORDS = 12

/** @param cue what stands before the passage, where no reference speaks for it */
export function isOfPerson(text: string, outerStart: number, cue: Cue | null): boolean {
  if (cue?.speaker === 'quran' || cue?.speaker === 'hadith') return false
  const words = cueWords(text, Math.max(0, outerStart - CUE_WINDOW), outerStart)
  const last = words.at(-1)?.text === ':' ? words.length - 1 : words.length
  if (last < words.length && isOfPoem(words.slice(Math.max(0, last - POEM_WORDS), last))) return true
  // "wrote" is no cue, and introduces what stands right behind it.
  const isWritten = PERSON_SAYS.has(words[last - 1]?.text ?? '')
  const verb = isWritten ? last - 1 : cue?.introduces === true ? words.findIndex(({ end }) => end === outerStart - cue.distance) : -1
  if (verb < 0) return false
  const { text: word } = words[verb]!
  if (isAmong(SAID_BY_SOME, word) || PERSON_SAYS.has(word)) return isAmong(SAID_BY_SOME, word) || hasPersonBefore(text, words, verb)
  return isAmong(SAYING, word) && isPerson(words.slice(verb + 1, last))
}

/** «وفي المثل:», «كما أنشد المتنبي:»: in the sentence that the colon ends. */
function isOfPoem(words: readonly CueWord[]): boolean {
  const end = words.findLastIndex(({ text: word }) => ENDS_SENTENCE.has(word) || word === '\n' || word === ':')
  return words.slice(end + 1).some(({ text: word }) => isAmong(OF_POEMS, word))
}

/** Whether the words behind an Arabic verb name somebody: not «قال في كتابه», «قال عنه», «يقول ذو الجلال». */
function isPerson(words: readonly CueWord[]): boolean {
  const [first, second] = words
  if (first === undefined || words.some(({ text: word }) => word === '\n' || word === ':' || ENDS_SENTENCE.has(word))) return false
  const isOther = [first, second].every((one) => one === undefined || !(isAmong(NO_PERSON, one.text) || DEMONSTRATIVE.has(one.text)))
  if (SON.has(second?.text ?? '')) return true
  return isOther && !BETWEEN.has(first.text) && !isNameOrPraise(first.text) && !isAmong(GOD, first.text)
}

/** "Umar ibn al-Khattab said", "the poet says", "then he returned, saying"; not "He says", "It says", "Islam says". */
function hasPersonBefore(text: string, words: readonly CueWord[], verb: number): boolean {
  let from = verb
  while (from > 0 && verb - from < SENTENCE_WORDS && !ENDS_SENTENCE.has(words[from - 1]!.text) && words[from - 1]!.text !== '\n') from--
  const sentence = words.slice(from, verb)
  if (sentence.some(({ text: word }) => NO_PERSON.has(word))) return false
  if (sentence.some(({ text: word, start }) => PRONOUN.has(word) && text[start] === word[0])) return true
  const before = sentence.findLast(({ text: word }) => !BESIDE_SAYS.has(word))
  return before !== undefined && !NO_NAME.has(before.text) && isCapital(text[before.start]!)
}
