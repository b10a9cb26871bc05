import { nearValue } from '../../lint/near-rule.js'
import { UsageError } from './usage-error.js'

/** @throws {UsageError} `unknown-choice` */
export function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value)
  if (found === undefined) throw new UsageError('unknown-choice', { option, value, known: known.join(', '), near: nearValue(value, known) })
  return found
}

/** @throws {UsageError} `bad-number` for what is no whole number, and for one that is less than `least` */
export function wholeNumber(option: string, value: string, least = 0): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : -1
  if (number < least) throw new UsageError('bad-number', { option, value, least })
  return number
}
