import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/quran/references/index.ts'
import { read } from './references-notation.ts'

const words = (text: string): string[] => findMentions(text).map(({ start, end }) => text.slice(start, end))

describe('times of prayer', () => {
  test.each(['الفجر 4:32، الظهر 12:01، العصر 3:25', 'خطبة الجمعة 13:15', '(العصر 3:25)', 'Fajr 4:32, Asr 3:25', '(Fajr 4:32)', 'Al-Duha 10:15', 'الضُّحى: 10:15'])('are no references: %s', (text) => {
    expect(read(text)).toBe('')
  })

  test.each([
    ['(الجمعة 62:9)', '62:9'],
    ['(Al-Asr 103:1)', '103:1'],
    ['(الفجر: 23)', '89:23'],
    ['سورة العصر 3:25', '?:25 ambiguous'],
    ['(البقرة 3:25)', '?:25 ambiguous'],
  ])('and an ayah is: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what stands on other lines and in other cells is no part of a reference', () => {
  test('the names of a row', () => {
    expect(words('النُّورُ\nThe Light\n24:35')).toEqual(['24:35'])
    expect(words('النور\n24:35')).toEqual(['24:35'])
    expect(read('النور\n24:35')).toBe('24:35')
  })

  test('the verse under its heading, and the items of a list', () => {
    expect(words('سورة الكوثر\nإنا أعطيناك الكوثر ۝١')).toEqual(['سورة الكوثر'])
    expect(words('سورة الكوثر إنا أعطيناك الكوثر ۝١')).toEqual(['سورة الكوثر'])
    expect(words('سورة الإخلاص\n1. قل هو الله أحد\n2. الله الصمد')).toEqual(['سورة الإخلاص'])
    expect(words('سورة الإخلاص\n1-2')).toEqual(['سورة الإخلاص\n1-2'])
  })

  test('words in another script under a heading', () => {
    expect(words('# Variant readings in Sūrat al-Baqara\n\nThe rasm ملك may be read')).toEqual(['Sūrat al-Baqara'])
  })
})
