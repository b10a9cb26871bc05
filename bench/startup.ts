// A fresh `tashih ayah 20:124` beside a bare `node -e 0`. Runs alternate, so that both meet the same machine.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../dist/cli/app/tashih.js', import.meta.url))
const RUNS = 31
/** What README promises. */
const PROMISED = 3

function milliseconds(args: readonly string[]): number {
  const start = performance.now()
  execFileSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}

export default function startup(): void {
  if (!existsSync(BIN)) throw new Error('dist/ is not built: npm run build')
  const bare: number[] = []
  const ours: number[] = []
  for (let run = 0; run < RUNS; run++) {
    bare.push(milliseconds(['-e', '0']))
    ours.push(milliseconds([BIN, 'ayah', '20:124']))
  }
  const ratio = median(ours.map((time, i) => time / bare[i]!))
  console.log(`node -e 0            ${median(bare).toFixed(0)} ms`)
  console.log(`tashih ayah 20:124   ${median(ours).toFixed(0)} ms`)
  console.log(`ratio, median of ${RUNS} pairs: ${ratio.toFixed(2)} (promised: at most ${PROMISED})`)
  if (ratio > PROMISED) process.exitCode = 1
}
