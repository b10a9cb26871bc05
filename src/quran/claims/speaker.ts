import type { Mention } from '../references/types.js'
import type { CitedAs } from './cited.js'
import { type Speaker, speakerAfter } from './cues.js'
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
