import type { Providers } from '../../src/analysis/facts.ts'
import type { Citation, Quotation } from '../../src/quran/types.ts'

/** A quotation for tests: the words `text` of the document, judged as said. */
export function quotation(document: string, text: string, more: Partial<Quotation> = {}): Quotation {
  const start = document.indexOf(text)
  return {
    start,
    end: start + text.length,
    text,
    script: 'arabic',
    verdict: 'verbatim',
    refs: [{ surah: 63, from: 8, to: 8 }],
    coverage: 'part',
    similarity: 1,
    expected: text,
    differences: [],
    evidence: ['brackets'],
    citation: null,
    ...more,
  }
}

export function citation(document: string, text: string, more: Partial<Citation> = {}): Citation {
  const start = document.indexOf(text)
  return { start, end: start + text.length, text, ref: { surah: 63, from: 8, to: 8 }, status: 'confirmed', quotation: null, ...more }
}

/** Stands in for the engine. */
export function engine(quotations: readonly Quotation[], citations: readonly Citation[] = []): Providers {
  return { analyzeQuran: () => ({ quotations, citations }) }
}
