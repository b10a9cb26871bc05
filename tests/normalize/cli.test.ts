import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'

let directory = ''
let out = ''
let err = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tashih-'))
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

const file = (name: string, text: string): string => {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

async function run(...args: string[]): Promise<number> {
  process.exitCode = undefined
  return main(['normalize', ...args, '--lang', 'en', '--no-color'])
}

const VERSE = 'قال تعالى: ﴿ومن أعرض عن ذكري فإن له معيشة ضنكا﴾ [طه: 124] ثم'

describe('tashih normalize', () => {
  test('prints the normalised text and leaves the file alone', async () => {
    const path = file('a.txt', 'نعم, لا\n')
    expect(await run(path)).toBe(0)
    expect(out).toBe('نعم، لا\n')
    expect(readFileSync(path, 'utf8')).toBe('نعم, لا\n')
  })

  test('--write replaces the file in one step, keeps its mode and links, and leaves nothing beside it', async () => {
    const path = file('a.txt', 'نعم, لا\n')
    const clean = file('b.txt', 'نعم، لا\n')
    symlinkSync(path, join(directory, 'link.txt'))
    const before = statSync(clean)
    expect(await run(join(directory, 'link.txt'), clean, '--write')).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('نعم، لا\n')
    expect(statSync(clean).mtimeMs).toBe(before.mtimeMs)
    expect(readdirSync(directory).sort()).toEqual(['a.txt', 'b.txt', 'link.txt'])
    expect(out).toContain('1 change (arabic-punctuation 1)')
    expect(out).not.toContain('b.txt')
  })

  test('--check names what would change and exits with 1, else with 0', async () => {
    const path = file('a.txt', 'نعم, لا\n')
    expect(await run(path, '--check')).toBe(1)
    expect(out).toContain(path)
    expect(await run(file('b.txt', 'نعم، لا\n'), '--check')).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('نعم, لا\n')
  })

  test('--write and --check exclude each other: nothing is written', async () => {
    const path = file('a.txt', 'نعم, لا\n')
    expect(await run(path, '--write', '--check')).toBe(2)
    expect(err).toMatch(/--write.* and .*--check.* exclude each other/)
    expect(readFileSync(path, 'utf8')).toBe('نعم, لا\n')
  })

  test('--diff isolates each line and names its controls', async () => {
    const path = file('a.txt', 'one\nكتا\uFEFFب, \u202Eنعم \nthree\n')
    expect(await run(path, '--diff')).toBe(0)
    expect(out).toBe(`--- ${path}\n+++ ${path}\n@@ -2 +2 @@\n- \u2068كتا⟨BOM⟩ب, ⟨RLO⟩نعم␠\u2069\n+ \u2068كتاب، ⟨RLO⟩نعم\u2069\n`)
  })

  test('--diff --shape draws joined letters', async () => {
    await run(file('a.txt', 'نعم, لا\n'), '--diff', '--shape')
    expect(out).toContain('ﻧﻌﻢ، ﻻ')
  })

  test('--report json tells each edit, its place and its steps', async () => {
    const path = file('a.txt', 'نعم ,لا\nكتاب ﻣﺮﺣﺒﺎ\n')
    expect(await run(path, '--report', 'json')).toBe(0)
    const [report] = JSON.parse(out) as { path: string; changed: boolean; edits: { start: { line: number; column: number }; steps: string[]; text: string }[] }[]
    expect(report).toMatchObject({ path, changed: true, profile: 'publication', steps: { 'presentation-forms': 5 } })
    expect(report!.edits).toHaveLength(5)
    expect(report!.edits[0]).toMatchObject({ start: { line: 2, column: 6 }, found: 'ﻣ', text: 'م', steps: ['presentation-forms'] })
  })

  test('markup, code and entities stay as they are', async () => {
    const path = file('a.md', 'نص **مهم**, ثم `ﻣﺮﺣﺒﺎ,` و&lt; ﻣﺮﺣﺒﺎ  \nنعم\n\n```\nﻣﺮﺣﺒﺎ\n```\n')
    await run(path, '--write')
    expect(readFileSync(path, 'utf8')).toBe('نص **مهم**، ثم `ﻣﺮﺣﺒﺎ,` و&lt; مرحبا  \nنعم\n\n```\nﻣﺮﺣﺒﺎ\n```\n')
  })

  test('no control is put into code or addresses, and into markup only where both fit', async () => {
    const text = 'الدورة في `2024-05-06` أيضا.\n\nHe recited [قال](http://x.com) [124]\n\nAnd `قال` [124]\n\nفي **2024-05-06** في الرياض\n'
    expect(await run(file('a.txt', text), '--check')).toBe(0)
    const path = file('a.md', text)
    await run(path, '--write')
    expect(readFileSync(path, 'utf8')).toBe(text.replace('**2024-05-06**', '**\u20662024-05-06\u2069**'))
    expect(await run(path, '--check')).toBe(0)
  })

  test('a byte order mark goes from UTF-8 and stays in UTF-16, which cannot be read without', async () => {
    const utf8 = file('a.txt', '\uFEFFنعم, لا\n')
    const utf16 = join(directory, 'b.txt')
    writeFileSync(utf16, Buffer.from('\uFEFFنعم, لا\n', 'utf16le'))
    expect(await run(utf8, utf16, '--write')).toBe(0)
    expect(readFileSync(utf8, 'utf8')).toBe('نعم، لا\n')
    expect(readFileSync(utf16)).toEqual(Buffer.from('\uFEFFنعم، لا\n', 'utf16le'))
    expect(await run(utf8, utf16, '--check')).toBe(0)
  })

  test('a quotation of the Quran is frozen, and what stands around it is not', async () => {
    const path = file('a.txt', `${VERSE} قال, نعم\n`)
    await run(path, '--profile', 'house', '--set', 'hamza.initial=restore', '--set', 'mark-order.order=nfc', '--write')
    expect(readFileSync(path, 'utf8')).toBe(`${VERSE} قال، نعم\n`)
  })

  test('--quran writes confirmed quotations only, and reports each', async () => {
    const changed = 'قال تعالى: ﴿ومن أغري عن ذكري فإن له معيشة صناكا﴾'
    const path = file('a.txt', `${VERSE}\n\n${changed}\n`)
    expect(await run(path, '--quran', 'uthmani', '--write')).toBe(0)
    const text = readFileSync(path, 'utf8')
    // The edition's own order of marks is kept; NFC compares them.
    expect(text.normalize('NFC')).toContain('﴿وَمَنْ أَعْرَضَ عَن ذِكْرِى فَإِنَّ لَهُۥ مَعِيشَةً ضَنكًا﴾ [طه: 124]'.normalize('NFC'))
    expect(text).toContain(changed)
    expect(err).toMatch(/:1:13 20:124 replaced/)
    expect(err).toMatch(/:3:13 20:124 stays: its words or marks differ/)
    await run(path, '--quran', 'plain', '--write')
    expect(readFileSync(path, 'utf8')).toContain(VERSE)
  })

  test('a lossy profile is not written unless forced', async () => {
    const path = file('a.txt', 'مدرسة\n')
    expect(await run(path, '--profile', 'search', '--write')).toBe(2)
    expect(err).toContain('--force')
    expect(readFileSync(path, 'utf8')).toBe('مدرسة\n')
    expect(await run(path, '--profile', 'search', '--write', '--force')).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('مدرسه\n')
  })

  test.each([
    [['--profile', 'none'], 'publication, house'],
    [['--set', 'none=on'], 'There is no step'],
    [['--set', 'digits.none=ascii'], 'has no option'],
    [['--set', 'digits.arabic=roman'], 'arabic-indic'],
    [['--set', 'digits'], 'not of the form'],
    [['--quran', 'none'], 'uthmani'],
    [['--report', 'xml'], 'json'],
  ])('%j cannot run, and says what can', async (args, said) => {
    expect(await run(file('a.txt', 'نعم\n'), ...args)).toBe(2)
    expect(err).toContain(said)
    expect(out).toBe('')
  })

  test('a file that cannot be read does not stop the others', async () => {
    const path = file('a.txt', 'نعم, لا\n')
    expect(await run(join(directory, 'none.txt'), path, '--check')).toBe(2)
    expect(out).toContain(path)
  })
})
