import type { Command } from 'commander'
import { covers } from '../lint/families.js'
import { ConfigError, SUPPRESSION_META } from '../lint/index.js'
import { nearRule } from '../lint/near-rule.js'
import { padTo, width, wrap } from '../report/cells.js'
import type { ReportContext } from '../report/reporter.js'
import { registry } from '../rules/registry.generated.js'
import type { RuleMeta } from '../rules/rule.js'
import { pageFile, pagePath } from './explain/file.js'
import { pageText, summaryOf } from './explain/page.js'
import { UsageError } from './shared/usage-error.js'
import { addCommand } from './shared/help.js'
import { helpText, locale, messages } from './shared/locale.js'
import { columns, wantsColor, write } from './shared/output.js'

export function register(program: Command): void {
  addCommand(program, 'explain', 'explain', ['tashih explain quran/misquotation', 'tashih explain quran', 'tashih explain'])
    .argument('[rule]', helpText('cli.explain.rule'))
    .action(async (rule: string | undefined, options: { readonly color?: boolean }) => {
      const context = { t: await messages(), columns: columns(), color: wantsColor(options.color) }
      const family = METAS.filter(({ id }) => rule === undefined || (rule !== id && covers(rule, id)))
      await write(rule === undefined || family.length > 0 ? ruleList(family, context) : pageText(page(rule), context, locale()))
    })
}

/** Each rule with its severity and the best it offers, and under it what it reports. */
function ruleList(metas: readonly RuleMeta[], { t, columns: cells }: ReportContext): string {
  const head = [t('report.head.rule'), t('report.head.severity'), t('cli.explain.offers')]
  const rows = metas.map((meta) => [meta.id, t(meta.severity === 'off' ? 'cli.explain.off' : `report.${meta.severity}`), t(`cli.explain.${meta.edits}`)])
  const widths = head.map((name, column) => Math.max(width(name), ...rows.map((row) => width(row[column]!))))
  const line = (row: readonly string[]): string => row.map((cell, column) => padTo(cell, widths[column]!)).join('  ').trimEnd()
  const rules = rows.map((row) => [line(row), ...wrap(summaryOf(page(row[0]!)), cells - INDENT.length).map((part) => INDENT + part)])
  return [line(head), ...rules.flat(), ''].join('\n')
}

/** All that findings can have as their rule. */
const METAS: readonly RuleMeta[] = [...registry.map(({ meta }) => meta), SUPPRESSION_META]
const INDENT = '    '

/** @throws {ConfigError} `unknown-rule` */
function page(rule: string): string {
  const ids = METAS.map(({ id }) => String(id))
  if (!ids.includes(rule)) throw new ConfigError('unknown-rule', { rule, near: nearRule(rule, ids) })
  const markdown = pageFile(rule, locale())
  if (markdown === null) throw new UsageError('not-found', { path: pagePath(rule, locale()) })
  return markdown
}
