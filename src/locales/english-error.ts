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

/** An error that any language can tell: `code` names a text under `errors`, `data` holds what is put in. Its message is the English one. */
export abstract class CodedError<Code extends keyof typeof errors, Data extends Readonly<Record<string, string | number>> = Readonly<Record<string, string | number>>> extends Error {
  readonly code: Code
  readonly data: Data

  constructor(code: Code, data: Data) {
    super(englishError(code, data))
    this.code = code
    this.data = data
  }
}
