// How a reference that stands before a verse leads on to it.
import { BLANK_LINE } from './claims/neighbours.js'
import { COMMENT, ENGLISH_GOD, ENGLISH_SPEECH, GOD, SPEECH } from './claims/cue-words.generated.js'
import { cueWords } from './claims/words.js'
import { beginsParagraph, isAloneOnLine, isTitle, LETTER } from './layout.js'
import type { Mention } from './references/types.js'

interface Quoted {
  readonly outerStart: number
  readonly outerEnd: number
}

/**
 * Whether a reference before a quotation leads on to it: by a sign, by a new line, by words that introduce a quotation and no others, or
 * where it begins a paragraph or an item and nothing stands between.
 *
 *     سورة هود (الآية 84): ﴿…﴾      2:154 — ﴿…﴾      Quran 2:154 says «…»      - [البقرة: 154] ﴿…﴾      Q 2:154 (﴿…﴾)
 */
export function leadsOn(text: string, mention: Mention, { outerStart, outerEnd }: Quoted): boolean {
  const words = text.slice(mention.outerEnd, outerStart)
  if (words === IN_BRACKETS && text[outerEnd] === ')') return true
  if (isExplained(text, mention, outerStart)) return false
  // Whole lines of other words stand between.
  if (words.split('\n').slice(1, -1).some((line) => LETTER.test(line))) return onlyIntroduces(text, mention.outerEnd, outerStart)
  for (let i = words.length - 1; i >= 0 && !LETTER.test(words[i]!); i--) if (LEADING.has(words[i]!)) return true
  return LETTER.test(words) ? onlyIntroduces(text, mention.outerEnd, outerStart) : beginsParagraph(text, mention)
}
/** al-Baqarah 2:153 (﴿…﴾) */
const IN_BRACKETS = ' ('
const LEADING: ReadonlySet<string> = new Set([':', '\n', ',', '\u060c', '|', '\u2013', '\u2014'])

/**
 * «قال السعدي في تفسير (البقرة: 286): …»: the commentator's words follow, not the verse. An ornate bracket, or a word for God between, shows
 * that it is the verse.
 */
function isExplained(text: string, { outerStart, outerEnd }: Mention, verse: number): boolean {
  if (text[verse] === ORNATE) return false
  const before = cueWords(text, Math.max(0, outerStart - COMMENT_REACH), outerStart).slice(-COMMENT_WORDS)
  const comment = before.findLastIndex(({ text: word }) => COMMENT_ON.has(word))
  if (comment < 0 || before.slice(comment).some(({ text: word }) => CLAUSE_ENDS.has(word) || SPEECH.has(word) || GOD.has(word))) return false
  return !cueWords(text, outerEnd, verse).some(({ text: word }) => GOD.has(word) || ENGLISH_GOD.has(word))
}
const ORNATE = '\ufd3f'
/** تفسير, معنى, شرح and their like: not «غير», which is no word for a comment here. */
const COMMENT_ON: ReadonlySet<string> = new Set([...COMMENT, '\u0644\u062a\u0641\u0633\u064a\u0631', '\u0644\u0634\u0631\u062d', 'commentary', 'tafsir', 'explanation', 'meaning'].filter((word) => word !== '\u063a\u064a\u0631'))
const COMMENT_REACH = 48
/** The word itself, and what may stand between: «في تفسير قول من سورة». */
const COMMENT_WORDS = 4
const CLAUSE_ENDS: ReadonlySet<string> = new Set([':', '.', '\u061f', '?', '!', '\n'])

/** Whether an empty line parts them: the verse stands below no colon, and the reference is no title of what introduces the verse. */
export function isParted(text: string, mention: Mention, { outerStart }: Pick<Quoted, 'outerStart'>): boolean {
  const words = text.slice(mention.outerEnd, outerStart)
  if (!BLANK_LINE.test(words)) return false
  let said = words.length
  while (said > 0 && !WORD.test(words[said - 1]!)) said--
  if (BLANK_LINE.test(words.slice(0, said))) return !((isAloneOnLine(text, mention) || isTitle(text, mention)) && onlyIntroduces(text, mention.outerEnd, outerStart))
  const colon = words.indexOf(':', said)
  return colon < 0 || BLANK_LINE.test(words.slice(said, colon))
}
const WORD = /[\p{L}\p{N}]/u

/** A reference in brackets, or before a comma, that the writer's words go on from: العدل [النحل: 90]، وقال تعالى: ﴿…﴾ */
export function isAside(text: string, mention: Mention, { outerStart }: Pick<Quoted, 'outerStart'>): boolean {
  const { outerEnd, bracketed } = mention
  const words = text.slice(outerEnd, outerStart)
  return LETTER.test(words) && (bracketed || isWithin(text, mention, outerStart) || (GOES_ON.test(words) && !READS.test(words) && !onlyIntroduces(text, outerEnd, outerStart)))
}

/**
 * «تبدأ آيات الصيام من البقرة: 183، وفيها: ﴿…﴾»: the verse is within a passage that begins there. Behind «الآية», it is within that verse.
 */
