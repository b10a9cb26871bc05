import { dirname, relative, resolve, sep } from 'node:path'
import { lilconfig } from 'lilconfig'
import { type Configuration, configurationFor, type FileConfiguration, validConfiguration } from '../../lint/index.js'
import { UsageError } from './usage-error.js'

const PLACES = ['tashih.config.js', 'tashih.config.mjs', 'tashih.config.json', '.tashihrc.json', 'package.json']

export interface LoadedConfiguration {
  /** The file it was read from; null where there is none. */
  readonly file: string | null
  readonly configuration: Configuration
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
  const file = found?.filepath ?? null
  const configuration = found === null ? {} : validConfiguration(found.config, relative(process.cwd(), found.filepath))
  const directory = file === null ? process.cwd() : dirname(file)
  return { file, configuration, for: (name) => configurationFor(configuration, name === null ? null : placeIn(directory, name)) }
}

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
