import { isLeftOut } from '../../documents/files.js'
import { settingsOfAll } from '../../lint/configuration.js'
import type { RuleSettings } from '../../lint/setting.js'
import { loadConfiguration } from './config.js'
import { locale, preferLocale } from './locale.js'

/**
 * What holds for a file, as JSON: every rule with its severity and options, and whether directories and patterns leave the file out.
 * @param config the configuration file that was named
 * @param rules settings that the command line makes
 */
export async function configurationOf(path: string, config: string | undefined, rules: RuleSettings): Promise<string> {
  const { configuration, file, translations, for: held } = await loadConfiguration(config)
  preferLocale(configuration.locale)
  const one = held(path)
  const values = {
    file,
    ...one,
    rules: settingsOfAll({ ...one.rules, ...rules }),
    ignored: one.ignored || isLeftOut(path),
    locale: locale(),
    translations: Object.fromEntries(translations.map((translation) => [translation.language, translation.path])),
    normalize: configuration.normalize ?? {},
  }
  return `${JSON.stringify(values, null, 2)}\n`
}
