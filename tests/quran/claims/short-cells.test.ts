import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const table = (head: string, cell: string, reference: string): string => `| ${head} | المرجع |\n|---|---|\n| ${cell} | ${reference} |\n`
const told = (text: string): string[] => quran.findQuotations(text).filter(({ verdict, possible }) => !possible && verdict !== 'verbatim').map((one) => one.text)

describe('three words in a column of verses, with the first two of which a verse or a clause begins, and the last is another one', () => {
  test.each([
    ['وتعاونوا على الخير', 'المائدة: 2'],
    ['اهدنا الصراط القويم', 'الفاتحة: 6'],
  ])('%s', (cell, reference) => {
    expect(told(table('الآية', cell, reference))).toEqual([cell])
    expect(told(table('الموضوع', cell, reference))).toEqual([])
  })
})

test.each([
  ['يا أيها المؤمنون', 'المائدة: 1'],
  ['آية الدين كاملة', 'البقرة: 282'],
  ['الصيام في رمضان', 'البقرة: 183'],
  ['العدل والإحسان والبر', 'النحل: 90'],
  ['لا إكراه مطلقا', 'البقرة: 256'],
  ['وأقيموا الصلاة دائما', 'البقرة: 43'],
  ['وعباد الرحمن وصفاتهم', 'الفرقان: 63'],
  ['وبالوالدين إحسانا واجب', 'الإسراء: 23'],
  ['أصحاب الكهف والغار', 'الكهف: 9'],
  ['وأقيموا الصلاة ...', 'البقرة: 43'],
  ['وأقيموا الصلاة (تامة)', 'البقرة: 43'],
])('what else may stand there: %s', (cell, reference) => expect(told(table('الآية', cell, reference))).toEqual([]))
