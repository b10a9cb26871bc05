import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffOf } from '../../src/cli/shared/diff.ts'
import { folder, tashih } from './run.ts'

/** The old text and the new one, as a diff of one file has them. */
function sidesOf(before: string, diff: string): [string, string] {
  const old = before === '' ? [] : before.split(/(?<=\n)/)
  const sides: [string[], string[]] = [[], []]
  let at = 0
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [head = '', ...lines] = hunk.split(/(?<=\n)/)
    const [, start, count = '1'] = /^@@ -(\d+)(?:,(\d+))? /.exec(head) ?? []
    const from = Number(start) - (count === '0' ? 0 : 1)
    for (const side of sides) side.push(...old.slice(at, from))
    at = from + Number(count)
    for (const [i, line] of lines.entries()) {
      if (line.startsWith('\\')) continue
      const text = lines[i + 1]?.startsWith('\\') === true ? line.slice(1, -1) : line.slice(1)
      if (line[0] !== '+') sides[0].push(text)
      if (line[0] !== '-') sides[1].push(text)
    }
  }
  for (const side of sides) side.push(...old.slice(at))
  return [sides[0].join(''), sides[1].join('')]
}

describe('a unified diff', () => {
  const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `line ${from + i}\n`).join('')

  test('has three lines of context, and a hunk for each place', () => {
    const before = `${lines(0, 10)}old\n${lines(10, 20)}old\n`
    expect(diffOf('a.txt', before, before.replaceAll('old', 'new'))).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -8,7 +8,7 @@\n line 7\n line 8\n line 9\n-old\n+new\n line 10\n line 11\n line 12\n@@ -19,4 +19,4 @@\n line 17\n line 18\n line 19\n-old\n+new\n',
    )
  })

  test('puts places whose context touches in one hunk', () => {
    const before = `old\n${lines(0, 6)}old\n${lines(6, 13)}old\n`
    expect(diffOf('a.txt', before, before.replaceAll('old', 'new')).match(/^@@.*$/gm)).toEqual(['@@ -1,11 +1,11 @@', '@@ -13,4 +13,4 @@'])
  })

  test('says where the last line does not end', () => {
    expect(diffOf('a.txt', 'a\nb', 'a\nc\n')).toBe('--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n')
    expect(diffOf('a.txt', '', 'a')).toBe('--- a/a.txt\n+++ b/a.txt\n@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n')
    expect(diffOf('a.txt', 'a', 'a')).toBe('')
  })

  test('names files as git does', () => {
    const named = (path: string) => diffOf(path, 'a\n', 'b\n').split('\n').slice(0, 2)
    expect(named('./x/../y.txt')).toEqual(['--- a/y.txt', '+++ b/y.txt'])
    expect(named(join(process.cwd(), 'y.txt'))).toEqual(['--- a/y.txt', '+++ b/y.txt'])
    expect(named('/elsewhere/y.txt')).toEqual(['--- a/elsewhere/y.txt', '+++ b/elsewhere/y.txt'])
    expect(named('كتاب 1.txt')).toEqual(['--- a/كتاب 1.txt\t', '+++ b/كتاب 1.txt\t'])
    expect(named('a"\tb')).toEqual(['--- "a/a\\"\\011b"', '+++ "b/a\\"\\011b"'])
  })

  test('gives both texts back, whatever changes', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', '- \n', '@@ \n'), { maxLength: 40 }).chain((parts) => fc.constantFrom('', 'end').map((end) => parts.join('') + end))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sidesOf(before, diffOf('a', before, after))).toEqual([before, after])
      }),
      { numRuns: 1000 },
    )
  })

  test('of a long text of which all changes is made in linear time', () => {
    // Looked for in any other way, the meeting places of so many lines would outlast the runner's patience.
    const before = lines(0, 100_000)
    expect(diffOf('a', before, before.replaceAll('line', 'word'))).toContain('+word 99999')
    expect(diffOf('a', before, lines(50_000, 80_000))).toContain('-line 0')
  })
})

describe('lint --diff', () => {
  const BAD = 'قال \ufefb إله'
  const text = (terminator: string) => [BAD, ...Array.from({ length: 20 }, (_, i) => `line ${i}`), BAD, 'x', BAD].join(terminator)

  test('is a patch that git applies, and applied it leaves nothing to fix', async () => {
    const cwd = folder({ 'a.txt': text('\n'), 'كتاب 1.md': `\ufeff${text('\r\n\r\n')}\r\n`, 'b"c.txt': `${text('\n')}\n` })
    mkdirSync(join(cwd, 'sub'))
    writeFileSync(join(cwd, 'sub/d.txt'), BAD)
    execFileSync('git', ['init', '-q'], { cwd })
    const { stdout, code } = await tashih(['lint', '.', '--diff'], { cwd })
    expect(code).toBe(0)
    expect(stdout.match(/^@@/gm)).toHaveLength(7)
    execFileSync('git', ['apply', '-'], { cwd, input: stdout, stdio: ['pipe', 'ignore', 'ignore'] })
    expect(readFileSync(join(cwd, 'sub/d.txt'), 'utf8')).toBe('قال لا إله')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(text('\n').replaceAll('\ufefb', 'لا'))
    const again = await tashih(['lint', '.', '--diff'], { cwd })
    expect([again.code, again.stdout, again.stderr]).toEqual([0, '', 'Nothing to report in 4 files.\n'])
  })

  test('leaves out files that are not UTF-8, and says so: the others are applied', async () => {
    const cwd = folder({ 'a.txt': `${BAD}\n`, 'b.txt': Buffer.from(`\ufeff${BAD}\n`, 'utf16le'), 'c.txt': Buffer.from('\ufeffabc\n', 'utf16le'), 'd.txt': `\ufeff${BAD}\n` })
    execFileSync('git', ['init', '-q'], { cwd })
    const { stdout, stderr } = await tashih(['lint', '.', '--diff', '--format', 'ndjson', '-o', '/dev/null'], { cwd })
    expect(stderr).toBe('tashih: ⁨b.txt⁩ is left out of the patch, which is UTF-8: it is in ⁨utf-16le⁩. --fix changes it and keeps its encoding.\n')
    execFileSync('git', ['apply', '-'], { cwd, input: stdout, stdio: ['pipe', 'ignore', 'ignore'] })
    expect(['a.txt', 'd.txt'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual(['قال لا إله\n', '\ufeffقال لا إله\n'])
  })

  test('leaves standard output to the patch: the report goes to the error stream, or to a file', async () => {
    const cwd = folder({ 'a.txt': `${BAD} [Al-Baqarah: 300]\n` })
    const run = await tashih(['lint', 'a.txt', '--diff', '--format', 'json'], { cwd })
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(/^--- a\/a\.txt\n/)
    expect(JSON.parse(run.stderr)).toMatchObject([{ path: 'a.txt', findings: [{ rule: 'quran/unknown-reference' }] }])
    const kept = await tashih(['lint', 'a.txt', '--diff', '--format', 'json', '-o', 'report.json'], { cwd })
    expect([kept.stdout, kept.stderr]).toEqual([run.stdout, ''])
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toHaveLength(1)
    const stylish = await tashih(['lint', 'a.txt', '--diff'], { cwd })
    expect(stylish.stderr).toContain('--fix would put 1 finding right in 1 file.\n')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain(BAD)
  })
})
