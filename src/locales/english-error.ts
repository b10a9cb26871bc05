import { errors as general } from './en/errors.js'
import { normalizeErrors } from './en/normalize.js'

const errors = { ...general, ...normalizeErrors }

const PARAMETER = /\{\{-? ?(\w+)\}\}/g

/**
 * What went wrong as an English sentence: the message of an error that nobody renders in the reader's language. It is
 * the text of the English locale, with plain words put in.
 */
export function englishError(code: keyof typeof errors, data: Readonly<Record<string, string | number>>): string {
  const texts: Readonly<Record<string, string>> = errors
  const near = data['near'] === undefined || data['near'] === '' ? undefined : texts[`${code}-near`]
  return (near ?? errors[code]).replace(PARAMETER, (_, name: string) => String(data[name] ?? ''))
}
