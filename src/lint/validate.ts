import { ConfigError } from './config-error.js'
import type { Configuration } from './configuration.js'
import { checkLists } from './own-lists.js'
import { configurationSchema, type Schema } from './schema.js'
import { check } from './schema-check.js'

/**
 * A value read from a file, as a configuration.
 * @throws {ConfigError} `unknown-key` with the nearest name, `missing-key`, `bad-value` with what is expected, `not-…`, `out-of-range`, `listed-twice`
 * @throws {SurahAliasError} for an alias that cannot be a surah's name
 */
export function validConfiguration(value: unknown, file: string, schema: Schema = configurationSchema()): Configuration {
  const problem = check(value, schema, '')
  if (problem !== null) {
    const { code, at, ...data } = problem
    throw new ConfigError(at === '' && code === 'not-an-object' ? 'no-configuration' : code, { file, key: at, ...data })
  }
  // The schema and the interface say the same; tests compare them.
  const configuration = value as Configuration
  checkLists(configuration, file)
  return configuration
}
