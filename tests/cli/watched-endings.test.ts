import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { watchedEndings, watchFiles } from '../../src/cli/shared/watch.ts'
import { folder } from './run.ts'

test('documents, files that are named, and what configurations are made of are watched; with a pattern, all', () => {
  const endings = watchedEndings(['book', 'notes/a.TEX'])
  for (const ending of ['.md', '.txt', '.tex', '.mjs', '.json']) expect(endings?.has(ending)).toBe(true)
  for (const ending of ['.bin', '.png', '.html']) expect(endings?.has(ending)).toBe(false)
  expect(watchedEndings(['book', '**/*.{tex,html}'])).toBeNull()
})

test('a file that no report is about makes no change; a document, a list and a folder do', async () => {
  const cwd = folder({ 'a.md': 'text', 'foo.bin': '' })
  let changes = 0
  let wake = (): void => undefined
  onTestFinished(watchFiles({ paths: [cwd], files: [], own: [] })(() => {
    changes++
    wake()
  }))
  /** Does something until it is noticed: a watch begins a little after it was asked for. */
  const noticed = async (act: (i: number) => void): Promise<void> => {
    const before = changes
    for (let i = 0; changes === before; i++) {
      act(i)
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, 200)
      })
    }
  }
  const quiet = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    return changes
  }
  await noticed(() => appendFileSync(join(cwd, 'a.md'), 'x'))
  const before = await quiet()
  for (let i = 0; i < 5; i++) appendFileSync(join(cwd, 'foo.bin'), 'x')
  expect(await quiet()).toBe(before)
  await noticed(() => writeFileSync(join(cwd, '.tashihignore'), 'b.md\n'))
  await noticed((i) => mkdirSync(join(cwd, `part.${i}`)))
})
