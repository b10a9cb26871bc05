import { Corpus } from '../quran/corpus.js'
import { editionWords, withoutMarks, type EditionWord } from '../quran/judge/edition-words.js'
import { LETTER_TABLE, SKIPPED } from '../quran/letters.js'
import type { AyahRange, Citation, Quotation } from '../quran/types.js'
import type { JudgedQuotation } from '../quran/quran.js'

/** An edition to print quotations in; 'plain' is imla'i spelling without marks. */
export type PrintedEdition = 'uthmani' | 'imlai' | 'plain'
export const printedEditions: readonly PrintedEdition[] = ['uthmani', 'imlai', 'plain']

/** Why a quotation stays as it is. */
export type KeptBecause =
  | 'same' // it is the edition's text already
  | 'verdict' // the words or marks are not those of the Quran
  | 'reference' // the reference beside it is not confirmed
  | 'other-source' // introduced as a hadith, a prayer, or somebody's words
  | 'interrupted' // something stands between its words that would be lost
  | 'place' // it begins inside a word, or the place of its words is not certain

/** What was done about one quotation. Offsets are UTF-16 offsets of the text that was analysed. */
export interface QuotationReport {
  readonly start: number
  readonly end: number
  readonly found: string
  readonly ref: AyahRange | null
  readonly verdict: JudgedQuotation['verdict']
  /** The edition's words; null where the quotation stays as it is. */
  readonly text: string | null
  readonly keptBecause: KeptBecause | null
}

/** What the engine found in a text: loadQuran().analyze(text). */
export interface AnalysedQuotations {
  readonly quotations: readonly (Quotation & Partial<JudgedQuotation>)[]
  readonly citations: readonly Citation[]
}

type Found = AnalysedQuotations['quotations'][number]

let shared: Corpus | undefined

/**
 * The verbatim text of an edition for every quotation that is confirmed: its letters are the Quran's, no mark contradicts, the
 * reference beside it (if any) is confirmed, and nothing but spaces and marks stands between its words. Quotations of whole ayat and of parts of
 * them are treated alike. Nothing is written: apply `{ start, end, text }` of the reports that have a text.
 * @throws {CorpusError} when the corpus was not built
 */
export function quotationsIn(edition: PrintedEdition, analysed: AnalysedQuotations): QuotationReport[] {
  const corpus = (shared ??= new Corpus())
  return analysed.quotations
    .filter((quotation) => quotation.script === 'arabic')
    .map((quotation) => {
      const { start, end, text: found, verdict } = quotation
      const base = { start, end, found, ref: quotation.refs[0] ?? null, verdict }
      const doubt = doubtOf(quotation, analysed.citations)
      if (doubt !== null) return { ...base, text: null, keptBecause: doubt }
      const text = printed(corpus, quotation, edition)
      if (text === null) return { ...base, text, keptBecause: 'place' }
      return text === found ? { ...base, text: null, keptBecause: 'same' } : { ...base, text, keptBecause: null }
    })
}

function doubtOf(quotation: Found, citations: readonly Citation[]): KeptBecause | null {
  if (quotation.verdict !== 'verbatim' && quotation.verdict !== 'spelling') return 'verdict'
  const citation = quotation.citation === null ? undefined : citations[quotation.citation]
  if (citation !== undefined && citation.status !== 'confirmed') return 'reference'
  if (quotation.introducedAs === 'hadith' || quotation.introducedAs === 'other') return 'other-source'
  return isUninterrupted(quotation.text) ? null : 'interrupted'
}

/** Letters, marks and single spaces; a verse number or a line end would be lost. */
function isUninterrupted(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== SPACE && unit !== NBSP && (LETTER_TABLE[unit]! & (SKIPPED | ANY_LETTER)) === 0) return false
  }
  return true
}

const SPACE = 0x20
const NBSP = 0xa0
const ANY_LETTER = 0x1f

/** The quotation's words in an edition. They are known in Uthmani spelling; columns of letters lead to the other one. */
function printed(corpus: Corpus, quotation: Found, edition: PrintedEdition): string | null {
  const { uthmani } = quotation
  const ref = quotation.refs[0]
  if (uthmani === undefined || uthmani === null || ref === undefined) return null
  if (edition === 'uthmani') return uthmani
  const first = corpus.ayahIndex(ref.surah, ref.from)
  const ayat = Array.from({ length: ref.to - ref.from + 1 }, (_, i) => first + i)
  const columns = columnsOf(corpus, ayat, uthmani)
  if (columns === null) return null
  const parts = ayat.map((ayah) => {
    const words = editionWords(corpus, 'imlai', ayah).filter((word) => word.cEnd > columns.from && word.c < columns.to)
    return words.length === 0 ? '' : corpus.lines('imlai')[ayah]!.slice(words[0]!.start, words[words.length - 1]!.end)
  })
  const text = parts.filter((part) => part !== '').join(' ')
  if (text === '') return null
  return edition === 'plain' ? withoutMarks(text) : text
}

/** Columns of a text that stands in the Uthmani ayat, from a word's start to a word's end. */
function columnsOf(corpus: Corpus, ayat: readonly number[], text: string): { from: number; to: number } | null {
  const lines = ayat.map((ayah) => corpus.lines('uthmani')[ayah]!)
  const at = lines.join(' ').indexOf(text)
  if (at < 0) return null
  const end = at + text.length
  const words: EditionWord[] = []
  let lineStart = 0
  for (const [i, ayah] of ayat.entries()) {
    for (const word of editionWords(corpus, 'uthmani', ayah)) {
      const start = lineStart + word.start
      const wordEnd = lineStart + word.end
      if (wordEnd <= at || start >= end) continue
      if (start < at || wordEnd > end) return null
      words.push(word)
    }
    lineStart += lines[i]!.length + 1
  }
  if (words.length === 0) return null
  return { from: words[0]!.c, to: words[words.length - 1]!.cEnd }
}