function isWithin(text: string, { outerStart, outerEnd }: Mention, verse: number): boolean {
  if (!WITHIN.has(cueWords(text, outerEnd, Math.min(verse, outerEnd + WITHIN_UNITS))[0]?.text ?? '')) return false
  return !OF_ONE_VERSE.test(text.slice(Math.max(0, outerStart - VERSE_UNITS), outerEnd))
}
const WITHIN: ReadonlySet<string> = new Set(['\u0641\u064a\u0647\u0627', '\u0648\u0641\u064a\u0647\u0627'])
const WITHIN_UNITS = 16
/** الآية, آية: not «آيات الصيام», nor «من الآية 183». */
const OF_ONE_VERSE = /(?:^|[^\p{L}\p{M}])(?<!(?:\u0645\u0646|\u0628\u0639\u062f)\s)\u0648?(?:\u0627\u0644)?\u0622\u064a\u0629(?!\p{L})/u
const VERSE_UNITS = 24
const GOES_ON = /[,;\u060c\u061b]\s*(?:\u0648|and\s|then\s|\u062b\u0645)/

/** «Q 2:153, and it reads: …» goes on to the verse itself. */
const READS = /^[\s,;]*and (?:it reads|it says|here is (?:the|its) (?:arabic|text|verse))[^\p{L}]*$/iu

/**
 * Whether words go on from a reference in brackets to the very verse that it names: it begins its paragraph or ends a title, a colon follows it,
 * or it is the number of an ayah that is named before it, and all that is said is that the verse comes.
 *
 *     (البقرة: 152) قال تعالى: ﴿…﴾      الصبر (البقرة: 154): قال تعالى: ﴿…﴾      آية الكرسي (البقرة: 256) وهي: ﴿…﴾
 */
export function introduces(text: string, mention: Mention, before: Mention | undefined, { outerStart }: Pick<Quoted, 'outerStart'>): boolean {
  const { outerEnd } = mention
  return (COLON_FIRST.test(text.slice(outerEnd, outerEnd + SIGNS)) || beginsParagraph(text, mention) || isTitle(text, mention) || isNamedBy(text, mention, before) || isTextOf(text, mention) || OF_THE_VERSE.has(cueWords(text, outerEnd, outerStart)[0]?.text ?? '')) && !isWithin(text, mention, outerStart) && onlyIntroduces(text, outerEnd, outerStart)
}
/** وهي، ونصها، وفيها، reads: what is said of the verse that was named. */
const OF_THE_VERSE: ReadonlySet<string> = new Set(['\u0648\u0647\u064a', '\u0647\u064a', '\u0648\u0646\u0635\u0647\u0627', '\u0646\u0635\u0647\u0627', '\u0648\u0641\u064a\u0647\u0627', '\u0641\u064a\u0647\u0627', 'reads', 'which'])
const COLON_FIRST = /^[*_\s]*:/
const SIGNS = 6

/** نص الآية (البقرة: 153) */
function isTextOf(text: string, { outerStart }: Mention): boolean {
  return TEXT_OF.test(text.slice(Math.max(0, outerStart - TEXT_OF_UNITS), outerStart))
}
const TEXT_OF = /(?:\u0646\u0635 (?:\u0647\u0630\u0647 )?(?:\u0627\u0644)?\u0622\u064a\u0629|text of the (?:verse|ayah))[ *_]*$/iu
const TEXT_OF_UNITS = 24

/** Ayat al-Kursi (2:255) */
export function isNamedBy(text: string, { outerStart, bracketed }: Mention, before: Mention | undefined): boolean {
  return before?.certainty === 'named' && bracketed && NOTHING.test(text.slice(before.end, outerStart))
}
const NOTHING = /^[\s,*_\u060c"\u201d]{0,4}$/

/**
 * Whether the name of a verse introduces what follows: by a colon, or as a heading above an empty line. In a list of what is to be recited it is
 * an item of its own.
 *
 *     آية الكرسي: «…»          آية الكرسي مرة واحدة
 *     └ introduces             «قل هو الله أحد …» ثلاث مرات
 */
export function introducesByName(text: string, { outerEnd }: Mention, { outerStart }: Pick<Quoted, 'outerStart'>): boolean {
  const words = text.slice(outerEnd, outerStart)
  if (LETTER.test(words)) return words.includes(':') && !words.includes('\n') && onlyIntroduces(text, outerEnd, outerStart)
  return COLON_FIRST.test(words) || BLANK_LINE.test(words) || NOTHING_BETWEEN.test(words)
}
const NOTHING_BETWEEN = /^[)\]"'\u201d\u2019\u00bb*_ ]*$/

/** Only words that introduce a quotation stand there: قال تعالى، وهي، "reads". */
export function onlyIntroduces(text: string, start: number, end: number): boolean {
  return cueWords(text, start, end).every(({ text: word }) => SPEECH.has(word) || GOD.has(word) || ENGLISH_SPEECH.has(word) || ENGLISH_GOD.has(word) || OTHERS.has(word))
}
/** As `cueWords` folds them: وهي، وهو، فيها، نصها، وجل، وعلا، التالي، الآتي، كما يلي، في المصحف. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    ': \n the in it he is as follows following which reads read quran qur an holy glorious arabic text ' +
    '\u0647\u064a \u0648\u0647\u064a \u0647\u0648 \u0648\u0647\u0648 \u0641\u064a\u0647\u0627 \u0648\u0641\u064a\u0647\u0627 \u0646\u0635\u0647\u0627 \u0648\u0646\u0635\u0647\u0627 ' +
    '\u0648\u062c\u0644 \u0648\u0639\u0644\u0627 \u0627\u0644\u062a\u0627\u0644\u064a \u0627\u0644\u0627\u062a\u064a \u0643\u0645\u0627 \u064a\u0644\u064a \u0627\u0644\u0646\u0635 \u0641\u064a \u0627\u0644\u0645\u0635\u062d\u0641'
  ).split(' '),
)
