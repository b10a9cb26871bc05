// Remarks of the writer within a verse: in brackets, between dashes, behind «أي».
import { describe, expect, test } from 'vitest'
import { lint } from '../../../src/index.ts'

/** The words that are told as wrong, each with the verse's. */
function told(text: string): string[] {
  return lint(text, {}).findings.filter(({ rule, severity }) => rule.startsWith('quran/') && severity !== 'info').map(({ data }) => JSON.stringify(data))
}

describe('are no words of the verse', () => {
  test.each([
    'قال تعالى: ﴿واسأل القرية - يعني أهلها - التي كنا فيها﴾ [يوسف: 82]',
    'قال تعالى: ﴿واسأل القرية –أي أهلها– التي كنا فيها﴾ [يوسف: 82]',
    'قال تعالى: ﴿واسأل القرية، أي: أهل القرية، التي كنا فيها﴾ [يوسف: 82]',
    'قال تعالى: ﴿إنما يوفى الصابرون يعني على طاعة الله أجرهم بغير حساب﴾ [الزمر: 10]',
    'قال تعالى: «إن الله — سبحانه — يأمر بالعدل والإحسان» (النحل: 90)',
    'قال تعالى: «إن الله—سبحانه—يأمر بالعدل والإحسان» (النحل: 90)',
    'قال تعالى: ﴿قل هو الله أحد - الله الصمد - لم يلد ولم يولد﴾ [الإخلاص: 1-3]',
    'قال تعالى: ﴿أي الفريقين خير مقاما وأحسن نديا﴾ [مريم: 73]',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('are not told beside a word that is wrong', () => {
  test.each([
    ['قال تعالى: ﴿حافظوا على الصلوات والصلاة الوسطى (أي صلاة العصر) وقوموا لله خاشعين﴾ [البقرة: 238]', 'خاشعين', 'العصر'],
    ['قال تعالى: ﴿وإذا ضربتم في الأرض [أي سافرتم] فليس عليكم حرج أن تقصروا من الصلاة﴾ [النساء: 101]', 'حرج', 'سافرتم'],
    ['قال تعالى: ﴿واسأل القرية - يعني أهلها - التي كنا بها﴾ [يوسف: 82]', 'بها', 'أهلها'],
    ['قال تعالى: ﴿إنما يوفى الصابرون (على البلاء) ثوابهم بغير حساب﴾ [الزمر: 10]', 'ثوابهم', 'البلاء'],
    ['قال تعالى: ﴿ولا تمش في الأرض مرحا (بطرا) إنك لن تخرق السماء ولن تبلغ الجبال (علوا) طولا﴾ [الإسراء: 37]', 'السماء', 'بطرا'],
  ])('%s', (text, wrong, remark) => {
    const [data, ...others] = told(text)
    expect(others).toEqual([])
    expect(data).toContain(wrong)
    expect(data).not.toContain(`"${remark}`)
  })
})

describe('but the verse’s words in brackets or between dashes are compared', () => {
  test.each([
    ['قال تعالى: ﴿قل هو الله أحد - الله الأحد - لم يلد ولم يولد﴾ [الإخلاص: 1-3]', 'الأحد'],
    ['قال تعالى: ﴿إن الله يأمر بالعدل (والإحسن) وإيتاء ذي القربة﴾ [النحل: 90]', 'الإحسن'],
    ['قال تعالى: ﴿أي الفريقين خير مكانا وأحسن نديا﴾ [مريم: 73]', 'مكانا'],
  ])('%s', (text, wrong) => {
    const [data, ...others] = told(text)
    expect(others).toEqual([])
    expect(data).toContain(wrong)
  })
})

test('the verse’s words are offered for a word that stands for several behind a remark, which stays', () => {
  const text = '﴿ومن (كذا) أغري فإن له معيشة ضنكا﴾ [طه: 124]'
  const [edit, ...others] = lint(text, {}).findings[0]!.suggestions![0]!.edits
  expect(others).toEqual([])
  expect(text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end)).toBe('﴿ومن (كذا) أعرض عن ذكري فإن له معيشة ضنكا﴾ [طه: 124]')
})
