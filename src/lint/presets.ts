import type { Rule } from '../rules/rule.js'
import type { RuleSettings, Setting } from './setting.js'

export const PRESETS = ['recommended', 'strict', 'web', 'academic', 'quran'] as const
export type Preset = (typeof PRESETS)[number]

/** One step graver; 'off' stays off. */
const GRAVER: Readonly<Record<Setting, Setting>> = { off: 'off', info: 'warning', warning: 'error', error: 'error' }
/** Families of rules that matter where text is displayed but not studied. */
const WEB: readonly string[] = ['encoding', 'shape', 'controls', 'bidi', 'letters', 'marks', 'punctuation']

/**
 * - recommended: each rule as it is
 * - strict: each rule one step graver
 * - web: rules of encoding, letters, display and punctuation; none of the Quran
 * - academic: recommended, and spelling of verses and every doubt as warnings
 * - quran: rules of the Quran alone
 */
export function presetSettings(preset: Preset, rules: readonly Rule[]): RuleSettings {
  return Object.fromEntries(rules.map((rule) => [rule.meta.id, settingOf(preset, rule)]))
}

function settingOf(preset: Preset, { meta }: Rule): Setting {
  const family = meta.id.slice(0, meta.id.indexOf('/'))
  if (preset === 'strict') return GRAVER[meta.severity]
  if (preset === 'web') return WEB.includes(family) ? meta.severity : 'off'
  if (preset === 'quran') return family === 'quran' ? meta.severity : 'off'
  if (preset === 'academic' && meta.severity === 'info') return 'warning'
  return meta.severity
}
