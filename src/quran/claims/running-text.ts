import type { QuranIndex } from '../index/index-file.js'
import { MATCH } from '../match/costs.js'
import { LetterStream } from '../match/letter-stream.js'
import type { Resolver } from '../match/resolve.js'
import type { Evidence } from '../types.js'
import type { WordForms } from '../word-forms.js'
import { tellsAlone, wordsOf } from './accept.js'
import { areAltered } from './altered.js'
import { AnnouncedSearch } from './announced.js'
import { type BareHit, type BareQuotation, BareSearch } from './bare.js'
import { betweenMarks, betweenMentions, leadsTo, mayBeCued } from './bare-room.js'
import { clusters, Outermost } from './clusters.js'
import { type Cue, cueBefore } from './cues.js'
import { goesOnFromVerse } from './explained.js'
import { type Found, undelimited } from './found.js'
import { isAlmostNamed } from './hints.js'
import { Intervals } from './intervals.js'
import { mentionsAround, type NeighbouringMentions } from './neighbours.js'
import { isNoQuotation } from './no-claim.js'
import type { Page } from './page.js'
import { isCited, Refusal } from './refusal.js'
import { isNearCue, isSaidAt } from './said.js'
import { isBehindHisWord } from './understood.js'

/** Words of a quotation that only resembles its verse. */
const SHORTEST_CUED = 4
const COLON_REACH = 4

/** Quotations that nothing delimits: from the places where a text resembles the Quran to those where it quotes it. */
export class RunningText {
  readonly #index: QuranIndex
  readonly #resolver: Resolver
  readonly #bare: BareSearch
  readonly #announced: AnnouncedSearch
  readonly #refusal: Refusal
  readonly #stream = new LetterStream()

  constructor(index: QuranIndex, resolver: Resolver, forms: WordForms) {
    this.#index = index
    this.#resolver = resolver
    this.#bare = new BareSearch(index, resolver, forms)
    this.#announced = new AnnouncedSearch(index, resolver)
    this.#refusal = new Refusal(index, resolver)
  }

  /** Where a text resembles the Quran, in reading order. `add` then speaks of this text. */
  search(text: string): BareHit[] {
    return this.#bare.search(text)
  }

  /** The letters of the text that was searched. */
  get document(): LetterStream {
    return this.#bare.document
  }

  /** The text that was searched is not asked about any more. */
  release(): void {
    this.#bare.release()
  }

  /** All quotations: those already found, and between them those that nothing delimits. */
  add(page: Page, hits: readonly BareHit[], found: readonly Found[]): Found[] {
    const { text, mentions } = page
    const all = new Intervals(found)
    const refused = new Intervals<Found>([])
    for (const cluster of clusters(hits)) {
      // What lies within a better hit that is no quotation does not resemble another verse more.
      const idle = new Outermost()
      for (const hit of cluster) {
        const isWeak = hit.isWeak || idle.holds(hit)
        if (isWeak && !mayBeCued(text, hit, mentions)) continue
        if (!this.#addHit(page, { ...hit, isWeak }, all, refused)) idle.add(hit)
      }
    }
    const isTaken = (offset: number): boolean => all.gapAround(offset, offset, text.length) === null
    for (const hit of this.#announced.hits(text, this.#bare.document, mentions, isTaken)) this.#addHit(page, hit, all, refused)
    return all.items
  }

  /**
   * @param refused words that only resemble a verse: what resembles another less is not looked at again
   * @returns false where the hit stands free, and is no quotation
   */
  #addHit(page: Page, hit: BareHit, all: Intervals<Found>, refused: Intervals<Found>): boolean {
    const { text, mentions } = page
    if (hit.score < MATCH * (hit.cEnd - hit.c) && refused.gapAround(hit.start, hit.end, text.length) === null) return true
    const gap = all.gapAround(hit.start, hit.end, text.length)
    const free = gap === null ? null : betweenMentions(gap, hit, mentions)
    if (free === null) return true
    let quotation = this.#quotation(page, hit, free.start, free.end)
    const room = quotation === null ? null : betweenMarks(text, quotation, free, hit)
    if (room !== null) quotation = this.#quotation(page, hit, room.start, room.end)
    const goesOn = quotation?.match?.exact === false ? goesOnFromVerse(this.#stream.read(text, quotation.start, quotation.end), quotation.match, this.#resolver) : null
    if (goesOn !== null) quotation = this.#quotation(page, hit, free.start, goesOn)
    if (quotation === null) return false
    if (this.#refusal.refuses(page, quotation)) refused.add(quotation)
    else all.add(quotation)
    return true
  }

  #quotation(page: Page, hit: BareHit, low: number, high: number): Found | null {
    const { text, mentions } = page
    let cue: Cue | null = null
    let around: NeighbouringMentions | undefined
    const cued = ({ start, end, match }: BareQuotation): boolean => {
      around = mentionsAround(text, start, end, mentions)
      if (leadsTo(text, { start, end }, around.after[0])) return false
      cue = cueBefore(text, start, low)
      const tells = match.exact || wordsOf(this.#stream.read(text, start, end), match) >= SHORTEST_CUED
      return isAlmostNamed(this.#index, match, around.after) || (around.after.length > 0 && tellsAlone(this.#stream.read(text, start, end), match)) || isCited(this.#index, match, around.before) || (tells && isNearCue(cue))
    }
    const quotation = this.#bare.quotation(text, hit, low, high, cued)
    if (quotation === null) return null
    const { start, end, match } = quotation
    around ??= mentionsAround(text, start, end, mentions)
    // What is only like a verse is presented as one where a colon or God's speech stands right before it: «ذكر القرآن أن …» gives the sense.
    if (!match.exact || wordsOf(this.#stream.read(text, start, end), match) < SHORTEST_CUED) cue = /:\s*$/.test(text.slice(Math.max(low, start - COLON_REACH), start)) || isSaid(page, quotation, low) || isBehindHisWord(text, start) ? cueBefore(text, start, low) : null
    const evidence: Evidence[] = ['text']
    if (isNearCue(cue) || (cue?.leads === true && areAltered([match], this.#stream.read(text, start, end), this.#index))) evidence.unshift('cue')
    if (around.after.length > 0) evidence.push('citation')
    return undelimited({ start, end }, match, evidence, null)
  }
}

function isSaid({ text, headings }: Page, { start, end, match }: BareQuotation, low: number): boolean {
  return isSaidAt(text, start, low) && !isNoQuotation(text, { start, end, outerStart: start, outerEnd: end, match, evidence: ['text'] }, headings)
}
