import ignore from 'ignore'
import { registry } from '../rules/registry.generated.js'
import type { Rule } from '../rules/rule.js'
import type { Locale } from '../locales/index.js'
import type { RuleSettings, Setting } from './setting.js'
import { type Preset, presetSettings } from './presets.js'

/** What a configuration file says. Patterns are those of .gitignore, from the file's directory. */
export interface Configuration {
  /** Where an editor finds the schema; not read. */
  readonly $schema?: string
  readonly preset?: Preset
  readonly rules?: RuleSettings
  /** For some files; later ones win. */
  readonly overrides?: readonly Override[]
  /** Files that directories and patterns leave out. */
  readonly ignores?: readonly string[]
  readonly locale?: Locale
  /** Words that are right as they are written: rules of letters, marks and shapes say nothing of them. */
  readonly words?: readonly string[]
  /** Translations that renderings are compared with: language → file in Tanzil's layout, from the configuration's directory. */
  readonly translations?: Readonly<Record<string, string>>
  /** What `tashih normalize` does where no profile is named. */
  readonly normalize?: NormalizeConfiguration
  /** Report suppressions that hide nothing. */
  readonly unusedSuppressions?: Setting
  /** Report suppressions that do not say why. */
  readonly reasonlessSuppressions?: Setting
}

export interface NormalizeConfiguration {
  /** The profile that this one adds to and takes from; 'publication' without it. */
  readonly extends?: string
  /** Steps by id: true or options to run it, false to leave it out. */
  readonly steps?: Readonly<Record<string, boolean | Readonly<Record<string, string>>>>
}

export interface Override {
  readonly files: readonly string[]
  readonly rules: RuleSettings
}

/** What holds for one file. */
export interface FileConfiguration {
  readonly rules: RuleSettings
  readonly ignored: boolean
  readonly locale: Locale | undefined
  readonly words: readonly string[]
  readonly unusedSuppressions: Setting
  readonly reasonlessSuppressions: Setting
}

/**
 * @param path of the file, from the configuration's directory, with `/`; null for a text without a file.
 * Order: preset, rules, overrides from first to last; a later one replaces what an earlier one says of a rule.
 */
export function configurationFor(configuration: Configuration, path: string | null, rules: readonly Rule[] = registry): FileConfiguration {
  const settings: Record<string, RuleSettings[string]> = {
    ...(configuration.preset === undefined ? {} : presetSettings(configuration.preset, rules)),
    ...configuration.rules,
  }
  for (const override of configuration.overrides ?? []) if (matches(override.files, path)) Object.assign(settings, override.rules)
  return {
    rules: settings,
    ignored: matches(configuration.ignores ?? [], path),
    locale: configuration.locale,
    words: configuration.words ?? [],
    unusedSuppressions: configuration.unusedSuppressions ?? 'off',
    reasonlessSuppressions: configuration.reasonlessSuppressions ?? 'off',
  }
}

function matches(patterns: readonly string[], path: string | null): boolean {
  if (path === null || patterns.length === 0 || !ignore.isPathValid(path)) return false
  return ignore().add([...patterns]).ignores(path)
}
