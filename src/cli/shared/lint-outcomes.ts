import type { Cache } from './cache.js'
import { describeError } from './errors.js'
import { STDIN, stdinBytes } from './input.js'
import type { LintJob, LintOutcome } from './lint-job.js'
import { warn } from './output.js'
import { runJobs } from './pool.js'

export interface Means {
  readonly threads: number
  readonly cache: Cache | null
  /** Files, directories and patterns that were named. */
  readonly paths: readonly string[]
  /** The name of standard input. */
  readonly stdinName: string | undefined
}

/** Outcomes in the order of the jobs: from the cache, from standard input, or from the files. */
export async function* outcomes(jobs: readonly LintJob[], { threads, cache, paths, stdinName }: Means): AsyncGenerator<LintOutcome> {
  const known = new Map<LintJob, LintOutcome>()
  for (const job of jobs) {
    const outcome = job.path === '-' ? await stdinOutcome(job, stdinName ?? STDIN) : cache?.find(job)
    if (outcome) known.set(job, outcome)
  }
  const fresh = runJobs(jobs.filter((job) => !known.has(job)), threads)
  for (const job of jobs) {
    const outcome = known.get(job) ?? (await fresh.next()).value
    if (outcome === undefined) continue
    if (!known.has(job)) cache?.keep(job, outcome)
    yield outcome
  }
  await fresh.return(undefined)
  await save(cache, paths)
}

async function stdinOutcome(job: LintJob, path: string): Promise<LintOutcome> {
  const { lintFile } = await import('./lint-file.js')
  // Standard input cannot be written back: its text goes on to standard output.
  const fix = job.fix === 'write' ? 'give' : job.fix
  return lintFile({ ...job, fix, path }, stdinBytes)
}

/** A cache that cannot be kept costs time, not findings. */
async function save(cache: Cache | null, paths: readonly string[]): Promise<void> {
  try {
    cache?.save(paths.length === 0 ? ['.'] : paths)
  } catch (error) {
    warn(await describeError(error))
  }
}
