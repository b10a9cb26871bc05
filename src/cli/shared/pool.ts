import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { LintJob, LintOutcome } from './lint-job.js'

/** Files that are done between two looks at what others have done: many at first, so that messages cost little; few at the end, so that no thread waits for another. */
const MOST = 32
const FEWEST = 2
const SHARES = 6
/** A thread costs as much as linting some dozens of small files: fewer files are done before it has started. */
const WORTH_A_THREAD = 24
/** Objects of one file live for one file. Room for them means that they are dropped, not copied. */
const YOUNG_MEGABYTES = 64

/** What a thread is told: all that is to be done, and how many batches have been taken. */
export interface Task {
  readonly batches: readonly (readonly LintJob[])[]
  readonly taken: Int32Array
}

/** What it answers, batch by batch. */
export interface Done {
  readonly index: number
  readonly outcomes: readonly LintOutcome[]
}

/** Takes the next batch: each is taken once, by whoever is free. `undefined` where none is left. */
export function takeBatch({ batches, taken }: Task): number | undefined {
  const index = Atomics.add(taken, 0, 1)
  return index < batches.length ? index : undefined
}

/** Outcomes in the order of the jobs, with the work spread over threads. This thread is one of them: it has all loaded. */
export async function* runJobs(jobs: readonly LintJob[], threads: number): AsyncGenerator<LintOutcome> {
  if (jobs.length === 0) return
  const { lintFile } = await import('./lint-file.js')
  const others = Math.min(threads - 1, Math.floor(jobs.length / WORTH_A_THREAD))
  if (others < 1) {
    for (const job of jobs) yield lintFile(job)
    return
  }
  const task: Task = { batches: batchesOf(jobs, others + 1), taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) }
  const results = new Results(task.batches.length)
  const workers = Array.from({ length: others }, () => startThread(task, results))
  try {
    for (let index = 0; index < task.batches.length; index++) {
      while (!results.has(index)) {
        const mine = takeBatch(task)
        if (mine === undefined) break
        results.add(mine, task.batches[mine]!.map((job) => lintFile(job)))
        await setImmediate()
      }
      yield* await results.take(index)
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
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

/** Outcomes of batches, in whatever order they come; one may be waited for. */
class Results {
  readonly #known: (readonly LintOutcome[] | undefined)[]
  #failure: unknown
  #failed = false
  #wake = (): void => {}

  constructor(count: number) {
    this.#known = Array.from({ length: count }, () => undefined)
  }

  has(index: number): boolean {
    return this.#known[index] !== undefined || this.#failed
  }

  add(index: number, outcomes: readonly LintOutcome[]): void {
    this.#known[index] = outcomes
    this.#wake()
  }

  fail(failure: unknown): void {
    this.#failure = failure
    this.#failed = true
    this.#wake()
  }

  /** @throws where a thread failed; a file that cannot be linted is an outcome */
  async take(index: number): Promise<readonly LintOutcome[]> {
    while (!this.has(index)) await new Promise<void>((resolve) => (this.#wake = resolve))
    const outcomes = this.#known[index]
    if (outcomes === undefined) throw this.#failure
    this.#known[index] = undefined
    return outcomes
  }
}

function startThread(task: Task, results: Results): Worker {
  const worker = startWorker()
  worker.on('message', ({ index, outcomes }: Done) => results.add(index, outcomes))
  worker.once('error', (error) => results.fail(error))
  worker.postMessage(task)
  return worker
}

/** In a checkout the sources run through tsx, which each thread must register for itself. */
const FROM_SOURCES = 'import(workerData.tsx).then(({ register }) => { register(); return import(workerData.module) })'

function startWorker(): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./lint-worker.js', import.meta.url), { resourceLimits })
  const workerData = { tsx: import.meta.resolve('tsx/esm/api'), module: new URL('./lint-worker.ts', import.meta.url).href }
  return new Worker(`const { workerData } = require('node:worker_threads'); ${FROM_SOURCES}`, { eval: true, workerData, resourceLimits })
}
