import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanWords } from '../../src/arabic/words.ts'
import { codePage, findMojibake, findSingleByte, type CodePageName, type Mojibake } from '../../src/encoding/index.ts'

const PAGES: readonly CodePageName[] = ['windows-1252', 'windows-1256', 'windows-1251', 'windows-1250', 'macintosh', 'ibm437', 'ibm850', 'ibm720']
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکیٹڈڑںہھے'
const MARKS = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652'

function find(text: string): Mojibake[] {
  const { lines } = scanWords(text)
  const utf8 = findMojibake(text, lines)
  return [...utf8, ...findSingleByte(text, lines, null, utf8)]
}

function repaired(text: string): string {
  let out = text
  for (const { start, end, text: right } of find(text).sort((a, b) => b.start - a.start)) out = out.slice(0, start) + right + out.slice(end)
  return out
}

function misread(text: string, page: CodePageName): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(codePage(page).units[byte]!)).join('')
}

const word = fc.string({ unit: fc.constantFrom(...LETTERS, ...LETTERS, ...MARKS), minLength: 3, maxLength: 9 })
const sentence = fc.array(fc.oneof({ arbitrary: word, weight: 5 }, fc.constantFrom('2019', '١٢', '،', 'PDF', '(1)', '«قال»')), { minLength: 3, maxLength: 12 }).map((words) => words.join(' '))

describe('UTF-8 read with the wrong code page', () => {
  test.each(PAGES)('%s: every Arabic sentence comes back exactly', (page) => {
    fc.assert(
      fc.property(sentence.filter((text) => /[\u0621-\u064a]{3}/.test(text)), (text) => {
        expect(repaired(misread(text, page))).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('a run is read whole or not at all: a byte that was lost in it, and a sign of a code page that is not known', () => {
    // CP852, which is not among them, and Windows-1250 with the byte of kaf lost.
    expect(find('ě╣┘ä┘Ő┘â┘ů')).toEqual([])
    expect(find('ŘąŮ„ŮŠŮ\ufffdŮ…')).toEqual([])
    expect(find('Ř§Ů„ŘłŮ„Ř§Ů… ŘąŮ„ŮŠŮ\ufffdŮ…')).toMatchObject([{ text: 'السلام', lossy: true }])
    expect(find('│Ø§Ù„Ø³Ù„Ø§Ù…│')).toMatchObject([{ text: 'السلام', lossy: false }])
    expect(find('Ø³Ù„Ø§Ù…ðŸ˜€')).toMatchObject([{ text: 'سلام', lossy: false }])
  })

  test.each([
    'â€œØ§Ù„Ø¹Ù„Ù…â€ → “العلم”',
    'He wrote â€œÙƒØªØ§Ø¨â€ and left. → He wrote “كتاب” and left.',
    'كتب المؤلف: â€œÙ†Ø¹Ù…â€ → كتب المؤلف: “نعم”',
    'â€œØ§Ù„Ø­Ù…Ø¯ Ù„Ù„Ù‡â€ → “الحمد لله”',
    '“الحمد Ù„Ù„Ù‡â€ → “الحمد لله”',
    'â€œÙ†Ø¹Ù…â€ ÙˆÙ‚Ø§Ù„ â€œÙ„Ø§â€ → “نعم” وقال “لا”',
    'He said â€œØ§Ù„Ø¹Ù„Ù…,â€ and left. → He said “العلم,” and left.',
  ])('a closing quotation mark without its last byte is guessed: %s', (example) => {
    const [text, right] = example.split(' → ') as [string, string]
    expect(repaired(text)).toBe(right)
    expect(find(text).map(({ lossy }) => lossy)).toEqual([true])
  })

  test('a closing quotation mark that lost its byte bears nothing out by itself', () => {
    for (const text of ['â€œHelloâ€ he said.', 'Øªâ€ naïve', 'naïve â€ café']) expect(find(text)).toEqual([])
  })

  test('twice and three times in a row', () => {
    const once = misread('السلام عليكم', 'windows-1252')
    expect(repaired(misread(once, 'windows-1252'))).toBe('السلام عليكم')
    expect(find(misread(misread(once, 'windows-1252'), 'windows-1252'))[0]?.times).toBe(3)
  })

  test('amid clean text only the damaged run is taken', () => {
    const text = `قال: ${misread('العربية', 'windows-1252')} then naïve café`
    const [found, ...rest] = find(text)
    expect(rest).toEqual([])
    expect(text.slice(found!.start, found!.end)).toBe(misread('العربية', 'windows-1252'))
    expect(found!.text).toBe('العربية')
  })

  test('words of other scripts in a misread line come back with it', () => {
    const text = 'قال في café Brontë إن “الأمر” واضح'
    for (const page of PAGES) expect(repaired(misread(text, page))).toBe(text)
  })

  test('a lost second byte is guessed, and the guess is no certainty', () => {
    const lost = misread('فيديو المحجوزة', 'windows-1252').replaceAll('\u0081', '').replaceAll('\u00ad', '')
    expect(find(lost)).toMatchObject([{ text: 'فيديو المحجوزة', lossy: true }])
  })
})

describe('bytes of an Arabic code page shown as Windows-1252', () => {
  const show = (text: string, page: CodePageName) =>
    [...text].map((letter) => (letter.charCodeAt(0) < 0x80 ? letter : String.fromCharCode(codePage('windows-1252').units[codePage(page).bytes[letter.charCodeAt(0)]!]!))).join('')

  test.each(['windows-1256', 'iso-8859-6'] as const)('%s', (page) => {
    const text = 'السلام عليكم ورحمة الله، كيف الحال اليوم؟ من أين أنت؟'
    expect(find(show(text, page)).map((found) => found.text).join('')).toBe(text)
  })
})

describe('clean text', () => {
  test('of Latin script is never taken for damage', () => {
    const letters = 'aeinrstuàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÉÎÕØÙÚÛÜÞşığżłćęőűđơư'
    const latin = fc.array(fc.tuple(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }), fc.constantFrom('a', 'e', 'n', 'st')).map((parts) => parts.join('')), { maxLength: 12 })
    fc.assert(fc.property(latin, (words) => void expect(find(words.join(' '))).toEqual([])), { numRuns: 2000 })
  })

  test('three small letters amid Vietnamese are its own', () => {
    expect(find('tôi áãí không áíì ñòó')).toEqual([])
  })

  test.each(['L’île d’Ø, «Ça» — ÉTÉ…', 'Ørsted på Ærø', 'İSTANBUL ÜÇÜNCÜ ÇÖĞÜR', 'Шість Шёл', 'کلاه‌ها ظ‌ع', 'نص ط، وظ؛ «ع»'])('%s', (text) => {
    expect(find(text)).toEqual([])
  })
})
