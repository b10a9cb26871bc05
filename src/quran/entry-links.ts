// A reference that says too little by itself, «الشرح 6», is that of the words beside which it is set out alone:
//
//     - إن مع العسر يسرا — الشرح 6
import { partitionPoint } from '../text/index.js'
import { overlapping } from './claims/neighbours.js'
import type { Entry } from './entries/types.js'
import type { Linked } from './footnote-links.js'
import type { Places } from './link.js'
import type { Mention } from './references/types.js'
import type { Settleable } from './quran.js'
import { isSound } from './verdicts.js'

/** References of a group that have the words of their verses, from which on a misprint among them is one. */
const RIGHT = 2

/** Mentions and links with the references of entries, for quotations that have none: where they have its words, or are a slip for them. */
export function withEntries(judged: readonly Settleable[], { confirms, isMisprint }: Places, entries: readonly Entry[], linking: Linked): Linked {
  const pairs = entries.flatMap((entry) => quotationsIn(judged, entry).map((quotation) => ({ entry, quotation })))
  const right = new Map<string, number>()
  for (const { entry, quotation } of pairs) if (confirms(entry.mention, quotation)) right.set(entry.group, (right.get(entry.group) ?? 0) + 1)
  const links = [...linking.links]
  const added = new Set<Mention>()
  for (const { entry: { mention, group, setting }, quotation } of pairs) {
    if (links[quotation]!.some(({ isCrossReference }) => !isCrossReference) || linking.isApart(mention.start, judged[quotation]!.found.outerStart)) continue
    // Which cells of a row are the reference of a verse in it, the other rows tell.
    if (setting === 'row' && judged[quotation]!.found.match !== null) continue
    // Words that only resemble a verse are not made one by its place: it may be what they are about.
    if (isAlike(judged[quotation]!)) continue
    const isMeant = judged[quotation]!.found.match === null || confirms(mention, quotation) || ((right.get(group) ?? 0) >= RIGHT && isMisprint(mention, quotation))
    if (!isMeant || isTaken(linking.mentions, mention)) continue
    links[quotation] = [...links[quotation]!, mention]
    added.add(mention)
  }
  if (added.size === 0) return linking
  const starts = new Set([...added].map(({ start }) => start))
  const mentions = [...linking.mentions.filter(({ start }) => !starts.has(start)), ...added].sort((a, b) => a.start - b.start)
  return { mentions, links, isApart: (one, other) => linking.isApart(one, other) }
}

/** The quotations that stand in the words of an entry. */
function quotationsIn(judged: readonly Settleable[], { words }: Entry): number[] {
  const own: number[] = []
  for (let i = partitionPoint(judged.length, (k) => judged[k]!.found.end <= words.start); i < judged.length && judged[i]!.found.start < words.end; i++) own.push(i)
  return own
}

/** Nothing but its letters says that it is a verse, and some of them differ. */
function isAlike({ found: { evidence, match }, judgement }: Settleable): boolean {
  return match !== null && evidence.every((one) => one === 'text') && !(judgement !== null && isSound(judgement.verdict))
}

/** Something else has been read there; the same reference may have been, of which it was not settled what it means. */
function isTaken(mentions: readonly Mention[], mention: Mention): boolean {
  const next = overlapping(mentions, mention.start, mention.end)
  return next !== undefined && !(next.start === mention.start && next.end === mention.end)
}
