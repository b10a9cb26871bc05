import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findDocuments } from '../../src/documents/files.ts'

/** A tree of files, removed when the test ends. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tashih-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const BOOK = {
  '.git/HEAD': '',
  '.gitignore': 'drafts/\n*.txt\n/top.md\n',
  'top.md': '',
  'a.txt': '',
  'drafts/keep.txt': '',
  'drafts/.gitignore': '!keep.txt\n',
  'notes/.gitignore': '!keep.txt\nown.md\n',
  'notes/keep.txt': '',
  'notes/other.txt': '',
  'notes/own.md': '',
  'notes/top.md': '',
  'notes/deep/own.md': '',
  'notes/deep/.tashihignore': 'mine.md\n!own.md\n',
  'notes/deep/mine.md': '',
  'own.md': '',
}

test('a list holds for its directory and below, a deeper one goes before, and a directory left out stays out', async () => {
  expect(await findDocuments(['.'], tree(BOOK))).toEqual(['notes/deep/own.md', 'notes/keep.txt', 'notes/top.md', 'own.md'])
})

test('patterns are read in the same way, and files that are named are taken', async () => {
  expect(await findDocuments(['**/*.txt', 'drafts/keep.txt'], tree(BOOK))).toEqual(['notes/keep.txt', 'drafts/keep.txt'])
})

test('lists above the working directory hold as far as the repository goes', async () => {
  expect(await findDocuments(['.'], join(tree(BOOK), 'notes'))).toEqual(['deep/own.md', 'keep.txt', 'top.md'])
  const { '.git/HEAD': _, ...loose } = BOOK
  expect(await findDocuments(['.'], join(tree(loose), 'notes'))).toEqual(['deep/own.md', 'keep.txt', 'other.txt', 'top.md'])
})

test('who works in a directory that is left out means it', async () => {
  expect(await findDocuments(['.'], join(tree(BOOK), 'drafts'))).toEqual(['keep.txt'])
})

test('a directory elsewhere has its own lists', async () => {
  const root = tree(BOOK)
  expect(await findDocuments([join(root, 'notes')], tmpdir())).toEqual(['deep/own.md', 'keep.txt', 'top.md'].map((name) => join(root, 'notes', name)))
})
