import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse, textSource } from '../../src/documents/index.ts'
import type { Prose } from '../../src/text/index.ts'

const read = (text: string): Prose => readProse(textSource(text, { format: 'markdown' }))
const passages = (text: string) => {
  const prose = read(text)
  return prose.passages.map((passage) => [passage.kind, prose.text.slice(passage.start, passage.end)])
}
const prose = (text: string) => passages(text).map(([, words]) => words)
const opaque = (text: string) => {
  const found = read(text)
  return found.opaque.map((range) => found.text.slice(range.start, range.end))
}
const comments = (text: string) => read(text).comments.map((range) => text.slice(range.start, range.end))

describe('blocks of Markdown', () => {
  test('paragraphs, headings, items and cells are passages of their kind', () => {
    expect(passages('# One #\n\nTwo\nlines\n\n- a\n- b\n  c\n\n1. d\n\nUnder\n---\n\n| h | i |\n|---|:-:|\n| j \\| k | l |\n')).toEqual([
      ['heading', 'One'],
      ['paragraph', 'Two\nlines'],
      ['list-item', 'a'],
      ['list-item', 'b\nc'],
      ['list-item', 'd'],
      ['heading', 'Under'],
      ['table-cell', 'h'],
      ['table-cell', 'i'],
      ['table-cell', 'j | k'],
      ['table-cell', 'l'],
    ])
  })

  test('a list within a list is indented, up to the fourth level', () => {
    expect(read('One:\n\n1. a\n   - b\n\n     c\n2. d').text).toBe('One:\n\n- a\n  - b\nc\n\n- d')
    expect(read('- a\n  - b\n    - c\n      - d\n        - e').text).toBe('a\n  - b\n    - c\n      - d\n      - e')
  })

  test('block quotes lose their marks on every line', () => {
    expect(prose('> قال\n> تعالى\n>> نص')).toEqual(['قال\nتعالى\nنص'])
  })

  test('a year at a line start is no list, a first item is', () => {
    expect(prose('It was in\n1986. A great year.')).toEqual(['It was in\n1986. A great year.'])
    expect(prose('Items:\n1. A')).toEqual(['Items:', 'A'])
  })

  test('fenced code is a passage of code, and opaque', () => {
    expect(passages('a\n\n```js\nlet x = "نص"\n```\nb')).toEqual([['paragraph', 'a'], ['code', 'let x = "نص"'], ['paragraph', 'b']])
    expect(opaque('~~~\nx\n~~~')).toEqual(['x'])
    expect(passages('> ```\n> x\nb')).toEqual([['code', 'x'], ['paragraph', 'b']])
  })

  test('indented lines are prose unless they are clearly code', () => {
    expect(passages('a\n\n    إِنَّا أَعْطَيْنَاكَ الْكَوْثَرَ\n')).toEqual([['paragraph', 'a'], ['paragraph', 'إِنَّا أَعْطَيْنَاكَ الْكَوْثَرَ']])
    expect(passages('a\n\n    if (x) { y(); }\n')).toEqual([['paragraph', 'a'], ['code', 'if (x) { y(); }']])
  })

  test('indented lines with the signs of code are code, Arabic or not', () => {
    const code = (text: string) => passages(text).filter(([kind]) => kind === 'code').map(([, words]) => words)
    expect(code('نص.\n\n    قائمة = [كتاب, قلم];\n')).toEqual(['قائمة = [كتاب, قلم];'])
    expect(code('نص.\n\n\tقائمة = [كتاب, قلم];\n\tx\n')).toEqual(['قائمة = [كتاب, قلم];\nx'])
    expect(code('> نص.\n>\n>     قائمة = [كتاب, قلم];\n')).toEqual(['قائمة = [كتاب, قلم];'])
    expect(code('نص.\n\n    [\n        "كتاب",\n        "قلم"\n    ]\n\nنص')).toEqual(['[\n    "كتاب",\n    "قلم"\n]'])
    expect(code('نص\n    قائمة = [كتاب, قلم];\n')).toEqual([])
  })

  test('in a list only what is indented further than the item asks for is code', () => {
    const line = 'قائمة = [كتاب, قلم];'
    const indented = (before: string, columns: number) => passages(`${before}\n\n${' '.repeat(columns)}${line}\n`).at(-1)![0]
    for (const [before, item] of [['- أ', 2], ['1. أ', 3], ['10. أ', 4], ['-   أ', 4], ['- أ\n  - ب', 4], ['- أ\n    - ب', 6], ['- - أ', 4], ['1. أ\n\n   - ب', 5]] as const) {
      for (let columns = item; columns < item + 4; columns++) expect(indented(before, columns), `${before} ${columns}`).not.toBe('code')
      expect(indented(before, item + 4), before).toBe('code')
    }
    expect(passages(`- أ\n\n\t${line}`).at(-1)![0]).not.toBe('code')
    expect(passages(`- أ\n\n\t\t${line}`).at(-1)![0]).toBe('code')
    expect(passages(`- أ\nتابع\n\n  ثم\n\n    ${line}`).at(-1)![0]).not.toBe('code')
    expect(passages(`- أ\n\nنص\n\n    ${line}`).at(-1)![0]).toBe('code')
    expect(passages(`- <!-- c --> أ\n\n     ${line}`).at(-1)![0]).not.toBe('code')
    expect(passages(`[^1]: أ\n\n    ${line}`).at(-1)![0]).not.toBe('code')
  })

  test('the elements of MDX are indented, and their Arabic is no code', () => {
    const mdx = readProse(textSource('<Tab>\n\n    نص <b>مهم</b>, ثم\n\n</Tab>', { format: 'markdown', path: 'a.mdx' }))
    expect(mdx.passages.map(({ kind }) => kind)).not.toContain('code')
  })

  test('front matter, link definitions, scripts and comments are no prose', () => {
    expect(prose('---\ntitle: x\n---\nText')).toEqual(['Text'])
    expect(prose('[a]: https://example.org "t"\nText')).toEqual(['Text'])
    expect(prose('[note]: this is prose')).toEqual(['[note]: this is prose'])
    expect(prose('<script>\n\nlet a\n\n</script>\nText')).toEqual(['Text'])
    expect(prose('a\n\n<!-- one\n\ntwo --> rest\n\nb')).toEqual(['a', 'rest', 'b'])
    expect(comments('a\n\n<!-- one\n\ntwo -->\n\nb <!-- three --> c')).toEqual(['<!-- one\n\ntwo -->', '<!-- three -->'])
  })

  test('a footnote is prose without its mark', () => {
    expect(prose('As said[^1].\n\n[^1]: In the surah.')).toEqual(['As said.', 'In the surah.'])
  })
})

