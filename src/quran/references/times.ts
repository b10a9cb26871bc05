// The times of a transcript or a programme, which look like references at the beginning of a line:
//
//     [02:15] السلام عليكم        no surah is written with a nought
//     [12:18] يقول الله تعالى: …  … and so this is a time as well
//
import { lineStart } from '../../text/index.js'
import type { Draft } from './draft.js'

/** A number of minutes or an hour, and two digits: all that is written. */
const PAIR = /^[\d\u0660-\u0669]{1,2}:[0-5\u0660-\u0665][\d\u0660-\u0669]$/
/** Before it on its line: signs of markup, and its bracket. */
const OPENING = /^[ \t>*_-]*[[(]?$/
/** A line that begins with what can only be a time: 02:15, 2:05, 1:02:15. */
const TIME =
  /^[ \t>*_-]{0,8}[[(]?(?:[0\u0660][\d\u0660-\u0669]?:[0-5\u0660-\u0665][\d\u0660-\u0669]|[\d\u0660-\u0669]{1,2}:[0\u0660][\d\u0660-\u0669]|[\d\u0660-\u0669]{1,2}:[0-5\u0660-\u0665][\d\u0660-\u0669]:[0-5\u0660-\u0665][\d\u0660-\u0669])(?![\d\u0660-\u0669])/m
/** … or several that begin with quarters and tens: 4:30, 5:10, 5:45. */
const ROUND_TIME = /^[ \t>*_-]{0,8}[\d\u0660-\u0669]{1,2}:[0-5\u0660-\u0665][05\u0660\u0665][ \t:-]+\p{L}/gmu
const MANY_ROUND = 3
/** Behind the bracket of a reference the line may end; behind a time somebody speaks. */
const SPEAKS = /^[\])]?[ \t*_:-]*\p{L}/u
const SPEAKS_REACH = 16

/** Without the numbers that begin lines as times do, where some line begins with a time that is no reference. */
export function withoutTimes(text: string, drafts: readonly Draft[]): readonly Draft[] {
  let hasTimes: boolean | undefined
  return drafts.filter((draft) => !(beginsAsTime(text, draft) && (hasTimes ??= TIME.test(text) || (text.match(ROUND_TIME)?.length ?? 0) >= MANY_ROUND)))
}

function beginsAsTime(text: string, { start, end, name, from, certainty }: Draft): boolean {
  return (certainty === 'bare' || certainty === 'shape') && name === null && from !== null && PAIR.test(text.slice(start, end)) && OPENING.test(text.slice(lineStart(text, start), start)) && SPEAKS.test(text.slice(end, end + SPEAKS_REACH))
}
