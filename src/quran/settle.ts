import type { Range } from '../text/index.js'
import type { Corpus } from './corpus.js'
import { OtherCounts } from './counts.js'
import { ARABIC_LETTER } from './layout.js'
import type { Places } from './link.js'
import { withJoinedVerses } from './joined-references.js'
import { isPartlyRead, isUnreadBehind, mayReach } from './open-ended.js'
import { type Part, partsOf, isWider, withParts } from './parts-of-reference.js'
import type { Analysis, JudgedQuotation, Settleable } from './quran.js'
import type { Mention } from './references/types.js'
import { FARTHEST, isMisprinted, SLIP, slip } from './slips.js'
import type { AyahRange, Citation, CitationStatus, Verdict } from './types.js'
import { isSound } from './verdicts.js'

/** Brings quotations and references together: which confirms which, and what each should be. */
export function settle(text: string, corpus: Corpus, judged: readonly Settleable[], mentions: readonly Mention[], links: readonly (readonly Mention[])[]): Analysis {
  /** The quotations that have a reference, in order; the first is that which it is settled by. */
  const quotationsOf = new Map<Mention, number[]>()
  // Words that point elsewhere («انظر») make no reference of the words beside them, unless these stand there.
  const all = links.map((list, i) => list.filter((mention) => !mention.isCrossReference || pointsTo(mention, judged[i]!.places)))
  const { links: own, joined } = withJoinedVerses(text, judged, all, (list, i) => judged[i]!.places.some((place) => coversTogether(list.flatMap(readings), place)))
  own.forEach((list, i) => {
    for (const mention of list) {
      const others = quotationsOf.get(mention)
      if (others === undefined) quotationsOf.set(mention, [i])
      else others.push(i)
    }
  })
  const parts = partsOf(text, judged, own, joined, (mention, i) => pointsTo(mention, judged[i]!.places))
  const counts = new OtherCounts(text)
  const citations: Citation[] = []
  const citationOf = new Map<Mention, number>()
  for (const [i, mention] of mentions.entries()) {
    const having = quotationsOf.get(mention) ?? []
    const quotation = having[0] ?? null
    if (!isCitation(mention, quotation)) continue
    citationOf.set(mention, citations.length)
    const group = own[quotation ?? -1] ?? []
    const settled = settleCitation(text, corpus, mention, quotation, quotation === null ? [] : judged[quotation]!.places, group)
    const whole = quotation === null ? settled : withExtent(text, mention, settled, judged, having, parts.get(quotation) ?? [], namedBy(mention, settled.ref, group, judged[quotation]!.places))
    const read = whole.status === 'confirmed' && isPartlyRead(text, mention, mentions[i + 1]) ? unverified(whole) : whole
    citations.push(counts.settled(read, judged[quotation ?? -1]?.judgement?.expected ?? null))
  }
  const linked = [...own]
  for (const [owner, shared] of parts) for (const { index } of shared) linked[index] = own[owner]!
  const quotations = judged.map((one, i) => settleQuotation(text, one, i, linked[i]!, citations, citationOf))
  return { quotations, citations }
}

/** The same reference, of which nothing is said. */
function unverified({ start, end, text, ref, quotation }: Citation): Citation {
  return { start, end, text, ref, status: 'unverified', quotation }
}

/** A reference with the other parts that it is of, and whether it names more ayat than the words of all stand in. */
function withExtent(text: string, mention: Mention, citation: Citation, judged: readonly Settleable[], having: readonly number[], parts: readonly Part[], named: readonly AyahRange[]): Citation {
  const settled = parts.length === 0 ? citation : withParts(citation, judged[having[0]!]!, parts.map((part) => ({ part, judged: judged[part.index]! })), (place) => coversTogether(named, place))
  // More of them may be named than was read.
  if (settled.status === 'wrong' && (citation.status === 'confirmed' || parts.some(({ index }) => pointsTo(mention, judged[index]!.places))) && isUnreadBehind(text, mention)) return { ...citation, status: 'unverified' }
  if (settled.status !== 'confirmed' || settled.ref === null) return settled
  return isWider(settled.ref, [...having, ...parts.map(({ index }) => index)].map((index) => judged[index]!.places)) ? { ...settled, extent: 'wider' } : settled
}

/** The ayat that a reference names with the others of its list, in the surah in which the words stand where they may mean several. */
function namedBy(mention: Mention, ref: AyahRange | null, group: readonly Mention[], places: readonly AyahRange[]): AyahRange[] {
  return [ref, ...group.filter((other) => other.group === mention.group).map((other) => refOf(other, chosenSurah(other, places)))].filter((other) => other !== null)
}

/** A mention of a surah alone is no reference to a verse; a shape like one is, only beside a quotation. */
function isCitation(mention: Mention, quotation: number | null): boolean {
  if (mention.certainty === 'surah') return false
  return mention.certainty === 'explicit' || mention.certainty === 'named' || quotation !== null
}

