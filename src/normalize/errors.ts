import { englishError } from '../locales/english-error.js'

export type NormalizeErrorCode = 'unknown-profile' | 'unknown-step' | 'unknown-option' | 'bad-option' | 'bad-range'

/** A profile, a step or an option that does not exist, or a frozen range that lies outside the text. */
export class NormalizeError extends Error {
  override readonly name = 'NormalizeError'
  readonly code: NormalizeErrorCode
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: NormalizeErrorCode, data: Readonly<Record<string, string | number>>) {
    super(englishError(code, data))
    this.code = code
    this.data = data
  }
}
