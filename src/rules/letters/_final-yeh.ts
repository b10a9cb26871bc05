import type { Facts } from '../../analysis/facts.js'
import * as ch from '../../arabic/characters.js'
import { wordAt, type Word } from '../words.js'

/**
 * Words that end in alef maksura far more often than in yeh, where the word list holds both spellings (إلى and إلي). What stands before
 * that letter; hamza on the first alef may be missing. Chosen by hand from the particles, elatives, plurals and nouns of place of standard
 * grammars; a person should read them.
 */
const MAKSURA_STEMS = new Set(
  `إل عل حت مت لد سو صل تعال أول أخر إحد كبر صغر عظم وسط أعل أقص أدن أقو أبق أوف
  مستشف مستو محتو منتد ملتق ملته مقه معن مغز مصطف مرتض مجتب مستثن مسم منح مجر مرس مرم مرع مأو
  هد قر ذكر دعو فتو شكو تقو نجو عدو مرض قتل جرح موت نصار يتام قدام موس عيس يحي`
    .split(/\s+/)
    .map(withoutHamza),
)
/** What may stand before a stem: a conjunction, the article with or without a preposition, or ب before a noun. */
const CLITICS = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644|\u0628(?=.{3}))?/
const ALI = '\u0639\u0644'
/** What stands before and after the name علي, and not the preposition على. */
const BEFORE_NAME = /^[\u0648\u0641]?(?:الإمام|الامام|سيدنا|السيد|الشيخ|محمد|بن|ابن|أبو|أبي|حسين|الحسين|الحسن|حسن|الأمير|الدكتور|الأستاذ)$/
const AFTER_NAME = /^(?:بن|ابن|رضي|كرم)$/

/** What a final Farsi yeh may be in a word, the likelier letter first: the one that makes a word, or the commoner word. */
export function finalYeh(facts: Facts, word: Word, before: string): number[] {
  const { lexicon } = facts.arabic
  const choices = prefersMaksura(facts, word, before) ? [ch.ALEF_MAKSURA, ch.YEH] : [ch.YEH, ch.ALEF_MAKSURA]
  if (lexicon === null) return choices
  const known = choices.filter((unit) => lexicon.hasLoosely(before + String.fromCharCode(unit)))
  return known.length > 0 ? known : choices
}

function prefersMaksura(facts: Facts, word: Word, before: string): boolean {
  if (before === ALI && isName(facts, word)) return false
  const stem = withoutHamza(before)
  return MAKSURA_STEMS.has(stem) || MAKSURA_STEMS.has(stem.replace(CLITICS, ''))
}

function isName(facts: Facts, { index }: Word): boolean {
  const { arabic } = facts
  return (
    (arabic.follows(index) && BEFORE_NAME.test(wordAt(facts, index - 1).letters)) || (arabic.follows(index + 1) && AFTER_NAME.test(wordAt(facts, index + 1).letters))
  )
}

function withoutHamza(letters: string): string {
  return letters.replace(/[\u0623\u0625]/g, '\u0627')
}
