import ignore, { type Ignore } from 'ignore'
import { registry } from '../rules/registry.generated.js'
import type { Rule } from '../rules/rule.js'
import type { Honorifics } from '../analysis/facts.js'
import type { Locale } from '../locales/index.js'
import type { SurahAliases } from '../quran/index.js'
import { expanded } from './families.js'
import type { RuleSettings, Setting } from './setting.js'
import { type Preset, presetSettings } from './presets.js'

/** Lists of a house's own. */
export interface OwnLists {
  /** Words that are right as they are written: rules of letters, marks and shapes say nothing of them. */
  readonly words?: readonly string[]
  /** Spellings that `typography/honorifics` counts: under prophet or god, each is a way of its own; under a known way, one more spelling of it. */
  readonly honorifics?: Honorifics
  /** Names of surahs that references may have beside those that are known: name → number. */
  readonly surahAliases?: SurahAliases
}

/** What a configuration file says. Rules are named by id or by family: `shape`, `shape/*`. Patterns are those of .gitignore, from the file's directory. */
export interface Configuration extends OwnLists {
  /** Where an editor finds the schema; not read. */
  readonly $schema?: string
  readonly preset?: Preset
  readonly rules?: RuleSettings
  /** For some files; later ones win. */
  readonly overrides?: readonly Override[]
  /** Files that directories and patterns leave out. */
  readonly ignores?: readonly string[]
  readonly locale?: Locale
  /** Translations that renderings are compared with: language → file in Tanzil's layout, from the configuration's directory. */
  readonly translations?: Readonly<Record<string, string>>
  /** What `tashih normalize` does where no profile is named. */
  readonly normalize?: NormalizeConfiguration
  /** Report suppressions that hide nothing. */
  readonly unusedSuppressions?: Setting
  /** Report suppressions that do not say why. */
  readonly reasonlessSuppressions?: Setting
  /** Report suppressions that name a rule or have a directive that is none; a warning without it. */
  readonly unknownSuppressions?: Setting
}

export interface NormalizeConfiguration {
  /** The profile that this one adds to and takes from; 'publication' without it. */
  readonly extends?: string
  /** Steps by id: true or options to run it, false to leave it out. */
  readonly steps?: Readonly<Record<string, boolean | Readonly<Record<string, string>>>>
}

/** For some files: rules replace what was said of them before, lists are added. */
export interface Override extends OwnLists {
  readonly files: readonly string[]
  readonly rules?: RuleSettings
}

/** What holds for one file. */
export interface FileConfiguration extends Required<OwnLists> {
  readonly rules: RuleSettings
  readonly ignored: boolean
  readonly locale: Locale | undefined
  readonly unusedSuppressions: Setting
  readonly reasonlessSuppressions: Setting
  readonly unknownSuppressions: Setting
}

/**
 * @param path of the file, from the configuration's directory, with `/`; null for a text without a file.
 * Order: preset, rules, overrides from first to last; a later one replaces what an earlier one says of a rule, and adds to its lists.
 */
export function configurationFor(configuration: Configuration, path: string | null, rules: readonly Rule[] = registry): FileConfiguration {
  const settings: Record<string, RuleSettings[string]> = {
    ...(configuration.preset === undefined ? {} : presetSettings(configuration.preset, rules)),
    ...expanded(configuration.rules ?? {}, rules),
  }
  let lists: OwnLists = configuration
  for (const override of configuration.overrides ?? []) {
    if (!matches(override.files, path)) continue
    Object.assign(settings, expanded(override.rules ?? {}, rules))
    lists = joined(lists, override)
  }
  return {
    rules: settings,
    ignored: matches(configuration.ignores ?? [], path),
    locale: configuration.locale,
    words: lists.words ?? [],
    honorifics: lists.honorifics ?? {},
    surahAliases: lists.surahAliases ?? {},
    unusedSuppressions: configuration.unusedSuppressions ?? 'off',
    reasonlessSuppressions: configuration.reasonlessSuppressions ?? 'off',
    unknownSuppressions: configuration.unknownSuppressions ?? 'warning',
  }
}

/** Every rule's severity, and the options that are set, where `settings` hold. */
export function settingsOfAll(settings: RuleSettings, rules: readonly Rule[] = registry): RuleSettings {
  return Object.fromEntries(rules.map(({ meta }) => [meta.id, settings[meta.id] ?? meta.severity]))
}

/** Two sets of lists as one: of an alias that both have, the later number holds. */
export function joined(lists: OwnLists, more: OwnLists): OwnLists {
  const keys = new Set([...Object.keys(lists.honorifics ?? {}), ...Object.keys(more.honorifics ?? {})])
  return {
    words: [...(lists.words ?? []), ...(more.words ?? [])],
    honorifics: Object.fromEntries([...keys].map((key) => [key, [...(lists.honorifics?.[key] ?? []), ...(more.honorifics?.[key] ?? [])]])),
    surahAliases: { ...lists.surahAliases, ...more.surahAliases },
  }
}

function matches(patterns: readonly string[], path: string | null): boolean {
  if (path === null || patterns.length === 0 || !ignore.isPathValid(path)) return false
  let compiled = matchers.get(patterns)
  if (compiled === undefined) matchers.set(patterns, (compiled = ignore().add([...patterns])))
  return compiled.ignores(path)
}

/** Every file is asked about the same patterns. */
const matchers = new WeakMap<readonly string[], Ignore>()
