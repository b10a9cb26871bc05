// A surah alone before words between marks, and no word that says surah: they are meant to be its verse where they are one of it but for a few words.
//
//     وفي المائدة: [ولا يجرمنكم شنآن قوم على ألا تعدلوا اعدلوا هو أقرب للإيمان]        5:8 للتقوى
import type { Range } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import type { Match } from '../match/match.js'
import { KNOWN_NAMES } from '../references/index.js'
import { mentionColumns } from './neighbours.js'
import { beginsAsTopic } from './topics.js'

/** UTF-16 units of «وفي آل عمران: » with its marks. */
const REACH = 40
/** في or من, at most two words, and a colon right before the passage. */
const IN_SURAH = /(?:^|[^\p{L}\p{M}])[\u0648\u0641]?(?:\u0641\u064a|\u0645\u0646) +((?:[\p{L}\p{M}]+ )?[\p{L}\p{M}]+) ?:[\s*_]*$/u

/** Whether the name of the surah in which every match stands leads to a passage that does not begin as a topic. */
export function isInNamedSurah(text: string, { start, end, outerStart }: Range & { readonly outerStart: number }, matches: readonly Match[], index: QuranIndex): boolean {
  if (matches.length === 0) return false
  const name = IN_SURAH.exec(text.slice(Math.max(0, outerStart - REACH), outerStart))?.[1]
  if (name === undefined) return false
  const { surah, tier } = KNOWN_NAMES.lookup(name)
  if (surah === null || tier !== 'light') return false
  const whole = mentionColumns(index, { surah, candidates: [], from: null, to: null })
  return matches.every((match) => whole.some(({ c, cEnd }) => match.c >= c && match.cEnd <= cEnd)) && !beginsAsTopic(text, start, end)
}