/** What the places of the words beside a reference say of it. `group`: the references of its list. */
export function settleCitation(text: string, corpus: Corpus, mention: Mention, quotation: number | null, places: readonly AyahRange[], group: readonly Mention[]): Citation {
  const base = { start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end), quotation }
  const chosen = chosenSurah(mention, places)
  const ref = refOf(mention, chosen)
  const others = group.filter((other) => other !== mention && other.group === mention.group)
  // What another of its list names already was not meant by this one.
  const place = others.some((other) => pointsTo(other, places)) && mention.status !== 'ok' ? undefined : meantPlace(mention, places)
  const suggestion = place === undefined ? {} : { suggested: place }
  const problem = problemOf(corpus, mention, ref)
  if (problem !== null) return { ...base, ref: problem === 'unknown-surah' ? null : ref, status: problem, ...suggestion }
  if (ref === null) return { ...base, ref, status: 'ambiguous', ...suggestion }
  if (places.length === 0) return { ...base, ref, status: 'unverified' }
  const cited = namedBy(mention, ref, group, places)
  if (places.some((place) => covers(ref, place) || (overlaps(ref, place) && coversTogether(cited, place)))) return { ...base, ref, status: 'confirmed' }
  // Where another of its list has the words, it may be one that says the like.
  const slipped = mention.isCrossReference ? undefined : (nextTo(ref, cited, places) ?? saidTwice(text, mention, ref, group, places))
  if (slipped !== undefined) return { ...base, ref, status: 'wrong', suggested: slipped }
  const isSettled = mention.isCrossReference || places.some((place) => coversTogether(cited, place) || isCountOf(corpus, ref, place))
  return isSettled || mayReach(text, mention, ref, places) ? { ...base, ref, status: 'unverified' } : { ...base, ref, status: 'wrong', ...suggestion }
}

/** Words of more places are common ones, and the next ayah may say the like. */
const MOST_PLACES = 8

/** The words stand in several ayat, and a list names the neighbour of one of them: [البقرة: 43، 83، 111] for 110. */
function nextTo(ref: AyahRange, cited: readonly AyahRange[], places: readonly AyahRange[]): AyahRange | undefined {
  return places.length < 2 || places.length > MOST_PLACES ? undefined : places.find((place) => slip(ref, place) === 1 && !coversTogether(cited, place))
}

/** (الرعد: 11 / Ar-Ra'd 13:12): one reference in two scripts, and only the other one has the words. */
function saidTwice(text: string, mention: Mention, ref: AyahRange, group: readonly Mention[], places: readonly AyahRange[]): AyahRange | undefined {
  const [first, second, more] = group.filter((other) => other.group === mention.group)
  if (first === undefined || second === undefined || more !== undefined || text.slice(first.end, second.start).trim() !== '/') return undefined
  if (ARABIC_LETTER.test(text.slice(first.start, first.end)) === ARABIC_LETTER.test(text.slice(second.start, second.end))) return undefined
  const other = first === mention ? second : first
  return places.find((place) => pointsTo(other, [place]) && isMisprinted(ref, place))
}

/** What the places of quotations, by their numbers, say of a reference. */
export function placesOf(judged: readonly Settleable[]): Places {
  return {
    confirms: (mention, i) => pointsTo(mention, judged[i]!.places),
    isSlip: (mention, i) => isSlip(mention, judged[i]!.places),
    isMisprint: (mention, i) => isMisprint(mention, judged[i]!.places),
  }
}

/** Whether the words stand in ayat that a reference names. */
function pointsTo(mention: Mention, places: readonly AyahRange[]): boolean {
  const refs = readings(mention)
  return places.some((place) => refs.some((ref) => covers(ref, place)))
}

/** Of the places of the words, the one that the reference has in part right, or the nearest; none for a reference that points elsewhere. */
function meantPlace(mention: Mention, places: readonly AyahRange[]): AyahRange | undefined {
  if (mention.isCrossReference) return undefined
  const refs = readings(mention)
  const said = mention.disagrees ? places.find((place) => refs.some((ref) => covers(ref, place))) : undefined
  return said ?? minBy(places, (place) => Math.min(FARTHEST, ...refs.map((ref) => slip(ref, place))))
}

/** Whether a reference names an ayah right beside one of the places, or none at all. */
function isSlip(mention: Mention, places: readonly AyahRange[]): boolean {
  return mention.status === 'no-such-ayah' || places.some((place) => readings(mention).some((ref) => slip(ref, place) <= SLIP))
}

/** Whether it is such a slip, or one of its numbers is miswritten. */
function isMisprint(mention: Mention, places: readonly AyahRange[]): boolean {
  return mention.status === 'no-such-ayah' || places.some((place) => readings(mention).some((ref) => isMisprinted(ref, place)))
}

/** The first of those with the least of something. */
function minBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let [best, least] = [items[0], Infinity]
  for (const item of items) {
    const own = measure(item)
    if (own < least) [best, least] = [item, own]
  }
  return best
}

/** The ayat that a reference names in each surah that it may mean. */
function readings(mention: Mention): AyahRange[] {
  return (mention.surah === null ? mention.candidates : [mention.surah]).flatMap((surah) => refOf(mention, surah) ?? [])
}

