import { CodedError } from '../locales/english-error.js'

export type ConfigErrorCode = 'unknown-rule' | 'unknown-severity' | 'unknown-key' | 'missing-key' | 'bad-value' | 'not-an-object' | 'not-a-list' | 'not-a-text' | 'not-a-boolean' | 'not-a-number' | 'too-small' | 'out-of-range' | 'not-a-setting' | 'no-options' | 'no-configuration' | 'listed-twice'

/** A configuration that names what does not exist. `code` and `data` are what a message in any language needs. */
export class ConfigError extends CodedError<ConfigErrorCode, Readonly<Record<string, string>>> {
  override readonly name = 'ConfigError'
}
