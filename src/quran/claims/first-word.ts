// A verse in running text behind God's speech without a colon, whose first word is another one; all the rest up to the reference is the verse's:
//
//     قال تعالى وتمسكوا بحبل الله جميعا ولا تفرقوا (آل عمران: 103)        واعتصموا
//     └──────┘└─────────── passage ──────────────┘
import type { Range } from '../../text/index.js'
import { COLUMN_LETTER, type Columns, startsClause, startsWord } from '../index/columns.js'
import { ARABIC_LETTER } from '../layout.js'
import { FEH, LETTER, WAW } from '../letters.js'
import { wordEnd } from '../match/letter-stream.js'
import { agreesWithin, type Match } from '../match/match.js'
import type { Mention } from '../references/types.js'
import { type Between, wordsOf } from './between.js'
import { isAmong } from './clitics.js'
import { SPOKEN } from './cue-words.generated.js'
import { namesAyah } from './neighbours.js'
import { isNameOrPraise, isSaidAt } from './said.js'
import { cueWords } from './words.js'

/** UTF-16 units from God's speech to the reference. */
const REACH = 300

/** From God's speech to a reference in brackets, where no colon stands between. */
export function* passagesSaid(text: string, mentions: readonly Mention[]): Generator<Between> {
  for (const mention of mentions) {
    const passage = namesAyah(mention) && mention.bracketed ? saidBefore(text, mention) : null
    if (passage !== null) yield { ...passage, mention }
  }
}

function saidBefore(text: string, { outerStart }: Mention): Range | null {
  const low = Math.max(0, outerStart - REACH)
  const before = text.slice(low, outerStart).trimEnd()
  if (!ARABIC_LETTER.test(before.slice(-2))) return null
  const words = cueWords(text, Math.max(low, low + before.lastIndexOf('\n')), outerStart)
  const verb = words.findLastIndex(({ text: word }, i) => isAmong(SPOKEN, word) && isNameOrPraise(words[i + 1]?.text ?? ''))
  if (verb < 0) return null
  let first = verb + 1
  while (isNameOrPraise(words[first]?.text ?? '')) first++
  const start = words[first]?.start
  return start === undefined || !isSaidAt(text, words[first - 1]!.end, 0) ? null : wordsOf(text, start, outerStart)
}

/** Whether only the first word differs from the verse, and begins with the conjunction of the word that it stands for, with which an ayah or a clause begins. */
export function differsInFirstWord(letters: Uint8Array, columns: Columns, match: Match): boolean {
  const { q, qEnd, columns: path } = match
  const second = wordEnd(letters, q, qEnd)
  const conjunction = letters[q]! & LETTER
  const from = path[second - q]
  if (from === undefined || from <= 0 || second === qEnd || !startsWord(columns, from) || (conjunction !== WAW && conjunction !== FEH)) return false
  if (!agreesWithin(letters, columns, match, second, qEnd)) return false
  let start = from - 1
  while (start > 0 && !startsWord(columns, start)) start--
  return (columns.letters[start]! & COLUMN_LETTER) === conjunction && startsClause(columns, start)
}