/** Of several surahs that a name may mean, the one in which the words stand; none where the name and the number say two. */
function chosenSurah(mention: Mention, places: readonly AyahRange[]): number | null {
  if (mention.surah !== null) return mention.surah
  if (mention.disagrees) return null
  return mention.candidates.find((surah) => places.some((place) => place.surah === surah)) ?? null
}

function refOf(mention: Mention, surah: number | null): AyahRange | null {
  if (surah === null || mention.from === null) return null
  return { surah, from: mention.from, to: mention.to ?? mention.from }
}

function problemOf(corpus: Corpus, mention: Mention, ref: AyahRange | null): CitationStatus | null {
  if (mention.status === 'reversed-range' || mention.status === 'no-such-ayah') return mention.status
  if (mention.status === 'unknown-surah' && ref === null) return 'unknown-surah'
  if (ref === null) return null
  if (ref.to < ref.from) return 'reversed-range'
  return ref.to > (corpus.surahLength(ref.surah) ?? 0) ? 'no-such-ayah' : null
}

/** Whether a reference names the ayat of a place: all of them, or, where it names more, those and others. */
function covers(ref: AyahRange, place: AyahRange): boolean {
  return ref.surah === place.surah && ref.from <= place.from && ref.to >= place.to
}

/** «سورة الفلق (٥)» over the whole surah says how many ayat it has. */
function isCountOf(corpus: Corpus, ref: AyahRange, place: AyahRange): boolean {
  return ref.surah === place.surah && place.from === 1 && place.to === ref.to && ref.from === ref.to && ref.to === corpus.surahLength(ref.surah)
}

function overlaps(ref: AyahRange, place: AyahRange): boolean {
  return ref.surah === place.surah && ref.from <= place.to && ref.to >= place.from
}

/** References of one list that name the ayat of a place between them. */
function coversTogether(refs: readonly AyahRange[], place: AyahRange): boolean {
  for (let ayah = place.from; ayah <= place.to; ayah++) {
    if (!refs.some((ref) => ref.surah === place.surah && ref.from <= ayah && ref.to >= ayah)) return false
  }
  return true
}

/** Words on a line below a verse and its reference, that only resemble the verse: a prayer made of it, a comment. */
function isOfVerseAbove(text: string, { found, judgement }: Settleable, i: number, { quotation, status, end }: Citation): boolean {
  if (quotation === i || status !== 'confirmed' || judgement === null || isSound(judgement.verdict) || found.evidence.some((one) => one !== 'text')) return false
  return end <= found.start && text.slice(end, found.start).includes('\n')
}

function settleQuotation(text: string, one: Settleable, i: number, links: readonly Mention[], citations: readonly Citation[], citationOf: ReadonlyMap<Mention, number>): JudgedQuotation {
  const { found, judgement } = one
  const own = links.map((mention) => citationOf.get(mention)).filter((index) => index !== undefined).filter((index) => !isOfVerseAbove(text, one, i, citations[index]!))
  const citation = own.find((index) => citations[index]!.status === 'confirmed') ?? own[0] ?? null
  const evidence = own.length > 0 && !found.evidence.includes('citation') ? [...found.evidence, 'citation' as const] : found.evidence
  const { nearest, borrowed, unsettledEnd, isMeantToDiffer } = one
  const introducedAs = found.speaker
  // Written out twice: objects put together from others cost as much as all the rest.
  if (judgement === null) {
    const { start, end } = trimmed(text, found.start, found.end)
    return {
      start, end, text: text.slice(start, end), script: 'arabic', verdict: 'unmatched', refs: [], coverage: null, similarity: 0, expected: null,
      uthmani: null, edition: null, differences: [], pairs: [], evidence, citation, introducedAs, nearest, borrowed, unsettledEnd, possible: false,
    }
  }
  const { start, end, coverage, similarity, expected, uthmani, edition, differences, pairs } = judgement
  // A reading has words of its own: none of them is damaged.
  const verdict = isMeantToDiffer && judgement.verdict === 'garbled' ? 'misquoted' : judgement.verdict
  const cited = citation === null ? null : citations[citation]!.ref
  const claimed = found.speaker === 'quran' || evidence.some((one) => one === 'brackets' || one === 'cue' || one === 'citation')
  return {
    start, end, text: text.slice(start, end), script: 'arabic', verdict, refs: ordered(one.places, cited, verdict), coverage, similarity, expected,
    uthmani, edition, differences, pairs, evidence, citation, introducedAs, nearest, borrowed, unsettledEnd, possible: isMeantToDiffer || (!isSound(verdict) && !claimed),
  }
}

/** The cited one first. Words that stand in several places have them in reading order; altered words resemble most what they were compared with. */
function ordered(places: readonly AyahRange[], cited: AyahRange | null, verdict: Verdict): readonly AyahRange[] {
  const inOrder = isSound(verdict) ? [...places].sort((a, b) => a.surah - b.surah || a.from - b.from) : [...places]
  return cited === null ? inOrder : inOrder.sort((a, b) => Number(covers(cited, b)) - Number(covers(cited, a)))
}

function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
