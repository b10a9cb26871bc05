import { expect, test } from 'vitest'
import { beginsAsOthers, isOfOthers } from '../../../src/quran/claims/others-words.ts'
import { OTHERS_WORDS } from '../../../src/quran/claims/phrases.generated.ts'
import { foldedLetters } from '../../../src/quran/word-forms.ts'
import { loadQuran } from '../../../src/quran/index.ts'

const whole = (text: string): [string, { start: number; end: number }] => [text, { start: 0, end: text.length }]

test.each(['الكبرياء ردائي، والعظمة إزاري', 'وَكُلُّ عَمَلِ ابْنِ آدَمَ لَهُ إِلَّا الصَّوْمَ', 'في البدء خلق الله السماوات والأرض'])('begins as a text that is no verse: %s', (text) => {
  expect(beginsAsOthers(...whole(text))).toBe(true)
})

test.each(['حب الوطن من الإيمان', 'يا بني آدم خذوا زينتكم عند كل مسجد'])('begins as no such text: %s', (text) => {
  expect(beginsAsOthers(...whole(text))).toBe(false)
})

test('words in running text belong to a text that holds most of them', () => {
  expect(isOfOthers(...whole('وآخر دعوانا أن الحمد لله رب العالمين وصلى الله'))).toBe(true)
  expect(isOfOthers(...whole('إنا لله وإنا إليه راجعون أولئك عليهم صلوات من ربهم ورحمات وأولئك هم المهتدون'))).toBe(false)
})

test('none of the beginnings stands in the Quran', () => {
  const quran = loadQuran()
  const keyOf = (text: string): string => foldedLetters(text).map((letter) => String.fromCharCode(0x40 + letter)).join('')
  for (let surah = 1; surah <= 114; surah++) {
    let text = ''
    for (let ayah = 1; ayah <= quran.ayahCount(surah)!; ayah++) text += keyOf(quran.ayah(surah, ayah, 'imlai'))
    expect(OTHERS_WORDS.filter((phrase) => text.includes(phrase))).toEqual([])
  }
})
