// A verse in running text with an explanation of one of its words put in; all the rest is the verse's to the letter:
//
//     قال تعالى: فاسألوا أهل الذكر وهم العلماء إن كنتم لا تعلمون
//                                  └ explains ┘
import type { Columns } from '../index/columns.js'
import { NO_COLUMN } from '../match/align.js'
import { type LetterStream, WORD_START } from '../match/letter-stream.js'
import { agrees, isPassedOver, type Match } from '../match/match.js'
import { EXPLAINS_WORD } from './cue-words.generated.js'
import { cueWords } from './words.js'

/** Whether words were put in that explain those before them, and nothing else differs. */
export function isExplainedWithin(text: string, { letters, offsets }: LetterStream, columns: Columns, { q, qEnd, columns: path }: Match): boolean {
  let [before, explained] = [-1, false]
  for (let at = q; at < qEnd; at++) {
    const column = path[at - q]!
    if (column !== NO_COLUMN) {
      if (!agrees(letters[at]!, columns, column) || (before >= 0 && !isPassedOver(columns, before + 1, column))) return false
      before = column
      continue
    }
    // Every stretch that was put in begins with a word that explains.
    if (at > q && path[at - 1 - q] === NO_COLUMN) continue
    if ((letters[at]! & WORD_START) === 0 || !explains(text, offsets[at]!)) return false
    explained = true
  }
  return explained
}

function explains(text: string, at: number): boolean {
  return EXPLAINS_WORD.has(cueWords(text, at, at + LONGEST)[0]?.text ?? '')
}
const LONGEST = 12
