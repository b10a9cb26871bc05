// `tashih lint` on 2,000 small files: one thread, two threads, and again from the cache; the same bytes each time. Rounds take turns, so
// that a busy machine disturbs all alike; processor time is told too, because it is disturbed least.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../dist/cli/app/tashih.js', import.meta.url))
const FILES = 2000
const ROUNDS = 3
/**
 * Paragraphs in a file: a note, a page or two, a short chapter. A second thread pays its start and its own compiling of hot code, which is a
 * second and more of processor time whatever the files: it is worth most where there is most to do.
 */
const SIZES = [6, 24, 72]
/** At its end a run says how long processors worked for it, in microseconds. */
const SAYS_TIME = `data:text/javascript,${encodeURIComponent("import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('processor ' + (user + system)) })")}`
const PARAGRAPH = `قال تعالى: ﴿وأقيموا الصلاة وآتوا الزكاة واركعوا مع الراكعين﴾ [البقرة: 43] ثم مضى في كلامه إلى آخر الصفحة.

Then he went on to other things, as writers do, and nobody could say when he would come to an end.

`

export default function manyFiles(): void {
  if (!existsSync(BIN)) throw new Error('dist/ is not built: npm run build')
  const cwd = mkdtempSync(join(tmpdir(), 'tashih-bench-'))
  try {
    for (const paragraphs of SIZES) measure(cwd, paragraphs)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

function measure(cwd: string, paragraphs: number): void {
  const page = PARAGRAPH.repeat(paragraphs)
  for (let i = 0; i < FILES; i++) writeFileSync(join(cwd, `${i}.md`), `# Chapter ${i}\n\n${page}`)
  const load = loadavg()[0]!
  run(cwd, '--cache')
  const rounds = Array.from({ length: ROUNDS }, () => ({ one: run(cwd, '--jobs', '1'), two: run(cwd, '--jobs', '2'), cached: run(cwd, '--cache') }))
  const [one, two, cached] = (['one', 'two', 'cached'] as const).map((name) => best(rounds.map((round) => round[name])))
  const same = rounds.every((round) => round.one.output === round.two.output && round.one.output === round.cached.output)
  console.log(`${FILES} files of ${(Buffer.byteLength(page) / 1024).toFixed(1)} KiB, ${cpus().length} processors, load average ${load.toFixed(1)} before`)
  console.log(`--jobs 2 is ${ratio(one!.seconds, two!.seconds)} × --jobs 1 (wanted: 1.6)`)
  console.log(`  processor time: ${ratio(two!.processor, one!.processor)} × that of --jobs 1; spread over two idle processors that is at most ${ratio(2 * one!.processor, two!.processor)} ×`)
  console.log(`a cached run is ${ratio(one!.seconds, cached!.seconds)} × the first (promised: at least 10)`)
  console.log(`the same bytes: ${same ? 'yes' : 'NO'}\n`)
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2)
}

interface Timed {
  readonly seconds: number
  /** Seconds of all threads together. */
  readonly processor: number
  readonly output: string
}

/** The least disturbed of a few runs. */
function best(runs: readonly Timed[]): Timed {
  return runs.reduce((a, b) => (a.seconds <= b.seconds ? a : b))
}

function run(cwd: string, ...args: readonly string[]): Timed {
  const start = performance.now()
  const command = [BIN, 'lint', '.', '--format', 'ndjson', '--max-warnings', '1000000', ...args]
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', SAYS_TIME, ...command], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status === 2) throw new Error('the linter could not run')
  return { seconds: (performance.now() - start) / 1000, processor: Number(/processor (\d+)/.exec(stderr)?.[1]) / 1e6, output: stdout }
}
