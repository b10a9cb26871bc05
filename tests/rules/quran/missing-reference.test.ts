import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/quran/missing-reference.ts'
import { findings, messageIds } from '../lint-with.ts'

const VERSE = 'اللَّهُ لَا إِلَٰهَ إِلَّا هُوَ الْحَيُّ الْقَيُّومُ لَا تَأْخُذُهُ سِنَةٌ وَلَا نَوْمٌ'
const quoted = `قال تعالى: ﴿${VERSE}﴾`

describe('a quotation without a reference', () => {
  test('is told with the place of its words', () => {
    const text = `${quoted} وهذا في القرآن.`
    const [finding, ...others] = findings(rule, text)
    expect(others).toEqual([])
    expect(text.slice(finding?.start.offset, finding?.end.offset)).toBe(VERSE)
    expect(finding?.message).toContain('2:255')
    expect(finding?.fix).toBeUndefined()
  })

  test.each([
    `${quoted} [البقرة: 255]`,
    `في سورة البقرة، الآية 255: ﴿${VERSE}﴾`,
    `${quoted}\n\nقرأها ثم مضى في طريقه.\n\n(سورة البقرة، الآية 255)`,
    'بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ',
    `كلام ليس فيه آية.`,
    '﴿كلام طويل ليس من القرآن ولا يشبه منه شيئا البتة﴾',
  ])('%s has one, or needs none', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })

  test('a reference far away, or to another ayah, is none', () => {
    const far = 'قرأ الولد كتابه ثم مضى. '.repeat(60)
    expect(messageIds(rule, `${quoted}\n\n${far}\n\n(سورة البقرة، الآية 255)`)).toEqual(['missing'])
    expect(messageIds(rule, `${quoted} وقد مضى في أول هذا الكتاب كلام آخر عن سورة طه، الآية 14.`)).toEqual(['missing'])
  })
})

test('it runs only where it is asked for', () => {
  expect(rule.meta.severity).toBe('off')
})
