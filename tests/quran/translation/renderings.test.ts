import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'
import { LINES, madeUp } from './made-up.ts'

const quran = loadQuran()
const translation = madeUp()
const HONOUR = 'وَلِلَّهِ الْعِزَّةُ وَلِرَسُولِهِ وَلِلْمُؤْمِنِينَ وَلَٰكِنَّ الْمُنَافِقِينَ لَا يَعْلَمُونَ'
const CHANGE = 'إِنَّ اللَّهَ لَا يُغَيِّرُ مَا بِقَوْمٍ حَتَّىٰ يُغَيِّرُوا مَا بِأَنفُسِهِمْ'
const MIGHT = 'Yet might belongs to God, to His messenger and to the faithful, only the hypocrites do not know it.'
const BLIND = 'But whoever turns a deaf ear to My reminder shall have a cramped life'

function analyze(text: string) {
  const { quotations, citations } = quran.analyze(text, { translations: [translation] })
  return { renderings: quotations.filter(({ script }) => script === 'latin'), quotations, citations }
}

function only(text: string) {
  const result = analyze(text)
  expect(result.renderings).toHaveLength(1)
  return { ...result, rendering: result.renderings[0]! }
}

describe('a rendering in the words of the translation', () => {
  test.each([
    ['in quotation marks with a reference', `He recited “${BLIND}” [Ta-Ha: 124].`],
    ['in round brackets', `He recited (${BLIND}) (20:124).`],
    ['in emphasis', `He recited *${BLIND}* (20:124).`],
    ['in single quotes', `He recited ‘${BLIND}’ (20:124).`],
    ['behind its reference', `Quran 20:124: "${BLIND}"`],
  ])('%s is verbatim, and confirms it', (_, text) => {
    const { rendering, citations } = only(text)
    expect(rendering).toMatchObject({ text: BLIND, verdict: 'verbatim', refs: [{ surah: 20, from: 124, to: 124 }], coverage: 'part', citation: 0, differences: [] })
    expect(citations).toMatchObject([{ status: 'confirmed', quotation: 0 }])
    expect(rendering.translation).toEqual({ language: 'en', name: 'Plain Words', edition: 'January 2, 2026' })
  })

  test('is verbatim in other case, punctuation and signs, and with or without what is in brackets', () => {
    for (const words of ['KEEP UP THE PRAYER; hand over the poor\'s due, and bend your backs among those who bend theirs', 'keep up [always] the prayer, hand over the poor’s due (zakat) and bend your backs in prayer among those who bend theirs']) {
      expect(only(`"${words}" (2:43)`).rendering).toMatchObject({ verdict: 'verbatim', coverage: 'whole' })
    }
  })

  test('is verbatim over ayat in a row, and over what an ellipsis leaves out', () => {
    expect(only('"neither strays nor grows wretched. But whoever turns a deaf ear to My reminder" (20:123-124)').rendering).toMatchObject({ verdict: 'verbatim', refs: [{ surah: 20, from: 123, to: 124 }] })
    expect(only('"But whoever turns a deaf ear … We shall gather him blind" (20:124)').rendering.verdict).toBe('verbatim')
  })

  test('stands in every place of a repeated ayah, the cited one first', () => {
    const { rendering, citations } = only('"Which gift of your Lord will the two of you call a lie?" (55:16)')
    expect(rendering.refs).toHaveLength(3)
    expect(rendering.refs[0]).toEqual({ surah: 55, from: 16, to: 16 })
    expect(citations[0]?.status).toBe('confirmed')
  })

  test('behind its Arabic shares the reference', () => {
    const { quotations, citations } = analyze(`﴿${HONOUR}﴾\n\n"${MIGHT}" [Al-Munafiqun: 8]`)
    expect(quotations.map(({ script, verdict, citation }) => [script, verdict, citation])).toEqual([['arabic', 'verbatim', 0], ['latin', 'verbatim', 0]])
    expect(citations).toMatchObject([{ status: 'confirmed', quotation: 0 }])
    expect(quotations[1]?.beside).toEqual([])
  })
})

