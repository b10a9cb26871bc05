import type { Analysis } from '../lint/index.js'
import type { Citation, Difference, Quotation, UnsettledEnd } from '../quran/types.js'

/** Exactly the public shape of quotations and citations: all JSON output is made here. */
export function analysisShape({ quotations, citations }: Analysis): { quotations: Quotation[]; citations: Citation[] } {
  return { quotations: quotations.map(quotationShape), citations: citations.map(citationShape) }
}

function quotationShape(quotation: Quotation): Quotation {
  const { start, end, text, script, verdict, refs, coverage, similarity, expected, differences, evidence, unsettledEnd, citation } = quotation
  return { start, end, text, script, verdict, refs, coverage, similarity, expected, differences: differences.map(differenceShape), evidence, ...(unsettledEnd === undefined || unsettledEnd === null ? {} : { unsettledEnd: unsettledEndShape(unsettledEnd) }), citation }
}

function differenceShape({ kind, start, end, found, expected }: Difference): Difference {
  return { kind, start, end, found, expected }
}

function unsettledEndShape({ start, end, found, expected }: UnsettledEnd): UnsettledEnd {
  return { start, end, found, expected }
}

function citationShape({ start, end, text, ref, status, suggested, extent, count, quotation }: Citation): Citation {
  return { start, end, text, ref, status, ...(suggested === undefined ? {} : { suggested }), ...(extent === undefined ? {} : { extent }), ...(count === undefined ? {} : { count }), quotation }
}
