import type { Honorifics } from '../analysis/facts.js'
import { surahNames } from '../quran/references/index.js'
import { comparable, HONORIFIC_KEYS } from '../rules/typography/_own.js'
import { ConfigError } from './config-error.js'
import { type Configuration, joined } from './configuration.js'
import { nearest } from './nearest.js'

/**
 * Checks what a schema cannot say of a configuration's own lists, as they are and with what each override adds.
 * @throws {ConfigError} `listed-twice`
 * @throws {SurahAliasError} for an alias that cannot be a surah's name
 */
export function checkLists(configuration: Configuration, file: string): void {
  const all = [configuration, ...(configuration.overrides ?? []).map((override) => joined(configuration, override))]
  for (const { honorifics, surahAliases } of all) {
    if (honorifics !== undefined) checkHonorifics(honorifics, file)
    surahNames(surahAliases)
  }
}

const checked = new WeakSet<Honorifics>()

/**
 * @param file what the list is read from
 * @throws {ConfigError} `unknown-key` for one that names no honorific, `listed-twice` for a spelling under two keys
 */
export function checkHonorifics(honorifics: Honorifics, file: string): void {
  if (checked.has(honorifics)) return
  const places = new Map<string, string>()
  for (const [key, spellings] of Object.entries(honorifics)) {
    if (!HONORIFIC_KEYS.includes(key)) throw new ConfigError('unknown-key', { file, key: `honorifics.${key}`, near: nearest(key, HONORIFIC_KEYS) ?? '' })
    for (const spelling of spellings) {
      const first = places.get(comparable(spelling))
      if (first !== undefined && first !== key) throw new ConfigError('listed-twice', { file, spelling, first, second: key })
      places.set(comparable(spelling), key)
    }
  }
  checked.add(honorifics)
}
