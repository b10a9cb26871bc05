// ... الصفحات 12-15 ...      ... +966-50-123 ...
//             ^^ ^^               ^^^ ^^ ^^^    parts, joined by hyphens or dashes
const CHAIN = /(?<!\d)\+?\d{1,15}(?:[-\u2010-\u2014\u2212]\d{1,15}){1,9}(?!\d)/g
const PART = /\d+/g
const YEARS = /^\d{3,4}\D\d{3,4}$/
/** What makes a chain a piece of something longer: إيزو-8859-1, 7-1,3,5. */
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}_][-\u2010-\u2014\u2212+.,:/]?$/u
const JOINED_AFTER = /^[-.,:/\u2010-\u2014\u2212]?[\p{L}\p{M}\p{N}_]/u
const NEAR = 3

/** Numbers joined by hyphens or dashes. */
export interface Chain {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where each number starts. */
  readonly parts: readonly number[]
}

/** Chains of a text that stand by themselves. @param offset added to every offset */
export function* chains(text: string, offset: number): Generator<Chain> {
  for (const { 0: chain, index } of text.matchAll(CHAIN)) {
    const end = index + chain.length
    if (JOINED_BEFORE.test(text.slice(Math.max(0, index - NEAR), index)) || JOINED_AFTER.test(text.slice(end, end + NEAR))) continue
    yield { text: chain, start: offset + index, end: offset + end, parts: [...chain.matchAll(PART)].map((part) => offset + index + part.index) }
  }
}

/** 1914-1918: nobody takes it for anything else from whichever side it is read, and Arabic prose is full of them. */
export function isSpanOfYears(chain: string): boolean {
  const [first, second] = chain.split(/\D/)
  return YEARS.test(chain) && first!.length === second!.length && Number(first) < Number(second)
}

/** A plain range, or a date that starts with the day: in a right-to-left line its parts do come in this order for who reads on. */
export function isReadEitherWay(chain: string): boolean {
  const parts = chain.split(/[^\d+]/)
  return !chain.startsWith('+') && (parts.length === 2 || (parts.length === 3 && parts[0]!.length <= 2 && parts[1]!.length <= 2))
}
