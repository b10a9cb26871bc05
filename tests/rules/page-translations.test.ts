import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { rowsOf, withRows } from '../../bench/false-alarms-page.ts'
import { blocksOf } from '../../src/cli/explain/blocks.ts'
import { pagePath } from '../../src/cli/explain/file.ts'
import { SUPPRESSION_META } from '../../src/lint/index.ts'
import { type Locale, locales } from '../../src/locales/index.ts'
import { registry } from '../../src/rules/registry.generated.ts'

type Section = 'What' | 'Why' | 'Wrong' | 'Right' | 'Options' | 'When not to use it' | 'False alarms'

/** The sections of a page, by what they are called in English. */
const SECTIONS: Readonly<Record<Exclude<Locale, 'en'>, Readonly<Record<Section, string>>>> = {
  ar: {
    What: 'ما تفحصه',
    Why: 'لماذا',
    Wrong: 'خطأ',
    Right: 'صواب',
    Options: 'الخيارات',
    'When not to use it': 'متى لا تُستعمل',
    'False alarms': 'الإنذارات الكاذبة',
  },
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const ids = [...registry.map(({ meta }) => String(meta.id)), String(SUPPRESSION_META.id)]
const read = (id: string, locale: Locale): string => readFileSync(root + pagePath(id, locale), 'utf8')

/** Examples with their info strings and what they report, as they stand in the file. */
const fences = (page: string): readonly string[] => page.match(/^```\w.*\n(?:(?!```).*\n)*```$/gm) ?? []
const codes = (text: string): readonly string[] => (text.match(/`[^`]+`/g) ?? []).sort()
const titles = (page: string): readonly string[] => blocksOf(page).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

describe.each(locales.filter((locale) => locale !== 'en'))('pages in %s', (locale) => {
  const translated = globSync(`docs/rules/${locale}/*/*.md`, { cwd: root }).map((path) => path.slice(`docs/rules/${locale}/`.length, -'.md'.length)).sort()

  test('are there for each rule, and for nothing else', () => {
    expect(translated).toEqual([...ids].sort())
  })

  describe.each(translated)('%s', (id) => {
    const [page, english] = [read(id, locale), read(id, 'en')]

    test('has the sections of the English page, and a block for each of its blocks', () => {
      const names: Readonly<Record<string, string>> = SECTIONS[locale]
      expect(titles(page)).toEqual(titles(english).map((title) => names[title]))
      expect(blocksOf(page).map(({ kind }) => kind)).toEqual(blocksOf(english).map(({ kind }) => kind))
      expect(page.split('\n')[0]).toBe(english.split('\n')[0])
    })

    test('has its examples, byte for byte, and names the same options, commands and letters', () => {
      expect(fences(page)).toEqual(fences(english))
      const said = (text: string): unknown => blocksOf(text).map((block) => ('text' in block ? codes(block.text) : []))
      expect(said(page)).toEqual(said(english))
    })

    test('has its figures, as they are measured and written', () => {
      const rows = rowsOf(english)
      if (rows.length > 0) expect(page).toBe(withRows(page, locale, rows))
      expect(blocksOf(page).filter(({ kind }) => kind === 'table').length).toBe(blocksOf(english).filter(({ kind }) => kind === 'table').length)
    })

    test('links to files that are there', () => {
      const here = new URL(pagePath(id, locale), new URL('../../', import.meta.url))
      for (const [, address = ''] of page.matchAll(/\]\(([^()\s]*)\)/g)) if (!/^https?:/.test(address)) expect([address, existsSync(new URL(address, here))]).toEqual([address, true])
    })
  })
})
