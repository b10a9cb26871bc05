import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

function surah(number: number): string {
  return Array.from({ length: quran.ayahCount(number)! }, (_, i) => quran.ayah(number, i + 1, 'imlai')).join(' ')
}

const placesIn = (text: string) => quran.analyze(text).quotations.map(({ refs: [first] }) => [first!.surah, first!.from, first!.to])

describe('a quotation ends where its surah does', () => {
  test('surahs that follow one another in a prayer book are found one by one', () => {
    const text = `أذكار الصباح\n${surah(112)}\n${surah(113)}\n${surah(114)}\nثلاث مرات`
    expect(placesIn(text)).toEqual([
      [112, 1, 4],
      [113, 1, 5],
      [114, 1, 6],
    ])
  })

  test('a verse that begins a surah is whole behind words that end the one before', () => {
    const text = `﴿${quran.ayah(3, 102, 'imlai')}﴾ ، ﴿${quran.ayah(4, 1, 'imlai')}﴾ وبعد`
    expect(placesIn(text)).toEqual([
      [3, 102, 102],
      [4, 1, 1],
    ])
  })

  test('so is one that nothing marks', () => {
    expect(placesIn(`وأنتم مسلمون ، ${quran.ayah(4, 1, 'imlai')}`)).toContainEqual([4, 1, 1])
  })
})

test('a verse whose beginning stands in many others is found beyond it', () => {
  expect(placesIn('وقد قيل: يا أيها الناس اتقوا ربكم الذي خلقكم من نفس واحدة وخلق منها زوجها')).toEqual([[4, 1, 1]])
})
