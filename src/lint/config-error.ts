import { englishError } from '../locales/english-error.js'

export type ConfigErrorCode = 'unknown-rule' | 'unknown-severity' | 'unknown-key' | 'missing-key' | 'bad-value' | 'listed-twice'

/** A configuration that names what does not exist. `code` and `data` are what a message in any language needs. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code: ConfigErrorCode
  readonly data: Readonly<Record<string, string>>

  constructor(code: ConfigErrorCode, data: Readonly<Record<string, string>>) {
    super(englishError(code, data))
    this.code = code
    this.data = data
  }
}
