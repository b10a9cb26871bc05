// God is the subject of the clause that «by His word», «saying», «and He said» closes:
//
//     وصف الله المؤمنين بقوله: «…»        وقد حذر سبحانه من ذلك، فقال: «…»        ثم حمد الله فقال: «…»
//      └ act └ subject  └ speech                                                  └ no act of His: He is the object
import {
  ADDRESSING,
  BEFORE_ACT,
  BOOKS_ACTS,
  ENDS_SENTENCE,
  GODS_ACTS,
  GODS_ACTS_ON,
  GODS_SPEAKING,
  GODS_SPEAKING_OF,
  HIS_OWN,
  ITS_LORD,
  LORD_OF,
  MAY_ANSWER,
  NAME_OF_BOOK,
  NAME_OF_GOD,
  NO_OBJECT,
  OTHER_SUBJECT,
  PRAISE,
  PROPHET,
  SHARED_NAME_OF_GOD,
  SPEECH,
  WHEN_HE_SAYS,
} from './cue-words.generated.js'
import { isAmong } from './clitics.js'
import { beginsClause, isReported, namesOther, PARTING } from './subject-before.js'
import type { CueWord } from './words.js'

/** Words between the act and the word of speech. */
const REACH = 10
const LORD = '\u0631\u0628'
const THEN = '\u062b\u0645'
const BETWEEN_THEM = /^\u0648?\u0628\u064a\u0646\p{L}+$/u
const BETWEEN = '\u0628\u064a\u0646'
/** «that»; folded it is «verily» too, which begins a sentence. */
const THAT = '\u0627\u0646'
const SAYING = '\u0642\u0627\u0626\u0644\u0627'
const BY_HIS_WORD = '\u0628\u0642\u0648\u0644\u0647'
const HIS_WORD = '\u0642\u0648\u0644\u0647'
const IN = '\u0641\u064a'
/** «and he said», «so he says»; «he said» behind a word that joins. */
const AND_SAID = /^[\u0648\u0641](?:\u0642\u0627\u0644|\u064a\u0642\u0648\u0644)$/
const SAID = /^(?:\u0642\u0627\u0644|\u064a\u0642\u0648\u0644)$/
const JOINS = /^(?:\u062b\u0645|\u0627\u0630|\u062d\u064a\u062b|\u062d\u064a\u0646|\u0639\u0646\u062f\u0645\u0627)$/
/** «and» or «so» before a word without the article: a verb, of whomever. */
const JOINED_VERB = /^(?:\u0641(?!\u064a)|\u0648(?!\u0627\u0644|\u0644\u0644|\u0641\u064a|\u0645\u0646|\u0639\u0646|\u0639\u0644\u064a))\p{L}{2}/u
const AND = /^[\u0648\u0641](?=..)/
const OBJECT = /(?:\u0647\u0645\u0627|\u0647\u0645|\u0647\u0646|\u0643\u0645|\u0646\u0627|\u0647\u0627|\u0647|\u0643|\u0646\u064a)$/
const US = '\u0646\u0627'
const YOU = '\u0643\u0645'
const IMPERFECT = /^\u064a/
const LONG_A = /\u0627$/
const LONG_I = '\u064a'
const COMMA = /[,\u060c\u061b]/g

/** Whether God is the subject of the clause whose word of speech stands at `verb`, and nobody else's is named in it. */
export function godActsBefore(text: string, words: readonly CueWord[], verb: number): boolean {
  const joint = jointBefore(words, verb)
  return joint !== null && !namesOther(words, verb) && isActOfGod(text, words, joint, verb)
}

/**
 * Whether God is the subject of the clause up to `joint`, and of what leads from there to `verb`.
 * @param verb index of the word of speech, or of the colon in its place
 */
export function isActOfGod(text: string, words: readonly CueWord[], joint: number, verb: number): boolean {
  const isVerb = SAID.test(words[verb]!.text.replace(AND, ''))
  for (let at = joint - 1; at >= Math.max(0, joint - REACH); at--) {
    const { text: word } = words[at]!
    if (word === ':' || word === '\n' || ENDS_SENTENCE.has(word)) return false
    const object = actOf(word) === null ? -1 : objectAt(text, words, at)
    if (object >= 0) return !isReported(words, at) && isOfGod(text, words, { at, object, joint, verb, isVerb })
    if (isAmong(SPEECH, word) || OTHER_SUBJECT.has(word)) return false
  }
  return false
}

/** Index of the first word of what leads to the speech; null where the word is none of these. */
function jointBefore(words: readonly CueWord[], verb: number): number | null {
  const [before, word] = [words[verb - 1]?.text ?? '', words[verb]!.text]
  if (word === SAYING || word === BY_HIS_WORD || AND_SAID.test(word)) return verb
  if ((word === HIS_WORD && before === IN) || (SAID.test(word) && JOINS.test(before))) return verb - 1
  return null
}

interface Act {
  readonly base: string
  /** The pronoun that is its object. */
  readonly pronoun: string
}

/** The act that a word names, with or without its object's pronoun; null for other words. */
function actOf(word: string): Act | null {
  return ownAct(word) ?? (AND.test(word) ? ownAct(word.slice(1)) : null)
}

function ownAct(word: string): Act | null {
  if (isAct(word)) return { base: word, pronoun: '' }
  const bare = word.replace(OBJECT, '')
  if (bare === word) return null
  const base = bare.replace(LONG_A, LONG_I)
  const pronoun = word.slice(bare.length)
  // «ذكرنا الله»: we spoke of Him.
  return !isAct(base) || (isOn(base) && pronoun === US && base === bare && !IMPERFECT.test(base)) ? null : { base, pronoun }
}

