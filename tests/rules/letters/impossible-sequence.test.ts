import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/letters/impossible-sequence.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

describe('two alefs before a lam', () => {
  test('the reading with lam-alef turned back comes first, where it is a word', () => {
    expect(fixed(rule, 'إالم هذا')).toBe('إلام هذا')
    expect(findings(rule, 'قاال')[0]!.suggestions!.map(({ edits }) => edits[0]!.text)).toEqual(['قالا', 'قال'])
  })

  test('إال is the business of shape/reversed-ligature', () => {
    expect(messageIds(rule, 'ال إله إال اهلل، وإال فال')).toEqual([])
  })

  test.each([['نزولاا', 'نزولا'], ['العمليةة', 'العملية'], ['إلىى', 'إلى']])('%s is %s as before', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })
})
