import { existsSync, readFileSync } from 'node:fs'
import type { Locale } from '../../locales/tags.js'
import { PACKAGE } from '../shared/version.js'

/** A rule's page in a language, as it is stored; null where the package has none. */
export function pageFile(rule: string, locale: Locale): string | null {
  const url = new URL(pagePath(rule, locale), PACKAGE)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}

/** English pages stand by family, those of another language in its folder. */
export function pagePath(rule: string, locale: Locale): string {
  return `docs/rules/${locale === 'en' ? '' : `${locale}/`}${rule}.md`
}
