import { Facts, type FoundQuotation, type Providers } from '../analysis/facts.js'
import { readProse } from '../documents/index.js'
import type { Citation } from '../quran/types.js'
import type { ProseMap, Source } from '../text/index.js'
import { checkSettings } from './lint-settings.js'

/** Quotations of the Quran and references to it, in offsets of the source. */
export interface Analysis {
  readonly quotations: readonly FoundQuotation[]
  readonly citations: readonly Citation[]
}

/**
 * Judges every quotation and reference of a document. `text` is the prose, without the markup that may stand between.
 * @throws {ConfigError} for a setting that does not exist; those of linting may stand beside them
 */
export function analyzeSource(source: Source, providers: Providers = {}): Analysis {
  checkSettings(providers)
  return analysisOf(new Facts(readProse(source), providers))
}

/** The same of a document whose facts are at hand. */
export function analysisOf(facts: Facts): Analysis {
  const { map } = facts.prose
  return {
    quotations: facts.quotations.map((quotation) => ({
      ...placed(quotation, map),
      differences: quotation.differences.map((difference) => placed(difference, map)),
      unsettledEnd: quotation.unsettledEnd === undefined || quotation.unsettledEnd === null ? null : placed(quotation.unsettledEnd, map),
    })),
    citations: facts.citations.map((citation) => placed(citation, map)),
  }
}

function placed<T extends { readonly start: number; readonly end: number }>(item: T, map: ProseMap): T {
  return { ...item, ...map.range(item.start, item.end) }
}
