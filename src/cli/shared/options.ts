import { UsageError } from './usage-error.js'

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