function isAct(word: string): boolean {
  return GODS_ACTS.has(word) || GODS_SPEAKING.has(word) || isOn(word)
}

/** Its object is not God where there is one, and God where there is none. */
function isOn(base: string): boolean {
  return GODS_ACTS_ON.has(base) || GODS_SPEAKING_OF.has(base)
}

/** Index of the word behind the act and its subject, where that is God; -1 where it is somebody else. */
function objectAt(text: string, words: readonly CueWord[], at: number): number {
  const act = actOf(words[at]!.text)!
  const behind = subjectEnd(words, at + 1, act)
  if (behind < 0) return isSubjectBefore(text, words, at) || (HIS_OWN.has(words[at + 1]?.text ?? '') && beginsHere(text, words, at)) ? at + 1 : -1
  if (act.pronoun !== '') return behind
  return beginsHere(text, words, at) && !(act.base === BETWEEN && BETWEEN_THEM.test(words[at - 1]?.text ?? '')) ? behind : -1
}

/** Index of the word behind the name of God or the Quran and its praise that begin at `from`; -1 where they do not. */
function subjectEnd(words: readonly CueWord[], from: number, { base, pronoun }: Act): number {
  const [name, next] = [words[from]?.text ?? '', words[from + 1]?.text ?? '']
  let end = -1
  if (NAME_OF_GOD.has(name) || (pronoun !== '' && ITS_LORD.has(name)) || EXALTED.has(name)) end = from + 1
  else if (NAME_OF_BOOK.has(name) && (BOOKS_ACTS.has(base) || isOn(base) || pronoun !== '')) end = from + 1
  else if (name === LORD && LORD_OF.has(next)) end = from + 2
  else if (SHARED_NAME_OF_GOD.has(name) && EXALTED.has(next)) end = from + 1
  if (end >= 0) while (PRAISE.has(words[end]?.text ?? '')) end++
  return end
}
/** سبحانه، تعالى، عز، جل، تبارك */
const EXALTED: ReadonlySet<string> = new Set(['\u0633\u0628\u062d\u0627\u0646\u0647', '\u062a\u0639\u0627\u0644\u064a', '\u0639\u0632', '\u062c\u0644', '\u062a\u0628\u0627\u0631\u0643'])

/** «إن الله سبحانه قد حذر …» */
function isSubjectBefore(text: string, words: readonly CueWord[], at: number): boolean {
  let name = at - 1
  while (name > 0 && WHEN_HE_SAYS.has(words[name]!.text)) name--
  const last = name
  while (name > 0 && PRAISE.has(words[name]!.text)) name--
  const word = words[name]?.text ?? ''
  const isName = isAmong(NAME_OF_GOD, word) || (name < last && isAmong(SHARED_NAME_OF_GOD, word))
  if (words[name - 1]?.text === THAT && !isStart(text, words, name - 1)) return false
  return isName && !PARTING.test(text.slice(words[name]!.start, words[at]!.start)) && beginsClause(text, words, name)
}

/** No word of its clause stands before it. */
function isStart(text: string, words: readonly CueWord[], at: number): boolean {
  const before = words[at - 1]
  return before === undefined || before.text === ':' || before.text === '\n' || ENDS_SENTENCE.has(before.text) || PARTING.test(text.slice(before.end, words[at]!.start))
}

/** It begins its clause: behind «and», a word that joins clauses, a comma, or nothing. */
function beginsHere(text: string, words: readonly CueWord[], at: number): boolean {
  const { text: word } = words[at]!
  return isStart(text, words, at) || (AND.test(word) && ownAct(word) === null) || BEFORE_ACT.has(words[at - 1]!.text)
}

interface Clause {
  readonly at: number
  /** Index of the word behind the subject. */
  readonly object: number
  readonly joint: number
  readonly verb: number
  readonly isVerb: boolean
}

/** Whether nothing between the act and the speech gives the speech to somebody else. */
function isOfGod(text: string, words: readonly CueWord[], { at, object, joint, verb, isVerb }: Clause): boolean {
  const act = actOf(words[at]!.text)!
  const between = words.slice(object, joint)
  if (isOn(act.base) && act.pronoun === '' && (between.length === 0 || isAmong(NO_OBJECT, between[0]!.text))) return false
  if (isVerb && !speaksIn(act)) return false
  // A comma may stand before the speech, and nowhere else.
  const clause = text.slice(words[at]!.start, words[joint]!.start).trimEnd().replace(/[,\u060c\u061b]$/, '')
  if (PARTING.test(clause) || PARTING.test(text.slice(words[joint]!.start, words[verb]!.start).replaceAll(COMMA, ''))) return false
  return between.every(({ text: word }, i) => {
    if (word === THEN || JOINED_VERB.test(word) || isAmong(OTHER_SUBJECT, word)) return false
    if (isVerb) return !isAmong(MAY_ANSWER, word)
    return i === 0 || !isAmong(PROPHET, word)
  })
}

/** Whether «and He said» behind the act goes on with it; behind «He warned him» he who was warned may say something. */
function speaksIn({ base, pronoun }: Act): boolean {
  if (!GODS_SPEAKING.has(base) && !GODS_SPEAKING_OF.has(base)) return false
  return pronoun === '' || pronoun === US || pronoun === YOU || !ADDRESSING.has(base)
}
