import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Corpus, type Edition } from '../../../src/quran/corpus.ts'
import { loadQuran } from '../../../src/quran/index.ts'
import { withoutMarks } from '../../../src/quran/judge/edition-words.ts'
import type { JudgedQuotation } from '../../../src/quran/quran.ts'
import type { AyahRange } from '../../../src/quran/types.ts'

const quran = loadQuran()
const corpus = new Corpus()
const LETTERS = [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي']
const VOWELS = [...'\u064e\u064f\u0650\u0652']
/** The same damage on every run: what is found here is put right, then the seed may change. */
const SEED = 63_8
const RUNS = 600

type Damage = (words: string[]) => void

const word = fc.nat(6235).chain((ayah) => fc.constantFrom(...corpus.lines('imlai')[ayah]!.split(' ').filter((own) => own.length > 1)))
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat(30).map((at): Damage => (words) => void (words.length > 4 && words.splice(at % words.length, 1))),
  fc.nat(30).map((at): Damage => (words) => void words.splice(at % words.length, 2, ...words.slice(at % words.length, (at % words.length) + 2).reverse())),
  fc.tuple(fc.nat(30), word).map(([at, own]): Damage => (words) => void words.splice(at % words.length, 0, own)),
  fc.tuple(fc.nat(30), fc.nat(12), fc.constantFrom(...LETTERS)).map(([at, i, letter]): Damage => (words) => {
    const characters = [...words[at % words.length]!]
    if (/[\u0627-\u064a]/.test(characters[i % characters.length]!)) characters[i % characters.length] = letter
    words[at % words.length] = characters.join('')
  }),
  fc.tuple(fc.nat(30), fc.constantFrom(...VOWELS)).map(([at, vowel]): Damage => (words) => {
    words[at % words.length] = words[at % words.length]!.replace(/[\u064e-\u0650]/, vowel)
  }),
)

interface Damaged {
  readonly text: string
  readonly surah: number
  readonly ayah: number
}

/** Four words or more of an ayah, in one of the editions, with marks or without, damaged in up to three places. */
const damaged: fc.Arbitrary<Damaged> = fc
  .record({
    ayah: fc.nat(6235),
    edition: fc.constantFrom<Edition>('uthmani', 'imlai'),
    from: fc.nat(40),
    length: fc.integer({ min: 4, max: 18 }),
    bare: fc.boolean(),
    damages: fc.array(damage, { minLength: 1, maxLength: 3 }),
  })
  .map(({ ayah, edition, from, length, bare, damages }) => {
    const line = corpus.lines(edition)[ayah]!
    const words = (bare && edition === 'imlai' ? withoutMarks(line) : line).split(' ').filter((own) => /[\u0621-\u064a]/.test(own))
    const start = words.length > length ? from % (words.length - length + 1) : 0
    const kept = words.slice(start, start + length)
    for (const apply of damages) apply(kept)
    return { text: kept.join(' '), ...corpus.ayahAt(ayah) }
  })
  .filter(({ text }) => text.split(' ').length >= 4)

const documentOf = ({ text, surah, ayah }: Damaged): string => `قال الله تعالى: ﴿${text}﴾ [${surah}:${ayah}]`

function check(property: (quotation: JudgedQuotation, document: string) => void): void {
  let judged = 0
  fc.assert(
    fc.property(damaged, (one) => {
      const document = documentOf(one)
      for (const quotation of quran.analyze(document).quotations) {
        judged++
        property(quotation, document)
      }
    }),
    { numRuns: RUNS, seed: SEED },
  )
  expect(judged).toBeGreaterThan(RUNS * 0.9)
}

/** The quotation's text with each difference put right; words left out are put in with a space. */
function putRight({ text, start, differences }: JudgedQuotation): string {
  let result = text
  for (const difference of [...differences].reverse()) {
    const [from, to] = [difference.start - start, difference.end - start]
    const omitted = difference.found === ''
    const replacement = !omitted ? difference.expected : from === 0 ? `${difference.expected} ` : ` ${difference.expected}`
    result = result.slice(0, from) + replacement + result.slice(to)
  }
  return result.replace(/ +/g, ' ').trim()
}

function textOf(edition: Edition, { surah, from, to }: AyahRange): string {
  return corpus.lines(edition).slice(corpus.ayahIndex(surah, from), corpus.ayahIndex(surah, to) + 1).join(' ')
}

