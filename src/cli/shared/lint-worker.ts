import { parentPort } from 'node:worker_threads'
import { lintFile } from './lint-file.js'
import { type Done, takeBatch, type Task } from './pool.js'

// Batches are taken until none is left; the outcomes of each go back at once.
parentPort?.once('message', (task: Task) => {
  for (let index = takeBatch(task); index !== undefined; index = takeBatch(task)) {
    const done: Done = { index, outcomes: task.batches[index]!.map((job) => lintFile(job)) }
    parentPort?.postMessage(done)
  }
})
