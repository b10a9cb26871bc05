import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'

// The command as it is installed: `npm ci` and `npm run build` make it.
const root = fileURLToPath(new URL('../../', import.meta.url))
const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: { tashih: string }; version: string }

function run(args: readonly string[], cwd = root): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, bin.tashih), ...args], { cwd, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

function folderOf(count: number): string {
  const path = mkdtempSync(join(tmpdir(), 'tashih-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const text = 'قال تعالى: ﴿وَمَنْ أَعْرَضَ عَنْ ذِكْرِي فَإِنَّ لَهُ مَعِيشَةً﴾ [طه: 125]\n'
  for (let i = 0; i < count; i++) writeFileSync(join(path, `${i}.txt`), text.repeat(1 + (i % 3)))
  return path
}

describe('the built command', () => {
  test('knows its version, its pages and the texts', async () => {
    expect((await run(['--version'])).stdout.trim()).toBe(version)
    expect((await run(['explain', 'quran/misquotation'])).stdout).toContain('quran/misquotation\n\n  A verse is quoted')
    expect((await run(['ayah', '112:2'])).stdout).toContain('112:2')
  })

  test('lints the sample', async () => {
    const { code, stdout, stderr } = await run(['lint', 'docs/sample.md'])
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect(stdout).toContain('quran/garbled')
  })

  test('says the same on one thread and on three, and from a configuration that is a module', async () => {
    const cwd = folderOf(90)
    writeFileSync(join(cwd, 'tashih.config.mjs'), "export default { rules: { 'quran/wrong-reference': 'warning' } }\n")
    const one = await run(['lint', '.', '--format', 'json'], cwd)
    const three = await run(['lint', '.', '--format', 'json', '--jobs', '3'], cwd)
    expect(one.stderr).toBe('')
    expect(one.stdout).toContain('"severity":"warning"')
    expect(three).toEqual(one)
  })

  test('names the packages that are in it, with their licences', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
    const notices = readFileSync(join(root, bin.tashih, '../THIRD-PARTY-NOTICES'), 'utf8')
    for (const [name, exact] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${exact}, `)
    expect(notices).toContain('Permission is hereby granted')
  })
})
