import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanings, otherNames, otherThings, surahs, verses } from '../../corpora/surah-names/data.ts'
import { ayahCount, lookupSurah, lookupVerse, suggestSurahs, surahName } from '../../src/quran/names/index.ts'
import { nearSurahs } from '../../src/quran/names/near.ts'
import { latinDeletions, latinVowelsTable } from '../../src/quran/names/table.ts'

const shared = `${process.env.TASHIH_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))}/citations/surah-names.json`

describe('the table of surahs', () => {
  test('has 114 surahs and 6236 ayat', () => {
    expect(surahs().map((row) => row.surah)).toEqual(Array.from({ length: 114 }, (_, index) => index + 1))
    expect(surahs().reduce((sum, row) => sum + ayahCount(row.surah), 0)).toBe(6236)
    expect(ayahCount(0)).toBe(0)
    expect(ayahCount(115)).toBe(0)
  })

  test('gives a surah its name in each form', () => {
    expect(surahName(20)).toBe('Ta-Ha')
    expect(surahName(2, 'arabic')).toBe('البقرة')
    expect(surahName(2, 'vowelled')).toBe('البَقَرَة')
    expect(surahName(2, 'english')).toBe('The Cow')
    expect(surahName(115)).toBe('')
  })

  test('every name it lists leads back to its surah', () => {
    for (const row of surahs()) {
      for (const name of [row.latin, row.arabic]) expect([name, lookupSurah(name).surah]).toEqual([name, row.surah])
      expect([row.english, lookupSurah(row.english).surah]).toEqual([row.english, row.surah])
    }
    for (const { surah, name } of meanings()) expect([name, lookupSurah(name).surah]).toEqual([name, surah])
    for (const { surah, name } of otherNames()) expect([name, lookupSurah(name).surah]).toEqual([name, surah])
  })

  test('the names of other things stand under their own surah, each once', () => {
    const listed = otherThings()
    expect(listed.map(({ name }) => name)).toEqual(listed.map(({ surah }) => surahName(surah, 'arabic')))
    expect(new Set(listed.map(({ surah }) => surah)).size).toBe(listed.length)
  })
})

describe('other names', () => {
  test.each([
    ["Bara'ah", 9],
    ["Bani Isra'il", 17],
    ['Ghafir', 40],
    ["Al-Mu'min", 40],
    ['Ha Mim Sajdah', 41],
    ['Ad-Dahr', 76],
    ["Al-Mala'ikah", 35],
    ['Al-Qital', 47],
    ['At-Tatfif', 83],
    ['Al-Inshirah', 94],
    ['Iqra', 96],
    ['Al-Lahab', 111],
    ['Tabbat', 111],
    ['At-Tawhid', 112],
    ['براءة', 9],
    ['بني إسرائيل', 17],
    ['حم السجدة', 41],
    ['الانشراح', 94],
  ])('%s is surah %i', (name, surah) => {
    expect(lookupSurah(name).surah).toBe(surah)
  })
})

