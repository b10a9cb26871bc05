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

/** A line of a text by its number. */
const ORDINALS = ['cli.bidi.differs']

describe.each(locales)('counts in locale %s', (locale) => {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories

  test('stand in texts that have every plural form', () => {
    for (const [name, list] of all[locale]!) {
      const isCounted = list.some((text) => /\{\{-?\s*count\s*\}\}/.test(text))
      if (isCounted && !ORDINALS.includes(name)) expect([name, list.length]).toEqual([name, forms.length])
    }
  })

  test('that messages put in by name exist', () => {
    const used = new Set([...all[locale]!.values()].flatMap((list) => list.flatMap((text) => [...text.matchAll(/\{\{-?\s*\w+\s*,\s*(\w+)/g)].map((match) => match[1]!))))
    // Lists of names are put in another way.
    used.delete('items')
    const known = new Set(Object.keys(resources[locale].counts).map((key) => key.slice(0, key.lastIndexOf('_'))))
    expect([...used].sort()).toEqual([...known].sort())
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
    expect([1, 2, 3, 11, 100].map((count) => t('list.more', { count }))).toEqual(['… وواحد غيرها', '… واثنان غيرها', '… و3 غيرها', '… و11 غيرها', '… و100 غيرها'])
    expect([0, 1, 2, 3, 11, 100].map((count) => t('report.files', { count }))).toEqual(['لا ملفات', 'ملف واحد', 'ملفين', '3 ملفات', '11 ملفًا', '100 ملف'])
  })

  test('lists names with the comma of the language, each isolated in Arabic', () => {
    const data = { value: 'xx', known: 'en, ar' }
    expect(translator('en')('errors.unknown-locale', data)).toBe('There is no locale \u2068xx\u2069. Known: en, ar.')
    expect(translator('ar')('errors.unknown-locale', data)).toBe('لا توجد لغة \u2068xx\u2069. المعروف: \u2068en\u2069، \u2068ar\u2069.')
  })

  test('Arabic names files in the order of their letters, and finding and note by words of their own', () => {
    const t = translator('ar')
    expect(t('cli.lint.config')).toContain('\u2068.tashihrc.json\u2069')
    expect([t('report.problems', { count: 2 }), t('report.infos', { count: 2 })]).toEqual(['نتيجتان', 'ملاحظتان'])
  })

  test('puts each count of a message in its own plural', () => {
    const data = { found: 'على', careful: 2, other: 11 }
    expect(translator('en')('rules.letters/habits.yeh', { ...data, other: 1 })).toBe('Final yeh is written with dots 2 times and without them once in this document; “\u2068على\u2069” is the first of the rarer kind.')
    expect(translator('ar')('rules.letters/habits.yeh', data)).toBe('كُتبت الياء المتطرفة منقوطة مرتين وغير منقوطة 11 مرة في هذا المستند، و«\u2068على\u2069» أول النوع الأقل.')
    const t = translator('ar')
    expect([1, 2, 3, 11, 100].map((count) => t('rules.shape/presentation-form.forms', { found: '1', text: '2', count }).split('، ')[0]!.slice(4))).toEqual(['مخزَّن في شكل عرض واحد', 'مخزَّن في شكلي عرض', 'مخزَّن في 3 أشكال عرض', 'مخزَّن في 11 شكل عرض', 'مخزَّن في 100 شكل عرض'])
  })

  test('stays as it is where the document has the signs of the message language', () => {
    const t = translator('en')
    expect(t('rules.letters/repeated-word.repeated', { word: '$t(list.comma) {{times}}', times: 2 })).toBe('“\u2068$t(list.comma) {{times}}\u2069” stands here 2 times in a row.')
  })
})
