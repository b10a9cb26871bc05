import { Worker } from 'node:worker_threads'
import { lintFile, type LintJob, type LintOutcome } from './lint-file.js'

/** Files a worker is given at once: enough that messages cost little, few enough that no worker waits at the end. */
const BATCH = 8

/** Outcomes in the order of the jobs, with the work spread over threads; with one, it is done here. */
export async function* runJobs(jobs: readonly LintJob[], threads: number): AsyncGenerator<LintOutcome> {
  const batches = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, i) => jobs.slice(i * BATCH, (i + 1) * BATCH))
  const count = Math.min(threads, batches.length)
  if (count <= 1) {
    for (const job of jobs) yield lintFile(job)
    return
  }
  const settle: ((outcomes: Promise<readonly LintOutcome[]>) => void)[] = []
  const results = batches.map((_, i) => new Promise<readonly LintOutcome[]>((resolve) => (settle[i] = resolve)))
  // A failure is met where the result is awaited; until then it must not count as unhandled.
  for (const result of results) result.catch(() => {})
  const workers = Array.from({ length: count }, () => new LintThread())
  let next = 0
  const feed = async (worker: LintThread): Promise<void> => {
    while (next < batches.length) {
      const index = next++
      const outcomes = worker.run(batches[index]!)
      settle[index]!(outcomes)
      await outcomes
    }
  }
  for (const worker of workers) feed(worker).catch(() => {})
  try {
    for (const result of results) yield* await result
  } finally {
    await Promise.all(workers.map((worker) => worker.end()))
  }
}

class LintThread {
  readonly #worker = startWorker()

  /** @throws where the thread itself fails; a file that cannot be linted is an outcome */
  run(batch: readonly LintJob[]): Promise<readonly LintOutcome[]> {
    return new Promise((resolve, reject) => {
      const done = (outcomes: readonly LintOutcome[]): void => {
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
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./lint-worker.js', import.meta.url))
  const workerData = { tsx: import.meta.resolve('tsx/esm/api'), module: new URL('./lint-worker.ts', import.meta.url).href }
  return new Worker(`const { workerData } = require('node:worker_threads'); ${FROM_SOURCES}`, { eval: true, workerData })
}
