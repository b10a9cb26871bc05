import { type Command, type Help, Option } from 'commander'
import { locales } from '../../locales/tags.js'
import { helpText } from './locale.js'

/** Help in the language of this run, for a command and those added to it. */
export function helpTexts(command: Command): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': helpText('cli.usage'),
    'Options:': helpText('cli.options'),
    'Arguments:': helpText('cli.arguments'),
    'Commands:': helpText('cli.commands'),
  }
  return command
    .configureHelp({ styleTitle: (title: string) => titles[title] ?? title, optionDescription, sortSubcommands: true } satisfies Partial<Help>)
    .helpOption('-h, --help', helpText('cli.help'))
    .helpCommand(false)
}

/** What it does, and its default where that is a word. */
function optionDescription({ description, defaultValue }: Option): string {
  return typeof defaultValue === 'string' ? `${description} (${helpText('cli.default')}: ${defaultValue})` : description
}

/** Read before all others (locale.ts); named here so that it is known and explained. */
export function languageOption(): Option {
  return new Option('--lang <locale>', helpText('cli.lang', { known: locales.join(', ') }))
}

/** Adds a command with what all have: --lang, --help, and examples under the help. */
export function addCommand(program: Command, signature: string, key: string, examples: readonly string[]): Command {
  const command = helpTexts(program.command(signature).description(helpText(`cli.${key}.description`)))
  command.addOption(languageOption())
  command.addHelpText('after', `\n${helpText('cli.examples')}\n${examples.map((example) => `  ${example}`).join('\n')}`)
  return command
}
