// References that say where words are from, and nothing else presents these as a quotation.
import type { Range } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import type { Evidence } from '../types.js'
import { isVowelled } from './accept.js'
import { firstEndingAfter } from './neighbours.js'
import { closesClause } from './topics.js'

/** Words, and what presents them. */
interface Presented extends Range {
  readonly evidence: readonly Evidence[]
}

/** The reference that closes the clause of words which nothing else presents: no cue, no vowel signs; null where there is none. */
export function placeOnly(text: string, { start, end, evidence }: Presented, mentions: readonly Mention[]): Mention | null {
  const mention = mentions[firstEndingAfter(mentions, end)]
  return mention === undefined || evidence.includes('cue') || isVowelled(text, start, end) || !closesClause(text, end, mention) ? null : mention
}

/** «البقرة: 155: الابتلاء بشيء من الخوف»: the reference before the clause of words that nothing else presents, with a colon between; null where there is none. */
export function labelOf(text: string, { start, end, evidence }: Presented, mentions: readonly Mention[]): Mention | null {
  const mention = mentions[firstEndingAfter(mentions, start) - 1]
  return mention === undefined || evidence.includes('cue') || isVowelled(text, start, end) || !BEHIND_LABEL.test(text.slice(mention.outerEnd, start)) ? null : mention
}
const BEHIND_LABEL = /^[*_)\]]{0,4}:[^\n.:;!?]{0,80}$/
