import { parentPort } from 'node:worker_threads'
import { lintFile } from './lint-file.js'
import type { LintJob } from './lint-job.js'

// A batch of files in, their outcomes out, in the same order.
parentPort?.on('message', (jobs: readonly LintJob[]) => {
  parentPort?.postMessage(jobs.map((job) => lintFile(job)))
})
