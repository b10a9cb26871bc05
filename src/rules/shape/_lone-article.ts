import type { Facts } from '../../analysis/facts.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { WordBit } from '../../arabic/pairs.js'
import { lastAtOrBefore } from '../../text/index.js'
import { wordAt, type Word } from '../words.js'
import type { Turned } from './_turn.js'

const ARTICLE = '\u0627\u0644'
const NO = '\u0644\u0627'
/** Alef and lam alone, a conjunction before them or not. */
const LONE = /^([\u0648\u0641]?)\u0627\u0644$/
const GOD = /^[\u0625\u0627]\u0644\u0647$/
const EXCEPT_EITHER_WAY = /^[\u0625\u0627](?:\u0627\u0644|\u0644\u0627)$/
/** Words that لا stands before more than any, and the article never. */
const AFTER_NO = new Set('بد شك ريب بأس سيما يعني يمكن يمكننا يزال تزال يزالون زال زالت زالوا يوجد توجد يجوز تجوز ينبغي يستطيع تستطيع يكاد تكاد يجب يبدو'.split(' '))
/** Such a line is about the article itself. */
const GRAMMAR = /تعريف|معرف|نكرة|أداة|القمرية|الشمسية/
const LONGEST_LINE = 400

/**
 * Alef and lam alone that are لا with its letters turned round, sooner than an article torn off: in a line where other lam-alefs are turned, and
 * before a word that has no article. Such words do not wait for others: once those are put right, nothing else would show them.
 */
export function loneArticles(facts: Facts, found: readonly Turned[]): Turned[] {
  const { words } = facts.arabic
  const lines = linesOf(facts, found)
  const alone: Turned[] = []
  for (let index = 0; index + 1 < words.count; index++) {
    const length = words.letters[index]!
    if ((length !== 2 && length !== 3) || (words.bits[index]! & WordBit.ALEF_LAM) === 0 || !facts.arabic.isPlain(index)) continue
    const word = wordAt(facts, index)
    const clitic = LONE.exec(word.text)?.[1]
    if (clitic === undefined || !facts.arabic.follows(index + 1)) continue
    const judged = judge(facts, word, clitic, lines.has(lineOf(facts, word)))
    if (judged !== null) alone.push({ word, candidates: [clitic + NO], ...judged })
  }
  return alone
}

/** @param beside whether other lam-alefs of the line are turned round */
function judge(facts: Facts, word: Word, clitic: string, beside: boolean): Pick<Turned, 'kind' | 'verified'> | null {
  const next = wordAt(facts, word.index + 1)
  const isAfterNo = AFTER_NO.has(next.letters) && !GRAMMAR.test(lineText(facts, word))
  if (!beside) return isAfterNo ? { kind: 'alone', verified: false } : null
  if (clitic !== '' && !isAfterNo) return null
  return { kind: 'beside', verified: isAfterNo || confesses(facts, next) || takesNoArticle(facts, next) }
}

/** Whether the word list holds the word, and not with the article: a verb. */
function takesNoArticle(facts: Facts, { index, letters }: Word): boolean {
  const { lexicon, known } = facts.arabic
  return lexicon !== null && known?.[index] === Known.EXACTLY && letters.length > 2 && !lexicon.hasLoosely(ARTICLE + letters)
}

/** Whether the word is إله with إلا after it, turned or not. */
function confesses(facts: Facts, { index, letters }: Word): boolean {
  return GOD.test(letters) && facts.arabic.follows(index + 1) && EXCEPT_EITHER_WAY.test(wordAt(facts, index + 1).letters)
}

function linesOf(facts: Facts, found: readonly Turned[]): ReadonlySet<number> {
  const turned = found.filter(({ kind, verified }) => verified && (kind === 'prefix' || kind === 'lamAlef'))
  return new Set(turned.map(({ word }) => lineOf(facts, word)))
}

function lineText(facts: Facts, word: Word): string {
  const { start } = word
  const { lines, text } = facts.arabic.words
  const line = lineOf(facts, word)
  return text.slice(Math.max(lines.start[line]!, start - LONGEST_LINE), Math.min(lines.start[line + 1]!, start + LONGEST_LINE))
}

/** The line that holds the word. */
export function lineOf(facts: Facts, { start }: Word): number {
  const { lines } = facts.arabic.words
  return lastAtOrBefore(lines.start, start, lines.count)
}
