import { Command, CommanderError } from 'commander'
import { registry } from './registry.generated.js'
import { describeError } from './shared/errors.js'
import { addNotes, helpTexts, languageOption } from './shared/help.js'
import { helpText, locale, messages } from './shared/locale.js'
import { ignoreClosedPipe } from './shared/output.js'
import { checkCommand, usageError } from './shared/usage.js'
import { version } from './shared/version.js'

/**
 * Runs the command line and returns its exit code: 0 clean, 1 findings, 2 could not run.
 * Only the command that was asked for is loaded; help loads all.
 */
export async function main(args: readonly string[]): Promise<number> {
  ignoreClosedPipe()
  const program = new Command('tashih')
  const asked = withoutHelpCommand(args[0] === '-v' ? ['-V', ...args.slice(1)] : args)
  const name = asked[commandIndex(asked)] ?? ''
  try {
    // Read first: a language that is none is what is wrong, whatever else is.
    locale()
    if (!LIGHT.includes(name) || wantsHelp(asked)) await messages()
    checkCommand(name, [...Object.keys(registry), ...Object.keys(ALIASES)])
    // What commander says of wrong arguments is said in the reader's language instead, below.
    helpTexts(program).exitOverride().configureOutput({ outputError: () => {} }).showSuggestionAfterError(false)
    addNotes(program, helpText('cli.more'))
    program.description(helpText('cli.description')).version(version(), '-V, --version', helpText('cli.version')).addOption(languageOption())
    for (const load of wanted(name)) (await load()).register(program)
    await program.parseAsync(asked, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (isHelp(error)) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`tashih: ${await describeError(error instanceof CommanderError ? usageError(error, commandOf(program, name)) : error)}\n`)
    return 2
  }
}

/** Commands that say nothing but what is theirs to say, and must not wait for messages to be loaded. */
const LIGHT = ['ayah']

/** Other names of commands, which they give themselves too. */
const ALIASES: Readonly<Record<string, string>> = { normalise: 'normalize' }

/** `tashih help lint` is `tashih lint --help`. */
function withoutHelpCommand(args: readonly string[]): readonly string[] {
  const at = commandIndex(args)
  return args[at] === 'help' ? withoutHelpCommand([...args.slice(0, at), ...args.slice(at + 1), '--help']) : args
}

/** Help is asked for, or given because nothing else was. */
function wantsHelp(args: readonly string[]): boolean {
  return args.length < 2 || args.includes('-h') || args.includes('--help')
}

/** Help and version end the run where they are written. */
function isHelp(error: unknown): error is CommanderError {
  return error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help')
}

/** Of the first argument that is not about the language, which may stand before the command too. */
function commandIndex([first = '']: readonly string[]): number {
  if (first === '--lang') return 2
  return first.startsWith('--lang=') ? 1 : 0
}

function wanted(name: string): (() => Promise<{ register(program: Command): void }>)[] {
  const own = ALIASES[name] ?? name
  const one = Object.hasOwn(registry, own) ? registry[own] : undefined
  return one === undefined ? Object.values(registry) : [one]
}

function commandOf(program: Command, name: string): Command {
  return program.commands.find((command) => command.name() === (ALIASES[name] ?? name)) ?? program
}
