import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse, textSource } from '../../src/documents/index.ts'

const read = (text: string, path: string | null) => readProse(textSource(text, { path, format: 'plain' }))
const comments = (text: string, path: string | null) => read(text, path).comments.map(({ start, end }) => text.slice(start, end))

/** A file of each family, and comments that hold a directive there. */
const FORMS: readonly (readonly [path: string, ...comments: string[]])[] = [
  ['book/page.html', '<!-- tashih-disable -->', '<!--tashih-enable-->', '<!--- tashih-disable-line --->', '<!--\n  tashih-disable\n-->'],
  ['feed.XML', '<!-- tashih-disable -->'],
  ['logo.svg', '<!-- tashih-disable -->'],
  ['App.vue', '<!-- tashih-disable -->', '/* tashih-disable */', '// tashih-disable'],
  ['chapter.tex', '% tashih-disable', '%tashih-disable', '%%% tashih-disable-line shape/tatweel -- as printed'],
  ['refs.bib', '% tashih-disable'],
  ['a.ts', '// tashih-disable', '/// tashih-disable', '/* tashih-disable */', '/**\n * tashih-disable-next-line shape\n */'],
  ['Main.java', '// tashih-disable', '/* tashih-disable */'],
  ['a.cpp', '// tashih-disable', '/* tashih-disable */'],
  ['main.go', '// tashih-disable'],
  ['lib.rs', '// tashih-disable'],
  ['index.php', '// tashih-disable', '# tashih-disable', '/* tashih-disable */', '<!-- tashih-disable -->'],
  ['style.css', '/* tashih-disable */'],
  ['style.scss', '/* tashih-disable */', '// tashih-disable'],
  ['a.py', '# tashih-disable', '#tashih-disable', '## tashih-disable'],
  ['ar.po', '# tashih-disable'],
  ['ar.yml', '# tashih-disable'],
  ['Makefile', '# tashih-disable'],
  ['docker/Dockerfile.dev', '# tashih-disable'],
  ['C:\\site\\.env', '# tashih-disable'],
  ['.env.local', '# tashih-disable'],
  ['ar.properties', '# tashih-disable', '! tashih-disable'],
  ['php.ini', '; tashih-disable', '# tashih-disable'],
  ['a.sql', '-- tashih-disable-line shape -- as it came', '/* tashih-disable */'],
  ['a.lua', '-- tashih-disable'],
  ['a.hs', '-- tashih-disable'],
  ['notes.org', '# tashih-disable'],
  ['book.adoc', '// tashih-disable'],
  ['book.rst', '.. tashih-disable'],
]

describe('comments of text files', () => {
  test.each(FORMS)('%s has those of its format', (path, ...written) => {
    for (const comment of written) {
      expect(comments(comment, path), 'the whole file').toEqual([comment])
      expect(comments(`نص\n\n  ${comment}\nنص`, path)).toEqual([comment])
      expect(comments(`نص\r\n${comment}\r\nنص\r\n`, path), 'CRLF').toEqual([comment])
      expect(comments(`نص\r${comment}\rنص`, path), 'CR').toEqual([comment])
      expect(comments(`\ufeff${comment}\nنص`, path), 'behind a byte order mark').toEqual([comment])
    }
  })

  test('stay in the prose', () => {
    const text = '# tashih-disable\nنص'
    const { text: prose, passages } = read(text, 'a.py')
    expect(prose).toBe(text)
    expect(passages).toHaveLength(1)
  })

  test('that hold no directive, or not at once, are not looked for', () => {
    for (const text of ['# نص', '# see tashih-disable', '# type: ignore tashih-disable', 'tashih-disable']) expect(comments(text, 'a.py')).toEqual([])
    expect(comments('<!-- see tashih-disable -->', 'a.html')).toEqual([])
  })

  test('do not exist in plain text, in files of unknown names and in text without a name', () => {
    const all = [...new Set(FORMS.flatMap(([, ...written]) => written))].join('\n')
    for (const path of ['a.txt', 'a.json', 'a.csv', 'a.html.txt', 'README', 'py', 'a.', 'makefile/text', null]) expect(comments(all, path), String(path)).toEqual([])
  })

  test('of another format are text', () => {
    expect(comments('# tashih-disable\n// tashih-disable\n<!-- tashih-disable -->', 'a.tex')).toEqual([])
    expect(comments('% tashih-disable\n// tashih-disable\n-- tashih-disable', 'a.html')).toEqual([])
    expect(comments('// tashih-disable', 'a.css')).toEqual([])
  })

  test('on a line begin behind white space, so that a string which begins with the mark is none', () => {
    expect(comments('x = 1 # tashih-disable-line', 'a.py')).toEqual(['# tashih-disable-line'])
    expect(comments('x = "# tashih-disable-line"', 'a.py')).toEqual([])
    expect(comments('https://tashih-disable-line', 'a.js')).toEqual([])
  })

  test('of TeX begin behind a word too, and not where the sign is escaped', () => {
    expect(comments('كلمة% tashih-disable-line', 'a.tex')).toEqual(['% tashih-disable-line'])
    expect(comments('سطر \\\\% tashih-disable-line', 'a.tex')).toEqual(['% tashih-disable-line'])
    expect(comments('50\\% tashih-disable-line', 'a.tex')).toEqual([])
  })

  test('of Org, AsciiDoc and reStructuredText stand first on their line', () => {
    for (const [path, mark] of [['a.org', '#'], ['a.adoc', '//'], ['a.rst', '..']] as const) {
      expect(comments(`نص ${mark} tashih-disable`, path)).toEqual([])
      expect(comments(`نص\n\t${mark} tashih-disable`, path)).toEqual([`${mark} tashih-disable`])
    }
    expect(comments('... tashih-disable', 'a.rst')).toEqual([])
  })

  test('that nothing closes are none; what stands before or behind one on its line does not matter', () => {
    expect(comments('<!-- tashih-disable\nنص', 'a.html')).toEqual([])
    expect(comments('<p>نص</p><!-- tashih-disable-line --><p>', 'a.html')).toEqual(['<!-- tashih-disable-line -->'])
    expect(comments('{/* tashih-disable */}', 'a.tsx')).toEqual(['/* tashih-disable */'])
  })

  test('in any number are read in linear time', () => {
    // Looked for anew from each directive, so many would outlast the runner's patience.
    for (const [text, path] of [
      ['<!-- tashih-disable '.repeat(50_000), 'a.html'],
      ['/*'.repeat(500_000) + ' tashih-disable', 'a.css'],
      ['# tashih-disable '.repeat(50_000), 'a.py'],
      ['tashih-'.repeat(100_000), 'a.vue'],
      [`${' '.repeat(100)}tashih-`.repeat(20_000), 'a.rst'],
    ] as const) expect(comments(text, path).length).toBeLessThanOrEqual(1)
  })

  test('ascend, do not overlap, and hold a directive each', () => {
    const part = fc.constantFrom('tashih-disable', '# ', '% ', '//', '/*', '*/', '<!--', '-->', '\n', ' ', '\\', 'نص', '--', ';')
    let seen = 0
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom(...FORMS.map(([path]) => path)), (parts, path) => {
        const text = parts.join('')
        let from = 0
        for (const { start, end } of read(text, path).comments) {
          seen++
          expect(start).toBeGreaterThanOrEqual(from)
          expect(text.slice(start, end)).toContain('tashih-')
          from = end
        }
      }),
      { numRuns: 1000 },
    )
    expect(seen).toBeGreaterThan(0)
  })
})
