// The pages of a list of contents, which look like ayat that no surah has:
//
//     المقدمة ٥
//     سورة الكوثر ٤٠١          the numbers grow from line to line
//     سورة النصر ٤١٠
import { lineEnd, lineStart } from '../../text/index.js'
import { numberOf } from './characters.js'
import type { Draft } from './draft.js'

/** Lines of a list on either side that are looked at, with the number at their end, and the fewest that show it is one. */
const REACH = 2
const FEWEST = 2
const LONGEST_LINE = 120
const NUMBER_AT_END = /(?<!\p{N})\p{N}{1,4}$/u
const LETTER = /\p{L}/u
/** Verses and references in brackets stand in other lists. */
const OTHER = /[\ufd3e\ufd3f{}\u00ab\u00bb\u201c\u201d"()[\]]/u
/** Before the name: its number in the list, a word that says what the page has. */
const OPENING = /^[ \t>*+\u2022-]*(?:\p{N}{1,3}[.)-] ?)?(?:\p{L}{1,12} )?$/u
const ENDING = /^[ \t]*$/

/** Without what cannot be an ayah, and is the page in a list of contents. */
export function withoutPages(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.some(isBeyond) ? drafts.filter((draft) => !(isBeyond(draft) && isPage(text, draft))) : drafts
}

function isBeyond({ status, name }: Draft): boolean {
  return status === 'no-such-ayah' && name !== null
}

function isPage(text: string, { start, end, from, to }: Draft): boolean {
  const [lineFrom, lineTo] = [lineStart(text, start), lineEnd(text, end)]
  if (from === null || from !== to || !OPENING.test(text.slice(lineFrom, start)) || !ENDING.test(text.slice(end, lineTo))) return false
  const above = numbersFrom(text, lineFrom, -1)
  const below = numbersFrom(text, lineTo, 1)
  const all = [...above.reverse(), from, ...below]
  return all.length > FEWEST && all.every((page, i) => i === 0 || page >= all[i - 1]!)
}

/** The numbers at the ends of the lines next to a place, the nearest first, up to one that has none. */
function numbersFrom(text: string, place: number, step: 1 | -1): number[] {
  const numbers: number[] = []
  let at = place
  while (numbers.length < REACH) {
    at = step > 0 ? at + 1 : lineStart(text, at - 1)
    if (at < 0 || at >= text.length || (step < 0 && at >= place)) break
    const end = lineEnd(text, at)
    const line = text.slice(at, Math.min(end, at + LONGEST_LINE + 1))
    const page = line.length > LONGEST_LINE || OTHER.test(line) || !LETTER.test(line) ? null : NUMBER_AT_END.exec(line.trimEnd())
    if (page === null) break
    numbers.push(numberOf(page[0]))
    if (step > 0) at = end
    else if (at === 0) break
  }
  return numbers
}
