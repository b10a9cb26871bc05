import { describe, expect, test } from 'vitest'
import { pageFile } from '../../src/cli/explain/file.ts'
import { pageText, summaryOf } from '../../src/cli/explain/page.ts'
import { describedTool } from '../../src/cli/explain/tool.ts'
import { locales, translator } from '../../src/locales/index.ts'
import { width } from '../../src/report/cells.ts'
import { registry } from '../../src/rules/registry.generated.ts'
import { tashih } from './run.ts'

const context = (columns: number) => ({ t: translator('en'), color: false, columns })
const PAGE = `# family/rule

What it *reports*, see [translations](../../translations.md) and
[the standard](https://example.org/a).

## Wrong

\`\`\`text {"least": 1}
one tow\u200bthree  
\`\`\`
\`\`\`findings
tow\u200bthree → lost ⇒ two
\u200b → gone ⇒ 
\`\`\`

- an item
- another

| a | b\\|c |
|---|---|
| long cell | 1 |
`

describe('a rule’s page in a terminal', () => {
  test('is text: links named, examples indented, hidden characters named, what is reported under it', () => {
    expect(pageText(PAGE, context(80))).toBe(`family/rule

  What it *reports*, see translations and the standard (https://example.org/a).

Wrong
    ⁨{"least": 1}⁩
    ⁨one tow⟨ZWSP⟩three␠␠⁩
    ⁨reports⁩  ⁨tow⟨ZWSP⟩three⁩
    ⁨offers⁩   ⁨two⁩
    ⁨reports⁩  ⁨⟨ZWSP⟩⁩
    ⁨offers⁩   (nothing: it is taken out)

  - an item
  - another

  a          b|c
  long cell  1
`)
  })

  test.each(registry.flatMap(({ meta }) => locales.map((locale) => [meta.id, locale] as const)))('%s is wrapped, and without markup, in %s', (id, locale) => {
    const markdown = pageFile(id, locale) ?? ''
    const inLanguage = (columns: number) => pageText(markdown, { ...context(columns), t: translator(locale) }, locale)
    for (const columns of [80, 60]) for (const line of inLanguage(columns).split('\n')) expect([line, width(line) <= columns]).toEqual([line, true])
    expect(inLanguage(80)).not.toMatch(/\]\(|^ *```|⇒|→ \w+$/m)
    expect(summaryOf(markdown)).toMatch(/^\S.*\.$/)
  })

  test('is what SARIF has as a rule’s help, in the language of the report', () => {
    expect(describedTool(translator('ar'), 'ar').page('shape/tatweel')).toMatchObject({ summary: 'كشيدة تطيل كلمة.', markdown: pageFile('shape/tatweel', 'ar') })
    expect(describedTool(translator('en'), 'en').page('shape/tatweel')).toMatchObject({ summary: 'Tatweel that stretches a word.' })
    expect(describedTool(translator('en'), 'en').page('shape/nothing')).toBeNull()
  })
})

describe('tashih explain', () => {
  test('lists each rule with its severity, what it offers, and what it reports', async () => {
    const { stdout } = await tashih(['explain'])
    expect(stdout).toMatch(/^rule +severity +offers\n/)
    expect(stdout).toMatch(/^quran\/unmatched-quotation +warning +none\n {4}Words are presented as a quotation of the Quran/m)
  })

  test('lists the rules of a family', async () => {
    const { stdout } = await tashih(['explain', 'marks'])
    expect(stdout.match(/^\w+\/\S+/gm)).toEqual(['marks/duplicate', 'marks/floating', 'marks/impossible', 'marks/stacked', 'marks/tanwin'])
    expect((await tashih(['explain', 'marks/*'])).stdout).toBe(stdout)
    expect((await tashih(['explain', 'mark'])).code).toBe(2)
  })

  test('shows the pages of the language, and has words of the list in it', async () => {
    const { stdout } = await tashih(['explain', '--lang', 'ar'])
    expect(stdout).toMatch(/^quran\/unmatched-quotation +تنبيه +لا شيء\n {4}كلمات قُدّمت على أنها اقتباس من القرآن/m)
    expect(stdout).not.toMatch(/ (?:warning|suggestion|none)$/m)
    expect((await tashih(['explain', 'quran/garbled', '--lang', 'ar'])).stdout).toMatch(/^quran\/garbled\n\n {2}تُعرف الآية.*\n(?:.*\n)+لماذا\n/)
  })
})

test('a page in Arabic isolates what runs from left to right in it', () => {
  const text = pageText('# a/b\n\nملف PDF أو `x-y` هنا.\n', context(80), 'ar')
  expect(text).toBe('a/b\n\n  ملف \u2068PDF\u2069 أو \u2068`x-y`\u2069 هنا.\n')
})
