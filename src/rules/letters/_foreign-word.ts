import type { Facts } from '../../analysis/facts.js'
import { lettersOf } from '../../arabic/letters-of.js'
import type { Word } from '../words.js'

const QUOTES = /[«»"“”()[\]']/
/** As far as a quoted name reaches, and as far as a sentence names the language of its words. */
const QUOTED_REACH = 60
const LINE_REACH = 200
const NAMED_REACH = 80
const WORDS_AFTER = 2
const SENTENCE_END = /[.!?\u061f;\u061b\n]/

/** Languages with letters of their own in Arabic script, a clitic and the article before them or not. */
const LANGUAGE =
  /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644|\u0644)?(?:فارسي|فارسية|دري|درية|[أا]و?ردي|[أا]و?ردية|[أا]و?ردو|كردي|كردية|سوراني|سورانية|با?شتو|بشتوية|سندي|سندية|بلوشية|كشميري|كشميرية|بنجابي|بنجابية|[أا]ويغوري|[أا]ويغورية|[أا]يغورية|[كق]ازاخية|قيرغيزية|[أا]وزبكية|طاجيكية|عثماني|عثمانية|جاوية|ملايوية)$/

/**
 * Whether the word is one of Persian, Urdu or a like language that an Arabic line quotes or explains, or a letter that it shows.
 *
 *     الحرف ک ليس هو ك      «کرمان»      إلى الأردية: شکریہ
 */
export function isForeignOnPurpose(facts: Facts, word: Word): boolean {
  return word.letters.length === 1 || isQuotedName(facts, word) || isGloss(facts, word)
}

/** A Persian title or name between quotation marks, in a line whose own yeh and kaf are Arabic. */
function isQuotedName(facts: Facts, word: Word): boolean {
  const { words, gate } = facts.arabic
  const line = gate.lineOf(word.index)
  const text = words.text.slice(Math.max(words.lines.start[line]!, word.start - LINE_REACH), Math.min(words.lines.start[line + 1]!, word.end + LINE_REACH))
  if (!/[\u064a\u0643]/.test(text)) return false
  const around = words.text.slice(Math.max(0, word.start - QUOTED_REACH), word.start)
  return QUOTES.test(around) && QUOTES.test(words.text.slice(word.end, word.end + QUOTED_REACH))
}

/** Whether the sentence names the word's language shortly before it, or right behind it. */
function isGloss(facts: Facts, { index, start, end }: Word): boolean {
  const { words } = facts.arabic
  const isLanguage = (other: number): boolean => LANGUAGE.test(lettersOf(words.text, words.start[other]!, words.end[other]!))
  for (let other = index - 1; other >= 0 && start - words.end[other]! <= NAMED_REACH; other--) {
    if (SENTENCE_END.test(words.text.slice(words.end[other]!, words.start[other + 1]!))) break
    if (isLanguage(other)) return true
  }
  for (let other = index + 1; other <= index + WORDS_AFTER && other < words.count; other++) {
    if (SENTENCE_END.test(words.text.slice(end, words.start[other]!))) break
    if (isLanguage(other)) return true
  }
  return false
}
