import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { LintJob, LintOutcome } from './lint-job.js'

type Outcomes = readonly LintOutcome[]

/** Files handed over at once: many at first, so that messages cost little; few at the end, so that no thread waits for another. */
const MOST = 32
const FEWEST = 2
const SHARES = 6
/** A thread costs as much as linting some dozens of small files: fewer files are done before it has started. */
const WORTH_A_THREAD = 24
/** Objects of one file live for one file. Room for them means that they are dropped, not copied. */
const YOUNG_MEGABYTES = 64

/** Outcomes in the order of the jobs, with the work spread over threads. This thread is one of them: it has all loaded. */
export async function* runJobs(jobs: readonly LintJob[], threads: number): AsyncGenerator<LintOutcome> {
  if (jobs.length === 0) return
  const { lintFile } = await import('./lint-file.js')
  const others = Math.min(threads - 1, Math.floor(jobs.length / WORTH_A_THREAD))
  if (others < 1) {
    for (const job of jobs) yield lintFile(job)
    return
  }
  const work = new Work(batchesOf(jobs, others + 1))
  const workers = Array.from({ length: others }, () => new LintThread())
  for (const worker of workers) void work.feed((batch) => worker.run(batch))
  try {
    for (let index = 0; index < work.length; index++) {
      while (!work.isDone(index) && work.doNext((batch) => batch.map((job) => lintFile(job)))) await setImmediate()
      yield* await work.result(index)
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.end()))
  }
}

/** Batches that grow smaller towards the end. */
function batchesOf(jobs: readonly LintJob[], threads: number): LintJob[][] {
  const batches: LintJob[][] = []
  for (let at = 0; at < jobs.length; at += batches.at(-1)!.length) {
    const share = Math.ceil((jobs.length - at) / (threads * SHARES))
    batches.push(jobs.slice(at, at + Math.min(MOST, Math.max(FEWEST, share))))
  }
  return batches
}

/** What is to be done: each batch is taken once, by whoever is free. */
class Work {
  readonly #batches: readonly LintJob[][]
  readonly #results: Promise<Outcomes>[] = []
  readonly #settle: ((outcomes: Outcomes | Promise<Outcomes>) => void)[] = []
  readonly #done: boolean[] = []
  #next = 0

  constructor(batches: readonly LintJob[][]) {
    this.#batches = batches
    for (let index = 0; index < batches.length; index++) {
      const result = new Promise<Outcomes>((resolve) => (this.#settle[index] = resolve))
      // A failure is met where the result is awaited; until then it must not count as unhandled.
      result.catch(() => {})
      this.#results.push(result)
    }
  }

  get length(): number {
    return this.#batches.length
  }

  isDone(index: number): boolean {
    return this.#done[index] === true
  }

  result(index: number): Promise<Outcomes> {
    return this.#results[index]!
  }

  /** Does the next batch here; false where none is left. */
  doNext(run: (batch: readonly LintJob[]) => Outcomes): boolean {
    const index = this.#next
    if (index >= this.length) return false
    this.#next++
    this.#settle[index]!(run(this.#batches[index]!))
    this.#done[index] = true
    return true
  }

  /** Has batches done elsewhere, one after the other, until none is left or the other end fails. */
  async feed(run: (batch: readonly LintJob[]) => Promise<Outcomes>): Promise<void> {
    while (this.#next < this.length) {
      const index = this.#next++
      const outcomes = run(this.#batches[index]!)
      this.#settle[index]!(outcomes)
      const failed = await outcomes.then(() => false, () => true)
      this.#done[index] = true
      if (failed) return
    }
  }
}

class LintThread {
  readonly #worker = startWorker()

  /** @throws where the thread itself fails; a file that cannot be linted is an outcome */
  run(batch: readonly LintJob[]): Promise<Outcomes> {
    return new Promise((resolve, reject) => {
      const done = (outcomes: Outcomes): void => {
        this.#worker.off('error', reject)
        resolve(outcomes)
      }
      this.#worker.once('message', done)
      this.#worker.once('error', reject)
      this.#worker.postMessage(batch)
    })
  }

  end(): Promise<number> {
    return this.#worker.terminate()
  }
}

/** In a checkout the sources run through tsx, which each thread must register for itself. */
const FROM_SOURCES = 'import(workerData.tsx).then(({ register }) => { register(); return import(workerData.module) })'

function startWorker(): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./lint-worker.js', import.meta.url), { resourceLimits })
  const workerData = { tsx: import.meta.resolve('tsx/esm/api'), module: new URL('./lint-worker.ts', import.meta.url).href }
  return new Worker(`const { workerData } = require('node:worker_threads'); ${FROM_SOURCES}`, { eval: true, workerData, resourceLimits })
}
