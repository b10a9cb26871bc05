import { describe, expect, test } from 'vitest'
import { cueBefore } from '../../../src/quran/claims/cues.ts'

const speakerOf = (before: string): string | null => cueBefore(before, before.length, 0)?.speaker ?? null

describe('the subject of an English verb of speech', () => {
  test.each([
    'Allah says: ',
    'Almighty Allah says: ',
    'Then Allah said: ',
    'In Surah An-Nisa Allah says: ',
    'This is why Allah says: ',
    'Allah (s.w.t.) says: ',
    'Our Lord says: ',
    'The Lord Almighty says: ',
    'The Lord of the worlds says: ',
    'The Book of Allah says: ',
    'And in the words of Allah: ',
    'We belong to Allah, Who says: ',
    'Fear Allah; He says: ',
    'May Allah guide us. Allah says: ',
    'Allah created the pen and said: ',
  ])('is God: %s', (before) => {
    expect(speakerOf(before)).toBe('quran')
  })

  test.each([
    'Jabir ibn Abd Allah said: ',
    'Ubayd Allah ibn Umar said: ',
    'Shah Wali Allah says: ',
    'Ibn ʿAṭāʾ Allāh says: ',
    'Nasr Allah said: ',
    'The friend of Allah, Abraham, said: ',
    'The people of God say: ',
    'The servants of the Lord say: ',
    'The Lord Chancellor said: ',
    'My Lord, he said, ',
    'Imam Malik, may Allah have mercy on him, said: ',
    'Abu Bakr (Allah be pleased with him) said: ',
    'My grandfather, God rest him, used to say: ',
    'The best commentator on the Quran, may Allah reward him, said: ',
    'She feared God and said: ',
    'He thanked Allah, then said: ',
    'He came to trust in Allah, and then he said: ',
  ])('is somebody else: %s', (before) => {
    expect(speakerOf(before)).toBe('other')
  })

  test.each(['The Messenger of Allah said: ', 'The Prophet of God said: ', 'Allah’s Messenger ﷺ said: ', 'The Prophet (may Allah bless him) said: '])('is the Prophet: %s', (before) => {
    expect(speakerOf(before)).toBe('hadith')
  })
})

describe('the subject of an Arabic verb of speech', () => {
  test.each(['قال العزيز الحكيم: ', 'قال العزيز في كتابه: ', 'أي قوله تعالى: ', 'فتلا هذه الآية: '])('is God: %s', (before) => {
    expect(speakerOf(before)).toBe('quran')
  })

  test.each(['قال العزيز لامرأته: ', 'قال الرحمن بن عوف: ', 'أي: قال الله تعالى له: ', 'لقال الله: '])('is somebody else, or a paraphrase: %s', (before) => {
    expect(speakerOf(before)).toBe('other')
  })
})
