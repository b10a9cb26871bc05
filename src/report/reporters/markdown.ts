import type { Finding } from '../../lint/index.js'
import { harmless, harmlessMessage } from '../cells.js'
import type { FileReport, Reporter, ReportContext } from '../reporter.js'
import { summaryLines } from '../summary.js'

const MAX_WORDS = 200

/** Tables for a pull request or an issue. */
export const reporter: Reporter = {
  id: 'markdown',
  start(context) {
    return {
      file: (report) => (report.findings.length === 0 ? '' : table(report, context)),
      failure: ({ path, message }) => `### ${cell(path)}\n\n${cell(message, harmlessMessage)}\n\n`,
      end: (summary) => `${summaryLines(summary, context.t).join(' ')}\n`,
    }
  },
}

function table(report: FileReport, { t }: ReportContext): string {
  const rows = report.findings.map((finding) => {
    const { start, severity, rule, message } = finding
    return `| ${start.line}:${start.column} | ${t(`report.${severity}`)} | ${rule} | ${isolated(words(report, finding))} | ${cell(message, harmlessMessage)} |\n`
  })
  const head = ['place', 'severity', 'rule', 'words', 'message'].map((name) => t(`report.head.${name}`)).join(' | ')
  return `### ${cell(report.path)}\n\n| ${head} |\n|---|---|---|---|---|\n${rows.join('')}\n`
}

function words({ source }: FileReport, { start, end }: Finding): string {
  const text = source.text.slice(start.offset, Math.min(end.offset, start.offset + MAX_WORDS))
  return end.offset - start.offset > MAX_WORDS ? `${text}…` : text
}

/** Markup of the page, so that the words keep their direction in the table. */
function isolated(text: string): string {
  return `<bdi>${cell(text)}</bdi>`
}

function cell(text: string, clean: (text: string) => string = harmless): string {
  return clean(text).replace(/[\\|<>&*_`[\]]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
