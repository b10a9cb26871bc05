import { describe, expect, test } from 'vitest'
import { cueBefore } from '../../../src/quran/claims/cues.ts'
import { loadQuran } from '../../../src/quran/index.ts'

const speakerOf = (before: string): string | null => cueBefore(before, before.length, 0)?.speaker ?? null

describe('in an English sentence the Quran speaks', () => {
  test.each([
    'The Quran says: ',
    'The Holy Qur’an also states: ',
    'The Qurʾān, in Al-Muʾminūn:1, says: ',
    'The Quran, the book of guidance, declares: ',
    'Surah Ta-Ha, in verse 14, says: ',
    'And surah al-anbiya says: ',
    'Does the Quran not say: ',
    'In the Quran it says: ',
    'In Surah Yusuf the brothers say: ',
    'The words of the Quran say: ',
    'Upon hearing the verse ',
    'He explained the meaning of the verse: ',
  ])('%s', (before) => {
    expect(speakerOf(before)).toBe('quran')
  })
})

describe('somebody else speaks, of the Quran or beside it', () => {
  test.each([
    'In her book on the Quran, Bint al-Shati says: ',
    'When she heard this verse, Asma said: ',
    'Regarding this verse Mujahid says: ',
    'After reciting the Quran, the shaykh says: ',
    'The Quran teacher said to us: ',
    'The Quran teacher of the village answered: ',
    'The surah heading reads: ',
    'The commentators of the Quran say: ',
    'When the verse came down, they said: ',
    'Aya, my cousin, says: ',
    'God willing, the editor said, ',
    'Surah Ya-Sin is called: ',
    'The Quran is described as ',
  ])('%s', (before) => {
    expect(speakerOf(before)).not.toBe('quran')
  })

  test('so words that no verse has are no lost quotation', () => {
    expect(loadQuran().findQuotations('On hearing this verse her father said: «لا والله ما سمعت أحسن من هذا قط».')).toEqual([])
  })
})
