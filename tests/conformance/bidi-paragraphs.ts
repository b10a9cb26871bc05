/** Paragraphs for a browser: generated, the same at every run, with what real mixed text holds and what breaks naive code. */

const ARABIC = ['قال', 'المدير', 'إن', 'المشروع', 'بدأ', 'في', 'المدينة', 'كِتَابٌ', 'لَا', 'إِلَى', 'الْبَيْتِ', 'می‌روم', 'پێشەوە', 'والإسلام', 'اللغة', 'شيئًا', 'ـــ', 'ﷺ']
const LATIN = ['the', 'project', 'Tashih', 'naïve', 'C++', 'API', 'v2.0', 'file.txt', "don't", 'résumé', 'e\u0301t\u00e9']
const NUMBERS = ['12', '1,250', '10:30', '2024-05-06', '+966-50-123', '50%', '$5.99', '٣٤٥', '٢٠٢٤/٥/٦', '-7', '3.14']
const OTHERS = ['😀', '👩‍🚀', '—', '…', '«»', '&', '/', 'שלום', '日本', '\u{1e900}\u{1e901}', '\u{1d400}']
const PAIRS: readonly (readonly [string, string])[] = [['(', ')'], ['[', ']'], ['"', '"'], ['«', '»'], ['﴿', '﴾'], ['\u2067', '\u2069'], ['\u2066', '\u2069'], ['\u2068', '\u2069'], ['\u202b', '\u202c']]
const ENDS = ['.', '!', '?', '،', '؟', ',', ':', ';']
const LENGTH = 300

export interface GeneratedParagraph {
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
}

/** Half of them right to left, each of about 300 units. */
export function generatedParagraphs(count: number): GeneratedParagraph[] {
  const random = generator(20240506)
  return Array.from({ length: count }, (_, index) => ({ text: paragraph(random), direction: index % 2 === 0 ? 'rtl' : 'ltr' }))
}

function paragraph(random: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const lean = random()
  const word = (): string => {
    const kind = random()
    if (kind < 0.72) return pick(random() < lean ? ARABIC : LATIN)
    return pick(kind < 0.9 ? NUMBERS : OTHERS)
  }
  let text = ''
  while (text.length < LENGTH) {
    const phrase = Array.from({ length: 1 + Math.floor(random() * 4) }, word).join(' ')
    const [open, close] = random() < 0.2 ? pick(PAIRS) : ['', '']
    text += `${text === '' ? '' : ' '}${open}${phrase}${close}${random() < 0.25 ? pick(ENDS) : ''}`
  }
  return text
}

/** Park and Miller's: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 0x7fffffff
    return state / 0x7fffffff
  }
}
