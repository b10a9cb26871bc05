import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LINES } from '../quran/translation/made-up.ts'
import { folder, tashih } from './run.ts'

const VERSE = '﴿وَلِلَّهِ الْعِزَّةُ وَلِرَسُولِهِ وَلِلْمُؤْمِنِينَ وَلَٰكِنَّ الْمُنَافِقِينَ لَا يَعْلَمُونَ﴾'

describe('tashih lint', () => {
  const cwd = () => folder({ 'a.md': `**${VERSE}** [Al-Munafiqun: 9]\n`, 'b.txt': 'Nothing here.\n' })

  test('points at the words and exits with 1', async () => {
    const run = await tashih(['lint', '.'], { cwd: cwd() })
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('quran/wrong-reference')
    expect(run.stdout).toContain('63:8')
    expect(run.stdout).toMatch(/^ +\^+$/m)
    for (const line of run.stdout.split('\n')) expect(line.replace(/[\u064b-\u065f\u0670\u2066-\u2069]/g, '').length).toBeLessThanOrEqual(80)
  })

  test('rules can be set, warnings limited, output be JSON and quiet', async () => {
    const quiet = ['--format', 'json', '--rule', 'quran/wrong-reference:warning']
    const warned = await tashih(['lint', 'a.md', ...quiet], { cwd: cwd() })
    expect(warned.code).toBe(0)
    expect(JSON.parse(warned.stdout)).toMatchObject([{ path: 'a.md', findings: expect.arrayContaining([expect.objectContaining({ severity: 'warning', rule: 'quran/wrong-reference' })]) }])
    expect((await tashih(['lint', 'a.md', '--max-warnings', '0', ...quiet], { cwd: cwd() })).code).toBe(1)
    expect(JSON.parse((await tashih(['lint', 'a.md', '--quiet', ...quiet], { cwd: cwd() })).stdout)).toEqual([{ path: 'a.md', findings: [] }])
  })

  test('standard input takes the format of the name it is given', async () => {
    const run = await tashih(['lint', '-', '--stdin-filename', 'x.md', '--format', 'ndjson'], { input: '**[Al-Baqarah: 300]** and\n`[Al-Baqarah: 300]`\n' })
    const record: unknown = JSON.parse(run.stdout)
    expect(record).toMatchObject({ path: 'x.md', findings: [{ rule: 'quran/unknown-reference', start: { line: 1 } }] })
  })

  test('speaks Arabic where it is asked to, and where the environment does', async () => {
    const input = 'See [Al-Baqarah: 300].'
    expect((await tashih(['lint', '-', '--lang', 'ar'], { input })).stdout).toMatch(/هذه السورة 286\./)
    expect((await tashih(['lint', '-'], { input, env: { LANG: 'ar_EG.UTF-8' } })).stdout).toContain('خطأ')
  })

  test('says its help in the language of --lang, before the command or after it, and of the environment', async () => {
    for (const args of [['--lang', 'ar', '--help'], ['--lang=ar', '--help'], ['--help', '--lang', 'ar']]) expect((await tashih(args)).stdout).toContain('الأوامر:')
    for (const args of [['--lang', 'ar', 'lint', '--help'], ['lint', '--help', '--lang=ar'], ['ayah', '--lang', 'ar', '--help']]) expect((await tashih(args)).stdout).toContain('الخيارات:')
    expect((await tashih(['--help'], { env: { LANG: 'ar_EG' } })).stdout).toContain('الأوامر:')
    expect((await tashih(['--lang', 'ar', 'lint', '-'], { input: 'See [Al-Baqarah: 300].' })).stdout).toContain('خطأ')
    const wrong = await tashih(['--lang', 'xx', 'lint', '-'])
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('en, ar')])
  })

  test('--fix never changes a quotation', async () => {
    const text = 'Allah says: ﴿وَمَنْ أَعْرَضَ عَن ذِكْرِي فَإِنَّ لَهُ مَعِيشَةُ ضَنكًا﴾ [Ta-Ha: 124]\n'
    const path = folder({ 'a.txt': text })
    await tashih(['lint', '--fix', 'a.txt'], { cwd: path })
    expect(readFileSync(join(path, 'a.txt'), 'utf8')).toContain('وَمَنْ أَعْرَضَ عَن ذِكْرِي فَإِنَّ لَهُ مَعِيشَةُ ضَنكًا')
  })

  test('ignore files are respected in directories, not for files that are named', async () => {
    const path = folder({ 'a.txt': 'See [Al-Baqarah: 300].', '.tashihignore': 'a.txt\n', 'b.txt': 'text' })
    expect((await tashih(['lint', '.'], { cwd: path })).code).toBe(0)
    expect((await tashih(['lint', 'a.txt'], { cwd: path })).code).toBe(1)
  })

  test('colours only where they are asked for', async () => {
    const input = 'See [Al-Baqarah: 300].'
    expect((await tashih(['lint', '-'], { input })).stdout).not.toContain('\u001b')
    expect((await tashih(['lint', '-'], { input, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b')
    expect((await tashih(['lint', '-', '--no-color'], { input, env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b')
  })
})

describe('tashih quotes', () => {
  test('lists quotations and references, and shows the words under each other', async () => {
    const input = `${VERSE} [Al-Munafiqun: 8]\n\nSee [Al-Baqarah: 300].\n`
    const table = await tashih(['quotes', '-'], { input })
    expect(table.stdout).toMatch(/1:2 +verbatim +⁨Al-Munafiqun⁩ 63:8 \(part\) +⁨Al-Munafiqun: 8⁩ confirmed/)
    expect(table.stdout).toMatch(/no such ayah/)
    const explained = await tashih(['quotes', '-', '--explain'], { input: 'قال تعالى: ﴿وأقيموا الصلاة وآتوا الزكاة واركعوا مع الساجدين﴾' })
    const lines = explained.stdout.split('\n')
    const found = lines.findIndex((line) => line.includes('الساجدين'))
    expect(lines[found + 1]).toContain('الراكعين')
    // From right to left: the last word of the verse stands first in the line.
    expect(lines[found]!.indexOf('الساجدين')).toBeLessThan(lines[found]!.indexOf('وأقيموا'))
    expect(lines[found + 2]!.trim()).toMatch(/^\^+$/)
  })

  test('JSON is one array of { path, quotations, citations }', async () => {
    const cwd = folder({ 'a.txt': VERSE, 'b.txt': '' })
    const json: unknown = JSON.parse((await tashih(['quotes', '.', '--format', 'json'], { cwd })).stdout)
    expect(json).toMatchObject([{ path: 'a.txt', quotations: [{ verdict: 'verbatim', refs: [{ surah: 63, from: 8, to: 8 }] }], citations: [] }, { path: 'b.txt' }])
    const lines = (await tashih(['quotes', '.', '--format', 'ndjson'], { cwd })).stdout.trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { path: string }).path)).toEqual(['a.txt', 'b.txt'])
  })
})

describe('tashih ayah', () => {
  test.each([['20:124'], ['Ta-Ha 124'], ['طه ١٢٤']])('prints %s verbatim', async (ref) => {
    const run = await tashih(['ayah', ref])
    // Editors put marks into canonical order; the edition has its own.
    expect(run.stdout.normalize('NFC')).toBe('⁨وَمَنْ أَعْرَضَ عَن ذِكْرِى فَإِنَّ لَهُۥ مَعِيشَةً ضَنكًا وَنَحْشُرُهُۥ يَوْمَ ٱلْقِيَـٰمَةِ أَعْمَىٰ⁩\n  ⁨Ta-Ha⁩ 20:124\n'.normalize('NFC'))
  })

  test('ranges, lists, editions, JSON', async () => {
    const json: unknown = JSON.parse((await tashih(['ayah', '112:1-2, 108:1', '--edition', 'imlai', '--format', 'json'])).stdout)
    expect(json).toMatchObject([
      { surah: 112, ayah: 1, edition: 'imlai', text: expect.stringMatching(/^قُلْ هُوَ/) },
      { surah: 112, ayah: 2 },
      { surah: 108, ayah: 1, name: { latin: 'Al-Kawthar', arabic: 'الكوثر' } },
    ])
  })

  test('ranges from one surah into another; what is none says which part of it', async () => {
    const records = JSON.parse((await tashih(['ayah', '2:286-3:2', '--format', 'json'])).stdout) as { surah: number; ayah: number }[]
    expect(records.map(({ surah, ayah }) => `${surah}:${ayah}`)).toEqual(['2:286', '3:1', '3:2'])
    for (const [ref, message] of [['115:1', '115:1 names no surah: surahs are numbered 1 to 114.'], ['2:285-3:300', '⁨Ali \'Imran (3)⁩ has 200 ayat; 3:300 is none of them.'], ['3:2-2:285', 'The range 3:2-2:285 ends before it begins.']] as const) {
      const { code, stderr } = await tashih(['ayah', ref])
      expect([code, stderr]).toEqual([2, `tashih: ${message}\n`])
    }
  })

  test('--about names editions, versions and checksums', async () => {
    const { stdout } = await tashih(['ayah', '--about'])
    expect(stdout).toContain('Tanzil')
    expect(stdout.match(/SHA-256 [0-9a-f]{64}/g)).toHaveLength(2)
  })
})

describe('tashih explain', () => {
  test('prints a rule’s page, and lists all rules', async () => {
    expect((await tashih(['explain', 'quran/misquotation'])).stdout).toMatch(/^quran\/misquotation\n\n {2}A verse is quoted with words changed/)
    expect((await tashih(['explain'])).stdout).toMatch(/^quran\/garbled +error +suggestion$/m)
  })
})

describe('--translation', () => {
  const UNNAMED = LINES.filter((line) => !line.includes('Name:'))
  const RENDERING = 'He recited "Yet might belongs to God, to His messenger and to the faithful, only the hypocrites do not know it." [Al-Munafiqun: 9].\n'
  const files = () => folder({ 'a.txt': RENDERING, 'en.txt': UNNAMED.join('\n'), 'named.txt': LINES.join('\n'), 'bad.txt': 'words\n' })

  test('compares renderings with a file, in lint and in quotes', async () => {
    const cwd = files()
    const rules = async (...args: string[]) => (await tashih(['lint', 'a.txt', '--format', 'ndjson', ...args], { cwd })).stdout
    expect(await rules()).toBe('{"path":"a.txt","findings":[]}\n')
    expect(JSON.parse(await rules('--translation', 'en=en.txt'))).toMatchObject({ findings: [{ rule: 'quran/wrong-reference', messageId: 'rendering', message: expect.stringMatching(/63:8 in .*en\.txt/) }] })
    expect(await rules('--translation', 'en=named.txt')).toContain('Plain Words')
    const quoted: unknown = JSON.parse((await tashih(['quotes', 'a.txt', '--format', 'ndjson', '--translation', 'en=en.txt'], { cwd })).stdout)
    expect(quoted).toMatchObject({ quotations: [{ script: 'latin', verdict: 'verbatim', refs: [{ surah: 63, from: 8, to: 8 }] }], citations: [{ status: 'wrong', suggested: { surah: 63, from: 8, to: 8 } }] })
  })

  test('that is none, or whose file cannot be read, ends the run with what to do', async () => {
    const cwd = files()
    const told = async (value: string) => {
      const { code, stderr } = await tashih(['lint', 'a.txt', '--translation', value], { cwd })
      return [code, stderr]
    }
    expect(await told('en.txt')).toEqual([2, expect.stringMatching(/not of the form language=path/)])
    expect(await told('en=bad.txt')).toEqual([2, expect.stringMatching(/bad\.txt.*: line 1 is not of the form surah\|ayah\|text/)])
    expect(await told('en=none.txt')).toEqual([2, expect.stringMatching(/There is no file .*none\.txt/)])
  })
})
