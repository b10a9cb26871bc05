import { type Command, Option } from 'commander'
import { nearValue } from '../../lint/near-rule.js'
import { UsageError } from './usage-error.js'

/** @throws {UsageError} `unknown-choice` */
export function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value)
  if (found === undefined) throw new UsageError('unknown-choice', { option, value, known: known.join(', '), near: nearValue(value, known) })
  return found
}

/** What is written for people has its own name in each command, and this one in all. */
const FOR_PEOPLE = 'text'

/**
 * Adds `-f, --format <name>`. `--report` is another name of it, which the help does not show; of several, the last holds.
 * @param standard the format for people, which goes by `text` too
 */
export function addFormat(command: Command, description: string, standard: string): Command {
  const format = new Option('-f, --format <name>', description).default(standard)
  const alias = new Option('--report <name>').hideHelp()
  command.addOption(format).addOption(alias)
  return command.on(`option:${alias.name()}`, (name: string) => void command.setOptionValueWithSource(format.attributeName(), name, 'cli'))
}

/** @throws {UsageError} `unknown-choice` */
export function chosenFormat<T extends string>(given: string, known: readonly T[], standard: T): T {
  return given === FOR_PEOPLE ? standard : choice('--format', given, known)
}

/** @throws {UsageError} `bad-number` for what is no whole number, and for one that is less than `least` */
export function wholeNumber(option: string, value: string, least = 0): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : -1
  if (number < least) throw new UsageError('bad-number', { option, value, least })
  return number
}