describe('spellings that nobody listed', () => {
  test.each([
    ['Albaqarah', 2, 'light'],
    ['AL-BAQARAH', 2, 'light'],
    ['An Nisaa’', 4, 'light'],
    ['Ash-Shu‘arā’', 26, 'light'],
    ["An'aam", 6, 'light'],
    ['Al-Kautsar', 108, 'vowels'],
    ['al-Māʿāridsch', 70, 'vowels'],
    ['Müddessir', 74, 'light'],
    ['ابراہیم', 14, 'light'],
    ['Adz-Dzariyat', 51, 'vowels'],
    ['El-Bakara', 2, 'vowels'],
    ['Al-Moumenaan', 23, 'skeleton'],
    ['Edh-Dharijat', 51, 'vowels'],
    ['البقره', 2, 'light'],
    ['الکهف', 18, 'light'],
    ['ٱلرَّحْمَٰن', 55, 'light'],
    ['الرحمان', 55, 'skeleton'],
    ['المنافقون', 63, 'light'],
  ])('%s is surah %i by its %s key', (name, surah, tier) => {
    expect(lookupSurah(name)).toMatchObject({ surah, tier })
  })

  test.each([
    ['El-Bekare', 2], ['El-Enbija', 21], ['Ja-Sin', 36], ['El-Hadždž', 22], ['El-Džinn', 72], ['Eš-Šerh', 94], ['Kurejš', 106], // Bosnian
    ['El-Xhathije', 45], ['Edh-Dharijat', 51], ['El-Haxhxh', 22], // Albanian
    ['al-Ǧāṯiya', 45], ['aš-Šuʿarāʾ', 26], ['al-Iḫlāṣ', 112], ['Junus', 10], // German
    ['əl-Bəqərə', 2], ['Şuəra', 26], ['Haqqə', 69], // Azerbaijani
    ['Şûrâ', 42], // Turkish
    ['Al-Fayr', 89], ['Ad-Duján', 44], ['Al-Kawzar', 108], // Spanish
    ['Al-Ancaam', 6], ['Al-Xujuraat', 49], ['Al-Casr', 103], // Somali
    ['At-Tine', 95], // French
  ])("%s is surah %i in another language's letters", (name, surah) => {
    expect(lookupSurah(name)).toMatchObject({ surah, ordinary: false })
    expect(lookupSurah(name).tier).not.toBe('skeleton')
  })

  test.each([
    ['يٰسین', 36], ['الّيل', 92], ['الصّٰفّٰت', 37], ['العٰديٰت', 100], ['قیامت', 75], ['شورا', 42], ['برائت', 9], ['كهيعص', 19], ['حم الجاثية', 45],
    ['Kıyâmet', 75], ['Cumua', 62], ['Enfâl', 8], ['Thoha', 20], ['Al-Mukminun', 23], ['Ham Sajda', 41], ['Al-Mujadala', 58],
  ])('%s is surah %i', (name, surah) => {
    expect(lookupSurah(name)).toMatchObject({ surah, tier: 'light' })
  })

  test("a person's name is a surah's behind an article, and without one behind the word surah only", () => {
    for (const name of ['Feth', 'Suad', 'Mesed']) expect(lookupSurah(name)).toMatchObject({ ordinary: true, title: true })
    expect(lookupSurah('El-Feth')).toMatchObject({ surah: 48, ordinary: false })
    expect(lookupSurah('El-Mesed')).toMatchObject({ surah: 111, ordinary: false })
    expect(lookupSurah('Az-Zuha').surah).toBe(93)
    for (const word of ['fish', 'fits', 'missed', 'billed', 'tube']) expect([word, lookupSurah(word).tier === 'vowels']).toEqual([word, false])
  })

  test("another language's letters make no name of an English word", () => {
    for (const word of ['come', 'read', 'sure', 'cases', 'bare', 'safe', 'feat', 'the read', 'jay', 'Max']) {
      expect([word, lookupSurah(word).tier === 'vowels' ? lookupSurah(word).surah : null]).toEqual([word, null])
    }
  })

  test('a meaning is spelled out, and nothing is folded into one', () => {
    expect(lookupSurah('The Table Spread with Food')).toMatchObject({ surah: 5, tier: 'light', ordinary: true, title: true })
    expect(lookupSurah('La Vache')).toMatchObject({ surah: 2, title: true })
    expect(lookupSurah('The Cuts').surah).toBeNull()
    expect(lookupSurah('The Dunex')).toMatchObject({ surah: null, candidates: [] })
  })

  test('a name of an ordinary word or a person says so', () => {
    for (const name of ['Joseph', 'Friday', 'ص', 'سبحان']) expect(lookupSurah(name).ordinary).toBe(true)
    for (const name of ['Yusuf', 'طه', 'Al-Baqarah', 'محمد']) expect(lookupSurah(name).ordinary).toBe(false)
  })

  test('a name one letter away is a candidate, not an answer', () => {
    expect(lookupSurah('Al-Munafikum')).toEqual({ surah: null, tier: null, ordinary: false, candidates: [63] })
    expect(lookupSurah('Blorb')).toEqual({ surah: null, tier: null, ordinary: false, candidates: [] })
    expect(suggestSurahs('Al-Bakkaraa')).toEqual([2])
    expect(suggestSurahs('Munafiqoom')[0]).toBe(63)
  })
})

