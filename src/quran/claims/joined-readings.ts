// Readings given one beside the other, of which the words before the first and behind the last speak:
//
//     حمزة: ﴿…﴾ و﴿…﴾، و﴿…﴾ بضم الهاء في الثلاثة
//     └ of all            └ of all
import type { Range } from '../../text/index.js'

/** UTF-16 units of one of them with its marks, and how many on either side are looked at. */
const LONGEST = 80
const MOST = 6
const BEHIND_ANOTHER = /[\ufd3f{\u00ab\u201c"][^\n\ufd3e\ufd3f{}\u00ab\u00bb\u201c\u201d"]{1,60}[\ufd3e}\u00bb\u201d"][\u060c,]?\s{0,2}\u0648?\s?$/u
const BEFORE_ANOTHER = /^[\u060c,]?\s{0,2}\u0648?\s?[\ufd3f{\u00ab\u201c"][^\n\ufd3e\ufd3f{}\u00ab\u00bb\u201c\u201d"]{1,60}[\ufd3e}\u00bb\u201d"]/u

/** The range from the first passage to the last of those that are joined to one with nothing but «و» or a comma; null where it stands alone. */
export function joinedReadings(text: string, start: number, end: number): Range | null {
  let [from, to] = [start, end]
  for (let i = 0; i < MOST; i++) from -= BEHIND_ANOTHER.exec(text.slice(Math.max(0, from - LONGEST), from))?.[0].length ?? 0
  for (let i = 0; i < MOST; i++) to += BEFORE_ANOTHER.exec(text.slice(to, to + LONGEST))?.[0].length ?? 0
  return from === start && to === end ? null : { start: from, end: to }
}
