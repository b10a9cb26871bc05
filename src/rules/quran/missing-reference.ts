import type { FoundQuotation } from '../../analysis/facts.js'
import type { AyahRange, Citation } from '../../quran/types.js'
import { lastAtOrBefore } from '../../text/index.js'
import type { Rule } from '../rule.js'
import { ayah, isPresented, opening } from './_words.js'

/** How far, in UTF-16 units, a reference to the same ayat may stand: the other side of a translation or of a remark. */
const REACH = 600
/** A few words after a cue alone may be common ones; between brackets they are a quotation. */
const LEAST_WORDS = 4

/** A quotation that is said to be one, with no reference to its place beside it. Off by default: not every text gives references. */
export const rule: Rule = {
  meta: { id: 'quran/missing-reference', severity: 'off', edits: 'none', messages: ['missing'], quotations: 'report' },
  check(facts, report) {
    const bySurah = groupBySurah(facts.citations)
    for (const quotation of facts.quotations) {
      if (quotation.citation !== null || !isOwnVerse(quotation) || isReferredTo(quotation, bySurah)) continue
      const { start, end, text, refs } = quotation
      report({ messageId: 'missing', data: { found: opening(text), refs: refs.map(ayah) }, start, end })
    }
  },
}

/** Presented as Quran, found in it, and not the basmala, which opens texts and needs no reference. */
function isOwnVerse(quotation: FoundQuotation): boolean {
  const { verdict, possible, refs, coverage, evidence, text } = quotation
  if (verdict === 'unmatched' || verdict === 'garbled' || possible === true || !isPresented(quotation)) return false
  const isMarked = evidence.some((kind) => kind === 'brackets' || kind === 'quotation-marks')
  if (!isMarked && text.trim().split(/\s+/).length < LEAST_WORDS) return false
  return !(coverage === 'whole' && refs.some(({ surah, from, to }) => surah === 1 && from === 1 && to === 1))
}

/** References to one surah, ascending by place. */
interface Cited {
  readonly starts: number[]
  readonly refs: AyahRange[]
}

function groupBySurah(citations: readonly Citation[]): ReadonlyMap<number, Cited> {
  const groups = new Map<number, Cited>()
  for (const { ref, start } of citations) {
    if (ref === null) continue
    const group = groups.get(ref.surah) ?? { starts: [], refs: [] }
    groups.set(ref.surah, group)
    group.starts.push(start)
    group.refs.push(ref)
  }
  return groups
}

function isReferredTo({ start, end, refs }: FoundQuotation, bySurah: ReadonlyMap<number, Cited>): boolean {
  return refs.some((place) => {
    const cited = bySurah.get(place.surah)
    if (cited === undefined) return false
    for (let i = lastAtOrBefore(cited.starts, start - REACH); i < cited.refs.length && cited.starts[i]! <= end + REACH; i++) {
      if (cited.starts[i]! >= start - REACH && overlap(cited.refs[i]!, place)) return true
    }
    return false
  })
}

function overlap(a: AyahRange, b: AyahRange): boolean {
  return a.from <= b.to && b.from <= a.to
}
