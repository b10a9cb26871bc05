// Normalising beside a bare scan of the same text and beside npm normalisers on the same steps, all in one process:
// `npm run bench -- normalize`. Only the ratios mean anything on another machine.
import { createRequire } from 'node:module'
import { fold, type FoldOptions } from '../src/arabic/fold.ts'
import { shape } from '../src/arabic/shape.ts'
import { unshape } from '../src/arabic/unshape.ts'
import { normalize } from '../src/normalize/index.ts'

interface ArabicUtils {
  ArabicClass: { removeDiacritics(text: string): string; removeTatweel(text: string): string; normalizeAlef(text: string): string }
}
interface TextNormalizer {
  normalize(text: string, options: Readonly<Record<string, boolean>>): string
}
interface Reshaper {
  convertArabic(text: string): string
  convertArabicBack(text: string): string
}

const require = createRequire(import.meta.url)
const { ArabicClass }: ArabicUtils = require('arabic-utils')
const textNormalizer: TextNormalizer = require('arabic-text-normalizer')
const reshaper: Reshaper = require('arabic-reshaper')

const UNITS = 400_000
const ROUNDS = 15

const CLEAN = [
  'The editor wrote: «هذا نصٌّ قصيرٌ، فيه كلماتٌ مُشكَّلةٌ»، and went on (see page 12).',
  'ذَهَبَ الطَّالِبُ إِلَى المَدْرَسَةِ صَبَاحًا، ثُمَّ عَادَ إِلَى البَيْتِ؛ فَمَاذَا فَعَلَ؟',
  'A plain English line with some numbers, 1,024 and 2.5, and nothing else of note.',
  'صدر الكتاب في طبعته الثانية عام ٢٠٢٤، وفيه فصول جديدة عن الخط العربي والطباعة.',
]
/** As above, with what the publication profile is for: about one change in 25 units. */
const DIRTY = [
  ...CLEAN,
  'قال الناشر, وهو يبتسم: هل أعجبكم الكتاب ؟ نعم,  أعجبنا.',
  'ﻣﺮﺣﺒﺎ ﺑﻜﻢ في هذا الکتاب الجديد عن الأدب\u200B  ',
]

const mixed = (lines: readonly string[]): string => {
  const block = `${lines.join('\n')}\n`
  return block.repeat(Math.ceil(UNITS / block.length))
}

/** Nanoseconds a unit of the fastest round: the least disturbed one says most on a shared machine. */
function cost(text: string, run: (text: string) => unknown): number {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now()
    run(text)
    best = Math.min(best, performance.now() - before)
  }
  return (best * 1e6) / text.length
}

/** What any normaliser must do at least: look at every unit. */
function bareScan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0
  return sum
}

const STEPS = { 'fold-marks': true, 'fold-tatweel': true, 'fold-alef': true }
const NOTHING: FoldOptions = {
  forms: false, controls: false, hamza: false, yeh: false, tehMarbuta: false, variants: false, digits: false, latin: false,
}

function beside(title: string, text: string, rows: readonly (readonly [string, (text: string) => unknown])[]): void {
  console.log(`\n${title}\n\n| ${'what'.padEnd(52)} | ns a unit | × bare scan |\n|---|---|---|`)
  const bare = cost(text, bareScan)
  for (const [name, run] of [['bare scan', bareScan] as const, ...rows]) {
    const took = name === 'bare scan' ? bare : cost(text, run)
    console.log(`| ${name.padEnd(52)} | ${took.toFixed(2).padStart(9)} | ${(took / bare).toFixed(1).padStart(11)} |`)
  }
}

export default async function benchNormalize(): Promise<void> {
  const publication: readonly (readonly [string, (text: string) => unknown])[] = [
    ['tashih, publication', (text) => normalize(text).text],
    ['tashih, publication, every edit listed', (text) => normalize(text).edits.length],
  ]
  beside('Mixed text with nothing to change', mixed(CLEAN), publication)
  beside('Mixed text with defects', mixed(DIRTY), publication)

  beside('The same steps: marks, tatweel, alef forms', mixed(CLEAN), [
    ['tashih, fold', (text) => fold(text, NOTHING).text],
    ['tashih, normalize', (text) => normalize(text, { steps: STEPS }).text],
    ['arabic-utils 6.0.1', (text) => ArabicClass.normalizeAlef(ArabicClass.removeTatweel(ArabicClass.removeDiacritics(text)))],
    [
      'arabic-text-normalizer 1.4.0',
      (text) => textNormalizer.normalize(text, { markers: false, verseNumbers: false, smallLetters: false, punctuation: false, collapseWhitespace: false }),
    ],
  ])

  const arabic = mixed(CLEAN.slice(1, 2))
  beside('Shaping of vowelled Arabic', arabic, [
    ['tashih, shape', shape],
    ['arabic-reshaper 1.1.0, convertArabic', (text) => reshaper.convertArabic(text)],
  ])
  beside('And back', shape(arabic), [
    ['tashih, unshape', unshape],
    ['arabic-reshaper 1.1.0, convertArabicBack', (text) => reshaper.convertArabicBack(text)],
  ])
}
