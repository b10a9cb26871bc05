import { isSetting, type Setting, SETTINGS } from '../../lint/setting.js'
import { nearValue } from '../../lint/near-rule.js'
import { UsageError } from './usage-error.js'

/** `quran/vowelling:off`, collected. @throws {UsageError} `bad-setting`, `unknown-severity` */
export function ruleSetting(setting: string, collected: Record<string, Setting>): Record<string, Setting> {
  const colon = setting.lastIndexOf(':')
  const [rule, severity] = [setting.slice(0, colon), setting.slice(colon + 1)]
  if (colon < 1 || severity === '') throw new UsageError('bad-setting', { setting })
  if (!isSetting(severity)) throw new UsageError('unknown-severity', { rule, severity, known: SETTINGS.join(', '), near: nearValue(severity, SETTINGS) })
  return { ...collected, [rule]: severity }
}
