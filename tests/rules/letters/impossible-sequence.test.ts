import { describe, expect, test } from 'vitest'
import { rule as foreignLetter } from '../../../src/rules/letters/foreign-letter.ts'
import { rule } from '../../../src/rules/letters/impossible-sequence.ts'
import { rule as lostSpace } from '../../../src/rules/letters/lost-space.ts'
import { rule as reversedLigature } from '../../../src/rules/shape/reversed-ligature.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

describe('two alefs before a lam', () => {
  test('the reading with lam-alef turned back comes first, where it is a word', () => {
    // Many lam-alefs that stand upright say that this one was not turned.
    const upright = 'لا تلامس الأسلاك ولا الآلات، فالأولى لا تلائم الأعمال. '
    expect(fixed(rule, `${upright}إالم هذا`)).toBe(`${upright}إلام هذا`)
    expect(findings(rule, `${upright}قاال`)[0]!.suggestions!.map(({ edits }) => edits[0]!.text)).toEqual(['قالا', 'قال'])
  })

  test.each(['المجاالت', 'في المجاالت الجديدة', 'قاال', 'إالم هذا'])('one fault is one finding: %s', (text) => {
    expect([...messageIds(rule, text), ...messageIds(reversedLigature, text)]).toEqual(['lamAlef'])
  })

  test('إال is the business of shape/reversed-ligature', () => {
    expect(messageIds(rule, 'ال إله إال اهلل، وإال فال')).toEqual([])
  })

  test.each([['نزولاا', 'نزولا'], ['العمليةة', 'العملية'], ['إلىى', 'إلى']])('%s is %s as before', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
  })
})

test.each(['جاء الماااااء من بعيد', 'آمييييين يا رب', 'صاح: ياااااا أهل الدار!', 'الألف: اااا، والياء: يييي', 'همهم الطفل: مممممم', 'أففففف من هذا الحر', 'شششششش! نام الصغير'])('a vowel is drawn out on purpose: %s', (text) => {
  expect(messageIds(rule, text)).toEqual([])
})

test.each(['ككككتاب', 'المدرسسسسة'])('a consonant is not: %s', (text) => {
  expect(messageIds(rule, text)).toEqual(['repeated'])
})

test.each(['بۇ كىتاب ناھايىتى ياخشى.', 'قازاق تىلى تۇركى تىلدەرىنىڭ بىرى.', 'وصل إلى المدينة (بالأويغورية: شىنجاڭ)'])('ى inside words of Uyghur and Kazakh is a letter of theirs: %s', (text) => {
  expect([rule, lostSpace, foreignLetter].flatMap((one) => messageIds(one, text))).toEqual([])
})
