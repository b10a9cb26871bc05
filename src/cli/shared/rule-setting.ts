import { isSetting, type Setting } from '../../lint/setting.js'
import { UsageError } from './usage-error.js'

/** `quran/vowelling:off`, collected. @throws {UsageError} `bad-setting` */
export function ruleSetting(setting: string, collected: Record<string, Setting>): Record<string, Setting> {
  const colon = setting.lastIndexOf(':')
  const severity = setting.slice(colon + 1)
  if (colon < 1 || !isSetting(severity)) throw new UsageError('bad-setting', { setting })
  return { ...collected, [setting.slice(0, colon)]: severity }
}
