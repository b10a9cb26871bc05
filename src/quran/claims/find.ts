import type { QuranIndex } from '../index/index-file.js'
import { SHORT_SEED_LENGTH } from '../index/seeds.js'
import { countWords, LetterStream, WORD_START } from '../match/letter-stream.js'
import { MATCH } from '../match/costs.js'
import type { Match } from '../match/match.js'
import type { ColumnRange } from '../match/exact.js'
import { Resolver } from '../match/resolve.js'
import type { Evidence } from '../types.js'
import type { WordForms } from '../word-forms.js'
import type { Mention } from '../references/types.js'
import { Columns } from './columns.js'
import { AnnouncedSearch } from './announced.js'
import { betweenMarks, betweenMentions, leadsTo, mayBeCued } from './bare-room.js'
import { type Between, passagesBetween } from './between.js'
import { isVerse, type OwnLine, ownLines } from './own-line.js'
import { isExplainedWithin, isFilledOut, goesOnFromVerse } from './explained.js'
import { isRetold } from './retold.js'
import { differsInFirstWord, passagesSaid } from './first-word.js'
import { firstEndingAfter, mentionColumns, mentionsAround, type NeighbouringMentions } from './neighbours.js'
import { BareSearch, type BareHit, type BareQuotation } from './bare.js'
import { isGood, tellsAlone, wordsOf } from './accept.js'
import { Headings } from './headings.js'
import { isAlmostNamed } from './hints.js'
import { withLastWords } from './last-words.js'
import { LemmaSearch } from './lemmas.js'
import { Intervals } from './intervals.js'
import { joined } from './parted.js'
import { PassageJudge } from './passages.js'
import { resolveParts } from './parts.js'
import { type Found, undelimited } from './found.js'
import { isNoClaim, isNoQuotation } from './no-claim.js'
import { isSaidAt, isSaidToBeVerse } from './said.js'
import { isSummary } from './summary.js'
import { Series } from './series.js'
import { Naming, RECOGNISABLE } from './naming.js'
import { cueBefore, type Cue } from './cues.js'
import { hasVerseAbove } from './verse-above.js'
import { alteredAyah, type Numbered, numberedAyat } from './numbered.js'
import { clusters } from './clusters.js'
import { findDelimited } from './delimiters.js'
import { labelOf, placeOnly } from './place-only.js'
import { isTopic } from './topics.js'

export type { Found } from './found.js'

/** UTF-16 units between a cue and a quotation that nothing delimits. */
const NEAR_CUE = 60
/** Words of one that only resembles its verse. */
const SHORTEST_CUED = 4
/** Words between a cue and a reference. */
const SHORTEST_BETWEEN = 3
const LONGEST_BETWEEN = 60
const COLON_REACH = 4
/** UTF-16 units behind a reference in which words may be taken for its verse's. */
const BEHIND_REFERENCE = 90
/** Letters of two words that tell, and are no «إن الله». */
const LETTERS_OF_TWO = 8

export class Finder {
  readonly #resolver: Resolver
  readonly #bare: BareSearch
  readonly #announced: AnnouncedSearch
  readonly #lemmas: LemmaSearch
  readonly #naming: Naming
  readonly #passages: PassageJudge
  readonly #stream = new LetterStream()
  readonly #index: QuranIndex
  #headings = new Headings('')
  #columns = new Columns('')

  constructor(index: QuranIndex, forms: WordForms) {
    this.#index = index
    this.#resolver = new Resolver(index, forms)
    this.#bare = new BareSearch(index, this.#resolver, forms)
    this.#announced = new AnnouncedSearch(index, this.#resolver)
    this.#lemmas = new LemmaSearch(index, this.#resolver)
    this.#naming = new Naming(index, this.#resolver.nearest)
    this.#passages = new PassageJudge(index, this.#resolver, this.#naming)
  }

  get resolver(): Resolver {
    return this.#resolver
  }

