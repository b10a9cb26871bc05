import type { Analysis, JudgedQuotation } from '../quran.js'
import type { Mention } from '../references/types.js'
import type { AyahRange, Citation } from '../types.js'
import type { FoundRendering } from './find.js'
import { meets } from '../ranges.js'

/** Settles a reference by the places of the words beside it; null for what is no reference beside a quotation either. */
export type SettleMention = (mention: Mention, places: readonly AyahRange[], group: readonly Mention[]) => Citation

/**
 * Adds renderings to what is known of a text. A reference that an Arabic quotation has settled stays as it is; one that nothing
 * has settled is settled by the rendering. Both lists are in order of place and numbered anew.
 */
export function mergeRenderings(text: string, { quotations, citations }: Analysis, renderings: readonly FoundRendering[], settle: SettleMention): Analysis {
  if (renderings.length === 0) return { quotations, citations }
  const byStart = new Map(citations.map((citation) => [citation.start, citation]))
  const quotationOf = new Map<Citation, JudgedQuotation>()
  for (const citation of citations) if (citation.quotation !== null) quotationOf.set(citation, quotations[citation.quotation]!)
  const citationOf = new Map<JudgedQuotation, Citation>()
  quotations.forEach((quotation) => quotation.citation !== null && citationOf.set(quotation, citations[quotation.citation]!))

  const added = renderings.map((rendering) => {
    const own: Citation[] = []
    for (const mention of rendering.mentions) {
      if (mention.certainty === 'surah') continue
      const known = byStart.get(mention.start)
      if (known !== undefined && quotationOf.has(known)) {
        own.push(known)
        continue
      }
      const settled = settle(mention, rendering.places, rendering.mentions)
      byStart.set(mention.start, settled)
      own.push(settled)
    }
    const citation = own.find(({ status }) => status === 'confirmed') ?? own[0]
    const named = citation !== undefined && quotationOf.has(citation) && citation.ref !== null ? [citation.ref] : []
    const quotation = quotationFrom(text, rendering, citation, [...(quotations[rendering.arabic ?? -1]?.refs ?? []), ...named])
    for (const one of own) if (!quotationOf.has(one)) quotationOf.set(one, quotation)
    if (citation !== undefined) citationOf.set(quotation, citation)
    return quotation
  })

  const allCitations = [...byStart.values()].sort((a, b) => a.start - b.start)
  const allQuotations = [...quotations, ...added].sort((a, b) => a.start - b.start)
  const citationIndex = new Map(allCitations.map((citation, i) => [citation, i]))
  const quotationIndex = new Map(allQuotations.map((quotation, i) => [quotation, i]))
  const indexOf = <T>(index: ReadonlyMap<T, number>, item: T | undefined): number | null => (item === undefined ? null : (index.get(item) ?? null))
  return {
    quotations: allQuotations.map((quotation) => ({ ...quotation, citation: indexOf(citationIndex, citationOf.get(quotation)) })),
    citations: allCitations.map((citation) => ({ ...citation, quotation: indexOf(quotationIndex, quotationOf.get(citation)) })),
  }
}

function quotationFrom(text: string, rendering: FoundRendering, citation: Citation | undefined, named: readonly AyahRange[]): JudgedQuotation {
  const { start, end, judgement, places, similarity, evidence, speaker, translation } = rendering
  const { verdict, differences, pairs, expected, coverage } = judgement
  const beside = places.some((place) => meets(named, place)) ? [] : named
  return {
    start, end, text: text.slice(start, end), script: 'latin', verdict, refs: citedFirst(places, citation?.ref ?? null), coverage, similarity,
    expected, differences, evidence, citation: null, uthmani: null, edition: null, pairs, nearest: [], borrowed: [],
    possible: verdict !== 'verbatim' && evidence.length === 1 && evidence[0] === 'text', introducedAs: speaker, translation, beside,
  }
}

function citedFirst(places: readonly AyahRange[], cited: AyahRange | null): readonly AyahRange[] {
  return cited === null ? places : [...places].sort((a, b) => Number(meets([cited], b)) - Number(meets([cited], a)))
}

/** Renderings found in several translations: of those that overlap, the one whose words are nearest; of equals, the first translation's. */
export function nearestOf(found: readonly (readonly FoundRendering[])[]): readonly FoundRendering[] {
  const [first, ...others] = found
  if (first === undefined || others.length === 0) return first ?? []
  const all = found.flat().sort((a, b) => a.start - b.start)
  const kept: FoundRendering[] = []
  for (const rendering of all) {
    const last = kept.at(-1)
    if (last === undefined || rendering.start >= last.end) kept.push(rendering)
    else if (rendering.similarity > last.similarity) kept[kept.length - 1] = rendering
  }
  return kept
}
