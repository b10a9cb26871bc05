export type ConfigErrorCode = 'unknown-rule' | 'unknown-severity' | 'unknown-key' | 'missing-key' | 'bad-value'

/** A configuration that names what does not exist. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code: ConfigErrorCode
  readonly data: Readonly<Record<string, string>>

  constructor(code: ConfigErrorCode, data: Readonly<Record<string, string>>) {
    super(`${code}: ${JSON.stringify(data)}`)
    this.code = code
    this.data = data
  }
}
