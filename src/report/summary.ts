import type { Translate } from '../locales/index.js'
import type { Finding } from '../lint/index.js'
import type { Summary } from './reporter.js'

export const NOTHING: Summary = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0 }

/** A summary with one more file in it. */
export function addFile(summary: Summary, findings: readonly Finding[]): Summary {
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return {
    files: summary.files + 1,
    errors: summary.errors + of('error'),
    warnings: summary.warnings + of('warning'),
    infos: summary.infos + of('info'),
    fixable: summary.fixable + findings.filter((finding) => finding.fix !== undefined).length,
  }
}

/** The summary in words. */
export function summaryLines(summary: Summary, t: Translate): string[] {
  const { files, errors, warnings, infos, fixable } = summary
  const count = (key: string, value: number) => t(`report.${key}`, { count: value })
  if (files === 0) return [t('report.none')]
  if (errors + warnings + infos === 0) return [t('report.clean', { files: count('files', files) })]
  const line = t('report.found', {
    problems: count('problems', errors + warnings + infos),
    files: count('files', files),
    errors: count('errors', errors),
    warnings: count('warnings', warnings),
    infos: count('infos', infos),
  })
  return fixable === 0 ? [line] : [line, t('report.fixable', { count: fixable })]
}