describe('other words', () => {
  test('are differences by word', () => {
    const text = '"But whoever turns away from My reminder shall have a hard and cramped life, and on the Day We shall gather him blind" (20:124)'
    const { rendering } = only(text)
    expect(rendering.verdict).toBe('misquoted')
    expect(rendering.differences.map(({ kind, found, expected }) => [kind, found, expected])).toEqual([
      ['substituted', 'away from', 'a deaf ear to'],
      ['added', 'hard and', ''],
      ['omitted', '', 'of Rising'],
    ])
    for (const { start, end, found } of rendering.differences) expect(text.slice(start, end)).toBe(found)
    expect(rendering.expected).toBe('But whoever turns a deaf ear to My reminder shall have a cramped life, and on the Day of Rising We shall gather him blind')
  })

  test('altogether are another translation, of which nothing is known', () => {
    const { renderings, citations } = analyze('"He who is heedless of what I send will live in misery" (Quran 20:124)')
    expect(renderings).toEqual([])
    expect(citations).toMatchObject([{ status: 'unverified', quotation: null }])
  })

  test('put in the place of what was found give the words of the translation back', () => {
    const verse = LINES.find((line) => line.startsWith('20|124|'))!.slice('20|124|'.length, -1)
    const words = verse.split(' ')
    const damage = fc.record({ at: fc.integer({ min: 2, max: words.length - 3 }), how: fc.constantFrom('drop', 'change', 'add') })
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 4 }), (all) => {
        const damaged = [...words]
        for (const { at, how } of all) damaged[at] = how === 'drop' ? '' : how === 'change' ? 'something' : `${damaged[at]} indeed`
        const text = `"${damaged.filter((word) => word !== '').join(' ')}" (20:124)`
        const { rendering } = only(text)
        let respelled = ''
        let at = rendering.start
        for (const { start, end, expected } of rendering.differences) {
          respelled += `${text.slice(at, start)} ${expected} `
          at = end
        }
        respelled += text.slice(at, rendering.end)
        const letters = (line: string): string[] => line.toLowerCase().match(/[a-z]+/g) ?? []
        expect(letters(respelled)).toEqual(letters(verse))
      }),
    )
  })
})

describe('another verse', () => {
  test('than the reference names makes the reference wrong', () => {
    const { citations } = only(`He recited "${MIGHT}" [Al-Munafiqun: 9].`)
    expect(citations).toMatchObject([{ status: 'wrong', suggested: { surah: 63, from: 8, to: 8 } }])
  })

  test('than the Arabic beside it is said of the rendering; the reference is the Arabic’s', () => {
    const { rendering, citations } = only(`﴿${CHANGE}﴾ "${MIGHT}" [Ar-Ra'd: 11]`)
    expect(rendering).toMatchObject({ refs: [{ surah: 63, from: 8, to: 8 }] })
    expect(rendering.beside).toContainEqual({ surah: 13, from: 11, to: 11 })
    expect(citations).toMatchObject([{ status: 'confirmed' }])
  })

  test('is said only of the very words where the translation leaves out the ayah named', () => {
    expect(only(`He recited "${MIGHT}" [Al-Munafiqun: 7].`).citations).toMatchObject([{ status: 'wrong', suggested: { surah: 63, from: 8, to: 8 } }])
    expect(analyze(`He recited "But might belongs to God and to His messenger, yet the hypocrites know nothing" [Al-Munafiqun: 7].`).renderings).toEqual([])
  })
})

describe('nothing is seen', () => {
  test.each([
    ['in prose', 'The mighty of the town drove out the weak, and the people did not know it until they turned back.'],
    ['in a person’s words', 'The minister said: "We never alter a plan until the people alter what they vote for."'],
    ['in numbers beside words', 'We met "at the old road that runs" (20:12) and lost (4:3).'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(analyze(text).renderings).toEqual([])
  })

  test('without a translation', () => {
    const { quotations, citations } = quran.analyze(`"${BLIND}" (Quran 20:124)`)
    expect(quotations).toEqual([])
    expect(citations[0]?.status).toBe('unverified')
  })
})

test('of several translations, the one whose words are nearest is compared', () => {
  const other = madeUp(['# Name: Other Words', '20|124|Whoever turns away from what I remind him of shall live narrowly, and We raise him sightless at the end.'])
  const { quotations } = quran.analyze(`"${BLIND}" (20:124)`, { translations: [other, translation] })
  expect(quotations.map((quotation) => quotation.translation?.name)).toEqual(['Plain Words'])
})

test('of any text, quotations and references are in order, inside it, and point at each other', () => {
  const piece = fc.constantFrom(`"${MIGHT}"`, `(${BLIND})`, `﴿${HONOUR}﴾`, '[Al-Munafiqun: 8]', '(20:124)', '(63:9)', 'Allah says:', '\n\n', '“', '”', '(', ')', '*', '"', 'and so they went on', BLIND, '…')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join(' ')
      const { quotations, citations } = analyze(text)
      quotations.forEach((quotation, i) => {
        expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text)
        if (i > 0) expect(quotations[i - 1]!.end).toBeLessThanOrEqual(quotation.start)
        if (quotation.citation !== null) expect(citations[quotation.citation]).toBeDefined()
      })
      citations.forEach((citation, i) => {
        if (i > 0) expect(citations[i - 1]!.end).toBeLessThanOrEqual(citation.start)
        if (citation.quotation !== null) expect(quotations[citation.quotation]).toBeDefined()
      })
      const arabic = quran.analyze(text).quotations
      expect(quotations.filter(({ script }) => script === 'arabic').map(({ start, verdict }) => [start, verdict])).toEqual(arabic.map(({ start, verdict }) => [start, verdict]))
    }),
    { numRuns: 60 },
  )
})
