import pc from 'picocolors'
import type { FoundQuotation } from '../analysis/facts.js'
import type { Analysis } from '../lint/index.js'
import { surahName } from '../quran/names/index.js'
import type { AyahRange, Citation, CitationStatus, Verdict } from '../quran/types.js'
import type { Source } from '../text/index.js'
import { fitStart, harmless, isolate, padTo, width, wrap } from './cells.js'
import type { ReportContext } from './reporter.js'

export type Explain = (quotation: FoundQuotation, context: ReportContext, indent: string) => string[]

const GOOD: readonly (Verdict | CitationStatus)[] = ['verbatim', 'spelling', 'confirmed']
const DOUBTFUL: readonly (Verdict | CitationStatus)[] = ['vowelling', 'unmatched', 'ambiguous', 'unverified']
const INDENT = '      '
const PLACE_CELLS = 7
const MAX_REFS = 8

/** For people: every quotation with its verdict, verse and reference, then the references that stand alone. */
export function quotesTable(path: string, source: Source, analysis: Analysis, context: ReportContext, explain: Explain | null): string {
  const { t } = context
  const colors = pc.createColors(context.color)
  const { quotations, citations } = analysis
  const rows: { start: number; lines: string[] }[] = []
  for (const quotation of quotations) {
    const citation = quotation.citation === null ? undefined : citations[quotation.citation]
    rows.push({ start: quotation.start, lines: quotationLines(quotation, citation, source, context, explain) })
  }
  for (const citation of citations.filter(({ quotation }) => quotation === null)) {
    rows.push({ start: citation.start, lines: placed(source, citation.start, citationText(citation, context), context) })
  }
  if (rows.length === 0) return `${colors.underline(harmless(path))}\n  ${t('report.noQuotations')}\n\n`
  const lines = rows.sort((a, b) => a.start - b.start).flatMap((row) => row.lines)
  return `${colors.underline(harmless(path))}\n${lines.join('\n')}\n\n`
}

function quotationLines(quotation: FoundQuotation, citation: Citation | undefined, source: Source, context: ReportContext, explain: Explain | null): string[] {
  const { t, columns } = context
  const { verdict, refs, coverage } = quotation
  const verse = refs.slice(0, 1).map((ref) => refText(ref, context)).join('')
  const more = refs.length > 1 ? ` ${t('report.more', { count: refs.length - 1 })}` : ''
  const part = coverage === 'part' ? ` (${t('report.part')})` : ''
  const head = [painted(verdict, context), `${verse}${part}${more}`, citation === undefined ? '' : citationText(citation, context)].filter((text) => text !== '')
  const places = refs.length > 1 ? wrap(`${refs.slice(0, MAX_REFS).map(numbers).join(' · ')}${refs.length > MAX_REFS ? ' …' : ''}`, columns - INDENT.length) : []
  const aligned = explain === null ? [] : explain(quotation, context, INDENT)
  // What matches nothing has no verse to stand under.
  const end = explain === null ? [] : endLines(quotation, context)
  const words = aligned.length > 0 ? [...aligned, ...end] : [INDENT + isolate(cut(harmless(quotation.text), columns - INDENT.length))]
  return [...placed(source, quotation.start, head.join('  '), context), ...places.map((line) => INDENT + line), ...words]
}

/** What follows a quotation that nothing delimits, where the verse goes on with another word. */
function endLines({ unsettledEnd }: FoundQuotation, { t, columns }: ReportContext): string[] {
  if (unsettledEnd === undefined || unsettledEnd === null) return []
  const { found, expected } = unsettledEnd
  return wrap(t('report.unsettledEnd', { found: isolate(harmless(found)), expected: isolate(harmless(expected)) }), columns - INDENT.length).map((line) => INDENT + line)
}

/** A place and what is said of it; what does not fit goes on below, behind the place. */
function placed(source: Source, offset: number, text: string, { columns }: ReportContext): string[] {
  const { line, column } = source.lines.position(offset)
  const place = `  ${padTo(`${line}:${column}`, PLACE_CELLS)} `
  return wrap(text, columns - place.length).map((part, i) => (i === 0 ? place : ' '.repeat(place.length)) + part.trimEnd())
}

function citationText(citation: Citation, context: ReportContext): string {
  const suggested = citation.suggested === undefined ? '' : ` → ${refText(citation.suggested, context)}`
  const extent = citation.extent === undefined ? '' : ` (${context.t(`report.${citation.extent}`)})`
  const count = citation.count === undefined ? '' : ` (${context.t('report.otherCount')})`
  return `${isolate(harmless(citation.text))} ${painted(citation.status, context)}${extent}${suggested}${count}`
}

function refText(ref: AyahRange, { t }: ReportContext): string {
  const arabic = t('list.comma').startsWith('\u061b')
  return `${isolate(surahName(ref.surah, arabic ? 'arabic' : 'latin'))} ${numbers(ref)}`
}

function numbers({ surah, from, to }: AyahRange): string {
  return from === to ? `${surah}:${from}` : `${surah}:${from}-${to}`
}

function painted(status: Verdict | CitationStatus, { t, color }: ReportContext): string {
  const colors = pc.createColors(color)
  const text = t(`report.${status}`)
  if (GOOD.includes(status)) return colors.green(text)
  return DOUBTFUL.includes(status) ? colors.yellow(text) : colors.red(text)
}

function cut(text: string, cells: number): string {
  return width(text) <= cells ? text : `${fitStart(text, cells - 1).trimEnd()}…`
}
