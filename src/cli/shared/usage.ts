import type { Command, CommanderError } from 'commander'
import { nearest } from '../../lint/nearest.js'
import { UsageError } from './usage-error.js'

/**
 * What commander finds wrong with the arguments, as an error that every language can tell: commander's own are English sentences.
 * @param command the command that was asked for, or the program where none was
 */
export function usageError({ code, message }: CommanderError, command: Command): UsageError {
  const name = nameOf(command)
  const help = `${name} --help`
  const quoted = /'(.*)'/s.exec(message)?.[1] ?? ''
  if (code === 'commander.unknownOption') return optionError(quoted, command, name, help)
  if (code === 'commander.optionMissingArgument') return new UsageError('no-value', { option: quoted, help })
  if (code === 'commander.excessArguments') return new UsageError('too-many-arguments', { argument: command.args[command.registeredArguments.length] ?? '', command: name, help })
  return new UsageError('usage', { reason: message.replace(/^error: /, '') })
}

/** @throws {UsageError} for a name that is no command's */
export function checkCommand(name: string, known: readonly string[]): void {
  if (name === '' || name.startsWith('-') || known.includes(name)) return
  throw new UsageError('unknown-command', { command: name, near: nearest(name, known) ?? '', help: 'tashih --help' })
}

/** An option that does not exist, or one that takes no value and was given one: `--html=page.html`. */
function optionError(given: string, command: Command, name: string, help: string): UsageError {
  const equals = given.indexOf('=')
  const option = equals < 0 ? given : given.slice(0, equals)
  const known = command.options.flatMap(({ long }) => long ?? [])
  if (equals >= 0 && known.includes(option)) return new UsageError('takes-no-value', { option, value: given.slice(equals + 1), help })
  const near = option.startsWith('--') ? nearest(option, known) : null
  return new UsageError('no-such-option', { command: name, option, near: near ?? '', help })
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`
}
