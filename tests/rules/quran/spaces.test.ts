import { describe, expect, test } from 'vitest'
import { textSource } from '../../../src/documents/index.ts'
import { type Finding, lintSource } from '../../../src/lint/index.ts'
import { applyEdits } from '../../../src/text/index.ts'

const RULES = ['quran/spelling', 'letters/lost-space', 'shape/spaced-letters']
const rules = Object.fromEntries(RULES.map((id) => [id, 'error'] as const))

function findings(text: string): readonly Finding[] {
  return lintSource(textSource(text, { format: 'markdown' }), { rules }).findings.filter(({ rule }) => RULES.includes(rule))
}

function putRight(text: string): string {
  return applyEdits(text, findings(text)[0]?.suggestions?.[0]?.edits ?? [])
}

describe('a verse gets its spaces back, and its letters and marks stay', () => {
  test.each([
    ['lost between all words', '﴿إناللهوإناإليهراجعون﴾ [البقرة: 156]', '﴿إنا لله وإنا إليه راجعون﴾ [البقرة: 156]'],
    ['put into several words', '﴿إن ا لله مع ا لصا برين﴾ [البقرة: 153]', '﴿إن الله مع الصابرين﴾ [البقرة: 153]'],
    ['with one mark of its own', '﴿إنَّ مع العسريسرا﴾ [الشرح: 6]', '﴿إنَّ مع العسر يسرا﴾ [الشرح: 6]'],
    ['behind a tanwin', '﴿من يعمل سوءاًيجز به﴾ [النساء: 123]', '﴿من يعمل سوءاً يجز به﴾ [النساء: 123]'],
    ['beside a footnote', '﴿وماخلقت الجن[^1] والإنس إلاليعبدون﴾\n\n[^1]: كذا', '﴿وما خلقت الجن[^1] والإنس إلا ليعبدون﴾\n\n[^1]: كذا'],
    ['of letters that stand apart', '﴿ق ل هو الله أ ح د﴾ [الإخلاص: 1]', '﴿قل هو الله أحد﴾ [الإخلاص: 1]'],
  ])('%s', (_, text, right) => {
    expect(findings(text).map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual(['quran/spelling spaces'])
    expect(putRight(text)).toBe(right)
    expect(findings(right)).toEqual([])
  })

  test('letters that differ as well are the edition’s', () => {
    expect(putRight('﴿اناللهوانااليهراجعون﴾ [البقرة: 156]')).toBe('﴿إنا لله وإنا إليه راجعون﴾ [البقرة: 156]')
  })

  test('another spelling beside it is told apart, each with its own edits', () => {
    const found = findings('﴿إن اللهلا يغير ما بقوم حتي يغيروا ما بأنفسهم﴾ [الرعد: 11]')
    expect(found.map(({ messageId }) => messageId).sort()).toEqual(['convention', 'spaces'])
    expect(found.map(({ suggestions }) => suggestions?.[0]?.edits.length)).toEqual([1, 1])
  })
})

describe('nothing is told', () => {
  test.each([
    ['of a few words without a reference', 'خطأ شائع: كتابة ﴿إنشاء الله﴾ بدل ﴿إن شاء الله﴾.'],
    ['where everybody joins the words', '﴿ياموسى لا تخف إني لا يخاف لدي المرسلون﴾ [النمل: 10]'],
    ['where a conjunction stands apart', '﴿و ما خلقت الجن و الإنس إلا ليعبدون﴾ [الذاريات: 56]'],
  ])('%s', (_, text) => {
    expect(findings(text)).toEqual([])
  })
})
