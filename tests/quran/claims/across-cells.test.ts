import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).filter(({ verdict }) => verdict !== 'verbatim').map(({ verdict }) => verdict)

test.each([
  '| الإيمان بالله واليوم الآخر | والملائكة والكتب والنبيين | البقرة: 177 |\n',
  '| الأركان | بقيتها | المرجع |\n|---|---|---|\n| بالله واليوم الآخر | والملائكة والكتب والنبيين | البقرة: 177 |\n',
])('words of two cells are no altered verse: %s', (text) => expect(told(text)).toEqual([]))

describe('told all the same', () => {
  test.each([
    ['a verse in one cell', '| الأركان | المرجع |\n|---|---|\n| بالله واليوم الآخر والملائكة والكتب والنبيين | البقرة: 177 |\n', ['misquoted']],
    ['wrong vowels of a verse of which each word has a cell', '| إِذَا | جَاءَ | نَصْرَ | اللَّهِ | وَالْفَتْحُ |\n|---|---|---|---|---|\n', ['vowelling']],
    ['a verse in brackets with a bar between its ayat', '﴿إن الإنسان لفي خسارة | إلا الذين آمنوا وعملوا الصالحات﴾ (العصر: 2-3)', ['misquoted']],
  ])('%s', (_, text, verdicts) => expect(told(text)).toEqual(verdicts))
})
