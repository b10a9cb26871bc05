import { type Command, type Help, Option } from 'commander'
import { locales } from '../../locales/index.js'
import { translate } from './locale.js'

/** Help in the language of this run, for a command and those added to it. */
export function helpTexts(command: Command): Command {
  const t = translate()
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('cli.usage'),
    'Options:': t('cli.options'),
    'Arguments:': t('cli.arguments'),
    'Commands:': t('cli.commands'),
  }
  return command
    .configureHelp({ styleTitle: (title: string) => titles[title] ?? title, sortSubcommands: true } satisfies Partial<Help>)
    .helpOption('-h, --help', t('cli.help'))
    .helpCommand(false)
}

/** Adds a command with what all have: --lang, --help, and examples under the help. */
export function addCommand(program: Command, signature: string, key: string, examples: readonly string[]): Command {
  const t = translate()
  const command = helpTexts(program.command(signature).description(t(`cli.${key}.description`)))
  command.addOption(new Option('--lang <locale>', t('cli.lang', { known: locales.join(', ') })))
  command.addHelpText('after', `\n${t('cli.examples')}\n${examples.map((example) => `  ${example}`).join('\n')}`)
  return command
}
