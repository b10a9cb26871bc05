import { OTHER_LANGUAGES } from './cue-words.generated.js'
import { cueWords } from './words.js'

/** Letters that Persian, Urdu, Pashto, Kurdish and Malay have and no print of the Quran has: پ چ ژ گ ٹ ڈ ڑ ں ھ ې ښ ځ څ ڼ ړ ږ ۆ ێ ڵ ڕ ڠ ڤ … */
const OTHER_LETTER = /[\u067e\u0686\u0698\u06af\u0679\u0688\u0691\u06ba\u06be\u06d0\u069a\u0681\u0685\u06bc\u0693\u0696\u06cd\u06c6\u06ce\u06b5\u0695\u06a0\u06a4\u06ac\u06bd\u06cf]/
/** Words of another language from which on a passage is in it, and their share: one in so many. */
const LEAST_WORDS = 2
const ONE_IN = 6

/** Whether a passage in Arabic letters is in Persian, Urdu or a language beside them: a rendering, and no verse. */
export function isOtherLanguage(text: string, start: number, end: number): boolean {
  const words = cueWords(text, start, end)
  const others = words.filter(({ text: word }) => OTHER_LANGUAGES.has(word) || OTHER_LETTER.test(word)).length
  return others >= LEAST_WORDS && others * ONE_IN >= words.length
}
