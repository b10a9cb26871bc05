import type { Mention } from '../references/types.js'
import { type Cue, type Speaker, speakerAfter } from './cues.js'
import type { Delimited } from './delimiters.js'
import { continues } from './lists.js'
import type { NeighbouringMentions } from './neighbours.js'

/** A passage found before. */
interface Previous {
  readonly outerStart: number
  readonly outerEnd: number
  readonly speaker: Speaker | null
}

/** Who is said to speak in a delimited passage: what follows it tells first, then what stands before. */
export function speakerOf(text: string, delimited: Delimited, cue: Cue | null, around: NeighbouringMentions, mentions: readonly Mention[], previous: Previous | undefined): Speaker | null {
  if (delimited.kind === 'tag' || around.after.length > 0) return 'quran'
  const after = speakerAfter(text, delimited.outerEnd)
  if (after !== null) return after
  if (cue !== null && (cue.speaker !== 'quran' || cue.introduces)) return cue.speaker
  if (around.before.some(({ certainty }) => cue === null || (certainty !== 'surah' && certainty !== 'named'))) return 'quran'
  if (previous?.speaker === 'quran' && continues(text, previous, delimited.outerStart, mentions)) return 'quran'
  return null
}
