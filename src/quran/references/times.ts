// The times of a transcript, which look like references at the beginning of a line:
//
//     [02:15] السلام عليكم        no surah is written with a nought
//     [12:18] يقول الله تعالى: …  … and so this is a time as well
//
import { lineStart } from '../../text/index.js'
import type { Draft } from './draft.js'

/** A number of minutes or an hour, and two digits: all that is written. */
const PAIR = /^\d{1,2}:[0-5]\d$/
/** Before it on its line: signs of markup, and its bracket. */
const OPENING = /^[ \t>*_-]*[[(]?$/
/** A line that begins with what can only be a time: 02:15, 2:05, 1:02:15. */
const TIME = /^[ \t>*_-]{0,8}[[(]?(?:0\d?:[0-5]\d|\d{1,2}:0\d|\d{1,2}:[0-5]\d:[0-5]\d)(?!\d)/m
/** Behind the bracket of a reference the line may end; behind a time somebody speaks. */
const SPEAKS = /^[\])]?[ \t*_:-]*\p{L}/u
const SPEAKS_REACH = 16

/** Without the numbers that begin lines as times do, where some line begins with a time that is no reference. */
export function withoutTimes(text: string, drafts: readonly Draft[]): readonly Draft[] {
  let hasTimes: boolean | undefined
  return drafts.filter((draft) => !(beginsAsTime(text, draft) && (hasTimes ??= TIME.test(text))))
}

function beginsAsTime(text: string, { start, end, name, from, certainty }: Draft): boolean {
  return (certainty === 'bare' || certainty === 'shape') && name === null && from !== null && PAIR.test(text.slice(start, end)) && OPENING.test(text.slice(lineStart(text, start), start)) && SPEAKS.test(text.slice(end, end + SPEAKS_REACH))
}
