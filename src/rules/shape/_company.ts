import type { Facts } from '../../analysis/facts.js'
import { WordBit } from '../../arabic/pairs.js'
import { hashOf } from '../../arabic/words.js'
import { wordAt, type Word } from '../words.js'
import { lineOf, loneArticles } from './_lone-article.js'
import type { Turned } from './_turn.js'

const ALLAH = '\u0627\u0644\u0644\u0647'
const LILLAH = '\u0644\u0644\u0647'
const EXCEPT = '\u0625\u0644\u0627'

/** The divine name with all letters in the order of its glyph, clitics before it. A dual verb is spelled so too: هلّلا. */
const ALLAH_BACKWARDS = /^([\u0648\u0641]?[\u0628\u0643\u062a]?)\u0647\u0644\u0644\u0627$/
/** لله in reverse. A verb is spelled so too: هلّل. */
const LILLAH_BACKWARDS = /^([\u0648\u0641]?)\u0647\u0644\u0644$/
/** إلا with its lam-alef turned round. No word is spelled so. */
const EXCEPT_TURNED = /^([\u0648\u0641]?)\u0625\u0627\u0644$/
const GOD = /^[\u0625\u0627]\u0644\u0647$/
/** These are no verb with the clitics that verbs have. */
const SURE = /^(?:[\u0628\u0643]?\u0647\u0644\u0644\u0627|[\u0648\u0641]?\u0625\u0627\u0644)$/
/** تالله is rarer than the subjunctive of the verb. */
const TEH = '\u062a'

const among = (list: string, clitic = '[\u0648\u0641]?'): RegExp => new RegExp(`^${clitic}(?:${list.split(' ').join('|')})$`)
/** The name stands after these and before those; the verb does not. */
const BEFORE_NAME = among('رسول نبي عبد بسم باسم صلى رضي رحمه رحمها رحمهم حفظه وفقه أعزه لعنه كتاب سبيل سبحان استغفر أستغفر تقوى طاعة')
const AFTER_NAME = among('تعالى عز وحده أكبر وبركاته سبحانه')
/** What is God's, or done for Him. */
const BEFORE_LILLAH = among('الحمد حمدا الشكر شكرا المنة الملك الأمر الفضل العزة خالصا قربة طاعة')
/** Who says that there is no god but God says these too. */
const DUAL_VERBS = among('كبرا سبحا')
const AND_VERB = among('كبر سبح حمد كبروا سبحوا حمدوا يكبر يسبح يحمد', '[\u0648\u0641]')
const SOUND_NAMES: ReadonlySet<number> = new Set(['', '\u0648', '\u0641', '\u0628'].flatMap((clitic) => [hashOf(clitic + ALLAH), hashOf(clitic + LILLAH)]))

/** Whether the letters are إلا with its lam-alef turned round, a clitic before it or not. */
export function isTurnedExcept(letters: string): boolean {
  return EXCEPT_TURNED.test(letters)
}

/**
 * Words that are damaged, or put right for sure, only where others of their document are damaged:
 *
 *     وقال رسول هللا صلى هللا عليه وسلم        إن الحمد هلل نحمده، ال إله إال اهلل
 *
 * @param others words found by their own spelling and by the word list
 */
export function turnedInCompany(facts: Facts, others: readonly Turned[]): Turned[] {
  const words = candidates(facts)
  if (words.length === 0) return loneArticles(facts, others)
  const company = new Company(facts, [...others.filter(isSign).map(({ word }) => word), ...words.filter(isSure)])
  const found = words.flatMap((word) => judge(facts, word, company) ?? [])
  return [...found, ...loneArticles(facts, [...others, ...found])]
}

/** Words spelled so; the verb's shadda, or any mark before the last letter, tells that it is none of them. */
function candidates(facts: Facts): Word[] {
  const { words, suspects } = facts.arabic
  const found: Word[] = []
  for (const index of suspects) {
    if ((words.bits[index]! & (WordBit.HEH_LAM | WordBit.SEQUENCE)) === 0) continue
    const word = wordAt(facts, index)
    const { letters, text } = word
    if (!text.startsWith(letters)) continue
    if (EXCEPT_TURNED.test(letters) || LILLAH_BACKWARDS.test(letters) || (ALLAH_BACKWARDS.test(letters) && !isDualVerb(facts, word))) found.push(word)
  }
  return found
}

