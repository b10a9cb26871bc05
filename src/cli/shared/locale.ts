import type { Translate } from '../../locales/index.js'
import { locales, type Locale } from '../../locales/tags.js'
import { UsageError } from './usage-error.js'

let chosen: Locale | undefined

/**
 * The language of this run: `--lang`, else the one that LC_ALL, LC_MESSAGES or LANG names, else English. It is read before the
 * options are parsed, because help is written in it too. A configuration that is read later goes before the environment: `preferLocale`.
 * @throws {UsageError} `unknown-locale`, or `no-value` where nothing stands behind `--lang`
 */
export function locale(args: readonly string[] = process.argv, env: NodeJS.ProcessEnv = process.env): Locale {
  return (chosen ??= fromArguments(args) ?? fromEnvironment(env) ?? 'en')
}

let loaded: Translate | undefined

/** The language that a configuration asks for; `--lang` goes before it. */
export function preferLocale(wish: Locale | undefined): void {
  if (wish === undefined || fromArguments(process.argv) !== undefined) return
  chosen = wish
  loaded = undefined
}

/** Messages in the language of this run. They are loaded when first asked for: printing a verse needs none. */
export async function messages(): Promise<Translate> {
  return (loaded ??= (await import('../../locales/index.js')).translator(locale()))
}

/** The same, once they are loaded; `main` sees to that for every command but those that start light. */
export function translate(): Translate {
  return (key, data) => helpText(key, data)
}

/** A text of the help; empty where no help was asked for, so that commands can be set up without loading messages. */
export function helpText(key: string, data?: Readonly<Record<string, unknown>>): string {
  return loaded?.(key, data) ?? ''
}

function fromArguments(args: readonly string[]): Locale | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  if (at < 0) return undefined
  const value = args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : (args[at + 1] ?? '')
  const found = localeOf(value)
  if (found !== undefined) return found
  chosen = fromEnvironment(process.env) ?? 'en'
  throw value === '' ? new UsageError('no-value', { option: '--lang', help: 'tashih --help' }) : new UsageError('unknown-locale', { value, known: locales.join(', ') })
}

function fromEnvironment(env: NodeJS.ProcessEnv): Locale | undefined {
  return localeOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')
}

/** The locale of a name such as `ar`, `AR`, `ar-EG` or `ar_EG.UTF-8`. */
function localeOf(name: string): Locale | undefined {
  const language = name.split(/[_.@-]/)[0]!.toLowerCase()
  return locales.find((known) => known === language)
}
