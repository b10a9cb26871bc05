// Finding and judging quotations, in one process and by CPU time: beside a bare table scan of the same text, and beside
// quran-validator on the same text. `npm run bench -- quotations`. Only the ratios mean anything on another machine.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LLMProcessor } from 'quran-validator'
import type * as library from '../src/quran/index.ts'
import { LETTER_TABLE } from '../src/quran/letters.ts'

/** What users run, where it is built: through tsx, every inner function is given its name anew each time it is made. */
const BUILT = new URL('../dist/quran/index.js', import.meta.url)
const INDEX = existsSync(BUILT) ? BUILT : new URL('../src/quran/index.ts', import.meta.url)
const { loadQuran } = (await import(INDEX.href)) as typeof library

const DATA = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url))
const FILES: Readonly<Record<string, string>> = {
  'scanned book 1': 'prose/ocr-book-1.txt',
  'scanned book 2': 'prose/ocr-book-2.txt',
  'scanned book 6': 'prose/ocr-book-6.txt',
  news: 'prose/ud-arabic-pud.txt',
}
/** Rounds of a measurement, and milliseconds, enough for the compiler to settle; the best round counts. */
const ROUNDS = 40
const LEAST_MS = 2500
/** A scan is too fast to be measured once. */
const SCANS = 40
/** UTF-16 units that the peer can finish in a few seconds. */
const PEER_UNITS = 12_000
const PEER_ROUNDS = 2
const PROMISED_SCANS = 60
const PROMISED_PEER = 300
const PROMISED_MEGABYTES = 120

/** Milliseconds of CPU of the best round. */
function cpu(rounds: number, run: () => unknown): number {
  let best = Infinity
  const end = rounds < ROUNDS ? 0 : performance.now() + LEAST_MS
  for (let round = 0; round < rounds || performance.now() < end; round++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** What any analysis must do at least: look every unit up. */
function bareScan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum + LETTER_TABLE[text.charCodeAt(i)]!) | 0
  return sum
}

function scanCost(text: string): number {
  let sum = 0
  const cost = cpu(ROUNDS, () => {
    for (let i = 0; i < SCANS; i++) sum ^= bareScan(text)
  })
  return sum === 1 ? NaN : cost / SCANS
}

/** Prose of our own with every tenth paragraph a verse: serves where the texts for measuring are not there. */
function generatedText(): string {
  const quran = loadQuran()
  const prose = ['صدر الكتاب في طبعته الثانية، وفيه فصول جديدة عن الخط العربي وتاريخ الطباعة في المدن القديمة.', 'وصل المسافرون إلى المدينة مساء، ثم خرجوا في الصباح إلى السوق واشتروا ما يحتاجون إليه.', 'The printer kept both drafts, and the editor compared them line by line before the book went out.']
  const paragraphs: string[] = []
  for (let i = 0; paragraphs.length < 1500; i++) {
    paragraphs.push(prose[i % prose.length]!)
    if (i % 10 === 0) paragraphs.push(`قال الله تعالى: ﴿${quran.ayah(2, 1 + (i % 286), 'imlai')}﴾ [البقرة: ${1 + (i % 286)}]`)
  }
  return paragraphs.join('\n\n')
}

function texts(): [name: string, text: string][] {
  if (existsSync(DATA)) return Object.entries(FILES).map(([name, file]) => [name, readFileSync(join(DATA, file), 'utf8')])
  console.log(`no data in ${DATA}; a text of our own is measured\n`)
  return [['our own text', generatedText()]]
}

function besideScan(name: string, text: string): void {
  const quran = loadQuran()
  const { quotations } = quran.analyze(text)
  const scan = scanCost(text)
  const whole = cpu(ROUNDS, () => quran.analyze(text))
  const ratio = whole / scan
  console.log(`| ${name.padEnd(16)} | ${String(text.length).padStart(9)} | ${String(quotations.length).padStart(10)} | ${((whole * 1e6) / text.length).toFixed(0).padStart(9)} | ${ratio.toFixed(0).padStart(12)} |`)
}

function besidePeer(text: string): void {
  const quran = loadQuran()
  const processor = new LLMProcessor()
  const slice = text.slice(0, PEER_UNITS)
  const peer = cpu(PEER_ROUNDS, () => processor.process(slice))
  // Ours is measured on the same slice, often enough for the clock.
  const repeats = 20
  const ours = cpu(ROUNDS, () => {
    for (let i = 0; i < repeats; i++) quran.analyze(slice)
  }) / repeats
  const perSecond = (cost: number): string => `${(slice.length / cost).toFixed(0)} thousand units a second`
  console.log(`\nthe same ${slice.length} units in one process:`)
  console.log(`  quran-validator, process   ${perSecond(peer)}, ${processor.process(slice).quotes.length} quotations`)
  console.log(`  tashih, analyze            ${perSecond(ours)}, ${quran.analyze(slice).quotations.length} quotations`)
  console.log(`  ratio ${(peer / ours).toFixed(0)} (promised: at least ${PROMISED_PEER})`)
}

const PAGE = 'قال الله تعالى: ﴿إن مع العسر يسرا﴾ [الشرح: 6]. '
/** A fresh process that loads the index, analyses a page, and tells what it took. */
function freshProcess(): void {
  const script = `
    import { readFileSync } from 'node:fs'
    const before = process.cpuUsage()
    const { loadQuran } = await import(${JSON.stringify(INDEX.href)})
    const quran = loadQuran()
    const imported = process.cpuUsage(before)
    const start = process.cpuUsage()
    quran.analyze(${JSON.stringify(PAGE)})
    const first = process.cpuUsage(start)
    quran.analyze(${JSON.stringify(PAGE.repeat(40))})
    const ms = ({ user, system }) => (user + system) / 1000
    // What the kernel counts for this process now.
    const rss = process.memoryUsage().rss / 1048576
    console.log(JSON.stringify({ modules: ms(imported), first: ms(first), rss }))`
  const typescript = INDEX !== BUILT
  const args = [...(typescript ? ['--import', 'tsx', '--conditions', 'tashih-source'] : []), '--input-type=module', '--eval', script]
  const told: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: fileURLToPath(new URL('..', import.meta.url)) }))
  const { modules, first, rss } = told as { modules: number; first: number; rss: number }
  console.log(`\na fresh process${typescript ? ' (through tsx, which takes memory of its own)' : ''}:`)
  console.log(`  modules ${modules.toFixed(0)} ms of CPU; index, texts and the first quotation ${first.toFixed(0)} ms`)
  console.log(`  memory after a page: ${rss.toFixed(0)} MB (promised: at most ${PROMISED_MEGABYTES})`)
  if (rss > PROMISED_MEGABYTES && !typescript) process.exitCode = 1
}

export default function benchQuotations(): void {
  if (INDEX !== BUILT) console.log('dist/ is not built (npm run build): the sources are measured\n')
  const measured = texts()
  console.log(`| text             |     units | quotations | ns a unit | × bare scan  |   (promised: at most ${PROMISED_SCANS})\n|---|---|---|---|---|`)
  for (const [name, text] of measured) besideScan(name, text)
  besidePeer(measured[0]![1])
  freshProcess()
}
