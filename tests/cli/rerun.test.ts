import { expect, test } from 'vitest'
import { rerunOnChange } from '../../src/cli/shared/rerun.ts'

/** A folder that changes when a test says so; the log tells what happened, in order. */
class Folder {
  readonly log: string[] = []
  readonly #watchers = new Set<{ readonly changed: () => void }>()

  readonly watch = (changed: () => void): (() => void) => {
    this.log.push('watch')
    const watcher = { changed }
    this.#watchers.add(watcher)
    return () => {
      this.log.push('close')
      this.#watchers.delete(watcher)
    }
  }

  readonly settle = (): Promise<void> => {
    this.log.push('settle')
    return Promise.resolve()
  }

  change(): void {
    this.log.push('change')
    for (const { changed } of this.#watchers) changed()
  }

  get watchers(): number {
    return this.#watchers.size
  }
}

/** Goes through the runs, one after another, and ends where they do. */
async function through(folder: Folder, runs: readonly (() => void | Promise<void>)[]): Promise<readonly string[]> {
  let next = 0
  const run = async (): Promise<void> => {
    const step = runs[next++]
    if (step === undefined) throw new Error('no more runs')
    folder.log.push('run')
    await step()
    folder.log.push('done')
  }
  await expect(rerunOnChange(run, folder.watch, folder.settle)).rejects.toThrow('no more runs')
  return folder.log
}

test('a change during a run is followed by another run', async () => {
  const folder = new Folder()
  const log = await through(folder, [() => folder.change()])
  expect(log).toEqual(['watch', 'run', 'change', 'done', 'settle', 'watch', 'close', 'close'])
  expect(folder.watchers).toBe(0)
})

test('many changes during a run are followed by one', async () => {
  const folder = new Folder()
  const changes = async (): Promise<void> => {
    folder.change()
    await Promise.resolve()
    folder.change()
    folder.change()
  }
  const log = await through(folder, [changes])
  expect(log).toEqual(['watch', 'run', 'change', 'change', 'change', 'done', 'settle', 'watch', 'close', 'close'])
  expect(folder.watchers).toBe(0)
})

test('without a change nothing runs', async () => {
  const folder = new Folder()
  let waits!: () => void
  const waiting = new Promise<void>((resolve) => (waits = resolve))
  const ended = through(folder, [() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(waits)))])
  await waiting
  expect(folder.log).toEqual(['watch', 'run', 'done'])
  folder.change()
  await ended
  expect(folder.log).toEqual(['watch', 'run', 'done', 'change', 'settle', 'watch', 'close', 'close'])
})

test('a change while another settles is waited for', async () => {
  const folder = new Folder()
  let settles = 0
  const settle = async (): Promise<void> => {
    await folder.settle()
    if (++settles === 1) folder.change()
  }
  const runs = [() => folder.change()]
  const run = async (): Promise<void> => {
    const step = runs.shift()
    if (step === undefined) throw new Error('no more runs')
    folder.log.push('run')
    step()
    await Promise.resolve()
  }
  await expect(rerunOnChange(run, folder.watch, settle)).rejects.toThrow('no more runs')
  expect(folder.log).toEqual(['watch', 'run', 'change', 'settle', 'change', 'settle', 'watch', 'close', 'close'])
})

test('the next watch begins before the last one ends', async () => {
  const folder = new Folder()
  const atClosing: number[] = []
  const watch = (changed: () => void): (() => void) => {
    const close = folder.watch(changed)
    return () => {
      atClosing.push(folder.watchers)
      close()
    }
  }
  let runs = 0
  const run = (): Promise<void> => {
    if (runs++ === 2) return Promise.reject(new Error('enough'))
    folder.change()
    return Promise.resolve()
  }
  await expect(rerunOnChange(run, watch, folder.settle)).rejects.toThrow('enough')
  expect(atClosing).toEqual([2, 2, 1])
})
