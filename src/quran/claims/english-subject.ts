// In English the speaker stands before the verb:
//
//     In the Quran Allah says: «…»         Jabir ibn Abd Allah said: «…»        The people of God say: «…»
//                  ^^^^^ God                        ^^^ a man's name             ^^^^^^ other speakers
//
//     Malik, may Allah have mercy on him, said: «…»         She feared God and said: «…»
//                ^^^^^ a wish                                          ^^^ an object
import {
  BEFORE_WISHED,
  ENDS_SENTENCE,
  ENGLISH_BOOK,
  ENGLISH_GOD,
  ENGLISH_PROPHET,
  GOD_HIMSELF,
  GODS_WORD,
  HONORIFIC,
  LORD_IS,
  NAME_BEFORE_GOD,
  NOT_SUBJECT,
  PRONOUN,
  WISHED,
} from './cue-words.generated.js'
import type { Speaker } from './cues.js'
import { isBookSpeaking } from './english-book.js'
import { isNoEnd } from './introduces.js'
import { type CueWord, isCapital } from './words.js'

/** Words before a verb of speech that may hold its subject. */
const SUBJECT_WORDS = 7
const LORD = 'lord'

/** The subject of an English verb of speech. */
export function englishSubject(text: string, words: readonly CueWord[], verb: number): Speaker {
  let isBlessed = false
  for (let i = verb - 1; i >= Math.max(0, verb - SUBJECT_WORDS); i--) {
    const word = words[i]!.text
    if ((ENDS_SENTENCE.has(word) && !isNoEnd(text, words[i]!)) || word === '\n') break
    if (ENGLISH_PROPHET.has(word) || HONORIFIC.has(word)) return 'hadith'
    if (ENGLISH_BOOK.has(word) && !isBlessed && isBookSpeaking(text, words, i, verb)) return 'quran'
    if (!ENGLISH_GOD.has(word)) continue
    const isWish = isWished(words, i)
    if (!isWish && !isObject(text, words, i, verb)) return god(text, words, i)
    isBlessed ||= isWish
  }
  return isWordOfGod(words, verb) ? 'quran' : 'other'
}

/** "May Allah have mercy on him", "God rest him": somebody is spoken of, who speaks. */
function isWished(words: readonly CueWord[], at: number): boolean {
  return BEFORE_WISHED.has(words[at - 1]?.text ?? '') || WISHED.has(words[at + 1]?.text ?? '')
}

/** "He feared God, and said"; but "We return to Allah, Who says" and "Fear Allah; He says". */
function isObject(text: string, words: readonly CueWord[], at: number, verb: number): boolean {
  const speaker = words.slice(at + 1, verb).findLast(({ text: word }) => PRONOUN.has(word) || GOD_HIMSELF.has(word))
  if (speaker === undefined) return NOT_SUBJECT.has(words[at - 1]?.text ?? '')
  return !GOD_HIMSELF.has(speaker.text) && !isCapital(text[speaker.start]!)
}

/** Who it is that the name of God is a part of. */
function god(text: string, words: readonly CueWord[], at: number): Speaker {
  const before = words[at - 1]?.text ?? ''
  if (NAME_BEFORE_GOD.has(before) || isOtherLord(text, words, at)) return 'other'
  const of = before === 'the' ? at - 2 : at - 1
  if (words[of]?.text !== 'of') return 'quran'
  // The Messenger of Allah, the friend of God, the Book of Allah
  const head = words[of - 1]?.text ?? ''
  if (ENGLISH_PROPHET.has(head)) return 'hadith'
  return GODS_WORD.has(head) || ENGLISH_BOOK.has(head) || ENGLISH_GOD.has(head) ? 'quran' : 'other'
}

/** The Lord Chancellor, "My Lord, he said" */
function isOtherLord(text: string, words: readonly CueWord[], at: number): boolean {
  const [lord, next] = [words[at]!, words[at + 1]]
  if (lord.text !== LORD || next === undefined) return false
  const between = text.slice(lord.end, next.start)
  if (between.includes(',')) return PRONOUN.has(next.text) && text[next.start] === next.text[0]
  return between.trim() === '' && text[next.start] !== next.text[0] && !LORD_IS.has(next.text)
}

/** "in the words of Allah" */
function isWordOfGod(words: readonly CueWord[], noun: number): boolean {
  return GODS_WORD.has(words[noun]!.text) && words[noun + 1]?.text === 'of' && ENGLISH_GOD.has(words[noun + 2]?.text ?? '')
}
