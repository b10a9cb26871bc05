import { dirname, relative, resolve, sep } from 'node:path'
import { lilconfig } from 'lilconfig'
import type { Configuration, FileConfiguration } from '../../lint/configuration.js'
import type { TranslationFile } from './translations.js'
import { UsageError } from './usage-error.js'

const PLACES = ['tashih.config.js', 'tashih.config.mjs', 'tashih.config.json', '.tashihrc.json', 'package.json']

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
 * @throws {UsageError} `bad-config` where it cannot be read
 * @throws {ConfigError} where it says what does not exist
 */
export async function loadConfiguration(path?: string): Promise<LoadedConfiguration> {
  const found = await read(path)
  if (found === null) return { file: null, configuration: {}, translations: [], for: () => DEFAULTS }
  // Rules and profiles are loaded to check what a file says of them; where there is no file, there is nothing to check.
  const [{ validConfiguration }, { configurationFor }] = await Promise.all([import('../../lint/validate.js'), import('../../lint/configuration.js')])
  const configuration = validConfiguration(found.config, relative(process.cwd(), found.filepath))
  const directory = dirname(found.filepath)
  const translations = Object.entries(configuration.translations ?? {}).map(([language, file]) => ({ language, path: resolve(directory, file) }))
  return { file: found.filepath, configuration, translations, for: (name) => configurationFor(configuration, name === null ? null : placeIn(directory, name)) }
}

const DEFAULTS: FileConfiguration = { rules: {}, ignored: false, locale: undefined, words: [], honorifics: {}, surahAliases: {}, unusedSuppressions: 'off', reasonlessSuppressions: 'off', unknownSuppressions: 'warning' }

async function read(path: string | undefined): Promise<{ filepath: string; config: unknown } | null> {
  const search = lilconfig('tashih', { searchPlaces: PLACES })
  try {
    const found = path === undefined ? await search.search() : await search.load(resolve(path))
    return found === null || found.isEmpty === true ? null : { filepath: found.filepath, config: found.config }
  } catch (error) {
    throw new UsageError('bad-config', { file: path ?? 'tashih.config', reason: error instanceof Error ? error.message.split('\n')[0]! : String(error) })
  }
}

function placeIn(directory: string, path: string): string {
  return relative(directory, resolve(path)).split(sep).join('/')
}
