// A number beyond the end of a surah whose name is a word for other things too. Near a reference that is written in the same way it is one:
//
//     النهي عن الغيبة (الحجرات: 29)، والأمر بالصلاة (البقرة: 43)        49 has 18 ayat
//     (الحجرات: 29) alone: rooms
import { PERSONS, PRAYERS } from './namesakes.js'
import type { Mention } from './types.js'

/** UTF-16 units between the two. */
const NEAR = 200
/** A name with its article, a colon and a number, and no more. */
const WRITTEN = /^\u0627\u0644[\p{L}\p{M}]+ ?: ?\p{N}{1,3}$/u

/** Sure of what has such company; prophets and times of prayer stay what they are: (يوسف: 200), (العصر: 4). */
export function withCompany(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => (isBeyond(text, mention) && [mentions[i - 1], mentions[i + 1]].some((other) => other !== undefined && isCompany(text, mention, other)) ? { ...mention, certainty: 'explicit' } : mention))
}

function isBeyond(text: string, { start, end, surah, status, certainty, bracketed }: Mention): boolean {
  return certainty === 'shape' && status === 'no-such-ayah' && bracketed && surah !== null && !PERSONS.has(surah) && !PRAYERS.has(surah) && WRITTEN.test(text.slice(start, end))
}

function isCompany(text: string, mention: Mention, other: Mention): boolean {
  if (other.certainty !== 'explicit' || other.status !== 'ok' || !other.bracketed || text[other.outerStart] !== text[mention.outerStart]) return false
  return Math.max(mention.start - other.end, other.start - mention.end) <= NEAR && WRITTEN.test(text.slice(other.start, other.end))
}
