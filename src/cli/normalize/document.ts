import { loadLexicon } from '#lexicon'
import { Facts } from '../../analysis/facts.js'
import { readProse, textSource } from '../../documents/index.js'
import {
  namedProfile, normalize, planOf, quotationsIn, steps, type NormalizeEdit, type PrintedEdition, type Profile, type QuotationReport,
} from '../../normalize/index.js'
import { applyEdits, type Edit, type Prose, type Range, type Source } from '../../text/index.js'
import { ISOLATES_STEP, markdownIsolates } from './isolates.js'

export interface DocumentSettings {
  readonly profile: Profile
  /** Whether the profile gives keys, which quotations need too. */
  readonly lossy: boolean
  /** Confirmed quotations are written in this edition; null: they stay. */
  readonly edition: PrintedEdition | null
}

/** A document after normalising, in offsets of its source. */
export interface NormalizedDocument {
  readonly source: Source
  readonly text: string
  readonly edits: readonly NormalizeEdit[]
  /** What was done about each Arabic quotation; empty where no edition was asked for. Offsets of the source. */
  readonly quotations: readonly QuotationReport[]
}

/** Formats in which every character may stand for itself. */
const RAW: ReadonlySet<string> = new Set(['plain', 'markdown'])
/** What would end a string, an attribute or a line elsewhere. */
const MARKUP = /["'<>&\\\n\r]/

export const QURAN_STEP = 'quran'

/** Steps about lines of a file have no business in a format with markup; isolates of Markdown are placed by themselves. */
const PLAIN_ONLY = Object.fromEntries(steps.filter((step) => step.plainOnly === true).map((step) => [step.id, false]))

/**
 * Normalises the prose of a document and puts the changes in their places in its source. Quotations of the Quran, code, addresses and what
 * markup says in another way (entities) are frozen; an edition's text for quotations is an operation of its own, done first.
 */
export function normalizeDocument(source: Source, settings: DocumentSettings): NormalizedDocument {
  const result = withoutIsolates(source, settings)
  if (source.format !== 'markdown' || !planOf(settings.profile).some(({ step }) => step.id === ISOLATES_STEP)) return result
  const again = { ...source, ...plainSource(result.text, source) }
  const isolates = markdownIsolates(again, (prose, facts) => frozenOf(prose, facts, settings.lossy, false))
  if (isolates.length === 0) return result
  const text = applyEdits(result.text, isolates)
  // Where a step has more to do because of them, there is no end to it.
  if (withoutIsolates({ ...source, ...plainSource(text, source) }, settings).text !== text) return result
  return { ...result, text, edits: withInsertions(result.edits, isolates) }
}

function plainSource(text: string, { path, format }: Source): Pick<Source, 'text' | 'lines'> {
  const { lines } = textSource(text, { path: path ?? undefined, format })
  return { text, lines }
}

/** Edits, and then insertions into their result, as edits of the source. */
function withInsertions(edits: readonly NormalizeEdit[], insertions: readonly Edit[]): NormalizeEdit[] {
  const all: NormalizeEdit[] = []
  let next = 0
  let shift = 0
  for (const edit of edits) {
    const from = edit.start + shift
    for (; insertions[next] !== undefined && insertions[next]!.start < from; next++) all.push(insertion(insertions[next]!, shift))
    const own: Edit[] = []
    for (; insertions[next] !== undefined && insertions[next]!.start <= from + edit.text.length; next++) own.push({ ...insertions[next]!, start: insertions[next]!.start - from, end: insertions[next]!.end - from })
    all.push(own.length === 0 ? edit : { ...edit, text: applyEdits(edit.text, own), steps: [...edit.steps, ISOLATES_STEP] })
    shift += edit.text.length - (edit.end - edit.start)
  }
  return [...all, ...insertions.slice(next).map((edit) => insertion(edit, shift))]
}

function insertion({ start, end, text }: Edit, shift: number): NormalizeEdit {
  return { start: start - shift, end: end - shift, text, steps: [ISOLATES_STEP] }
}

/** Quotations that match the Quran, but for keys; what is no language; and what the source writes in another way. */
function frozenOf(prose: Prose, facts: Facts, lossy: boolean, isPlain: boolean): Range[] {
  const matched = lossy ? [] : facts.quotations.filter((quotation) => quotation.verdict !== 'unmatched')
  return [...matched, ...hidden(prose), ...(isPlain ? [] : decoded(prose))]
}

function withoutIsolates(source: Source, { profile, lossy, edition }: DocumentSettings): NormalizedDocument {
  const prose = readProse(source)
  const facts = new Facts(prose)
  const isPlain = source.format === 'plain'
  const reports = edition === null ? [] : quotationsIn(edition, facts)
  const quoted = reports.map((report) => placeQuotation(report, prose))
  const quranEdits = quoted.flatMap(({ start, end, text }) => (text === null ? [] : [{ start, end, text, steps: [QURAN_STEP] }]))
  const frozen = frozenOf(prose, facts, lossy, isPlain)
  const chosen = isPlain ? profile : { extends: profile, steps: PLAIN_ONLY }
  const { edits } = normalize(prose.text, chosen, { frozen, lexicon: loadLexicon() })
  const own = edits.filter((edit) => RAW.has(source.format) || !MARKUP.test(edit.text)).flatMap((edit) => (prose.map.edits(edit) ?? []).map((placed) => ({ ...placed, steps: edit.steps })))
  const all = [...startMark(source, isPlain, chosen), ...merged(own, quranEdits)]
  return { source, text: applyEdits(source.text, all), edits: all, quotations: quoted }
}

/** The edition's text goes in whole: whatever else touches that range stays out. */
function merged(own: readonly NormalizeEdit[], quran: readonly NormalizeEdit[]): NormalizeEdit[] {
  const all: NormalizeEdit[] = []
  let next = 0
  for (const edit of quran) {
    for (; next < own.length && own[next]!.start < edit.end; next++) if (own[next]!.end <= edit.start) all.push(own[next]!)
    all.push(edit)
  }
  return [...all, ...own.slice(next)]
}

const BOM = '\uFEFF'

/** The prose of a plain text begins behind its byte order mark. UTF-8 needs none; UTF-16 cannot be read without. */
function startMark(source: Source, isPlain: boolean, profile: Profile): NormalizeEdit[] {
  const removes = isPlain && source.encoding === 'utf-8' && source.text.startsWith(BOM) && normalize(BOM, profile).text === ''
  return removes ? [{ start: 0, end: 1, text: '', steps: ['invisible-debris'] }] : []
}

/** What is shown but is not language. */
function hidden(prose: Prose): Range[] {
  return [...prose.opaque, ...prose.passages.filter((passage) => passage.kind === 'code')]
}

/** Prose that its source writes in another way: an edit could not be put there, and half of a pair of edits is worse than none. */
function decoded(prose: Prose): Range[] {
  const ranges: Range[] = []
  for (let at = 0; at < prose.text.length; at++) {
    if (prose.map.isVerbatim(at, at + 1)) continue
    const last = ranges[ranges.length - 1]
    if (last !== undefined && last.end === at) ranges[ranges.length - 1] = { start: last.start, end: at + 1 }
    else ranges.push({ start: at, end: at + 1 })
  }
  return ranges
}

/** Markup inside a quotation would be lost: such a one stays. */
function placeQuotation(report: QuotationReport, prose: Prose): QuotationReport {
  const range = prose.map.range(report.start, report.end)
  if (report.text === null || prose.map.isVerbatim(report.start, report.end)) return { ...report, ...range }
  return { ...report, ...range, text: null, keptBecause: 'interrupted' }
}

/** A profile that keeps every change of its own, and its lossiness. */
export function settingsFor(id: string, changes: Profile['steps'], edition: PrintedEdition | null): DocumentSettings {
  return { profile: { extends: id, steps: changes }, lossy: namedProfile(id).lossy, edition }
}

