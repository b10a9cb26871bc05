import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { ConfigError, nearest } from '../lint/index.js'
import { registry } from '../rules/registry.generated.js'
import { UsageError } from './shared/usage-error.js'
import { addCommand } from './shared/help.js'
import { helpText } from './shared/locale.js'
import { write } from './shared/output.js'
import { PACKAGE } from './shared/version.js'

export function register(program: Command): void {
  addCommand(program, 'explain', 'explain', ['tashih explain quran/misquotation', 'tashih explain'])
    .argument('[rule]', helpText('cli.explain.rule'))
    .action(async (rule?: string) => {
      await write(rule === undefined ? ruleList() : page(rule))
    })
}

function ruleList(): string {
  const width = Math.max(0, ...registry.map(({ meta }) => meta.id.length))
  return registry.map(({ meta }) => `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.edits}\n`).join('')
}

/** @throws {ConfigError} `unknown-rule` */
function page(rule: string): string {
  const ids = registry.map(({ meta }) => String(meta.id))
  if (!ids.includes(rule)) throw new ConfigError('unknown-rule', { rule, near: nearest(rule, ids) ?? '' })
  const url = new URL(`docs/rules/${rule}.md`, PACKAGE)
  if (!existsSync(url)) throw new UsageError('not-found', { path: `docs/rules/${rule}.md` })
  return readFileSync(url, 'utf8')
}
