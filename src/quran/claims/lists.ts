import type { Mention } from '../references/types.js'
import { JOINING } from './cue-words.generated.js'
import { firstEndingAfter } from './neighbours.js'
import { cueWords } from './words.js'

/** Longest stretch between two passages of one list. */
const LIST_GAP = 120

/** Whether a passage goes on with what the one before it quoted: only references, bullets and "and" lie between. */
export function continues(text: string, from: number, to: number, mentions: readonly Mention[]): boolean {
  if (to - from > LIST_GAP) return false
  let at = from
  for (let i = firstEndingAfter(mentions, from); i < mentions.length && mentions[i]!.outerStart < to; i++) {
    const mention = mentions[i]!
    if (mention.outerStart < at || mention.outerEnd > to) continue
    if (!onlyJoins(text.slice(at, mention.outerStart))) return false
    at = mention.outerEnd
  }
  const last = text.slice(at, to)
  // ﴿…﴾: «…» : what follows the colon explains.
  return onlyJoins(last) && !/^\P{L}*:\s*$/u.test(last)
}

/** Only single letters (و, list marks) and words that join. */
function onlyJoins(text: string): boolean {
  return cueWords(text, 0, text.length).every(({ text: word }) => word.length === 1 || JOINING.has(word))
}
