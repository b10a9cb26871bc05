import { createInstance, type i18n } from 'i18next'
import { ar } from './ar/index.js'
import { en } from './en/index.js'
import { isolate } from './isolate.js'
import { locales, type Locale } from './tags.js'

export { locales, type Locale }

/** The texts of every locale. To add one, add its folder, its tag in tags.ts, and name it here. */
export const resources = { en, ar } as const satisfies Record<Locale, object>

/** Renders message `key` ('rules.quran/garbled.garbled', 'cli.noSuchFile', …) with its data. */
export type Translate = (key: string, data?: Readonly<Record<string, unknown>>) => string

let instance: i18n | undefined

/**
 * The messages of a locale. Words put into a message are isolated (FSI … PDI) where they hold letters,
 * so that Arabic in an English sentence, and English in an Arabic one, stays where it was put.
 */
export function translator(locale: Locale): Translate {
  const t = i18next().getFixedT(locale)
  return (key, data = {}) => t(key, data)
}

/** Whether `locale` has a text for `key`. */
export function hasMessage(locale: Locale, key: string): boolean {
  return i18next().exists(key, { lng: locale })
}

function i18next(): i18n {
  if (instance !== undefined) return instance
  instance = createInstance()
  void instance.init({
    resources: Object.fromEntries(Object.entries(resources).map(([locale, translation]) => [locale, { translation }])),
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: '.',
    nsSeparator: false,
    interpolation: { escape: isolate, escapeValue: true },
  })
  for (const name of COUNTED) instance.services.formatter?.add(name, (count: unknown, locale) => instance!.t(`counts.${name}`, { lng: locale ?? 'en', count: Number(count) }))
  instance.services.formatter?.add(ITEMS, (names: unknown, locale) => String(names).split(', ').map(isolate).join(instance!.t('list.between', { lng: locale ?? 'en' })))
  return instance
}

/** Names that come joined by commas, with the comma of the language and each isolated: `{{- known, items}}`. English takes them as they come. */
const ITEMS = 'items'

/** What messages count: `{{- times, words}}` puts in `counts.words` with the plural that the number takes. */
const COUNTED = new Set(Object.keys(en.counts).map((key) => key.slice(0, key.lastIndexOf('_'))))
