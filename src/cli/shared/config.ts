import { dirname, relative, resolve, sep } from 'node:path'
import type { Configuration, FileConfiguration } from '../../lint/configuration.js'
import { locales, type Locale } from '../../locales/tags.js'
import { readConfiguration, shown } from './config-file.js'
import { preferLocale } from './locale.js'
import { tellPassedOver } from './passed-over.js'
import type { TranslationFile } from './translations.js'

export interface LoadedConfiguration {
  /** The file it was read from; null where there is none. */
  readonly file: string | null
  readonly configuration: Configuration
  /** The translations it names, by path. */
  readonly translations: readonly TranslationFile[]
  /** What holds for a file, named as the user names it. */
  for(path: string | null): FileConfiguration
}

/**
 * The configuration: the file that `--config` names, or the nearest one from the working directory upwards.
 * @throws {UsageError} where it cannot be read
 * @throws {ConfigError} where it says what does not exist
 */
export async function loadConfiguration(path?: string): Promise<LoadedConfiguration> {
  const found = await readConfiguration(path)
  // What is wrong in a file is said in the language that it asks for.
  preferLocale(localeIn(found?.config))
  if (path === undefined) await tellPassedOver(found?.filepath ?? null)
  if (found === null) return { file: null, configuration: {}, translations: [], for: () => DEFAULTS }
  // Rules and profiles are loaded to check what a file says of them; where there is no file, there is nothing to check.
  const [{ validConfiguration }, { configurationFor }] = await Promise.all([import('../../lint/validate.js'), import('../../lint/configuration.js')])
  const configuration = validConfiguration(found.config, shown(found.filepath))
  const directory = dirname(found.filepath)
  const translations = Object.entries(configuration.translations ?? {}).map(([language, file]) => ({ language, path: resolve(directory, file) }))
  return { file: found.filepath, configuration, translations, for: (name) => configurationFor(configuration, name === null ? null : placeIn(directory, name)) }
}

function localeIn(config: unknown): Locale | undefined {
  const wish = typeof config === 'object' && config !== null && 'locale' in config ? config.locale : undefined
  return locales.find((known) => known === wish)
}

const DEFAULTS: FileConfiguration = { rules: {}, ignored: false, locale: undefined, words: [], honorifics: {}, surahAliases: {}, unusedSuppressions: 'off', reasonlessSuppressions: 'off', unknownSuppressions: 'warning' }

function placeIn(directory: string, path: string): string {
  return relative(directory, resolve(path)).split(sep).join('/')
}
