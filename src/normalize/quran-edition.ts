import { Corpus } from '../quran/corpus.js'
import { editionWords, withoutMarks, type EditionWord } from '../quran/judge/edition-words.js'
import { LETTER_TABLE, SKIPPED } from '../quran/letters.js'
import type { AyahRange, Citation, Quotation } from '../quran/types.js'
import type { JudgedQuotation } from '../quran/quran.js'
import type { Range } from '../text/index.js'
import { splice } from './compose.js'

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
 * The verbatim text of an edition for every quotation that is confirmed: its letters are the Quran's, no mark contradicts, and the
 * reference beside it (if any) is confirmed. Quotations of whole ayat and of parts of them are treated alike; verse numbers and signs between ayat
 * stay, but anything between the words of one ayah keeps the quotation as it is. Nothing is written: apply `{ start, end, text }` of the
 * reports that have a text.
 * @throws {CorpusError} when the corpus was not built
 */
export function quotationsIn(edition: PrintedEdition, analysed: AnalysedQuotations): QuotationReport[] {
  const corpus = (shared ??= new Corpus())
  return analysed.quotations
    .filter((quotation) => quotation.script === 'arabic')
    .map((quotation) => {
      const { start, end, text: found, verdict } = quotation
      const base = { start, end, found, ref: quotation.refs[0] ?? null, verdict }
      const { text, keptBecause } = rewritten(corpus, quotation, analysed.citations, edition)
      return text === found ? { ...base, text: null, keptBecause: 'same' } : { ...base, text, keptBecause }
    })
}

type Outcome = Pick<QuotationReport, 'text' | 'keptBecause'>
const kept = (keptBecause: KeptBecause): Outcome => ({ text: null, keptBecause })

function rewritten(corpus: Corpus, quotation: Found, citations: readonly Citation[], edition: PrintedEdition): Outcome {
  const { verdict, citation, introducedAs, uthmani, text } = quotation
  if (verdict !== 'verbatim' && verdict !== 'spelling') return kept('verdict')
  if (citation !== null && citations[citation]?.status !== 'confirmed') return kept('reference')
  if (introducedAs === 'hadith' || introducedAs === 'other') return kept('other-source')
  const segments = segmentsOf(text)
  if (segments.length === 1 && segments[0]!.end - segments[0]!.start === text.length && edition === 'uthmani' && uthmani) {
    return { text: uthmani, keptBecause: null }
  }
  const parts = (['uthmani', 'imlai'] as const).map((name) => partsByAyah(corpus, quotation, name))
  const wanted = parts[edition === 'uthmani' ? 0 : 1]
  if (!parts[0] || !parts[1] || !wanted) return kept('place')
  const printed = edition === 'plain' ? wanted.map(withoutMarks) : wanted
  if (segments.length === 1) return { text: splice(text, [{ ...segments[0]!, text: printed.join(' ') }]), keptBecause: null }
  const fits = segments.length === printed.length && segments.every((segment, i) => {
    const key = keyOf(text.slice(segment.start, segment.end))
    return parts.some((part) => key === keyOf(part![i]!))
  })
  return fits ? { text: splice(text, segments.map((segment, i) => ({ ...segment, text: printed[i]! }))), keptBecause: null } : kept('interrupted')
}

const SPACE = 0x20
const NBSP = 0xa0
const ANY_LETTER = 0x1f

/** Stretches of letters, marks and spaces, without the spaces around them: the words between verse numbers, signs and line ends. */
function segmentsOf(text: string): Range[] {
  const segments: Range[] = []
  let start = -1
  let end = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at === text.length ? -1 : text.charCodeAt(at)
    const isBlank = unit === SPACE || unit === NBSP
    const isWord = !isBlank && unit >= 0 && (LETTER_TABLE[unit]! & (SKIPPED | ANY_LETTER)) !== 0
    if (isWord) {
      if (start < 0) start = at
      end = at + 1
    } else if (!isBlank && start >= 0) {
      segments.push({ start, end })
      start = -1
    }
  }
  return segments
}

/** The letters alone, in the matcher's alphabet. */
function keyOf(text: string): string {
  let key = ''
  for (let at = 0; at < text.length; at++) {
    const letter = LETTER_TABLE[text.charCodeAt(at)]! & ANY_LETTER
    if (letter !== 0) key += String.fromCharCode(letter)
  }
  return key
}

/** The quotation's words in an edition, a text for each ayah. They are known in Uthmani spelling; columns of letters lead to the other one. */
function partsByAyah(corpus: Corpus, { uthmani, refs }: Found, edition: 'uthmani' | 'imlai'): string[] | null {
  const ref = refs[0]
  if (uthmani === undefined || uthmani === null || ref === undefined) return null
  const first = corpus.ayahIndex(ref.surah, ref.from)
  const ayat = Array.from({ length: ref.to - ref.from + 1 }, (_, i) => first + i)
  const columns = columnsOf(corpus, ayat, uthmani)
  if (columns === null) return null
  const parts = ayat.map((ayah) => {
    const words = editionWords(corpus, edition, ayah).filter((word) => word.cEnd > columns.from && word.c < columns.to)
    return words.length === 0 ? '' : corpus.line(edition, ayah).slice(words[0]!.start, words[words.length - 1]!.end)
  })
  return parts.includes('') ? null : parts
}

/** Columns of a text that stands in the Uthmani ayat, from a word's start to a word's end. */
function columnsOf(corpus: Corpus, ayat: readonly number[], text: string): { from: number; to: number } | null {
  const lines = ayat.map((ayah) => corpus.line('uthmani', ayah))
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