describe('the differences of a damaged quotation', () => {
  test('put right one by one, give a text that is sound', () => {
    check((quotation) => {
      if (quotation.verdict === 'unmatched') return
      const text = putRight(quotation)
      expect(quran.check(text).map(({ verdict }) => (verdict === 'spelling' ? 'verbatim' : verdict)), text).toEqual(['verbatim'])
    })
  })

  test('say what stands there, in reading order, inside the quotation', () => {
    check(({ start, end, differences }, document) => {
      let reached = start
      for (const difference of differences) {
        expect(document.slice(difference.start, difference.end)).toBe(difference.found)
        expect(difference.start).toBeGreaterThanOrEqual(reached)
        expect(difference.end).toBeLessThanOrEqual(end)
        reached = difference.end
      }
    })
  })

  test('are differences: nothing is to be replaced by itself', () => {
    check(({ differences }) => {
      for (const { kind, found, expected } of differences) {
        expect(found).not.toBe(expected)
        if (kind === 'omitted') expect(found).toBe('')
        else expect(found).not.toBe('')
        if (kind === 'added') expect(expected).toBe('')
        else expect(expected).not.toBe('')
      }
    })
  })

  test('are there when, and only when, the quotation is not verbatim', () => {
    check(({ verdict, differences }) => {
      if (verdict !== 'unmatched') expect(differences.length === 0).toBe(verdict === 'verbatim')
    })
  })
})

describe('a slip of the pen in a whole ayah', () => {
  /** What is not one quotation with one difference or, of two words that changed places, two. */
  function missed(slip: (words: string[], at: number) => void, step: number): string[] {
    return corpus.lines('imlai').flatMap((line, ayah) => {
      const words = withoutMarks(line).split(' ')
      if (ayah % step !== 0 || words.length < 6 || words.length > 60) return []
      slip(words, 1 + (ayah % (words.length - 3)))
      const quotations = quran.check(words.join(' '))
      const [quotation] = quotations
      const told = quotations.length === 1 && quotation!.differences.length >= 1 && quotation!.differences.length <= 2
      return told ? [] : [`${words.join(' ')}: ${quotations.map(({ verdict, refs }) => `${verdict} ${refs[0]?.surah}:${refs[0]?.from}`).join(', ')}`]
    })
  }

  test('a word written twice is told, though both halves stand somewhere', () => {
    expect(missed((words, at) => words.splice(at, 0, words[at]!), 5)).toEqual([])
  })

  test('a word left out is told', () => {
    // Where the words on both sides are alike, nothing shows which of them is missing.
    expect(missed((words, at) => words.splice(words[at] === words[at + 1] ? 1 : at, 1), 5)).toEqual([])
  })

  test('the verse of a phrase written twice is the one that holds both halves', () => {
    const [quotation, ...others] = quran.check('قوم اعبدوا الله ما لكم اعبدوا من إله غيره ولا تنقصوا')
    expect(others).toEqual([])
    expect(quotation).toMatchObject({ verdict: 'misquoted', refs: [{ surah: 11, from: 84, to: 84 }] })
    expect(quotation!.differences.map(({ kind, found }) => `${kind} ${found}`)).toEqual(['added اعبدوا'])
  })
})

describe('what is expected', () => {
  test('stands in an edition, verbatim or without its marks, in one of the places named', () => {
    check(({ verdict, refs, edition, expected }) => {
      if (verdict === 'unmatched') return
      const texts = refs.map((ref) => textOf(edition!, ref))
      expect(texts.some((text) => text.includes(expected!) || withoutMarks(text).includes(expected!)), expected!).toBe(true)
    })
  })

  test('stands in the Uthmani edition, verbatim', () => {
    check(({ verdict, refs, uthmani }) => {
      if (verdict !== 'unmatched') expect(refs.some((ref) => textOf('uthmani', ref).includes(uthmani!)), uthmani!).toBe(true)
    })
  })

  test('has the characters of the editions and no other', () => {
    const known = new Set([...corpus.lines('uthmani').join(''), ...corpus.lines('imlai').join('')])
    check(({ expected, uthmani, differences }) => {
      for (const text of [expected ?? '', uthmani ?? '', ...differences.map((difference) => difference.expected)]) {
        expect([...text].filter((character) => !known.has(character))).toEqual([])
      }
    })
  })

  test('has marks where the document has them', () => {
    check(({ expected, text, verdict }) => {
      if (verdict !== 'unmatched' && text === withoutMarks(text)) expect(expected).toBe(withoutMarks(expected!))
    })
  })
})

