import type { Translate } from '../../locales/index.js'
import type { Input } from '../shared/input.js'
import type { NormalizedDocument } from './document.js'
import { countSteps } from './report.js'

/** One line for a file that changes: its path and how many edits each step made. */
function file(path: string, { edits }: NormalizedDocument, t: Translate): string {
  const counts = Object.entries(countSteps(edits)).map(([step, count]) => `${step} ${count}`)
  return t('normalize.changed', { path, count: edits.length, steps: counts.join(', ') })
}

/** Where each quotation stands, and what was done about it. */
function quotations({ path, source }: Input, { quotations: reports }: NormalizedDocument, t: Translate): string[] {
  return reports.map((report) => {
    const { line, column } = source.lines.position(report.start)
    const ref = report.ref === null ? '' : `${report.ref.surah}:${report.ref.from}${report.ref.to > report.ref.from ? `-${report.ref.to}` : ''}`
    const outcome = t(report.keptBecause === null ? 'normalize.replaced' : `normalize.kept.${report.keptBecause}`)
    return t('normalize.quotation', { path, line, column, ref, outcome })
  })
}

export const summaryOf = { file, quotations }
