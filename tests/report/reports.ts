import { textSource } from '../../src/documents/index.ts'
import { lintSource } from '../../src/lint/index.ts'
import { type Locale, translator } from '../../src/locales/index.ts'
import { registry } from '../../src/report/registry.generated.ts'
import { addFile, NOTHING } from '../../src/report/summary.ts'
import type { FileFailure, FileReport } from '../../src/report/reporter.ts'
import { citation, engine, quotation } from '../lint/doubles.ts'

export const TEXT = 'One <line> & "more".\nAllah says: ﴿قَلَ هُوَ﴾ [Al-Munafiqun: 9]\u0001\n'
const PATH = 'docs/a b.md'

/** One file with two findings, and one without. */
export function reports(): FileReport[] {
  const quotations = [quotation(TEXT, 'قَلَ هُوَ', { verdict: 'misquoted', expected: 'قُلْ هُوَ', refs: [{ surah: 112, from: 1, to: 1 }], differences: [{ kind: 'substituted', start: 34, end: 38, found: 'قَلَ', expected: 'قُلْ' }], citation: 0 })]
  const citations = [citation(TEXT, 'Al-Munafiqun: 9', { ref: { surah: 63, from: 9, to: 9 }, status: 'wrong', suggested: { surah: 112, from: 1, to: 1 }, quotation: 0 })]
  const rules = { 'quran/misquotation': 'error', 'quran/wrong-reference': 'warning' } as const
  const source = textSource(TEXT, { path: PATH, format: 'plain' })
  const { findings } = lintSource(source, { ...engine(quotations, citations), rules, locale: 'en' })
  const own = findings.filter((finding) => finding.rule.startsWith('quran/'))
  return [{ path: PATH, source, findings: own }, { path: 'clean.md', source: textSource(''), findings: [] }]
}

/** What a reporter writes of these files, and of those that could not be read. */
export async function report(id: string, locale: Locale = 'en', files: readonly FileReport[] = reports(), failures: readonly FileFailure[] = []): Promise<string> {
  const { reporter } = await registry[id]!()
  const writer = reporter.start({ t: translator(locale), color: false, columns: 80 })
  return files.map((file) => writer.file(file)).join('') + failures.map((failure) => writer.failure(failure)).join('') + writer.end(files.reduce((sum, file) => addFile(sum, file.findings), NOTHING))
}
