import { describe, expect, test } from 'vitest'
import { hasMessage, locales, resources, translator } from '../../src/locales/index.ts'
import { registry } from '../../src/rules/registry.generated.ts'

type Tree = { readonly [key: string]: string | Tree }

/** Texts by path; the plural forms of one text are one entry. */
function texts(tree: Tree, path = ''): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') {
      const name = path + key.replace(/_(?:zero|one|two|few|many|other)$/, '')
      found.set(name, [...(found.get(name) ?? []), value])
    } else for (const [name, list] of texts(value, `${path}${key}.`)) found.set(name, list)
  }
  return found
}

/** A surah has a name for each script; a locale takes the one it reads. */
const SAME: Readonly<Record<string, string>> = { latin: 'name', arabic: 'name' }
const parameters = (list: readonly string[]) =>
  [...new Set(list.flatMap((text) => [...text.matchAll(/\{\{-?\s*(\w+)/g)].map((match) => SAME[match[1]!] ?? match[1]!)))].sort()
const all = Object.fromEntries(locales.map((locale) => [locale, texts(resources[locale])]))

describe.each(locales.filter((locale) => locale !== 'en'))('locale %s', (locale) => {
  test('has the texts that English has, and no others', () => {
    expect([...all[locale]!.keys()].sort()).toEqual([...all['en']!.keys()].sort())
    expect(all['en']!.size).toBeGreaterThan(100)
  })

  test('each text takes the same parameters', () => {
    for (const [name, list] of all[locale]!) expect([name, parameters(list)]).toEqual([name, parameters(all['en']!.get(name) ?? [])])
  })

  test('plurals have every form of the language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const [name, list] of all['en']!) {
      if (list.length < 2) continue
      expect([name, all[locale]!.get(name)?.length]).toEqual([name, forms.length])
    }
  })
})

test('every message id of every rule has a text in every locale, and every text an id', () => {
  for (const locale of locales) {
    const rules: Tree = resources[locale].rules
    expect(Object.keys(rules).sort()).toEqual(registry.map(({ meta }) => meta.id).sort())
    for (const { meta } of registry) {
      for (const id of meta.messages) expect([meta.id, id, locale, hasMessage(locale, `rules.${meta.id}.${id}`)]).toEqual([meta.id, id, locale, true])
      expect(Object.keys(rules[meta.id] ?? {}).sort()).toEqual([...meta.messages].sort())
    }
  }
})

test('no message claims that a text is authentic', () => {
  for (const locale of locales) {
    for (const [name, list] of all[locale]!) {
      if (name.startsWith('rules.') || name.startsWith('list.')) expect([name, list.join(' ')]).toEqual([name, expect.not.stringMatching(/\b(?:verified|authentic|correct)\b|صحيح|موثّق/i)])
    }
  }
})

describe('translated text', () => {
  test('isolates the words put into it', () => {
    expect(translator('en')('errors.unknown-rule', { rule: 'قاعدة' })).toBe('There is no rule \u2068قاعدة\u2069.')
  })

  test('counts as Arabic does', () => {
    const t = translator('ar')
    expect([0, 1, 2, 3, 11, 100].map((count) => t('report.files', { count }))).toEqual(['لا ملفات', 'ملف واحد', 'ملفين', '3 ملفات', '11 ملفًا', '100 ملف'])
  })
})
