import { ARABIC_LETTER_MARK, BOM, LRM, RLM, SOFT_HYPHEN, WORD_JOINER, ZWJ, ZWNJ, ZWSP } from '../../arabic/characters.js'

/** Names of invisible characters, for messages. */
export const NAMES: ReadonlyMap<number, string> = new Map([
  [SOFT_HYPHEN, 'SOFT HYPHEN'],
  [ARABIC_LETTER_MARK, 'ARABIC LETTER MARK'],
  [ZWSP, 'ZERO WIDTH SPACE'],
  [ZWNJ, 'ZERO WIDTH NON-JOINER'],
  [ZWJ, 'ZERO WIDTH JOINER'],
  [LRM, 'LEFT-TO-RIGHT MARK'],
  [RLM, 'RIGHT-TO-LEFT MARK'],
  [WORD_JOINER, 'WORD JOINER'],
  [BOM, 'BYTE ORDER MARK'],
])

/** Leave nothing behind when they go: they neither join nor part letters. */
export const DEBRIS: ReadonlySet<number> = new Set([SOFT_HYPHEN, ZWSP, WORD_JOINER, BOM])
export const DIRECTIONAL: ReadonlySet<number> = new Set([ARABIC_LETTER_MARK, LRM, RLM])

export function nameOf(unit: number): string {
  return NAMES.get(unit) ?? 'FORMAT CHARACTER'
}
