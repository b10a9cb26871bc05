import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/letters/repeated-word.ts'
import { messageIds } from '../lint-with.ts'

describe('one word over and over', () => {
  test.each(['الله الله الله الله ربي لا أشرك به شيئا', 'اللَّهُ اللَّهُ اللَّهُ اللَّهُ', 'اللهم اللهم اللهم اللهم', 'والله والله والله والله', 'ربي ربي ربي ربي ربي', 'أمتي أمتي أمتي', 'شيئا شيئا'])('may be meant: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test.each(['قال قال قال قال الرجل', 'الكتاب الكتاب الكتاب الكتاب الكتاب', 'اللهو اللهو اللهو اللهو'])('is told: %s', (text) => {
    expect(messageIds(rule, text)).toEqual(['repeated'])
  })

  test('the option says from how many on', () => {
    expect(messageIds(rule, 'قال قال الرجل', { least: 2 })).toEqual(['repeated'])
    expect(messageIds(rule, 'الله الله', { least: 2 })).toEqual([])
  })
})
