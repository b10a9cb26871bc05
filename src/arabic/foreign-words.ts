import { ZWNJ } from './characters.js'
import { lettersOf } from './letters-of.js'

/**
 * Words of Persian and Urdu that no Arabic word with their letters typed for its own can be: particles, auxiliaries, and those that stand
 * beside references. Chosen by hand from the closed classes of standard grammars; a person should read them.
 */
const FOREIGN = 'که است نیز شده کرده برای یک دیگر فرموده خداوند آیت آیه آیهی آیۀ نک رک نمبر شماره ہے ہیں کے نے نہیں میں'.split(' ')
/** Those that may be one (این is أين in haste, یعنی is يعني), and tell in a line whose letters speak for the other languages. */
const LIKELY = 'این یعنی می نمی کرد کند چون باید فرماید کی کا سے اور کو تھا کہ یہ وہ'.split(' ')
const SURE: ReadonlySet<string> = new Set(FOREIGN)
const TELLING: ReadonlySet<string> = new Set([...FOREIGN, ...LIKELY])

/** می and نمی, which Persian sets before verbs, with the joiner that parts them from the verb. */
const VERB = new RegExp(`^\u0646?\u0645\u06cc${String.fromCharCode(ZWNJ)}`)
/** Letters of loans into Arabic too, and of Urdu: a line in which they outweigh Arabic ones is none of Arabic. */
const LETTERS = /[\u067e\u0679\u0686\u0688\u0691\u0698\u06af\u06ba\u06be\u06c1\u06c3\u06d2]/

/** Whether the word text[start, end) is one of Persian or Urdu whatever stands around it. */
export function isForeignWord(text: string, start: number, end: number): boolean {
  return VERB.test(text.slice(start, end)) || SURE.has(lettersOf(text, start, end))
}

/** Whether the word is likely one, or has a letter that speaks for them where Arabic says less. */
export function tellsForeign(text: string, start: number, end: number): boolean {
  return VERB.test(text.slice(start, end)) || TELLING.has(lettersOf(text, start, end)) || LETTERS.test(text.slice(start, end))
}
