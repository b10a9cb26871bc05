import type * as fileSystem from 'node:fs'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { findDocuments } from '../../src/documents/files.ts'

type Done = (error: NodeJS.ErrnoException | null, entries?: unknown) => void

// The superuser may read every directory: one that is named so may be read by nobody.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>()
  const readdir = (path: string, options: { withFileTypes: true }, done: Done): void => {
    if (basename(path) === 'closed') done(Object.assign(new Error('permission denied'), { code: 'EACCES' }))
    else fs.readdir(path, options, done)
  }
  return { ...fs, readdir }
})

function tree(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tashih-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

async function found(patterns: readonly string[], cwd: string): Promise<{ files: string[]; closed: [string, string][] }> {
  const closed: [string, string][] = []
  const files = await findDocuments(patterns, cwd, new Set(), (directory, { code }) => closed.push([directory, code]))
  return { files, closed }
}

test('a directory that may not be read is told, and the others are searched', async () => {
  const cwd = tree({ 'a.md': '', 'sub/closed/b.md': '', 'sub/c.md': '' })
  const closed = [[join('sub', 'closed'), 'no-access']]
  expect(await found(['.'], cwd)).toEqual({ files: ['a.md', 'sub/c.md'], closed })
  expect(await found(['**/*.md'], cwd)).toEqual({ files: ['a.md', 'sub/c.md'], closed })
  expect(await found(['sub/closed'], cwd)).toEqual({ files: [], closed })
  await expect(findDocuments(['.'], cwd)).rejects.toThrow('may not be read')
})

test('nothing is said of one that is left out', async () => {
  expect(await found(['.'], tree({ 'a.md': '', 'closed/b.md': '', '.gitignore': 'closed/\n' }))).toEqual({ files: ['a.md'], closed: [] })
  expect(await found(['.'], tree({ 'a.md': '', 'node_modules/closed/b.md': '' }))).toEqual({ files: ['a.md'], closed: [] })
})