  find(text: string, mentions: readonly Mention[]): Found[] {
    const hits = this.#bare.search(text)
    this.#headings = new Headings(text)
    this.#columns = new Columns(text)
    const found: Found[] = []
    const passages = findDelimited(text).sort((a, b) => a.start - b.start || b.end - a.end)
    const document = { text, passages, mentions, hits, series: new Series(text, this.#columns) }
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i]!
      const previous = found.at(-1)
      if (previous !== undefined && passage.start < previous.end) continue
      found.push(...this.#passages.judge(document, i, previous).filter((one) => !isNoClaim(text, one, this.#headings) && (one.match?.exact === true || !this.#columns.callsWrong(one.outerStart))))
    }
    const delimited = new Intervals(found)
    const add = (passage: Between & Pick<Partial<OwnLine>, 'isOfVerses'>, evidence: Evidence[], tells: (match: Match) => boolean): void => {
      const altered = delimited.gapAround(passage.start, passage.end, text.length) === null ? null : this.#alteredBeside(text, passage, evidence, tells)
      if (altered !== null) delimited.add(altered)
    }
    const said: Between[] = []
    for (const passage of passagesBetween(text, mentions)) {
      add(passage, ['cue', 'citation', 'text'], (match) => !isSummary(text, passage, this.#stream.letters, this.#index.columns, match, true))
      if (isSaidToBeVerse(text, passage)) said.push(passage)
    }
    for (const passage of passagesSaid(text, mentions)) add(passage, ['cue', 'citation', 'text'], (match) => differsInFirstWord(this.#stream.letters, this.#index.columns, match))
    for (const line of ownLines(text, mentions, this.#columns)) add(line, ['citation', 'text'], (match) => isVerse(this.#stream.letters, this.#index.columns, match, line) && !hasVerseAbove(text, line, found, this.#index, this.#resolver))
    const isSaid = (at: number): boolean => isNearCue(cueBefore(text, at, 0)) || isSaidAt(text, at, 0)
    const parts = joined(text, this.#addBare(text, hits, delimited.items, mentions), this.#stream, this.#resolver, isSaid)
    const bare = withLastWords(text, parts, mentions, this.#columns, this.#stream, this.#resolver, isSaid)
    const all = this.#addUnmatched(text, this.#addNumbered(text, bare), said)
    const lemmas = [...this.#lemmas.find(text, this.#bare.document, all, passages, mentions)]
    this.#bare.release()
    this.#headings = new Headings('')
    this.#columns = new Columns('')
    return lemmas.length === 0 ? all : [...all, ...lemmas].sort((a, b) => a.start - b.start)
  }

  /** Adds the quotations that nothing delimits, between those already found. */
  #addBare(text: string, hits: readonly BareHit[], found: readonly Found[], mentions: readonly Mention[]): Found[] {
    const all = new Intervals(found)
    const refused = new Intervals<Found>([])
    for (const cluster of clusters(hits)) {
      // What lies within a better hit that is no quotation does not resemble another verse more.
      const idle: BareHit[] = []
      for (const hit of cluster) {
        const isWeak = hit.isWeak || idle.some(({ start, end }) => hit.start >= start && hit.end <= end)
        if (isWeak && !mayBeCued(text, hit, mentions)) continue
        if (!this.#addHit(text, { ...hit, isWeak }, all, refused, mentions)) idle.push(hit)
      }
    }
    const isTaken = (offset: number): boolean => all.gapAround(offset, offset, text.length) === null
    for (const hit of this.#announced.hits(text, this.#bare.document, mentions, isTaken)) this.#addHit(text, hit, all, refused, mentions)
    return all.items
  }

  /** Adds the ayat between two end marks of which some words are others; they take the place of pieces that were found in them. */
  #addNumbered(text: string, found: Found[]): Found[] {
    const added = [...numberedAyat(text, found, this.#index)].map((ayah) => this.#numbered(text, ayah)).filter((one) => one !== null)
    if (added.length === 0) return found
    const places = new Intervals(added)
    return [...found.filter(({ start, end }) => places.gapAround(start, end, text.length) !== null), ...added].sort((a, b) => a.start - b.start)
  }

  /** Adds what is said to be a verse, and in which nothing of one was found. */
  #addUnmatched(text: string, found: Found[], passages: readonly Between[]): Found[] {
    if (passages.length === 0) return found
    const all = new Intervals(found)
    for (const { start, end, mention } of passages) {
      if (all.gapAround(start, end, text.length) === null) continue
      const stream = this.#stream.read(text, start, end)
      const places = mentionColumns(this.#index, mention)
      if (stream.count < SHORT_SEED_LENGTH || this.#resolver.exactAnywhere(stream.letters, 0, stream.count) !== null) continue
      if (this.#sharesWords(stream, places)) continue
      const { match, nearest } = this.#naming.passage(stream, places, RECOGNISABLE)
      if (match !== null) continue
      const one = undelimited({ start, end }, match, ['cue', 'citation', 'text'], 'quran', nearest)
      if (!isNoClaim(text, one, this.#headings)) all.add(one)
    }
    return all.items
  }

  /** Two words on end are those of the ayat that are named: the verse itself stands there, and words of the writer beside it. */
  #sharesWords({ letters, count }: LetterStream, places: readonly ColumnRange[]): boolean {
    let [first, second] = [0, 0]
    for (let at = 1; at <= count; at++) {
      if (at < count && (letters[at]! & WORD_START) === 0) continue
      const tells = at - first >= LETTERS_OF_TWO || first === 0 || at === count
      if (second > first && tells && places.some((place) => this.#resolver.exactWithin(letters, first, at, place) !== null)) return true
      ;[first, second] = [second, at]
    }
    return false
  }

  #numbered(text: string, { start, end, place }: Numbered): Found | null {
    const match = alteredAyah(this.#resolver, this.#stream.read(text, start, end), place)
    return match === null ? null : undelimited({ start, end }, match, ['cue', 'text'], 'quran')
  }

  /**
   * @param refused words that only resemble a verse: what resembles another less is not looked at again
   * @returns false where the hit stands free, and is no quotation
   */
  #addHit(text: string, hit: BareHit, all: Intervals<Found>, refused: Intervals<Found>, mentions: readonly Mention[]): boolean {
    if (hit.score < MATCH * (hit.cEnd - hit.c) && refused.gapAround(hit.start, hit.end, text.length) === null) return true
    const gap = all.gapAround(hit.start, hit.end, text.length)
    const free = gap === null ? null : betweenMentions(gap, hit, mentions)
    if (free === null) return true
    let quotation = this.#bareQuotation(text, hit, free.start, free.end, mentions)
    const room = quotation === null ? null : betweenMarks(text, quotation, free, hit)
    if (room !== null) quotation = this.#bareQuotation(text, hit, room.start, room.end, mentions)
    const goesOn = quotation?.match?.exact === false ? goesOnFromVerse(this.#stream.read(text, quotation.start, quotation.end), quotation.match, this.#resolver) : null
    if (goesOn !== null) quotation = this.#bareQuotation(text, hit, free.start, goesOn, mentions)
    if (quotation === null) return false
    if (isNoQuotation(text, quotation, this.#headings) || this.#isTopic(text, quotation, mentions) || this.#isWritersOwn(text, quotation) || this.#isRetold(text, quotation, mentions) || this.#isSummary(text, quotation, mentions)) refused.add(quotation)
    else all.add(quotation)
    return true
  }

  #bareQuotation(text: string, hit: BareHit, low: number, high: number, mentions: readonly Mention[]): Found | null {
    let cue: Cue | null = null
    let around: NeighbouringMentions | undefined
    const cued = ({ start, end, match }: BareQuotation): boolean => {
      around = mentionsAround(text, start, end, mentions)
      if (leadsTo(text, { start, end }, around.after[0])) return false
      cue = cueBefore(text, start, low)
      const tells = match.exact || wordsOf(this.#stream.read(text, start, end), match) >= SHORTEST_CUED
      return isAlmostNamed(this.#index, match, around.after) || (around.after.length > 0 && tellsAlone(this.#stream.read(text, start, end), match)) || this.#isCited(match, around.before) || (tells && isNearCue(cue))
    }
    const quotation = this.#bare.quotation(text, hit, low, high, cued)
    if (quotation === null) return null
    const { start, end, match } = quotation
    around ??= mentionsAround(text, start, end, mentions)
    // What is only like a verse is presented as one where a colon or God's speech stands right before it: «ذكر القرآن أن …» gives the sense.
    if (!match.exact || wordsOf(this.#stream.read(text, start, end), match) < SHORTEST_CUED) cue = /:\s*$/.test(text.slice(Math.max(low, start - COLON_REACH), start)) || this.#isSaid(text, quotation, low) ? cueBefore(text, start, low) : null
    const evidence: Evidence[] = ['text']
    if (isNearCue(cue)) evidence.unshift('cue')
    if (around.after.length > 0) evidence.push('citation')
    return undelimited({ start, end }, match, evidence, null)
  }

  #isSaid(text: string, { start, end, match }: BareQuotation, low: number): boolean {
    return isSaidAt(text, start, low) && !isNoQuotation(text, { start, end, outerStart: start, outerEnd: end, match, evidence: ['text'] }, this.#headings)
  }

  /** Words without vowel signs that nothing presents but the reference that closes their clause, or labels them, say what the verse is about. */
  #isTopic(text: string, quotation: Found, mentions: readonly Mention[]): boolean {
    const { start, end, match } = quotation
    const mention = placeOnly(text, quotation, mentions) ?? labelOf(text, quotation, mentions)
    if (match === null || mention === null) return false
    return isTopic(text, { start, end, match }, this.#stream.read(text, start, end), this.#resolver, this.#isCited(match, [mention]))
  }

  /** Nor are they where the head of their column calls them wrong, or the writer explains a word among them. */
  #isWritersOwn(text: string, { start, end, match }: Found): boolean {
    if (this.#columns.callsWrong(start)) return true
    if (match === null || match.exact) return false
    return isExplainedWithin(text, this.#stream.read(text, start, end), this.#index.columns, match)
  }

  /** Nor are words quoted that only fit the verse to the writer's sentence; square brackets are those of a quotation's place. */
  #isRetold(text: string, quotation: Found, mentions: readonly Mention[]): boolean {
    const { start, end, match } = quotation
    const mention = match === null || match.exact ? null : placeOnly(text, quotation, mentions)
    if (match === null || mention === null || text[mention.outerStart] === '[') return false
    const cell = this.#columns.cell(start)
    return (cell !== null && cell.head >= 0 && cell.holds === 'other') || isRetold(this.#stream.read(text, start, end).letters, this.#index.columns, match) || isFilledOut(this.#stream.letters, this.#index.columns, match)
  }

  #isSummary(text: string, { start, end, match, evidence }: Found, mentions: readonly Mention[]): boolean {
    if (match === null || match.exact) return false
    const before = mentions[firstEndingAfter(mentions, start) - 1]
    const isPresented = evidence.includes('cue') || (before !== undefined && start - before.outerEnd <= BEHIND_REFERENCE)
    const isCited = (): boolean => evidence.includes('citation') || mentionsAround(text, start, end, mentions).before.some(({ from }) => from !== null)
    return isPresented && isSummary(text, { start, end }, this.#stream.read(text, start, end).letters, this.#index.columns, match, isCited())
  }

  /** A reference beside a quotation names its ayah. */
  #isCited(match: Match, before: readonly Mention[]): boolean {
    return before.some((mention) => mention.from !== null && mentionColumns(this.#index, mention).some(({ c, cEnd }) => match.c >= c && match.cEnd <= cEnd))
  }

  /** The words beside a reference, where they are the verse that is named with some words changed; the rest are found by their letters. */
  #alteredBeside(text: string, { start, end, mention, isOfVerses }: Between & Pick<Partial<OwnLine>, 'isOfVerses'>, evidence: readonly Evidence[], tells: (match: Match) => boolean): Found | null {
    const { letters, count } = this.#stream.read(text, start, end)
    const words = count === 0 ? 0 : countWords(letters, 0, count)
    const [place, ...others] = mentionColumns(this.#index, mention)
    if (words < SHORTEST_BETWEEN || words > LONGEST_BETWEEN || place === undefined || others.length > 0) return null
    if (this.#resolver.exactWithin(letters, 0, count, place) !== null || this.#resolver.exactAnywhere(letters, 0, count) !== null) return null
    const match = this.#resolver.alteredWithin(letters, 0, count, place) ?? (isOfVerses === true ? this.#resolver.endChangedWithin(letters, 0, count, place) : null)
    return match === null || !tells(match) ? null : undelimited({ start, end }, match, evidence, 'quran')
  }

  /** A text that is presented as Quran as a whole: its parts, or one without a match. */
  check(text: string, priors: readonly ColumnRange[] = []): Found[] {
    const stream = this.#stream.read(text, 0, text.length)
    if (stream.count === 0) return []
    const result = { start: 0, end: text.length, outerStart: 0, outerEnd: text.length, glosses: [], evidence: [], speaker: null }
    const parts = stream.count < SHORT_SEED_LENGTH ? [this.#resolver.exactAnywhere(stream.letters, 0, stream.count)] : resolveParts(this.#resolver, text, stream, priors, false)
    const isPlaced = (match: Match): boolean => isGood(match, stream, this.#index, wordsOf(stream, match))
    if (!parts.some((match) => match !== null && isPlaced(match))) {
      const inside = this.#resolver.exactBehindProclitic(stream.letters, 0, stream.count)
      return [{ ...result, ...(inside === null ? this.#naming.nearest(stream, 0, stream.count) : { match: inside, nearest: [] }) }]
    }
    return parts.map((match) => {
      if (match === null) return { ...result, match, nearest: [] }
      if (!isPlaced(match)) return { ...result, ...this.#naming.nearest(stream, match.q, match.qEnd) }
      const nearest = match.exact ? [] : this.#naming.nearest(stream, match.q, match.qEnd).nearest
      return { ...result, match: parts.length > 1 ? match : this.#resolver.withEdgeWords(stream.letters, match), nearest }
    })
  }
}

function isNearCue(cue: Cue | null): boolean {
  return cue !== null && cue.speaker === 'quran' && cue.introduces && cue.distance < NEAR_CUE
}
