import { existsSync, readFileSync } from 'node:fs'
import type { Locale } from '../../locales/tags.js'
import { PACKAGE } from '../shared/version.js'

/** A rule's page as it is stored, and the language it is in. */
export interface PageFile {
  readonly locale: Locale
  readonly markdown: string
}

/** The page in the language asked for, else in English; null where the package has none. */
export function pageFile(rule: string, wish: Locale): PageFile | null {
  for (const locale of new Set([wish, 'en'] as const)) {
    const url = new URL(pagePath(rule, locale), PACKAGE)
    if (existsSync(url)) return { locale, markdown: readFileSync(url, 'utf8') }
  }
  return null
}

/** English pages stand by family, those of another language in its folder. */
export function pagePath(rule: string, locale: Locale): string {
  return `docs/rules/${locale === 'en' ? '' : `${locale}/`}${rule}.md`
}
