import type { Command } from 'commander'
import { ConfigError, SUPPRESSION_META } from '../lint/index.js'
import { nearRule } from '../lint/near-rule.js'
import { padTo, width, wrap } from '../report/cells.js'
import type { ReportContext } from '../report/reporter.js'
import { registry } from '../rules/registry.generated.js'
import type { RuleMeta } from '../rules/rule.js'
import { pageFile, type PageFile, pagePath } from './explain/file.js'
import { pageText, summaryOf } from './explain/page.js'
import { UsageError } from './shared/usage-error.js'
import { addCommand } from './shared/help.js'
import { helpText, locale, messages } from './shared/locale.js'
import { columns, wantsColor, write } from './shared/output.js'

export function register(program: Command): void {
  addCommand(program, 'explain', 'explain', ['tashih explain quran/misquotation', 'tashih explain'])
    .argument('[rule]', helpText('cli.explain.rule'))
    .option('--no-color', helpText('cli.noColor'))
    .action(async (rule: string | undefined, options: { readonly color: boolean }) => {
      const context = { t: await messages(), columns: columns(), color: wantsColor(options.color) }
      const pages = new Map((rule === undefined ? METAS.map(({ id }) => String(id)) : [rule]).map((id) => [id, page(id)]))
      const text = rule === undefined ? ruleList(pages, context) : ruleText(pages.get(rule)!, context)
      const foreign = [...pages.values()].some((file) => file.locale !== locale())
      await write(foreign ? `${context.t('cli.explain.english')}\n\n${text}` : text)
    })
}

/** Each rule with its severity and the best it offers, and under it what it reports. */
function ruleList(pages: ReadonlyMap<string, PageFile>, { t, columns: cells }: ReportContext): string {
  const head = [t('report.head.rule'), t('report.head.severity'), t('cli.explain.offers')]
  const rows = METAS.map((meta) => [meta.id, t(meta.severity === 'off' ? 'cli.explain.off' : `report.${meta.severity}`), t(`cli.explain.${meta.edits}`)])
  const widths = head.map((name, column) => Math.max(width(name), ...rows.map((row) => width(row[column]!))))
  const line = (row: readonly string[]): string => row.map((cell, column) => padTo(cell, widths[column]!)).join('  ').trimEnd()
  const rules = rows.map((row) => [line(row), ...wrap(summaryOf(pages.get(row[0]!)!.markdown), cells - INDENT.length).map((part) => INDENT + part)])
  return [line(head), ...rules.flat(), ''].join('\n')
}

/** All that findings can have as their rule. */
const METAS: readonly RuleMeta[] = [...registry.map(({ meta }) => meta), SUPPRESSION_META]
const INDENT = '    '

function ruleText({ markdown, locale: language }: PageFile, context: ReportContext): string {
  return pageText(markdown, context, language)
}

/** @throws {ConfigError} `unknown-rule` */
function page(rule: string): PageFile {
  const ids = METAS.map(({ id }) => String(id))
  if (!ids.includes(rule)) throw new ConfigError('unknown-rule', { rule, near: nearRule(rule, ids) })
  const file = pageFile(rule, locale())
  if (file === null) throw new UsageError('not-found', { path: pagePath(rule, 'en') })
  return file
}
