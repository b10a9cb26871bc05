import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findDocuments, writeError } from '../../src/documents/files.ts'

/** A directory with these files, and links from a name to what it points at. */
function tree(files: readonly string[], links: Readonly<Record<string, string>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tashih-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name))
  return root
}

test('a file that is named in several ways comes once, by its first name', async () => {
  const cwd = tree(['sub/a.txt', 'sub/c.txt'])
  expect(await findDocuments(['sub', 'sub/c.txt', './sub/c.txt', join(cwd, 'sub/c.txt'), 'sub/../sub/*.txt'], cwd)).toEqual(['sub/a.txt', 'sub/c.txt'])
  expect(await findDocuments(['./sub/c.txt', 'sub'], cwd)).toEqual(['./sub/c.txt', 'sub/a.txt'])
})

test('a link that leads back up doubles nothing, and files keep the names that have no link in them', async () => {
  const cwd = tree(['sub/z.txt', 'sub/a.txt'], { 'sub/loop': '.', 'sub/m.txt': 'z.txt' })
  expect(await findDocuments(['sub'], cwd)).toEqual(['sub/a.txt', 'sub/z.txt'])
  expect(await findDocuments(['.'], cwd)).toEqual(['sub/a.txt', 'sub/z.txt'])
})

test('a file that only a link leads to is read', async () => {
  const elsewhere = tree(['b.txt'])
  const cwd = tree(['a.txt'], { link: elsewhere })
  expect(await findDocuments(['.'], cwd)).toEqual(['a.txt', 'link/b.txt'])
})

test('what has come before does not come again', async () => {
  const cwd = tree(['a.txt', 'b.txt'])
  const known = new Set<string>()
  expect(await findDocuments(['b.txt'], cwd, known)).toEqual(['b.txt'])
  expect(await findDocuments(['.'], cwd, known)).toEqual(['a.txt'])
})

test.each([
  ['ENOENT', 'no-directory', 'out/a.txt cannot be written: there is no directory out. Make it, or name another place.'],
  ['ENOTDIR', 'no-directory', 'out/a.txt cannot be written: there is no directory out. Make it, or name another place.'],
  ['EISDIR', 'write-to-directory', 'out/a.txt cannot be written: it is a directory. Name a file in it.'],
  ['EACCES', 'no-write-access', 'out/a.txt cannot be written. Check the permissions of the file and of its directory.'],
  ['EPERM', 'no-write-access', 'out/a.txt cannot be written. Check the permissions of the file and of its directory.'],
  ['ENOSPC', 'unwritable', 'out/a.txt cannot be written: no space left on device.'],
])('the error %s of writing says what cannot be written', (code, ours, message) => {
  expect(writeError(Object.assign(new Error('no space left on device'), { code }), 'out/a.txt')).toMatchObject({ code: ours, message })
})
