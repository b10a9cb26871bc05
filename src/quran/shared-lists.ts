// Several quotations, then one list of references: one for each, in order, unless the words tell another one.
import { BLANK_LINE } from './claims/neighbours.js'
import { isInNextItem } from './layout.js'
import type { Linkable, Places } from './link.js'
import { isInOrder } from './references/list-end.js'
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
export function shareLists(text: string, quotations: readonly Linkable[], mentions: readonly Mention[], linked: Mention[][], places: Places): void {
  const { confirms, isSlip } = places
  linked.forEach((own, i) => {
    const last = own.at(-1)
    if (last === undefined || i === 0 || linked[i - 1]!.length > 0) return
    const list = [...own, ...joinedTo(text, last, mentions, quotations[i + 1]?.outerStart ?? text.length)]
    if (list.length < 2) return
    const touching = firstOf(quotations, linked, i, own.length, (start, end) => onlyJoins(text, start, end))
    const isEach = i - touching + 1 === own.length
    if (isEach && isInOrder(text, own[0]!.start, last.end)) return give(linked, touching, own)
    const apart = firstOf(quotations, linked, i, list.length, (start, end) => end - start < APART && !BLANK_LINE.test(text.slice(start, end)) && !isInNextItem(text, { start, end }))
    const told = byContent(list, apart, i, places)
    if (told !== null) return told.forEach((own, k) => (linked[apart + k] = own))
    // Several places of the last one's words are no list for all.
    const isOfLast = own.slice(0, -1).some((mention, k) => confirms(mention, i) && !confirms(mention, touching + k))
    if (own.length > 1 && isEach && !isOfLast) return give(linked, touching, own)
    const first = firstOf(quotations, linked, i, list.length, (start, end) => end - start < APART && !BLANK_LINE.test(text.slice(start, end)))
    if (i - first + 1 !== list.length) return
    const others = list.slice(0, -1)
    const isNear = (mention: Mention, k: number): boolean => mention.status === 'ok' && isSlip(mention, first + k) && !confirms(mention, i)
    if (others.some((mention, k) => confirms(mention, first + k)) || (confirms(list.at(-1)!, i) && others.every(isNear))) give(linked, first, list)
  })
}

/** Quotations of one list that are compared with each of its references. */
const MOST = 12

/**
 * The references of a list by the quotations that they are of, where the words tell: each quotation stands in what one of them names. Of as many
 * references as quotations, one may be a slip for the quotation that is left.
 *
 *     ﴿كتب عليكم الصيام﴾ و﴿وقل رب زدني علما﴾ (طه: 114، البقرة: 183)
 */
function byContent(list: readonly Mention[], first: number, last: number, { confirms, isSlip }: Places): Mention[][] | null {
  const count = last - first + 1
  if (count < 2 || count > MOST || list.length > MOST) return null
  const given: Mention[][] = Array.from({ length: count }, () => [])
  const numbers = given.map((_, k) => k)
  const inOrder = (mention: Mention): number[] => numbers.filter((k) => given[k]!.length === 0 && confirms(mention, first + k))
  const rest: Mention[] = []
  // What only one quotation can have is its own before the others are asked.
  const byChoice = list.map((mention, k) => ({ mention, k, choices: numbers.filter((n) => confirms(mention, first + n)).length })).sort((a, b) => a.choices - b.choices || a.k - b.k)
  for (const { mention, k } of byChoice) {
    const free = inOrder(mention)
    const own = list.length === count && free.includes(k) ? k : free[0]
    if (own === undefined) rest.push(mention)
    else given[own]!.push(mention)
  }
  const left = numbers.filter((k) => given[k]!.length === 0)
  const [one] = rest
  if (left.length === 0) {
    // A further one is of the quotation that it is beside.
    for (const mention of rest) given[numbers.find((k) => confirms(mention, first + k)) ?? count - 1]!.push(mention)
    return given
  }
  if (left.length > 1 || rest.length > 1 || one === undefined || list.length !== count || one.status !== 'ok' || !isSlip(one, first + left[0]!)) return null
  given[left[0]!]!.push(one)
  return given
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
