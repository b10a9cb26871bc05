import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fixSource } from '../../src/lint/index.ts'
import { textSource } from '../../src/documents/index.ts'
import { folder, tashih } from './run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const TSX = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href
const WRONG = 'قال تعالى: ﴿وأقيموا الصلاة وآتوا الزكاة واركعوا مع الساجدين﴾ [البقرة: 43]\n'

describe('many files', () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${String(i).padStart(2, '0')}.txt`, i % 3 === 0 ? WRONG : 'Nothing here.\n']))

  test('give the same bytes from one thread, from three, and from the cache', async () => {
    const cwd = folder(files)
    const one = await tashih(['lint', '.', '--format', 'json'], { cwd })
    const three = await tashih(['lint', '.', '--format', 'json', '--jobs', '3'], { cwd })
    const first = await tashih(['lint', '.', '--format', 'json', '--cache'], { cwd })
    const cached = await tashih(['lint', '.', '--format', 'json', '--cache'], { cwd })
    expect([three.stdout, first.stdout, cached.stdout]).toEqual([one.stdout, one.stdout, one.stdout])
    expect([one.code, three.code, cached.code]).toEqual([1, 1, 1])
    expect(JSON.parse(one.stdout)).toHaveLength(40)
  })

  test('a cached finding is forgotten with the text, the settings and a broken cache', async () => {
    const cwd = folder({ 'a.txt': WRONG })
    const run = async (...args: string[]) => (await tashih(['lint', 'a.txt', '--cache', '--format', 'ndjson', ...args], { cwd })).stdout
    expect(await run()).toContain('quran/misquotation')
    expect(await run()).toContain('quran/misquotation')
    expect(await run('--rule', 'quran/misquotation:off')).not.toContain('quran/misquotation')
    expect(await run('--lang', 'ar')).toContain('بالمقارنة')
    writeFileSync(join(cwd, '.tashihcache'), '{"a.txt":')
    expect(await run()).toContain('quran/misquotation')
    writeFileSync(join(cwd, 'a.txt'), 'Nothing here.\n')
    expect(await run()).not.toContain('quran/misquotation')
  })
})

describe('--watch', () => {
  test('lints again when a file changes', async () => {
    const cwd = folder({ 'a.txt': 'Nothing here.\n' })
    const child = spawn(process.execPath, ['--conditions', 'tashih-source', '--import', TSX, join(root, 'src/cli/tashih.ts'), 'lint', '.', '--watch', '--format', 'ndjson'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
    const closed = new Promise((resolve) => child.on('close', resolve))
    let output = ''
    let changed = false
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (output.includes('quran/misquotation')) resolve()
        // The watch begins after the report is out: write until it is noticed.
        else if (!changed) {
          changed = true
          const again = setInterval(() => writeFileSync(join(cwd, 'a.txt'), WRONG), 300)
          child.on('close', () => clearInterval(again))
        }
      })
    })
    child.kill('SIGKILL')
    await closed
    expect(output.split('\n')[0]).toBe('{"path":"a.txt","findings":[]}')
  })
})

describe('configuration files', () => {
  test('are found, hold for their files, and are printed', async () => {
    const config = { preset: 'quran', rules: { 'quran/misquotation': 'warning' }, overrides: [{ files: ['b.txt'], rules: { 'quran/misquotation': 'off' } }], ignores: ['c.txt'], locale: 'ar' }
    const cwd = folder({ 'a.txt': WRONG, 'b.txt': WRONG, 'c.txt': WRONG, 'tashih.config.json': JSON.stringify(config) })
    const run = await tashih(['lint', '.', '--format', 'json'], { cwd })
    expect(run.code).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject([{ path: 'a.txt', findings: [{ severity: 'warning', message: expect.stringContaining('بالمقارنة') }] }, { path: 'b.txt', findings: [] }])
    const printed: unknown = JSON.parse((await tashih(['lint', '--print-config', 'b.txt'], { cwd })).stdout)
    expect(printed).toMatchObject({ rules: { 'quran/misquotation': 'off' }, ignored: false, locale: 'ar' })
  })

  test('in a module, and an error in one is said', async () => {
    const cwd = folder({ 'a.txt': WRONG, 'tashih.config.mjs': "export default { rules: { 'quran/misquotation': 'off' } }\n", 'bad.json': '{"rulse":{}}' })
    expect((await tashih(['lint', 'a.txt'], { cwd })).code).toBe(0)
    const bad = await tashih(['lint', 'a.txt', '--config', 'bad.json'], { cwd })
    expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('Did you mean ⁨rules⁩?')])
  })

  test('allow words, and name translations by language', async () => {
    const line = 'قرأت كتــاب النحو.\n'
    const english = '112|1|Say that he is the single one\n112|2|The one whom all have need of\n'
    const cwd = folder({ 'a.txt': line, 'en.txt': english, 'tashih.config.json': JSON.stringify({ words: ['كتاب'], translations: { en: 'en.txt' } }), 'bare.json': '{"rules":{}}', 'bad.json': '{"translations":{"en":"a.txt"}}', 'none.json': '{"translations":{"en":"no.txt"}}' })
    const rules = async (...more: string[]) => (await tashih(['lint', 'a.txt', '--format', 'ndjson', ...more], { cwd })).stdout
    expect(await rules('--config', 'bare.json')).toContain('shape/tatweel')
    expect(await rules()).toBe('{"path":"a.txt","findings":[]}\n')
    const input = 'Allah says: "Say that he is the single one" [112:1]\n'
    const quoted: unknown = JSON.parse((await tashih(['quotes', '-', '--format', 'ndjson'], { cwd, input })).stdout)
    expect(quoted).toMatchObject({ quotations: [{ script: 'latin', refs: [{ surah: 112, from: 1, to: 1 }] }] })
    const bad = await tashih(['lint', 'a.txt', '--config', 'bad.json'], { cwd })
    expect([bad.code, bad.stderr]).toEqual([2, expect.stringMatching(/a\.txt.*line 1 is not of the form surah\|ayah\|text/)])
    const none = await tashih(['lint', 'a.txt', '--config', 'none.json'], { cwd })
    expect([none.code, none.stderr]).toEqual([2, expect.stringMatching(/There is no file .*no\.txt/)])
  })

  test('add names of surahs and honorifics, in threads, in the cache and in quotes', async () => {
    const line = '﴿ذَٰلِكَ الْكِتَابُ لَا رَيْبَ ۛ فِيهِ﴾ [The Heifer: 2] The Prophet (saw), the Prophet (s).\n'
    const lists = { surahAliases: { 'The Heifer': 2 }, honorifics: { prophet: ['(s)'] } }
    const names = Array.from({ length: 60 }, (_, i) => `f${i}.txt`)
    const cwd = folder({ ...Object.fromEntries(names.map((name) => [name, line])), 'tashih.config.json': JSON.stringify(lists), 'bare.json': '{"rules":{}}', 'bad.json': '{"surahAliases":{"The Cow":3}}' })
    const rules = async (...more: string[]) => [...new Set((await tashih(['lint', '.', '--format', 'ndjson', ...more], { cwd })).stdout.match(/"rule":"[^"]+"/g))]
    const [own, bare] = [['"rule":"typography/honorifics"'], ['"rule":"quran/unknown-reference"']]
    expect(await rules('--jobs', '2')).toEqual(own)
    expect(await rules('--cache')).toEqual(own)
    expect(await rules('--cache', '--config', 'bare.json')).toEqual(bare)
    expect(await rules('--cache')).toEqual(own)
    const quoted: unknown = JSON.parse((await tashih(['quotes', 'f0.txt', '--format', 'ndjson'], { cwd })).stdout)
    expect(quoted).toMatchObject({ citations: [{ ref: { surah: 2, from: 2, to: 2 }, status: 'confirmed' }] })
    expect(JSON.parse((await tashih(['lint', '--print-config', 'f0.txt'], { cwd })).stdout)).toMatchObject(lists)
    const bad = await tashih(['lint', 'f0.txt', '--config', 'bad.json', '--lang', 'ar'], { cwd })
    expect([bad.code, bad.stderr]).toEqual([2, expect.stringMatching(/The Cow.*السورة 3.*البقرة.*\(2\) من قبل/)])
  })

  test('hold for records of batch, but not what they say of some files', async () => {
    const line = '﴿ذَٰلِكَ الْكِتَابُ لَا رَيْبَ ۛ فِيهِ﴾ [The Heifer: 3] كتــاب'
    const config = { rules: { 'quran/wrong-reference': 'info', 'shape/tatweel': 'error' }, surahAliases: { 'The Heifer': 2 }, words: ['كتاب'], locale: 'ar', overrides: [{ files: ['*'], rules: { 'quran/wrong-reference': 'off' } }] }
    const cwd = folder({ 'tashih.config.json': JSON.stringify(config), 'bare.json': '{"rules":{}}', 'bad.json': '{"rulse":{}}' })
    const input = `${JSON.stringify({ id: 'a', text: line })}\n`
    const found = async (...more: string[]) => (JSON.parse((await tashih(['batch', '-', ...more], { cwd, input })).stdout) as { findings: unknown[] }).findings
    expect(await found()).toEqual([expect.objectContaining({ rule: 'quran/wrong-reference', severity: 'info', message: expect.stringContaining('موضعه') })])
    expect(await found('--rule', 'quran/wrong-reference:off')).toEqual([])
    expect(await found('--config', 'bare.json')).toMatchObject([{ rule: 'quran/unknown-reference' }, { rule: 'shape/tatweel', severity: 'warning' }])
    const bad = await tashih(['batch', '-', '--config', 'bad.json'], { cwd, input })
    expect([bad.code, bad.stdout, bad.stderr]).toEqual([2, '', expect.stringContaining('Did you mean ⁨rules⁩?')])
  })

  test('say what normalize does where no profile is named', async () => {
    const input = 'كتــاب\n'
    const cwd = folder({ 'tashih.config.json': JSON.stringify({ normalize: { extends: 'publication', steps: { tatweel: true } } }) })
    const run = async (...more: string[]) => (await tashih(['normalize', '-', ...more], { cwd, input })).stdout
    expect(await run()).toBe('كتاب\n')
    expect(await run('--profile', 'publication')).toBe(input)
    expect(await run('--set', 'tatweel=off')).toBe(input)
  })

  test('init writes one that can be read, and never overwrites', async () => {
    const cwd = folder({ 'a.txt': WRONG })
    expect((await tashih(['init', '--preset', 'web'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'tashih.config.mjs'), 'utf8')).toContain("preset: 'web'")
    expect((await tashih(['lint', 'a.txt'], { cwd })).code).toBe(0)
    expect((await tashih(['init'], { cwd })).code).toBe(2)
  })
})

describe('fixing files', () => {
  test('a suggestion is applied for the rule that is named, in a quotation too', async () => {
    const cwd = folder({ 'a.txt': WRONG })
    expect((await tashih(['lint', 'a.txt', '--fix-suggestions', 'quran/misquotation'], { cwd })).code).toBe(2)
    const diff = await tashih(['lint', 'a.txt', '--diff', '--fix-suggestions', 'quran/misquotation', '--format', 'ndjson'], { cwd })
    expect(diff.stdout).toMatch(/^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ -1 \+1 @@\n-.*الساجدين.*\n\+.*الراكعين.*\n$/)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(WRONG)
    expect((await tashih(['lint', 'a.txt', '--fix', '--fix-suggestions', 'quran/misquotation'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(WRONG.replace('الساجدين', 'الراكعين'))
  })

  test('bytes that no fix is about stay as they are: marks of order, UTF-16, CRLF, markup', async () => {
    // The ligature lam-alef, U+FEFB, is put back as two letters.
    const text = '\ufeffقال \ufefb إله **\ufefb** شيء.\r\n\r\n\tEnd\r\n'
    const utf16 = (words: string) => new Uint8Array(Buffer.from(words, 'utf16le'))
    const cwd = folder({ 'a.md': utf16(text), 'b.md': text })
    expect((await tashih(['lint', '.', '--fix'], { cwd })).code).toBe(0)
    const expected = text.replaceAll('\ufefb', 'لا')
    expect([...readFileSync(join(cwd, 'a.md'))]).toEqual([...utf16(expected)])
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(expected)
  })

  test('a run killed at any point leaves every file old or new', async () => {
    const fixed = fixSource(textSource(WRONG, { path: 'a.txt' }), {}, ['quran/misquotation']).text
    expect(fixed).not.toBe(WRONG)
    const names = Array.from({ length: 30 }, (_, i) => `f${i}.txt`)
    const cwd = folder(Object.fromEntries(names.map((name) => [name, WRONG])))
    const command = ['--conditions', 'tashih-source', '--import', TSX, join(root, 'src/cli/tashih.ts'), 'lint', '.', '--fix', '--fix-suggestions', 'quran/misquotation', '--format', 'ndjson']
    let cutShort = 0
    for (let run = 0; run < 50; run++) {
      for (const name of names) writeFileSync(join(cwd, name), WRONG)
      const child = spawn(process.execPath, command, { cwd, stdio: ['ignore', 'pipe', 'ignore'] })
      const closed = new Promise((resolve) => child.on('close', resolve))
      // Killed as soon as some files are done: another number of them in each run.
      const after = run % names.length
      let lines = 0
      child.stdout.on('data', (chunk: Buffer) => {
        lines += chunk.toString().split('\n').length - 1
        if (lines >= after) child.kill('SIGKILL')
      })
      await closed
      const texts = names.map((name) => readFileSync(join(cwd, name), 'utf8'))
      for (const text of texts) expect([WRONG, fixed]).toContain(text)
      if (texts.includes(WRONG)) cutShort++
    }
    expect(cutShort).toBeGreaterThan(0)
    // What a killed run was writing stands beside the file under a name of its own.
    for (const name of readdirSync(cwd)) expect(name).toMatch(/^(?:f\d+\.txt|\.f\d+\.txt\.\d+\.tmp)$/)
  })
})