describe('a verse that is damaged in brackets, with its reference,', () => {
  test('is found as one quotation whose pairs spell its words out', () => {
    check(({ text, pairs, verdict }) => {
      if (verdict === 'unmatched') return
      const words = (list: string): string => list.replace(/\s+/g, ' ').trim()
      expect(words(pairs.map(({ found }) => found).join(' '))).toBe(words(text))
    })
  })

  test('keeps its reference, which is never called wrong while its place is among those named', () => {
    fc.assert(
      fc.property(damaged, (one) => {
        const { quotations, citations } = quran.analyze(documentOf(one))
        for (const { status, quotation } of citations) {
          if (status !== 'wrong' || quotation === null) continue
          const { refs } = quotations[quotation]!
          expect(refs.some(({ surah, from, to }) => surah === one.surah && from >= one.ayah && to <= one.ayah)).toBe(false)
        }
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.nat(6235).map((ayah) => corpus.lines('uthmani')[ayah]!.slice(0, 60)),
    fc.constantFrom('﴿', '﴾', '«', '»', '"', '(', ')', '[البقرة: 255]', ' (2:255) ', 'قال تعالى: ', '…', '\n\n', '😀', '\u200f', '<aya_start>', '<aya_end>'),
  )

  test('is analysed without failing, and offsets fall between characters', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const { quotations, citations } = quran.analyze(text)
        const splits = (at: number): boolean => at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!)
        const offsets = [...quotations, ...citations, ...quotations.flatMap(({ differences }) => differences)].flatMap(({ start, end }) => [start, end])
        expect(offsets.filter((at) => splits(at) || at < 0 || at > text.length)).toEqual([])
        for (const one of [...quotations, ...citations]) expect(text.slice(one.start, one.end)).toBe(one.text)
      }),
      { numRuns: 400 },
    )
  })

  test('is analysed alike twice', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 8 }), (pieces, others) => {
        const text = pieces.join('')
        const first = quran.analyze(text)
        quran.analyze(others.join(''))
        expect(quran.analyze(text)).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })
})

describe('words that are nearly the verse’s', () => {
  test.each([
    ['والله علم ما تبدون وما تكتمون', 'علم', 'يعلم'],
    ['والله يعلم ما بدون وما تكتمون', 'بدون', 'تبدون'],
    ['وما خلقت الجن والإنس إلا عبدون', 'عبدون', 'ليعبدون'],
  ])('are another word without their first letter: %s', (text, found, expected) => {
    expect(quran.check(text)[0]?.differences).toMatchObject([{ kind: 'substituted', found, expected }])
  })

  test('are the verse’s where only the proclitic before the first is left out', () => {
    expect(quran.check('إن مع العسر يسرا')[0]).toMatchObject({ verdict: 'verbatim' })
    expect(quran.check('إن له معيشة ضنكا')[0]).toMatchObject({ verdict: 'verbatim', expected: 'إن له معيشة ضنكا' })
  })

  test('are those of the place where the hamza is theirs too', () => {
    for (const text of ['إن الله شديد العقاب', 'أن الله شديد العقاب', 'إِنَّ ٱللَّهَ شَدِيدُ ٱلْعِقَابِ', 'أَنَّ ٱللَّهَ شَدِيدُ ٱلْعِقَابِ']) {
      const [quotation] = quran.check(text)
      expect(quotation?.verdict).toBe('verbatim')
      expect(quotation?.expected?.normalize('NFC')).toBe(text.normalize('NFC'))
    }
  })

  test('begin with their bare hamza', () => {
    const text = 'ءَأَنتُمْ أَشَدُّ خَلْقًا أَمِ ٱلسَّمَآءُ'
    expect(quran.analyze(`﴿${text}﴾`).quotations[0]).toMatchObject({ text, verdict: 'verbatim' })
  })

  test('that were put in at an edge do not reach into the verse beside', () => {
    const { quotations, citations } = quran.analyze('قال تعالى: ﴿من قال لهم موسى ألقوا ما أنتم ملقون﴾ [الشعراء: 43]')
    expect(quotations[0]?.differences).toMatchObject([{ kind: 'added', found: 'من' }])
    expect(citations[0]?.status).toBe('confirmed')
  })
})
