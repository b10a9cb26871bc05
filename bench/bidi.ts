// Our UAX #9 beside bidi-js, both in one process: `npm run bench`. Only the ratios mean anything on another machine.
import { createRequire } from 'node:module'
import { resolveLevels, visualOrder } from '../src/bidi/index.ts'
import { hostile, paragraphs } from './inputs/bidi.ts'

interface BidiJs {
  getEmbeddingLevels(text: string): unknown
}

// Its types describe the ES module, its main is CommonJS.
const factory: () => BidiJs = createRequire(import.meta.url)('bidi-js')
const bidiJs = factory()
const SECONDS = 0.6
const ROUNDS = 5
const ROUND_MILLISECONDS = 4
const HOSTILE_SIZE = 200_000
/** bidi-js is quadratic on many of these: a length at which one call still ends. */
const PEER_SIZE = 6_000

/**
 * Seconds of the fastest round of each of two functions. Rounds alternate, so that what else the machine does disturbs both alike; a round calls
 * its function often enough for the clock.
 */
function fastest(first: () => void, second: () => void): readonly [number, number] {
  const runs = [first, second].map((run) => ({ run, calls: callsFor(run), best: Infinity }))
  const end = performance.now() + SECONDS * 1000
  for (let round = 0; round < ROUNDS || performance.now() < end; round++) {
    for (const one of runs) {
      const before = performance.now()
      for (let call = 0; call < one.calls; call++) one.run()
      one.best = Math.min(one.best, (performance.now() - before) / 1000 / one.calls)
    }
  }
  return [runs[0]!.best, runs[1]!.best]
}

/** Calls that take a few milliseconds together; also what warms the function up. */
function callsFor(run: () => void): number {
  for (let calls = 1; ; calls *= 2) {
    const before = performance.now()
    for (let call = 0; call < calls; call++) run()
    if (performance.now() - before > ROUND_MILLISECONDS) return calls
  }
}

function speed(): void {
  console.log('\nUAX #9 levels, million UTF-16 units a second\n')
  console.log(`| ${'input'.padEnd(32)} | tashih | bidi-js | ratio |\n|---|---|---|---|`)
  for (const [name, text] of paragraphs) {
    const [ours, theirs] = fastest(() => resolveLevels(text), () => bidiJs.getEmbeddingLevels(text))
    const rate = (seconds: number): string => (text.length / seconds / 1e6).toFixed(1)
    console.log(`| ${name.padEnd(32)} | ${rate(ours)} | ${rate(theirs)} | ${(theirs / ours).toFixed(1)} × |`)
  }
}

function linearity(): void {
  console.log(`\nHostile inputs, levels and order: seconds for ${HOSTILE_SIZE} units, and the cost at 4 × the size\n`)
  console.log(`| ${'input'.padEnd(24)} | tashih | × at 4 × | bidi-js × at 4 × (${PEER_SIZE} units) |\n|---|---|---|---|`)
  for (const [name, make] of hostile) {
    const whole = make(HOSTILE_SIZE)
    const quarter = make(HOSTILE_SIZE / 4)
    const ours = (text: string) => () => void visualOrder(text, resolveLevels(text))
    const theirs = (text: string) => () => void bidiJs.getEmbeddingLevels(text)
    const [took, quarterTook] = fastest(ours(whole), ours(quarter))
    const peerWhole = make(PEER_SIZE)
    const peerQuarter = make(PEER_SIZE / 4)
    const [peerTook, peerQuarterTook] = fastest(theirs(peerWhole), theirs(peerQuarter))
    console.log(`| ${name.padEnd(24)} | ${took.toFixed(4)} | ${(took / quarterTook).toFixed(1)} | ${(peerTook / peerQuarterTook).toFixed(1)} |`)
  }
}

export default async function bidi(): Promise<void> {
  speed()
  linearity()
}
