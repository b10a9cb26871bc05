import { locales, translator, type Locale, type Translate } from '../../locales/index.js'
import { UsageError } from './errors.js'

let chosen: Locale | undefined

/**
 * The language of this run: `--lang`, else the one that LC_ALL, LC_MESSAGES or LANG names, else English. It is read before the
 * options are parsed, because help is written in it too.
 * @throws {UsageError} `unknown-locale`
 */
export function locale(args: readonly string[] = process.argv, env: NodeJS.ProcessEnv = process.env): Locale {
  return (chosen ??= fromArguments(args) ?? fromEnvironment(env) ?? 'en')
}

/** Messages in the language of this run. */
export function translate(): Translate {
  return translator(locale())
}

function fromArguments(args: readonly string[]): Locale | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  if (at < 0) return undefined
  const value = args[at]!.includes('=') ? args[at]!.slice('--lang='.length) : (args[at + 1] ?? '')
  if (isLocale(value)) return value
  chosen = 'en'
  throw new UsageError('unknown-locale', { value, known: locales.join(', ') })
}

function fromEnvironment(env: NodeJS.ProcessEnv): Locale | undefined {
  const language = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').split(/[_.@-]/)[0]!.toLowerCase()
  return isLocale(language) ? language : undefined
}

function isLocale(value: string): value is Locale {
  return locales.some((known) => known === value)
}
