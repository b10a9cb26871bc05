// Numbers alone behind words in Latin letters that God, or the Quran, is said to speak: they are a reference, with no Arabic and no translation beside.
//
//     Allah says: "Surely God is with those who endure" (2:287).
//                                                       ^^^^^ surah 2 has 286 ayat
import { cueBefore } from './claims/cues.js'
import { ARABIC_LETTER, LETTER } from './layout.js'
import { RENDERING } from './rendering.js'
import type { Mention } from './references/types.js'

/** What opens a rendering, by the mark that closes it. */
const OPENING: ReadonlyMap<string, string> = new Map([['"', '"'], ['\u201d', '\u201c'], ['\u00bb', '\u00ab'], ['\u2019', '\u2018']])
const PARAGRAPH = '\n\n'

/** Sure of the references in brackets behind such words. */
export function withSaidRenderings(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => (isNumbersAlone(mention) && isBehindSaid(text, mention.outerStart) ? { ...mention, certainty: 'explicit' } : mention))
}

function isNumbersAlone({ certainty, bracketed, name, status }: Mention): boolean {
  return bracketed && name === null && (certainty === 'bare' || (certainty === 'shape' && status === 'unknown-surah'))
}

/** Whether words in Latin letters between two marks end before a bracket (UTF-16), and a cue presents them as God's. */
export function isBehindSaid(text: string, bracket: number): boolean {
  let close = bracket - 1
  while (text[close] === ' ' || text[close] === '\u00a0') close--
  const opening = OPENING.get(text[close] ?? '')
  if (opening === undefined) return false
  const open = text.lastIndexOf(opening, close - 1)
  if (open < 0 || close - open > RENDERING) return false
  const words = text.slice(open + 1, close)
  if (!LETTER.test(words) || ARABIC_LETTER.test(words) || words.includes(PARAGRAPH)) return false
  const cue = cueBefore(text, open, 0)
  return cue !== null && cue.speaker === 'quran' && cue.introduces
}
