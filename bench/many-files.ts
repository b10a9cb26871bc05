// `tashih lint` on 2,000 small files: one thread, two threads, and again from the cache; the same bytes each time.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../dist/cli/tashih.js', import.meta.url))
const FILES = 2000
const ROUNDS = 3
const PARAGRAPH = `قال تعالى: ﴿وأقيموا الصلاة وآتوا الزكاة واركعوا مع الراكعين﴾ [البقرة: 43] ثم مضى في كلامه إلى آخر الصفحة.

Then he went on to other things, as writers do, and nobody could say when he would come to an end.

`

export default function manyFiles(): void {
  if (!existsSync(BIN)) throw new Error('dist/ is not built: npm run build')
  const cwd = mkdtempSync(join(tmpdir(), 'tashih-bench-'))
  try {
    for (let i = 0; i < FILES; i++) writeFileSync(join(cwd, `${i}.md`), `# Chapter ${i}\n\n${PARAGRAPH.repeat(6)}`)
    const one = best(cwd, '--jobs', '1')
    const two = best(cwd, '--jobs', '2')
    run(cwd, '--cache')
    const cached = best(cwd, '--cache')
    console.log(`${FILES} files, ${cpus().length} processors`)
    console.log(`--jobs 2 is ${(one.seconds / two.seconds).toFixed(2)} × --jobs 1 (promised: at least 1.6 on two idle processors)`)
    console.log(`a cached run is ${(one.seconds / cached.seconds).toFixed(1)} × the first (promised: at least 10)`)
    console.log(`the same bytes: ${one.output === two.output && one.output === cached.output ? 'yes' : 'NO'}`)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

interface Timed {
  readonly seconds: number
  readonly output: string
}

/** The least disturbed of a few runs. */
function best(cwd: string, ...args: readonly string[]): Timed {
  return Array.from({ length: ROUNDS }, () => run(cwd, ...args)).reduce((a, b) => (a.seconds <= b.seconds ? a : b))
}

function run(cwd: string, ...args: readonly string[]): Timed {
  const start = performance.now()
  const output = execFileSync(process.execPath, [BIN, 'lint', '.', '--format', 'ndjson', '--max-warnings', '1000000', ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 })
  return { seconds: (performance.now() - start) / 1000, output }
}
