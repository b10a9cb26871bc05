import { basename, dirname } from 'node:path'
import type { Command } from 'commander'
import { PRESETS, type Preset } from '../lint/presets.js'
import type { Translate } from '../locales/index.js'
import { ask } from './init/ask.js'
import { configurationText } from './init/text.js'
import { findConfiguration, shown } from './shared/config-file.js'
import { addCommand } from './shared/help.js'
import { helpText, locale, messages } from './shared/locale.js'
import { choice } from './shared/options.js'
import { warn, write } from './shared/output.js'
import { replaceFile } from './shared/replace-file.js'
import { UsageError } from './shared/usage-error.js'

const FILE = 'tashih.config.mjs'
/** What a shell has for a program that Ctrl+C ended: 128 and the number of the signal. */
const BROKEN_OFF = 130

interface Options {
  readonly preset?: string
}

export function register(program: Command): void {
  addCommand(program, 'init', 'init', ['tashih init', 'tashih init --preset academic'])
    .option('--preset <name>', helpText('cli.init.preset', { known: PRESETS.join(', ') }))
    .action(async (options: Options) => {
      const above = fromAbove(await findConfiguration())
      const t = await messages()
      const preset = options.preset === undefined ? await askPreset(t) : choice('--preset', options.preset, PRESETS)
      if (preset === null) {
        await write('\n')
        process.exitCode = BROKEN_OFF
        return
      }
      replaceFile(FILE, new TextEncoder().encode(configurationText(preset, locale(), (key) => t(`cli.init.${key}`))))
      await write(`${t('cli.init.written', { path: FILE })}\n`)
      if (above !== null) warn(t('cli.init.above', { above: shown(above), path: FILE }))
    })
}

/**
 * A configuration that holds here from a directory above: one beside it may take its place.
 * @throws {UsageError} for one that holds from this directory
 */
function fromAbove(file: string | null): string | null {
  if (file === null || dirname(file) !== process.cwd()) return file
  if (basename(file) === FILE) throw new UsageError('exists', { path: FILE })
  throw new UsageError('config-holds', { path: basename(file), file: FILE })
}

/** Asks where somebody can answer; elsewhere the first preset. Null where the question is broken off. */
async function askPreset(t: Translate): Promise<Preset | null> {
  if (!process.stdin.isTTY) return PRESETS[0]
  const known = PRESETS.join(', ')
  return ask(PRESETS, {
    input: process.stdin,
    output: process.stdout,
    question: t('cli.init.ask', { known }),
    again: (answer, near) => t(near === '' ? 'cli.init.again' : 'cli.init.againNear', { answer, known, near }),
  })
}
