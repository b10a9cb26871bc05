import { BN, bidiClass } from '../../src/unicode/bidi-classes.ts'
import { resolveLevels, visualOrder, type Base } from '../../src/bidi/index.ts'

/** What a conformance file expects of one text; indices count code points, null is a character that X9 removes. */
export interface Case {
  readonly text: string
  readonly base: Base
  readonly levels: readonly (number | null)[]
  readonly order: readonly number[] | null
  readonly paragraphLevel?: number
}

/** Empty when the algorithm agrees with the case; else what it says instead. */
export function disagreement({ text, base, levels, order, paragraphLevel }: Case): string {
  const resolved = resolveLevels(text, base)
  if (paragraphLevel !== undefined && resolved.paragraphs[0]?.level !== paragraphLevel) return `paragraph ${resolved.paragraphs[0]?.level}`
  const offsets: number[] = []
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) offsets.push(at)
  if (offsets.length !== levels.length) return `${offsets.length} characters`
  const wrong = offsets.some((offset, index) => {
    const expected = levels[index]
    if (expected === null || expected === undefined) return bidiClass(text.codePointAt(offset)!) < BN
    return resolved.levels[offset] !== expected
  })
  if (wrong) return `levels ${offsets.map((offset) => resolved.levels[offset]).join(' ')}`
  if (order === null) return ''
  const found = [...visualOrder(text, resolved)].map((offset) => offsets.indexOf(offset)).join(' ')
  return found === order.join(' ') ? '' : `order ${found}`
}
