// Several quotations, then one list of references: one for each, in order.
import { BLANK_LINE } from './claims/neighbours.js'
import { isInNextItem } from './layout.js'
import type { Linkable, Places } from './link.js'
import type { Mention } from './references/types.js'

/** Between two references of one list, which may each have brackets of their own: (الأنعام: 162) و(الزمر: 2). */
const JOINED = /^[\s,;\u060c\u061b&]{0,4}(?:(?:\u0648|and)\s{0,2})?$/
/** UTF-16 units between two quotations that share a list: ﴿…﴾ وقوله بعد ذلك: ﴿…﴾ */
const APART = 120
const JOINING = 40

/**
 * Gives each of several quotations its own reference of the list behind the last one. Where words stand between them, one of the first
 * quotations must have the words of its reference, or the last one has and each of the others is a slip: «[الأنعام: 162؛ الزمر: 3]» may also be
 * two places of one verse.
 */
export function shareLists(text: string, quotations: readonly Linkable[], mentions: readonly Mention[], linked: Mention[][], { confirms, isSlip }: Places): void {
  linked.forEach((own, i) => {
    const last = own.at(-1)
    if (last === undefined || i === 0 || linked[i - 1]!.length > 0) return
    const list = [...own, ...joinedTo(text, last, mentions, quotations[i + 1]?.outerStart ?? text.length)]
    if (list.length < 2) return
    const touching = firstOf(quotations, linked, i, own.length, (start, end) => onlyJoins(text, start, end))
    // Several places of the last one's words are no list for all.
    const isOfLast = own.slice(0, -1).some((mention, k) => confirms(mention, i) && !confirms(mention, touching + k))
    if (own.length > 1 && i - touching + 1 === own.length && !isOfLast) return give(linked, touching, own)
    const first = firstOf(quotations, linked, i, list.length, (start, end) => end - start < APART && !BLANK_LINE.test(text.slice(start, end)))
    if (i - first + 1 !== list.length) return
    const others = list.slice(0, -1)
    const isNear = (mention: Mention, k: number): boolean => mention.status === 'ok' && isSlip(mention, first + k) && !confirms(mention, i)
    if (others.some((mention, k) => confirms(mention, first + k)) || (confirms(list.at(-1)!, i) && others.every(isNear))) give(linked, first, list)
  })
}

/** References behind one, with nothing between but what joins them. */
function joinedTo(text: string, last: Mention, mentions: readonly Mention[], stop: number): Mention[] {
  const joined: Mention[] = []
  let before = last
  for (let i = mentions.indexOf(last) + 1; i < mentions.length && mentions[i]!.outerEnd <= stop; i++) {
    const mention = mentions[i]!
    if (mention.certainty === 'surah' || !JOINED.test(text.slice(before.outerEnd, mention.outerStart))) break
    joined.push(mention)
    before = mention
  }
  return joined
}

/** The first of at most `count` quotations up to `i` that have no reference and are joined. */
function firstOf(quotations: readonly Linkable[], linked: readonly Mention[][], i: number, count: number, joins: (start: number, end: number) => boolean): number {
  let first = i
  while (first > 0 && linked[first - 1]!.length === 0 && i - first + 1 < count && joins(quotations[first - 1]!.outerEnd, quotations[first]!.outerStart)) first--
  return first
}

function give(linked: Mention[][], first: number, list: readonly Mention[]): void {
  list.forEach((mention, k) => (linked[first + k] = [mention]))
}

function onlyJoins(text: string, start: number, end: number): boolean {
  return end - start < JOINING && !/\p{L}{4}/u.test(text.slice(start, end)) && !isInNextItem(text, { start, end }) && !text.slice(start, end).includes('|')
}
