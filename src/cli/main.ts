import { Command, CommanderError } from 'commander'
import { registry } from './registry.generated.js'
import { describeError } from './shared/errors.js'
import { helpTexts, languageOption } from './shared/help.js'
import { helpText, messages } from './shared/locale.js'
import { ignoreClosedPipe } from './shared/output.js'
import { version } from './shared/version.js'

/**
 * Runs the command line and returns its exit code: 0 clean, 1 findings, 2 could not run.
 * Only the command that was asked for is loaded; help, and a name that is none, load all.
 */
export async function main(args: readonly string[]): Promise<number> {
  ignoreClosedPipe()
  try {
    const name = commandName(args)
    if (!LIGHT.includes(name) || wantsHelp(args)) await messages()
    const program = helpTexts(new Command('tashih')).exitOverride()
    program.description(helpText('cli.description')).version(version(), '-V, --version', helpText('cli.version')).addOption(languageOption())
    for (const load of wanted(name)) (await load()).register(program)
    await program.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`tashih: ${await describeError(error)}\n`)
    return 2
  }
}

/** Commands that say nothing but what is theirs to say, and must not wait for messages to be loaded. */
const LIGHT = ['ayah']

/** Help is asked for, or given because nothing else was. */
function wantsHelp(args: readonly string[]): boolean {
  return args.length < 2 || args.includes('-h') || args.includes('--help')
}

/** The first argument that is not about the language, which may stand before the command too. */
function commandName(args: readonly string[]): string {
  const first = args[0] ?? ''
  if (first === '--lang') return args[2] ?? ''
  return first.startsWith('--lang=') ? (args[1] ?? '') : first
}

function wanted(name: string): (() => Promise<{ register(program: Command): void }>)[] {
  const one = Object.hasOwn(registry, name) ? registry[name] : undefined
  return one === undefined ? Object.values(registry) : [one]
}
