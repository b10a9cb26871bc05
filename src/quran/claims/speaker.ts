import { lineStart } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import type { CitedAs } from './cited.js'
import { type Cue, type Speaker, speakerAfter } from './cues.js'
import type { Delimited } from './delimiters.js'
import { goesOn } from './goes-on.js'
import { continues } from './lists.js'
import { BLANK_LINE } from './neighbours.js'
import { cueWords } from './words.js'

/** A passage found before. */
interface Previous {
  readonly outerStart: number
  readonly outerEnd: number
  readonly speaker: Speaker | null
  /** Its verse. */
  readonly match: object | null
}

/** Who is said to speak in a delimited passage: what follows it tells first, then what stands before. */
export function speakerOf(text: string, delimited: Delimited, cited: CitedAs, mentions: readonly Mention[], previous: Previous | undefined): Speaker | null {
  if (delimited.kind === 'tag' || cited.behind === 'verse') return 'quran'
  const { cue } = cited
  const after = speakerAfter(text, delimited.outerEnd)
  if (after !== null) return after
  if (previous?.speaker === 'quran' && previous.match !== null && (cue === null || cue.speaker === 'other' || cue.leads) && goesOn(text, previous, delimited.outerStart, mentions)) return 'quran'
  if (cue !== null && (cue.speaker !== 'quran' || cue.introduces)) return cue.speaker
  if (cited.before === 'verse') return 'quran'
  if (previous?.speaker === 'quran' && cue?.leads !== true && continues(text, previous, delimited, mentions)) return 'quran'
  return null
}

/**
 * Whether the hadith that is named before a passage belongs to an earlier line or sentence, which has ended: the words of a verse are not said to be
 * its. A heading, or a colon at the end of its line, speaks of all that stand below.
 *
 *     - الصبر: وفي الحديث «الصبر ضياء».                                «الدين النصيحة» رواه مسلم
 *     - الزنجبيل: «ويسقون فيها كأسا كان مزاجها زنجبيلا».             وكل يجزى بعمله «كل نفس بما كسبت رهينة»
 */
export function isOfEarlierLine(text: string, { outerStart, outerEnd }: Delimited, cue: Cue | null): boolean {
  if (cue === null || cue.speaker !== 'hadith' || speakerAfter(text, outerEnd) !== null) return false
  const named = outerStart - cue.distance
  const between = text.slice(named, outerStart)
  if (isSourceOfAnother(text, named) && goesOnBehind(between)) return true
  const feed = between.indexOf('\n')
  if (feed < 0) return false
  return LINE_ENDS.test(between.slice(0, feed)) || isOfParagraphAbove(text, named, between)
}
const LINE_ENDS = /[.!?\u061f"\u00bb\u201d\ufd3e)\]][*_ \t]*$/

/** «…» رواه مسلم: the source of what it stands behind. */
function isSourceOfAnother(text: string, named: number): boolean {
  return BEHIND_PASSAGE.test(text.slice(Math.max(0, named - SOURCE_UNITS), named))
}
const SOURCE_UNITS = 48
const BEHIND_PASSAGE = /["\u00bb\u201d\ufd3e)}][ .\u060c,\u2013-]{0,3}[([]?\p{L}(?:[\p{L}\p{M}]| (?=\p{L}))*$/u

/** The line or the sentence of the source ends, and the writer's words follow in another. */
function goesOnBehind(between: string): boolean {
  const end = between.search(/[\n.]/)
  return end >= 0 && isOwn(between.slice(end)) && !between.includes(COLON)
}

/** The writer's own sentence begins below the paragraph, which is no heading. */
function isOfParagraphAbove(text: string, named: number, between: string): boolean {
  const parted = between.search(BLANK_LINE)
  if (parted < 0 || between.includes(COLON) || !isOwn(between.slice(parted))) return false
  return cueWords(text, lineStart(text, named), named + parted).length >= SENTENCE_WORDS
}
/** Words of a line that is a sentence, and no heading. */
const SENTENCE_WORDS = 8

function isOwn(words: string): boolean {
  return /\p{L}/u.test(words)
}
const COLON = ':'
