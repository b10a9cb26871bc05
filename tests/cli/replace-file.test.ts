import type * as fileSystem from 'node:fs'
import { chmodSync, chownSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { replaceFile, writeProduct } from '../../src/cli/shared/replace-file.ts'
import { folder, tashih } from './run.ts'

const state = vi.hoisted(() => ({ mayGive: true }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>()
  const refused = (): never => {
    throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' })
  }
  return { ...fs, chownSync: (...args: Parameters<typeof fs.chownSync>) => (state.mayGive ? fs.chownSync(...args) : refused()) }
})
afterEach(() => {
  state.mayGive = true
})

const OLD = 'قال \ufefb إله\n'
const NEW = new TextEncoder().encode('new')
const text = (path: string): string => readFileSync(path, 'utf8')
const place = (): [cwd: string, path: string] => {
  const cwd = folder({ 'a.txt': OLD })
  return [cwd, join(cwd, 'a.txt')]
}

describe('a file is replaced', () => {
  test('and keeps its mode; a link to it stays one', () => {
    const [cwd, path] = place()
    chmodSync(path, 0o640)
    symlinkSync('a.txt', join(cwd, 'link'))
    replaceFile(join(cwd, 'link'), NEW)
    expect([text(path), statSync(path).mode & 0o777, readdirSync(cwd)]).toEqual(['new', 0o640, ['a.txt', 'link']])
  })

  test('but not one that is protected from writing', () => {
    const [cwd, path] = place()
    chmodSync(path, 0o444)
    for (const write of [replaceFile, writeProduct]) expect(() => write(path, NEW)).toThrow(expect.objectContaining({ code: 'no-write-access' }))
    expect([text(path), readdirSync(cwd)]).toEqual([OLD, ['a.txt']])
  })

  test('but not one that has other names, unless it can be made again', () => {
    const [cwd, path] = place()
    linkSync(path, join(cwd, 'b.txt'))
    expect(() => replaceFile(path, NEW)).toThrow(expect.objectContaining({ code: 'hard-links' }))
    expect([text(path), text(join(cwd, 'b.txt'))]).toEqual([OLD, OLD])
    writeProduct(path, NEW)
    expect([text(path), text(join(cwd, 'b.txt'))]).toEqual(['new', 'new'])
  })

  // Only the superuser can have a file of somebody else's to try it on.
  test.runIf(process.getuid?.() === 0)('and keeps its owner; where it cannot, it is left as it is', () => {
    const [cwd, path] = place()
    chownSync(path, 65534, 65534)
    replaceFile(path, NEW)
    expect([text(path), statSync(path).uid, statSync(path).gid]).toEqual(['new', 65534, 65534])
    state.mayGive = false
    expect(() => replaceFile(path, new Uint8Array())).toThrow(expect.objectContaining({ code: 'other-owner' }))
    expect([text(path), readdirSync(cwd)]).toEqual(['new', ['a.txt']])
    writeProduct(path, new Uint8Array())
    expect([text(path), statSync(path).uid]).toEqual(['', 65534])
  })
})

describe('lint', () => {
  const told = async (args: readonly string[], cwd: string) => {
    const { code, stderr } = await tashih(['lint', ...args], { cwd })
    return [code, stderr.replace(/[\u2068\u2069]/g, '')]
  }

  test('says which files it left as they are, and fixes the others', async () => {
    const cwd = folder({ 'a.txt': OLD, 'b.txt': OLD, 'c.txt': OLD })
    chmodSync(join(cwd, 'a.txt'), 0o444)
    linkSync(join(cwd, 'b.txt'), join(cwd, 'b.html'))
    expect(await told(['.', '--fix'], cwd)).toEqual([2, expect.stringMatching(/^tashih: a\.txt cannot be written\. Check the permissions.*\ntashih: b\.txt was left as it is: it has other names too.*\n$/)])
    expect(['a.txt', 'b.txt', 'c.txt'].map((name) => text(join(cwd, name)))).toEqual([OLD, OLD, 'قال لا إله\n'])
  })

  test('writes no report over a document that it reads', async () => {
    const cwd = folder({ 'a.txt': OLD, 'b.md': OLD, 'tashih.config.json': '{"ignores":["report.md"]}' })
    symlinkSync('a.txt', join(cwd, 'link'))
    const refused = (name: string) => [2, `tashih: ${name} is a document to read; the report is not written over it. Name another file after --output-file.\n`]
    expect(await told(['a.txt', '-o', 'a.txt'], cwd)).toEqual(refused('a.txt'))
    expect(await told(['.', '-o', 'b.md'], cwd)).toEqual(refused('b.md'))
    expect(await told(['a.txt', '-o', 'link'], cwd)).toEqual(refused('link'))
    expect([text(join(cwd, 'a.txt')), text(join(cwd, 'b.md'))]).toEqual([OLD, OLD])
    for (let run = 0; run < 2; run++) expect(await told(['.', '-f', 'markdown', '-o', 'report.md'], cwd)).toEqual([0, ''])
  })

  test('takes an empty path for none', async () => {
    const cwd = folder({ 'a.txt': OLD })
    const message = 'tashih: An empty path names nothing. Name a file or a directory; the current one is “.”.\n'
    expect(await told(['', '--fix'], cwd)).toEqual([2, message])
    expect(await told(['a.txt', '-o', ''], cwd)).toEqual([2, message])
    expect(text(join(cwd, 'a.txt'))).toBe(OLD)
  })
})
