import { isSetting, type RuleSettings, type Setting } from '../../lint/index.js'
import { UsageError } from './errors.js'

/** @throws {UsageError} `unknown-choice` */
export function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value)
  if (found === undefined) throw new UsageError('unknown-choice', { option, value, known: known.join(', ') })
  return found
}

/** @throws {UsageError} `bad-number` */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new UsageError('bad-number', { option, value })
  return Number(value)
}

/** `quran/vowelling:off`, collected. @throws {UsageError} `bad-setting` */
export function ruleSetting(setting: string, collected: Record<string, Setting>): Record<string, Setting> {
  const colon = setting.lastIndexOf(':')
  const severity = setting.slice(colon + 1)
  if (colon < 1 || !isSetting(severity)) throw new UsageError('bad-setting', { setting })
  return { ...collected, [setting.slice(0, colon)]: severity }
}

export type { RuleSettings }
