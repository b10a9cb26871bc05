import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/cli/bidi/browser.ts'
import { folder, tashih } from '../cli/run.ts'
import { available } from '../conformance/bidi-files.ts'

const MIXED = 'He recited لا إكراه في الدين (2:256) and explained it.\n'
const ARABIC = 'كلها من اليمين إلى اليسار\n'

describe('tashih bidi', () => {
  const cwd = () => folder({ 'mixed.txt': `${MIXED}${ARABIC}` })

  test('says of each mixed line how it is displayed, its levels, and what moved', async () => {
    const run = await tashih(['bidi', 'mixed.txt'], { cwd: cwd() })
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('mixed.txt:1:1  left to right, by its first letter')
    expect(run.stdout).toContain('0×11 1×19 2×5 1×1 0×18')
    expect(run.stdout).toMatch(/moved .*2:256/)
    expect(run.stdout).not.toContain('mixed.txt:2')
  })

  test('--all shows lines of one direction too', async () => {
    const run = await tashih(['bidi', 'mixed.txt', '--all'], { cwd: cwd() })
    expect(run.stdout).toContain('mixed.txt:2:1  right to left, by its first letter')
  })

  test('--format ndjson writes one object a line', async () => {
    const run = await tashih(['bidi', 'mixed.txt', '--format', 'ndjson'], { cwd: cwd() })
    const [line]: unknown[] = run.stdout.trim().split('\n').map((row) => JSON.parse(row) as unknown)
    expect(line).toMatchObject({ path: 'mixed.txt', line: 1, base: 'ltr', assumed: 'first-strong', text: MIXED.trim(), moved: [{ start: 30, end: 35 }, { start: 35, end: 36 }] })
  })

  test('--html writes a page with a picture of each line', async () => {
    const directory = cwd()
    const run = await tashih(['bidi', 'mixed.txt', '--html', '-o', 'page.html'], { cwd: directory })
    expect(run).toMatchObject({ code: 0, stdout: '' })
    const page = readFileSync(join(directory, 'page.html'), 'utf8')
    expect(page.match(/<svg /g)).toHaveLength(1)
    expect(page).toContain('<html lang="en" dir="ltr">')
    expect((await tashih(['bidi', 'mixed.txt', '--html', '--lang', 'ar'], { cwd: directory })).stdout).toContain('<html lang="ar" dir="rtl">')
  })

  test('a missing browser is said in one line, with what to do, and exit code 2', async () => {
    // On a Mac the browser is not looked for on the PATH alone.
    const missing = process.platform === 'darwin' ? undefined : await tashih(['bidi', 'mixed.txt', '--render'], { cwd: cwd(), env: { PATH: '' } })
    expect(missing?.code ?? 2).toBe(2)
    if (missing !== undefined) expect(missing.stderr).toMatch(/^tashih: No Chromium was found .*apt-get install chromium/)
    const named = await tashih(['bidi', 'mixed.txt', '--render', '--browser', '/no/such/browser'], { cwd: cwd() })
    expect(named.code).toBe(2)
    expect(named.stderr).toMatch(/^tashih: The browser .*\/no\/such\/browser.* could not be started/)
  })

  test('a missing file is said, the others go on, exit code 2', async () => {
    const run = await tashih(['bidi', 'none.txt', 'mixed.txt'], { cwd: cwd() })
    expect(run.code).toBe(2)
    expect(run.stdout).toContain('mixed.txt:1:1')
  })

  if (available(findBrowser() !== undefined, 'Chromium', 'apt-get install chromium fonts-noto-core')) {
    test('--render compares each line with what Chromium draws', async () => {
      const run = await tashih(['bidi', 'mixed.txt', '--render', '--width', '120'], { cwd: cwd() })
      expect(run.code).toBe(0)
      expect(run.stdout).toMatch(/^mixed\.txt:1: [2-9] lines drawn as UAX #9 has them\n$/)
    })

    test('a line that is drawn otherwise is told with both orders, with a picture, and exit code 1', async () => {
      const directory = cwd()
      // Style that turns the algorithm off: what a page's own style sheet can do.
      const run = await tashih(['bidi', 'mixed.txt', '--render', '--font', 'sans-serif; unicode-bidi: bidi-override'], { cwd: directory })
      expect(run.code).toBe(1)
      expect(run.stdout).toMatch(/^mixed\.txt:1: line 1 differs\. UAX #9: .*; drawn: /)
      const file = /picture: .*?(bidi-screenshots\S*\.png)/.exec(run.stdout)?.[1] ?? ''
      expect(readFileSync(join(directory, file)).subarray(1, 4).toString()).toBe('PNG')
    })
  }
})
