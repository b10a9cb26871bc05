import { describe, expect, test } from 'vitest'
import { fix, lint } from '../../../src/index.ts'
import { normalize } from '../../../src/normalize/index.ts'
import { loadLexicon } from '../../../src/arabic/index.ts'
import { rule } from '../../../src/rules/controls/invisible.ts'
import { findings, fixed, messageIds } from '../lint-with.ts'

const lexicon = loadLexicon()
if (lexicon === null) console.log('the word list was not built: what zero-width spaces stand for is not known')
const withList = describe.skipIf(lexicon === null)
const suggested = (text: string): string[][] => findings(rule, text).map((finding) => (finding.fix === undefined ? (finding.suggestions ?? []).map(({ edits }) => edits.map((edit) => edit.text).join('|')) : ['fix']))

withList('a zero-width space between two Arabic words', () => {
  test.each([
    ['كتاب\u200bجديد', 'كتاب جديد'],
    ['كتاب\u200b\u200bجديد', 'كتاب جديد'],
    ['كتاب\u200b\ufeffجديد', 'كتاب جديد'],
    ['قال الرجل\u200bللمرأة', 'قال الرجل للمرأة'],
    ['كتاب\u200bجديد\u200b\u200b\u200bكبير', 'كتاب جديد كبير'],
  ])('is a space, and that is said once: %j', (text, right) => {
    expect(messageIds(rule, text)).toEqual([])
    expect(new Set(lint(text).findings.map((finding) => finding.rule))).toEqual(new Set(['letters/lost-space']))
    expect(fix(text).text).toBe(right)
    expect(normalize(`${text} في المدرسة الكبيرة`, 'publication', { lexicon }).text).toBe(`${right} في المدرسة الكبيرة`)
  })
  test.each([
    ['في المدر\u200bسة', 'في المدرسة'],
    ['في المد\u200bر\u200bسة', 'في المدرسة'],
    ['في المدر\u200b\u200bسة', 'في المدرسة'],
    ['في المدر\ufeffسة', 'في المدرسة'],
    ['في المدر\u00adسة', 'في المدرسة'],
  ])('is debris inside a word that the list holds: %j', (text, right) => {
    expect(fixed(rule, text)).toBe(right)
    expect(fix(text).text).toBe(right)
    expect(normalize(`هذه الرسالة ${text}`, 'publication', { lexicon }).text).toBe(`هذه الرسالة ${right}`)
  })
  test.each(['قالت كامالا\u200bهاريس أمس', 'قالت كامالا\u200b\u200bهاريس أمس', 'ثبت في\u200bإل\u200bسي'])('is for a person to judge where no list knows the words: %j', (text) => {
    expect(new Set(suggested(text).map((offers) => offers.join('/')))).toEqual(new Set([' /']))
    expect(fix(text).text).toBe(text)
    expect(normalize(`هذه الرسالة ${text}`, 'publication', { lexicon }).text).toBe(`هذه الرسالة ${text}`)
  })
})

test('in Persian it may stand for a joiner, and is not taken out unasked', () => {
  const text = 'او گفت که نمی\u200bخواهم به خانه بروم، پس چرا؟'
  expect(suggested(text)).toEqual([['\u200c', '']])
  expect(fix(text).text).toBe(text)
})

test('without a word list a rule joins nothing unasked, and teh marbuta ends a word', () => {
  const text = 'هذه المدرسة\u200bالجديدة'
  expect(normalize(text).text).toBe('هذه المدرسة الجديدة')
  expect(lint('هذه المدر\u200bسة', { lexicon: null }).findings.map((finding) => [finding.messageId, finding.fix])).toEqual([['unclear', undefined]])
})
