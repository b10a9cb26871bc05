/** Inputs for the bidi benchmark, made without randomness so that every run measures the same. */

const MIXED =
  'قال المدير إن المشروع (Project Tashih) سيبدأ في 2024-05-06 بتكلفة 1,250 دولارا، وأضاف: "the first release, v2.0, is ready" ثم شكر الحضور. ' +
  'He said مرحبا بكم في المؤتمر [12] and left at 10:30 with 50% of the team; بقي الآخرون حتى المساء! '
const ASCII = 'The quick brown fox jumps over the lazy dog (twice), pays $12.50 and leaves at 10:30 - nobody knows why. '
const VOWELLED = 'كَانَ الرَّجُلُ يَقْرَأُ الْكِتَابَ فِي الْبَيْتِ، ثُمَّ خَرَجَ إِلَى السُّوقِ وَاشْتَرَى خُبْزًا وَلَبَنًا. '

/** The text repeated and cut to a length in UTF-16 units. */
export function cut(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

export const paragraphs: readonly (readonly [name: string, text: string])[] = [
  ['mixed, 500 characters', cut(MIXED, 500)],
  ['ASCII, 500 characters', cut(ASCII, 500)],
  ['vowelled Arabic, 500 characters', cut(VOWELLED, 500)],
  ['one paragraph of 1 MB', cut(MIXED, 571_000)],
]

const LRE = '\u202a'
const RLE = '\u202b'
const PDF = '\u202c'
const LRI = '\u2066'
const RLI = '\u2067'
const FSI = '\u2068'
const PDI = '\u2069'
const ALEF = '\u0627'
const FATHA = '\u064e'

/** Inputs that made some implementation quadratic: name, and the text of about `length` units. */
export const hostile: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['nested brackets', (length) => `${ALEF}${'('.repeat(length / 2)}${')'.repeat(length / 2)}`],
  ['nested LRI', (length) => `${ALEF}${LRI.repeat(length / 2)}${PDI.repeat(length / 2)}`],
  ['sibling RLI … PDI', (length) => cut(`a${RLI}${ALEF}${PDI}`, length)],
  ['nested FSI', (length) => `${ALEF}${FSI.repeat(length / 2)}${PDI.repeat(length / 2)}`],
  ['unclosed FSI', (length) => cut(`${FSI}(a`, length)],
  ['new lines', (length) => `${ALEF}${'\n'.repeat(length)}`],
  ['digits', (length) => ALEF + cut('1234567890', length)],
  ['tab and space', (length) => ALEF + cut('\t ', length)],
  ['(a) (a) …', (length) => ALEF + cut('(a) ', length)],
  ['(!) (!) …', (length) => ALEF + cut('(!) ', length)],
  ['RLE … PDF', (length) => cut(`${RLE}a${PDF}${ALEF}`, length)],
  ['spaces', (length) => ALEF + ' '.repeat(length)],
  ['signs before no number', (length) => ALEF + cut(`%${FATHA}`, length)],
  ['63 levels, up and down', (length) => cut(`${LRE}${RLE}`.repeat(31) + `a${ALEF}` + PDF.repeat(62), length)],
]
