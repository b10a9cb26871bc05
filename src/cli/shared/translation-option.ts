import type { TranslationFile } from './translations.js'
import { UsageError } from './usage-error.js'

const FORM = /^([a-z][\w-]*)=(.+)$/i

/** `en=path`, collected. @throws {UsageError} `bad-translation` */
export function translationOption(value: string, collected: readonly TranslationFile[]): readonly TranslationFile[] {
  const [, language, path] = FORM.exec(value) ?? []
  if (language === undefined || path === undefined) throw new UsageError('bad-translation', { value })
  return [...collected, { language, path }]
}
