import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from '#lexicon'
import { Gate } from '../../src/arabic/gate.ts'
import { lookUpAll } from '../../src/arabic/known.ts'
import { lamAlefEvidence } from '../../src/arabic/lam-alef-evidence.ts'
import { reversedPrefix, turnLamAlef, turnLigature } from '../../src/arabic/lam-alef.ts'
import { findReversed } from '../../src/arabic/reversed.ts'
import { findSpaced } from '../../src/arabic/spaced.ts'
import { reorder } from '../../src/arabic/visual.ts'
import { scanWords } from '../../src/arabic/words.ts'
import { inVisualOrder, lamAlefTurned } from '../encoding/damage.ts'

const lexicon = loadLexicon()!

function reversed(text: string, withList = true) {
  const words = scanWords(text)
  const gate = new Gate(words)
  return findReversed(words, withList ? lookUpAll(words, lexicon).known : null, withList ? lexicon : null, (line) => gate.language(line) === 'ar')
}

describe('visual order', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ابتجدرسعفقكلمنهوي'), minLength: 2, maxLength: 8 })
  const piece = fc.oneof({ arbitrary: word, weight: 6 }, fc.constantFrom('2019', 'PDF', 'Open Office'))

  test('is undone: numbers and other scripts keep their order, brackets are turned', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 9 }), fc.nat(8), (pieces, at) => {
        // A number beside Latin words may belong to either side: the order of display does not tell.
        fc.pre(!pieces.some((one, i) => /^[\dA-Z]/.test(one) && /^[\dA-Z]/.test(pieces[i + 1] ?? '')))
        const words = pieces.map((one, i) => (i === at ? `(${one})` : one))
        fc.pre(/^[\u0600-\u06ff]/.test(words[0]!))
        const line = words.join(' ')
        expect(reorder(inVisualOrder(line))).toBe(line)
      }),
    )
  })

  test('puts marks behind their letters', () => {
    expect(reorder(inVisualOrder('كَتَبَ الوَلَدُ، ثُمَّ'))).toBe('كَتَبَ الوَلَدُ، ثُمَّ')
  })

  const LINE = 'ذهب الولد الصغير إلى المدرسة الجديدة مع أخيه الكبير في الصباح'

  test('is found with the word list and without it, and a line of reading order is left', () => {
    expect(reversed(inVisualOrder(LINE))).toMatchObject([{ text: LINE, verified: true }])
    expect(reversed(inVisualOrder(LINE), false)).toMatchObject([{ text: LINE, verified: false }])
    expect(reversed(LINE)).toEqual([])
    expect(reversed(LINE, false)).toEqual([])
  })

  test('lam-alefs that the tool kept go back, by what all lines say', () => {
    const page = ['وصل الطلاب إلى الولاية الأولى خلال ثلاثة أيام', 'لا يزال العلاج طويلا في هذه البلاد', 'كتب رسالة إلى الأستاذ بلا تأخير']
    const kept = page.map((line) => inVisualOrder(lamAlefTurned(line))).join('\n')
    expect(reversed(kept).map(({ text }) => text)).toEqual(page)
  })
})

describe('a ligature turned round', () => {
  test.each([['استخالص', 'استخلاص'], ['اإلنجليزية', 'الإنجليزية'], ['خالل', 'خلال'], ['االحتماالت', 'الاحتمالات']])('%s is %s', (broken, right) => {
    expect(turnLamAlef(broken, lexicon)).toBe(right)
  })

  test.each(['السالم', 'قال', 'مختال', 'مجال', 'الالتزام', 'والدة'])('%s may be a word and stays', (word) => {
    expect(turnLamAlef(word, lexicon)).toBeNull()
  })

  test('in a document full of them words that are words either way go back, common ones stay', () => {
    expect(turnLamAlef('السالم', lexicon, true)).toBe('السلام')
    expect(turnLamAlef('الحقا', lexicon, true)).toBe('لاحقا')
    expect(turnLamAlef('ال', lexicon, true)).toBe('لا')
    for (const word of ['قال', 'العالم', 'مجال', 'التي', 'الحرب', 'ألف']) expect(turnLamAlef(word, lexicon, true)).toBeNull()
  })

  test('the document is full of them only where hardly one stands upright', () => {
    const clean = 'لا يزال خلال الأيام علاج الأولاد بلا كلام'
    const look = (text: string) => {
      const words = scanWords(text)
      return lamAlefEvidence(words, lookUpAll(words, lexicon).known, lexicon).everywhere
    }
    expect(look(lamAlefTurned('خلال استخلاص الإنجليزية الأولاد بلا كلام'))).toBe(true)
    expect(look(clean)).toBe(false)
    expect(look(`${clean} استخالص`)).toBe(false)
  })

  test('other ligatures, at the start of a word that is none', () => {
    expect(turnLigature('املرفقة', lexicon)).toBe('المرفقة')
    expect(turnLigature('جمموعة', lexicon)).toBe('مجموعة')
    expect(turnLigature('المرفقة', lexicon)).toBeNull()
  })

  test('no word starts with two alefs and lam', () => {
    expect([reversedPrefix('األمر'), reversedPrefix('واإلبن'), reversedPrefix('الأمر'), reversedPrefix('قاال')]).toEqual([1, 2, -1, -1])
  })
})

describe('spaced letters', () => {
  const spaced = (text: string) => findSpaced(scanWords(text), lexicon).map((found) => found.text)

  test('are joined by their gaps, or into words of the list', () => {
    expect(spaced('ا ل ل غ ة  ا ل ع ر ب ي ة')).toEqual(['اللغة العربية'])
    expect(spaced('ا ل ع ر ب ي ة')).toEqual(['العربية'])
  })

  test('sigla of books are shorter', () => {
    expect(spaced('قاله ا هـ ع ش ثم م ر و ع ش')).toEqual([])
  })
})