describe('inline markup', () => {
  test.each([
    ['**قال** تعالى', 'قال تعالى'],
    ['*a* _b_ ***c*** ~~d~~', 'a b c d'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['\\*not\\* \\[it\\]', '*not* [it]'],
    ['a &amp; b&nbsp;c &#1600; &unknown;', 'a & b\u00a0c \u0640 &unknown;'],
    ['`x **y**` and ``a ` b``', 'x **y** and a ` b'],
    ['an unclosed ` tick', 'an unclosed ` tick'],
    ['[text](https://example.org/a_(b) "title") end', 'text end'],
    ['![picture](x.png) end', 'picture end'],
    ['[text](not a target)', '[text](not a target)'],
    ['[Ta-Ha: 124] and [Al-Munafiqun: 8].', '[Ta-Ha: 124] and [Al-Munafiqun: 8].'],
    ['see [the verse][t] or [t] or [t][]\n\n[t]: https://example.org', 'see the verse or t or t'],
    ['<https://example.org> <a@b.org>', 'https://example.org a@b.org'],
    ['<b>bold</b> <span title="a > b">x</span>', 'bold x'],
    ['<aya_start>نص<aya_end> <quran ref="2:255">نص</quran>', '<aya_start>نص<aya_end> <quran ref="2:255">نص</quran>'],
    ['one<br>two', 'one\ntwo'],
    ['a<!-- b -->c', 'ac'],
    ['a <!-- b', 'a <!-- b'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('%s', (source, expected) => {
    expect(prose(source)[0]).toBe(expected)
  })

  test('code and addresses are shown but are no language', () => {
    expect(opaque('`x` <https://a.org/b> https://c.org/d. me@e.org <code>y z</code>')).toEqual(['x', 'https://a.org/b', 'https://c.org/d', 'me@e.org', 'y z'])
  })

  test('HTML declares the direction and the language of what it holds', () => {
    const found = read('<div dir="rtl" lang="ar">\n\nنص\n\n</div>\n\ntext\n\n<p dir=rtl>نص</p>')
    expect(found.passages.map((passage) => [passage.direction, passage.language])).toEqual([['rtl', 'ar'], [null, null], ['rtl', null]])
  })
})

const MARKUP = ['*', '**', '_', '~~', '`', '``', '[', ']', '(', ')', '<', '>', '<b>', '</b>', '<br>', '<!--', '-->', '&amp;', '&#x202B;', '\\', '\n', '\n\n', '\r\n', '- ', '1. ',
  '> ', '# ', '|', '|-|-|', '```', '    ', '\t', 'قال', 'word', ' ', '"', '\ud800', '😀', '---', '![', '](', '[^1]', '[a]: b', '<div dir="rtl">', '</div>', 'https://a.b']
const markdown = fc.array(fc.constantFrom(...MARKUP), { maxLength: 60 }).map((parts) => parts.join(''))

describe('for every Markdown text', () => {
  test('a prose unit is the source unit it is mapped to, or stands for an entity or a break', () => {
    let compared = 0
    fc.assert(
      fc.property(markdown, (text) => {
        const found = read(text)
        expect(found.map.length).toBe(found.text.length)
        for (let i = 0; i < found.text.length; i++) {
          const range = found.map.range(i, i + 1)
          expect(range.start).toBeLessThanOrEqual(text.length)
          if (!found.map.isVerbatim(i, i + 1)) continue
          expect(text[range.start], `unit ${i} of ${JSON.stringify(found.text)}`).toBe(found.text[i])
          compared++
        }
      }),
      { numRuns: 3000 },
    )
    expect(compared).toBeGreaterThan(10_000)
  })

  test('passages ascend, hold text, and only white space and the signs of items and cells stand between them', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const found = read(text)
        let at = 0
        for (const passage of found.passages) {
          expect(found.text.slice(at, passage.start).replaceAll(/[\s|-]/g, '')).toBe('')
          expect(passage.end).toBeGreaterThan(passage.start)
          at = passage.end
        }
        expect(found.text.slice(at).replaceAll(/[\s|-]/g, '')).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  test('items, rows and cells are told apart in the text', () => {
    expect(read('1. a\n   > b\n\n2. c\n\ntext').text).toBe('a\nb\n- c\n\ntext')
    expect(read('before\n\n- a\n- b\n\n  more of b\n\nafter').text).toBe('before\n\n- a\n- b\nmore of b\n\nafter')
    const table = 'before\n\n| a | b |\r\n|---|---|\r\n| c | d |\r\n\r\n| e | f |\n|---|---|\n\nafter'
    expect(read(table).text).toBe('before\n\n| a | b |\n| c | d |\n\n| e | f |\n\nafter')
  })

  test('source places ascend with the prose', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const found = read(text)
        let at = -1
        for (let i = 0; i < found.text.length; i++) {
          const start = found.map.toSource(i)
          expect(start).toBeGreaterThanOrEqual(at)
          at = start
        }
      }),
    )
  })
})

describe('hostile Markdown takes linear time', () => {
  const units = ['*', '**a', '`', '`` `', '[', '[a](', '[a](b "', '[a](b (', '![', '<', '<a ', '<!--', '<a "', '&', '&#', '~~', '> ', '- ', '- a\n', '_a ', '[^', ']', '(', '|', '|-', '\n    a\n', '<div>', '</p>', '@', 'a@', '\\', '<https://a', '[a][']
  test.each(units)('%j repeated', { retry: 3 }, (unit) => {
    const time = (count: number) => {
      const text = `x ${unit.repeat(count)} - * y`
      let best = Infinity
      for (let i = 0; i < 3; i++) {
        const start = performance.now()
        read(text)
        best = Math.min(best, performance.now() - start)
      }
      return best
    }
    time(1000)
    const small = time(8_000)
    const large = time(128_000)
    // Sixteen times the input: linear gives about 16, quadratic 256. A busy machine may try again.
    expect(large).toBeLessThan(Math.max(small, 0.5) * 100)
  })
})