function isSign({ kind, verified }: Turned): boolean {
  return kind === 'prefix' || kind === 'allah' || (kind === 'lamAlef' && verified)
}

function isSure({ letters }: Word): boolean {
  return SURE.test(letters)
}

/** كبرا وهللا and the like. */
function isDualVerb(facts: Facts, word: Word): boolean {
  return DUAL_VERBS.test(lettersBefore(facts, word)) || DUAL_VERBS.test(lettersAfter(facts, word))
}

function judge(facts: Facts, word: Word, company: Company): Turned | null {
  const { letters } = word
  const except = EXCEPT_TURNED.exec(letters)
  if (except !== null) {
    const verified = GOD.test(lettersBefore(facts, word)) || (company.has(word) && company.outweighs)
    return { word, kind: 'prefix', candidates: [except[1]! + EXCEPT], verified }
  }
  const allah = ALLAH_BACKWARDS.exec(letters)
  return allah !== null ? judgeAllah(facts, word, allah[1]!, company) : judgeLillah(facts, word, company)
}

function judgeAllah(facts: Facts, word: Word, clitics: string, company: Company): Turned | null {
  const verified = company.has(word) || BEFORE_NAME.test(lettersBefore(facts, word)) || AFTER_NAME.test(lettersAfter(facts, word))
  if (!verified && clitics.endsWith(TEH)) return null
  return { word, kind: 'backwards', candidates: [clitics + ALLAH], verified }
}

function judgeLillah(facts: Facts, word: Word, company: Company): Turned | null {
  if (word.text !== word.letters || !company.isNear(word) || AND_VERB.test(lettersAfter(facts, word))) return null
  const clitic = LILLAH_BACKWARDS.exec(word.letters)?.[1] ?? ''
  const verified = clitic === '' && BEFORE_LILLAH.test(lettersBefore(facts, word))
  return { word, kind: 'backwards', candidates: [clitic + LILLAH], verified }
}

/** What a document says for its doubtful words. */
class Company {
  readonly #facts: Facts
  readonly #signs: readonly Word[]
  readonly #lines: ReadonlySet<number>
  /** Whether no more lam-alefs stand upright than are turned. */
  readonly outweighs: boolean
  #soundNames: number | undefined

  /** @param signs words that are damaged for sure */
  constructor(facts: Facts, signs: readonly Word[]) {
    this.#facts = facts
    this.#signs = signs
    this.#lines = new Set(signs.map((word) => lineOf(facts, word)))
    const { turned, upright } = facts.arabic.lamAlef
    // The name in reverse ends in a lam-alef by chance.
    const names = signs.filter(({ letters }) => ALLAH_BACKWARDS.test(letters)).length
    this.outweighs = turned + signs.length >= upright - names
  }

  /** Whether another word of the document is damaged so. */
  has(word: Word): boolean {
    return this.#signs.length > Number(isSure(word))
  }

  /** Whether one of its line is, or more words of the document are than names of God stand as they should. */
  isNear(word: Word): boolean {
    return this.#lines.has(lineOf(this.#facts, word)) || this.#signs.length > this.#countSoundNames()
  }

  #countSoundNames(): number {
    if (this.#soundNames !== undefined) return this.#soundNames
    const { count, hash } = this.#facts.arabic.words
    let names = 0
    for (let word = 0; word < count; word++) if (SOUND_NAMES.has(hash[word]!)) names++
    return (this.#soundNames = names)
  }
}

/** Letters of the word that only spaces part from this one; '' for none. */
function lettersBefore(facts: Facts, { index }: Word): string {
  return facts.arabic.follows(index) ? wordAt(facts, index - 1).letters : ''
}

function lettersAfter(facts: Facts, { index }: Word): string {
  return facts.arabic.follows(index + 1) ? wordAt(facts, index + 1).letters : ''
}
