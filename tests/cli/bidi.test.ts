import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, tashih } from './run.ts'

const MIXED = 'He recited لا إكراه في الدين (2:256) and explained it.\n'

describe('tashih bidi --html', () => {
  test('takes no path: the document behind it is read, and stays as it is', async () => {
    const cwd = folder({ 'doc.txt': MIXED, 'other.txt': MIXED })
    const run = await tashih(['bidi', '--html', 'doc.txt'], { cwd })
    expect(run.code).toBe(0)
    expect(run.stdout).toMatch(/^<!doctype html>/)
    expect(run.stdout).not.toContain('other.txt')
    expect(readFileSync(join(cwd, 'doc.txt'), 'utf8')).toBe(MIXED)
  })

  test('writes a new file, and over an earlier page of its own', async () => {
    const cwd = folder({ 'doc.txt': MIXED })
    const write = () => tashih(['bidi', 'doc.txt', '--html', '-o', 'page.html'], { cwd })
    expect(await write()).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(await write()).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toContain('<svg ')
  })

  test.each([
    ['a document that is read', 'doc.txt', /doc\.txt.* is a document to read; the report is not written over it/],
    ['the same by another path', '../here/doc.txt', /is a document to read/],
    ['another file', 'notes.html', /notes\.html.* is there already, and is no page that tashih wrote/],
  ])('never writes over %s', async (_, output, message) => {
    const files = { 'doc.txt': MIXED, 'notes.html': '<!doctype html>\n<p>Mine.</p>\n' }
    const cwd = folder(files)
    const run = await tashih(['bidi', 'doc.txt', '--html', '--output-file', output.replace('here', basename(cwd))], { cwd })
    expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringMatching(message)])
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(text)
  })
})

test.each([['--width', 'x'], ['--width', '0']])('tashih bidi %s %s is refused before anything is read', async (...args) => {
  const run = await tashih(['bidi', 'none.txt', ...args])
  expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringMatching(/^tashih: .*--width.* takes a whole number/)])
})
