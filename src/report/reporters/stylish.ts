import pc from 'picocolors'
import type { Finding } from '../../lint/index.js'
import { harmless, harmlessMessage, wrap } from '../cells.js'
import { excerptOf } from '../excerpt.js'
import type { FileReport, ReportContext, Reporter, Summary } from '../reporter.js'
import { summaryLines } from '../summary.js'

const INDENT = '    '

/** For people: each finding with its sentence, the words pointed at. */
export const reporter: Reporter = {
  id: 'stylish',
  start(context) {
    const colors = pc.createColors(context.color)
    const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }
    return {
      file(report) {
        if (report.findings.length === 0) return ''
        const blocks = report.findings.map((finding) => block(finding, report, context, paint[finding.severity], colors))
        return `${colors.underline(harmless(report.path))}\n${blocks.join('\n')}\n`
      },
      failure: () => '',
      end: (summary: Summary) => `${summaryLines(summary, context.t).join('\n')}\n`,
    }
  },
}

function block(finding: Finding, report: FileReport, context: ReportContext, paint: (text: string) => string, colors: ReturnType<typeof pc.createColors>): string {
  const { t, columns } = context
  const { start, end } = finding
  const text = columns - INDENT.length
  const excerpt = excerptOf(report.source, start.offset, end.offset, text)
  const lines = [
    `  ${start.line}:${start.column}  ${paint(t(`report.${finding.severity}`))}  ${colors.dim(finding.rule)}`,
    INDENT + excerpt.text,
    INDENT + ' '.repeat(excerpt.before) + paint('^'.repeat(excerpt.length)),
    ...wrap(harmlessMessage(finding.message), text).map((line) => INDENT + line),
  ]
  for (const { message } of finding.suggestions ?? []) {
    lines.push(...wrap(harmlessMessage(t('report.suggestion', { text: message })), text).map((line) => INDENT + colors.green(line)))
  }
  return `${lines.join('\n')}\n`
}
