import { describe, expect, test } from 'vitest'
import { rule as impossible } from '../../src/rules/letters/impossible-sequence.ts'
import { rule as lostSpace } from '../../src/rules/letters/lost-space.ts'
import { rule as reversed } from '../../src/rules/shape/reversed-ligature.ts'
import { rule as spaced } from '../../src/rules/shape/spaced-letters.ts'
import { rule as tatweel } from '../../src/rules/shape/tatweel.ts'
import { messageIds } from './lint-with.ts'

const RULES = [impossible, lostSpace, reversed, spaced, tatweel]
const told = (text: string): string[] => RULES.flatMap((rule) => messageIds(rule, text))

describe('a wrong spelling with the right one beside it is shown', () => {
  test.each([
    'وجدنا في النسخة «األرض» مكان «الأرض»، وأصلحناها.',
    'يظهر الحرف مقلوبا: «اإلمام» بدل «الإمام»',
    'كتب الطالب (المكتبةة)، والصواب (المكتبة).',
    '| الأصل | كما يظهر |\n|---|---|\n| المدرسة | ا لمدرسة |',
    'لا تكتب «كتاباا» بل «كتابا»',
    'حرفان لا يجتمعان في آخر كلمة: ةة وىى.',
    'تجنب الكشيدة في العناوين: «الجـــامعة»',
    'Do not use kashida: العـــالم',
    'من كتب «الشمـــس» لم يجدها من بحث عن «الشمس».',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a slip stays one', () => {
  test.each([
    'خرجنا نتأمل األرض والسماء.',
    'عدنا إلى المكتبةة في المساء.',
    'فتحت المكتبة بابها، ثم عدنا إلى المكتبةة في المساء.',
    'قرأت كتاباا في «تاريخ الأندلس» اليوم.',
    'أعلنت الجـــامعة نتائجها، وفيها تطور كبير.',
  ])('%s', (text) => {
    expect(told(text)).toHaveLength(1)
  })
})