describe('pairs of names one letter apart', () => {
  const keys = [...latinVowelsTable()].filter(([key, entry]) => entry.surah !== 0 && key.length > 3)
  const pairs = keys.flatMap(([key, entry]) =>
    nearSurahs(key, latinVowelsTable(), latinDeletions())
      .filter((other) => other > entry.surah)
      .map((other) => `${entry.surah} ${other}`),
  )

  test('exist: Nahl and Naml, Shuara and Shura', () => {
    for (const pair of ['16 27', '26 42']) expect(pairs).toContain(pair)
  })

  test('each is its own surah when spelled in full', () => {
    for (const [name, surah] of [
      ['An-Nahl', 16],
      ['An-Naml', 27],
      ['An-Nur', 24],
      ['At-Tur', 52],
      ['An-Nas', 114],
      ['An-Nasr', 110],
      ['Saba', 34],
      ['Naba', 78],
      ['Sad', 38],
      ["Ra'd", 13],
      ['Al-Falaq', 113],
      ['At-Talaq', 65],
      ['Al-Alaq', 96],
      ['Al-Qamar', 54],
      ['Al-Qadr', 97],
      ['Al-Asr', 103],
      ['As-Saff', 61],
      ['As-Saffat', 37],
      ['As-Sajdah', 32],
    ] as const)
      expect([name, lookupSurah(name).surah]).toEqual([name, surah])
  })
})

describe('named ayat', () => {
  test.each([
    ['آية الكرسي', 2, 255, 255],
    ['آيَةُ الكُرْسِيِّ', 2, 255, 255],
    ['Ayat al-Kursi', 2, 255, 255],
    ['Ayatul Kursi', 2, 255, 255],
    ['Ayat-ul-Kursī', 2, 255, 255],
    ['Throne Verse', 2, 255, 255],
    ['Verse of the Throne', 2, 255, 255],
    ['Ayat an-Nur', 24, 35, 35],
    ['آية الدين', 2, 282, 282],
    ['Ayat al-Mubahala', 3, 61, 61],
    ['آيات الإفك', 24, 11, 20],
  ])('%s is %i:%i-%i', (name, surah, from, to) => {
    expect(lookupVerse(name)).toEqual({ surah, from, to })
  })

  test('all stand in the Quran', () => {
    expect(verses().length).toBeGreaterThan(40)
    for (const { name, surah, from, to } of verses()) {
      expect(lookupVerse(name)).toEqual({ surah, from, to })
      expect(from >= 1 && from <= to && to <= ayahCount(surah)).toBe(true)
    }
  })

  test('an unknown one is none', () => {
    expect(lookupVerse('Ayat al-Blorb')).toBeNull()
    expect(lookupVerse('')).toBeNull()
  })
})

test('any string is looked up without error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      const { surah, candidates } = lookupSurah(name)
      expect(surah === null || (surah >= 1 && surah <= 114)).toBe(true)
      expect(candidates.every((one) => one >= 1 && one <= 114)).toBe(true)
      suggestSurahs(name)
      lookupVerse(name)
    }),
  )
})

if (existsSync(shared)) {
  test('every spelling of public tables resolves to its surah, none to another', () => {
    const table = JSON.parse(readFileSync(shared, 'utf8')) as Record<string, { ayahs: number; latin: string[]; arabic: string[] }>
    const wrong: string[] = []
    let count = 0
    for (const [surah, { ayahs, latin, arabic }] of Object.entries(table)) {
      expect(ayahCount(Number(surah))).toBe(ayahs)
      for (const name of [...latin, ...arabic]) {
        count++
        if (lookupSurah(name).surah !== Number(surah)) wrong.push(`${surah} ${name}`)
      }
    }
    expect(count).toBeGreaterThan(900)
    expect(wrong).toEqual([])
  })
} else {
  console.log('no ../shared/data: the spellings of public tables are not tested')
}
