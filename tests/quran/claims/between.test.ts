import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

/** «found/expected» of each difference of each quotation. */
function differences(text: string): string[] {
  return loadQuran().findQuotations(text).flatMap((quotation) => quotation.differences.map(({ found, expected }) => `${found}/${expected}`))
}

describe('a changed verse between a cue and a reference', () => {
  test.each([
    ['قال تعالى: واعتصموا بحبل الله ولا تفرقوا [آل عمران: 103].', ['/جميعا']],
    ['قال تعالى: وعسى أن تكرهوا شيئا وهو أفضل لكم [البقرة: 216].', ['أفضل/خير']],
    ['قال تعالى: ومن يتوكل على الله فهو الغفور الرحيم [الطلاق: 3].', ['الغفور الرحيم/حسبه']],
    ['قال تعالى: قل هو الله الأحد [الإخلاص: 1].', ['الأحد/أحد']],
    ['Allah says: كتب عليكم الصيام كما كتب على الذين من قبلكم لعلكم تفلحون [البقرة: 183].', ['تفلحون/تتقون']],
    ['**سورة البقرة (2:286):**\n> لَا يُكَلِّفُ اللَّهُ نَفْسًا إِلَّا طَاقَتَهَا', ['طَاقَتَهَا/وُسْعَهَا']],
  ])('is one quotation, and its words are told: %s', (text, expected) => {
    expect(differences(text)).toEqual(expected)
    expect(loadQuran().findCitations(text)).toMatchObject([{ status: 'confirmed' }])
  })

  test.each([
    'قال تعالى: واعتصموا بحبل الله جميعا ولا تفرقوا [آل عمران: 103].',
    'قال تعالى: واعتصموا بحبل الله جميعا أي بدينه ولا تفرقوا [آل عمران: 103].',
    'قال تعالى: واعتصموا بحبل الله جميعا... ولا تفرقوا [آل عمران: 103].',
    'قال تعالى: واعتصموا بحبل الله جميعا وهذا أمر بالاجتماع وترك التفرق [آل عمران: 103].',
    'قال تعالى: واعتصموا بحبل الله جميعا. وهذا أمر [آل عمران: 103].',
    'قال تعالى في شأن الصيام: إنه كتب علينا كما كتب على من قبلنا [البقرة: 183].',
    'وقد ذكر الله تعالى: أنه يحب الصابرين ويحب المتقين في آيات كثيرة [آل عمران: 146].',
    'سورة البقرة (2:255): آية الكرسي وهي أعظم آية في كتاب الله',
  ])('is not seen where the writer speaks: %s', (text) => {
    expect(differences(text)).toEqual([])
  })

  test.each([
    ['the colon of a reference is no cue’s', 'الآية\nالصبر\nإن الله مع الصابرين\nالبقرة: 153\nالتقوى\nومن يتق الله يجعل له مخرجا\nالطلاق: 2'],
    ['a cell is not crossed', 'الآيات الكريمة: | الصلاة | واستعينوا بالصبر والصلاة وإنها لكبيرة | البقرة: 45 |'],
    ['a line of its own is no part of the verse', 'الآيات الكريمة:\nالتقوى\nومن يتق الله يجعل له مخرجا\nالطلاق: 2'],
  ])('does not begin in other cells and lines: %s', (_, text) => {
    expect(differences(text)).toEqual([])
  })

  test('may be wrapped', () => {
    expect(differences('قال تعالى في كتابه العزيز يخاطب المؤمنين: وعسى أن تكرهوا\nشيئا وهو أفضل لكم [البقرة: 216].')).toEqual(['أفضل/خير'])
    expect(differences('قال تعالى:\nوعسى أن تكرهوا شيئا وهو أفضل لكم\n[البقرة: 216].')).toEqual(['أفضل/خير'])
  })

  test('is looked for in time that grows with the text', () => {
    const time = (count: number): number => {
      const text = 'قال تعالى: وعسى أن تكرهوا شيئا وهو أفضل لكم '.repeat(count) + '[البقرة: 216] '.repeat(count)
      const start = process.cpuUsage().user
      loadQuran().analyze(text)
      return process.cpuUsage().user - start
    }
    time(200)
    expect(time(2000)).toBeLessThan(20 * (time(400) + 20_000))
  })
})
