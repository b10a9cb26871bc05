import type { Mention } from '../references/types.js'
import type { CitedAs } from './cited.js'
import { type Cue, type Speaker, speakerAfter } from './cues.js'
import type { Delimited } from './delimiters.js'
import { goesOn } from './goes-on.js'
import { continues } from './lists.js'

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
  if (previous?.speaker === 'quran' && previous.match !== null && (cue === null || cue.speaker === 'other') && goesOn(text, previous, delimited.outerStart, mentions)) return 'quran'
  if (cue !== null && (cue.speaker !== 'quran' || cue.introduces)) return cue.speaker
  if (cited.before === 'verse') return 'quran'
  if (previous?.speaker === 'quran' && continues(text, previous, delimited, mentions)) return 'quran'
  return null
}

/**
 * Whether the hadith that is named before a passage belongs to an earlier line, which has ended: the words of a verse are not said to be its.
 * A heading, or a colon at the end of its line, speaks of all that stand below.
 *
 *     - الصبر: وفي الحديث «الصبر ضياء».
 *     - الزنجبيل: «ويسقون فيها كأسا كان مزاجها زنجبيلا».
 */
export function isOfEarlierLine(text: string, { outerStart, outerEnd }: Delimited, cue: Cue | null): boolean {
  if (cue === null || cue.speaker !== 'hadith' || speakerAfter(text, outerEnd) !== null) return false
  const between = text.slice(outerStart - cue.distance, outerStart)
  const feed = between.indexOf('\n')
  return feed >= 0 && LINE_ENDS.test(between.slice(0, feed))
}
const LINE_ENDS = /[.!?\u061f"\u00bb\u201d\ufd3e)\]][*_ \t]*$/
