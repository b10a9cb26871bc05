import { type Command, type Help, Option } from 'commander'
import { locales } from '../../locales/tags.js'
import { padTo, width, wrap } from '../../report/cells.js'
import { LRI, PDI, RLI } from '../../text/isolate.js'
import { helpText, locale } from './locale.js'
import { columns } from './output.js'

/** Help in the language of this run, for a command and those added to it. */
export function helpTexts(command: Command): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': helpText('cli.usage'),
    'Options:': helpText('cli.options'),
    'Arguments:': helpText('cli.arguments'),
    'Commands:': helpText('cli.commands'),
  }
  const styleTitle = (title: string): string => titles[title] ?? title
  return command
    .configureHelp({ helpWidth: columns(), displayWidth: width, styleTitle, styleUsage, boxWrap, formatItem, subcommandTerm, optionDescription, sortSubcommands: true } satisfies Partial<Help>)
    .helpOption('-h, --help', helpText('cli.help'))
    .helpCommand(false)
}

/** Name, other name and arguments: options all commands have. */
function subcommandTerm(command: Command): string {
  const names = [command.name(), ...command.aliases()].join('|')
  return [names, ...command.registeredArguments.map((argument) => `[${argument.name()}${argument.variadic ? '...' : ''}]`)].join(' ')
}

/** What it does, and its default where that is a word. */
function optionDescription({ description, defaultValue }: Option): string {
  return typeof defaultValue === 'string' ? `${description} (${helpText('cli.default')}: ${defaultValue})` : description
}

function styleUsage(usage: string): string {
  return locale() === 'ar' ? `${LRI}${usage}${PDI}` : usage
}

const INDENT = '  '
const GAP = '  '
/** Descriptions in columns narrower than this stand below what they describe. */
const LEAST_COLUMN = 24

/**
 *     --option <value>  what it does, in a column that
 *                       is wrapped to the terminal
 */
function formatItem(term: string, termWidth: number, description: string): string {
  if (description === '') return INDENT + term
  const before = INDENT.length + termWidth + GAP.length
  if (columns() - before < LEAST_COLUMN) return [INDENT + term, ...lines(description, columns() - 3 * INDENT.length).map((line) => INDENT.repeat(3) + line)].join('\n')
  const [first, ...rest] = lines(description, columns() - before)
  return [INDENT + padTo(term, termWidth) + GAP + first!, ...rest.map((line) => ' '.repeat(before) + line)].join('\n')
}

function boxWrap(text: string, cells: number): string {
  return lines(text, cells).join('\n')
}

/** Lines of a text. Arabic keeps its direction though a line begins with the name of an option. */
function lines(text: string, cells: number): string[] {
  const wrapped = wrap(text, cells)
  return locale() === 'ar' ? wrapped.map((line) => `${RLI}${line}${PDI}`) : wrapped
}

/** Read before all others (locale.ts); named here so that it is known and explained. */
export function languageOption(): Option {
  return new Option('--lang <locale>', helpText('cli.lang', { known: locales.join(', ') }))
}

/** Adds a command with what all have: --lang, --no-color, --help, and examples under the help. */
export function addCommand(program: Command, signature: string, key: string, examples: readonly string[]): Command {
  const command = helpTexts(program.command(signature).description(helpText(`cli.${key}.description`)))
  command.addOption(languageOption())
  // --color before --no-color: neither is then the default.
  command.addOption(new Option('--color').hideHelp()).option('--no-color', helpText('cli.noColor'))
  return command.addHelpText('after', () => `\n${helpText('cli.examples')}\n${examples.map(example).join('\n')}`)
}

/** Adds paragraphs under the help. */
export function addNotes(command: Command, ...notes: readonly string[]): Command {
  return command.addHelpText('after', () => `\n${notes.map((note) => boxWrap(note, columns())).join('\n')}`)
}

const CONTINUED = ' \\'

/** An example that can be copied: a line that goes on says so to the shell. */
function example(command: string): string {
  const parts = wrap(command, columns() - 2 * INDENT.length)
  if (parts.length < 2) return INDENT + command
  return wrap(command, columns() - 2 * INDENT.length - CONTINUED.length).map((part, i) => INDENT.repeat(i === 0 ? 1 : 2) + part).join(`${CONTINUED}\n`)
}
