import { expect, test } from 'vitest'
import { folder, tashih } from './run.ts'

const TEXT = 'وَمَنْ أَعْرَضَ عَنْ ذِكْرِي then he went on'

test('the table of runs has a head, and is in the language of the run', async () => {
  const cwd = folder({ 'a.txt': TEXT })
  const lines = async (...args: string[]) => (await tashih(['detect', 'a.txt', ...args], { cwd })).stdout.split('\n').map((line) => line.split('\t').slice(0, 5))
  expect(await lines()).toEqual([['place', 'script', 'direction', 'language', 'orthography'], ['a.txt:1:1', 'arabic', 'rtl', 'ar', 'vowelled'], ['a.txt:1:30', 'other', 'ltr', '-', '-'], ['']])
  expect(await lines('--lang', 'ar')).toEqual([['الموضع', 'الكتابة', 'الاتجاه', 'اللغة', 'الرسم'], ['a.txt:1:1', 'عربية', 'من اليمين', 'العربية', 'مضبوط'], ['a.txt:1:30', 'أخرى', 'من اليسار', '-', '-'], ['']])
  expect(JSON.parse((await tashih(['detect', 'a.txt', '--format', 'ndjson', '--lang', 'ar'], { cwd })).stdout)).toMatchObject({ runs: [{ script: 'arabic' }, { script: 'other' }] })
})

test('an error in a configuration is told in the language that it asks for', async () => {
  const cwd = folder({ 'a.txt': TEXT, 'tashih.config.json': '{"locale":"ar","rulse":{}}' })
  expect((await tashih(['lint', 'a.txt'], { cwd })).stderr).toContain('هل تقصد ⁨rules⁩؟')
  expect((await tashih(['lint', 'a.txt', '--lang', 'en'], { cwd })).stderr).toContain('Did you mean ⁨rules⁩?')
})
