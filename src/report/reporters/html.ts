import { card } from '../html/card.js'
import { SCRIPT, STYLE } from '../html/style.js'
import type { Reporter, ReportContext } from '../reporter.js'
import { summaryLines } from '../summary.js'
import { escapeXml } from '../xml.js'

const SEVERITIES = ['error', 'warning', 'info'] as const

/** One page that needs nothing else: to be opened, sent, printed. */
export const reporter: Reporter = {
  id: 'html',
  start(context) {
    const { t } = context
    let lead = head(context)
    const part = (content: string): string => {
      const text = lead + content
      lead = ''
      return text
    }
    return {
      file({ path, source, findings }) {
        if (findings.length === 0) return ''
        return part(`<section>\n${heading(path)}${findings.map((finding) => card(finding, source, t)).join('')}</section>\n`)
      },
      failure: ({ path, message }) => part(`${heading(path)}<p class="failure">${escapeXml(message)}</p>\n`),
      end: (summary) => `${lead}<p class="summary">${escapeXml(summaryLines(summary, t).join(' '))}</p>\n</main>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`,
    }
  },
}

function heading(path: string): string {
  return `<h2><bdi>${escapeXml(path)}</bdi></h2>\n`
}

function head({ t }: ReportContext): string {
  const title = escapeXml(t('report.title'))
  const boxes = SEVERITIES.map((severity) => `<label><input type="checkbox" value="${severity}" checked> ${escapeXml(t(`report.${severity}`))}</label>`)
  return `<!doctype html>
<html lang="${t('report.language')}" dir="${t('report.direction')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><h1>${title}</h1></header>
<form class="filters">${boxes.join('')}<label>${escapeXml(t('report.head.rule'))} <select><option value="">${escapeXml(t('report.allRules'))}</option></select></label></form>
`
}
