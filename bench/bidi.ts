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
const HOSTILE_SECONDS = 0.15
const HOSTILE_SIZE = 200_000
/** bidi-js is quadratic on many of these: a length at which one call still ends. */
const PEER_SIZE = 6_000

/** Best of several rounds, in calls a second: the least disturbed round says most on a shared machine. */
function rate(run: () => void): number {
  let best = 0
  const end = performance.now() + SECONDS * 1000
  let calls = 1
  do {
    const before = performance.now()
    for (let call = 0; call < calls; call++) run()
    const took = performance.now() - before
    best = Math.max(best, (calls * 1000) / took)
    if (took < 20) calls *= 2
  } while (performance.now() < end)
  return best
}

/** Seconds of the fastest call. */
function seconds(run: () => void): number {
  let best = Infinity
  const end = performance.now() + HOSTILE_SECONDS * 1000
  for (let round = 0; round < 5 || performance.now() < end; round++) {
    const before = performance.now()
    run()
    best = Math.min(best, (performance.now() - before) / 1000)
  }
  return best
}

function speed(): void {
  console.log('\nUAX #9 levels, million UTF-16 units a second\n')
  console.log(`| ${'input'.padEnd(32)} | tashih | bidi-js | ratio |\n|---|---|---|---|`)
  for (const [name, text] of paragraphs) {
    const ours = (rate(() => resolveLevels(text)) * text.length) / 1e6
    const theirs = (rate(() => bidiJs.getEmbeddingLevels(text)) * text.length) / 1e6
    console.log(`| ${name.padEnd(32)} | ${ours.toFixed(1)} | ${theirs.toFixed(1)} | ${(ours / theirs).toFixed(1)} × |`)
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
    const took = seconds(ours(whole))
    const growth = took / seconds(ours(quarter))
    const peerWhole = make(PEER_SIZE)
    const peerQuarter = make(PEER_SIZE / 4)
    const peerGrowth = seconds(theirs(peerWhole)) / seconds(theirs(peerQuarter))
    console.log(`| ${name.padEnd(24)} | ${took.toFixed(4)} | ${growth.toFixed(1)} | ${peerGrowth.toFixed(1)} |`)
  }
}

export default async function bidi(): Promise<void> {
  speed()
  linearity()
}
