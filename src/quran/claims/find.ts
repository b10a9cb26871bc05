import type { Range } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import { SHORT_SEED_LENGTH } from '../index/seeds.js'
import { countWords, LetterStream } from '../match/letter-stream.js'
import { MATCH } from '../match/costs.js'
import type { Match } from '../match/match.js'
import type { ColumnRange } from '../match/exact.js'
import { Resolver } from '../match/resolve.js'
import type { Evidence } from '../types.js'
import type { WordForms } from '../word-forms.js'
import type { Mention } from '../references/types.js'
import { areAltered, isTelling } from './altered.js'
import { AnnouncedSearch } from './announced.js'
import { betweenMarks, betweenMentions, mayBeCued } from './bare-room.js'
import { type Between, passagesBetween } from './between.js'
import { mentionColumns, mentionsAround, type NeighbouringMentions } from './neighbours.js'
import { BareSearch, type BareHit, type BareQuotation, PROMISING } from './bare.js'
import { evidenceOf, isChance, isGood, isVowelled, latinLetters, tellsAlone, tellsEnough, wordsOf } from './accept.js'
import { isHonorific } from './formulas.js'
import { Headings } from './headings.js'
import { isAlmostNamed, overlapping, priors } from './hints.js'
import { LemmaSearch } from './lemmas.js'
import { Intervals } from './intervals.js'
import { resolveParts } from './parts.js'
import type { Found } from './found.js'
import { glossesIn } from './glosses.js'
import { introducing } from './lists.js'
import { untilBorder, untilVerseEnds } from './unclosed.js'
import { isNoClaim, isNoQuotation } from './no-claim.js'
import { type Named, Naming, RECOGNISABLE, RECOGNISABLE_BY_CUE } from './naming.js'
import { cueBefore, mayBeIntroduced, type Cue } from './cues.js'
import { speakerOf } from './speaker.js'
import { alteredAyah, type Numbered, numberedAyat } from './numbered.js'
import { type Delimited, findDelimited, hasInner } from './delimiters.js'

export type { Found } from './found.js'

/** Letters of a single word that is looked for behind a proclitic. */
const LEAST_OF_ONE_WORD = 5
/** UTF-16 units between a cue and a quotation that nothing delimits. */
const NEAR_CUE = 60
/** Words of one that only resembles its verse. */
const SHORTEST_CUED = 4
/** Words between a cue and a reference. */
const SHORTEST_BETWEEN = 3
const LONGEST_BETWEEN = 60
const COLON_REACH = 4
/** Words that must be left when glosses are taken out. */
const SHORTEST_GLOSSED = 3
/** UTF-16 units of the longest passage that is taken as one: 2:282 with all its marks has 2,300. */
const LONGEST_PASSAGE = 2600

export class Finder {
  readonly #resolver: Resolver
  readonly #bare: BareSearch
  readonly #announced: AnnouncedSearch
  readonly #lemmas: LemmaSearch
  readonly #naming: Naming
  readonly #stream = new LetterStream()
  readonly #index: QuranIndex
  #headings = new Headings('')

  constructor(index: QuranIndex, forms: WordForms) {
    this.#index = index
    this.#resolver = new Resolver(index, forms)
    this.#bare = new BareSearch(index, this.#resolver, forms)
    this.#announced = new AnnouncedSearch(index, this.#resolver)
    this.#lemmas = new LemmaSearch(index, this.#resolver)
    this.#naming = new Naming(index, this.#resolver.nearest)
  }

  get resolver(): Resolver {
    return this.#resolver
  }

  find(text: string, mentions: readonly Mention[]): Found[] {
    const hits = this.#bare.search(text)
    this.#headings = new Headings(text)
    const found: Found[] = []
    const passages = findDelimited(text).sort((a, b) => a.start - b.start || b.end - a.end)
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i]!
      const previous = found.at(-1)
      if (previous !== undefined && passage.start < previous.end) continue
      found.push(...this.#judgePassage(text, passage, passages, i, mentions, hits, previous).filter((one) => !isNoClaim(text, one, this.#headings)))
    }
    const delimited = new Intervals(found)
    for (const passage of passagesBetween(text, mentions)) {
      const altered = delimited.gapAround(passage.start, passage.end, text.length) === null ? null : this.#alteredBetween(text, passage)
      if (altered !== null) delimited.add(altered)
    }
    const bare = this.#addBare(text, hits, delimited.items, mentions)
    const all = this.#addNumbered(text, bare)
    const lemmas = [...this.#lemmas.find(text, this.#bare.document, all, passages, mentions)]
    this.#bare.release()
    this.#headings = new Headings('')
    return lemmas.length === 0 ? all : [...all, ...lemmas].sort((a, b) => a.start - b.start)
  }

  /** Adds the quotations that nothing delimits, between those already found. */
  #addBare(text: string, hits: readonly BareHit[], found: readonly Found[], mentions: readonly Mention[]): Found[] {
    const all = new Intervals(found)
    const refused = new Intervals<Found>([])
    for (let from = 0; from < hits.length; ) {
      let to = from + 1
      let end = hits[from]!.end
      while (to < hits.length && hits[to]!.start < end) end = Math.max(end, hits[to++]!.end)
      // Where hits overlap, the best one speaks first.
      const cluster = hits.slice(from, to).sort((a, b) => b.score - a.score || a.start - b.start)
      for (const hit of cluster) {
        if (hit.score < PROMISING && !mayBeCued(text, hit, mentions)) continue
        this.#addHit(text, hit, all, refused, mentions)
      }
      from = to
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

  #numbered(text: string, { start, end, place }: Numbered): Found | null {
    const match = alteredAyah(this.#resolver, this.#stream.read(text, start, end), place)
    return match === null ? null : { start, end, outerStart: start, outerEnd: end, glosses: [], match, nearest: [], evidence: ['cue', 'text'], speaker: 'quran' }
  }

  /** @param refused words that only resemble a verse: what resembles another less is not looked at again */
  #addHit(text: string, hit: BareHit, all: Intervals<Found>, refused: Intervals<Found>, mentions: readonly Mention[]): void {
    if (hit.score < MATCH * (hit.cEnd - hit.c) && refused.gapAround(hit.start, hit.end, text.length) === null) return
    const gap = all.gapAround(hit.start, hit.end, text.length)
    const free = gap === null ? null : betweenMentions(gap, hit, mentions)
    let quotation = free === null ? null : this.#bareQuotation(text, hit, free.start, free.end, mentions)
    const room = quotation === null || free === null ? null : betweenMarks(text, quotation, free, hit)
    if (room !== null) quotation = this.#bareQuotation(text, hit, room.start, room.end, mentions)
    if (quotation === null) return
    if (isNoQuotation(text, quotation, this.#headings)) refused.add(quotation)
    else all.add(quotation)
  }

  #bareQuotation(text: string, hit: BareHit, low: number, high: number, mentions: readonly Mention[]): Found | null {
    let cue: Cue | null = null
    let around: NeighbouringMentions | undefined
    const cued = ({ start, end, match }: BareQuotation): boolean => {
      around = mentionsAround(text, start, end, mentions)
      cue = cueBefore(text, start, low)
      const tells = match.exact || wordsOf(this.#stream.read(text, start, end), match) >= SHORTEST_CUED
      return isAlmostNamed(this.#index, match, around.after) || (around.after.length > 0 && tellsAlone(this.#stream.read(text, start, end), match)) || this.#isCited(match, around.before) || (tells && isNearCue(cue))
    }
    const quotation = this.#bare.quotation(text, hit, low, high, cued)
    if (quotation === null) return null
    const { start, end, match } = quotation
    around ??= mentionsAround(text, start, end, mentions)
    // What is only like a verse is presented as one where a colon stands before it: «ذكر القرآن أن …» gives the sense.
    if (!match.exact || wordsOf(this.#stream.read(text, start, end), match) < SHORTEST_CUED) cue = /:\s*$/.test(text.slice(Math.max(low, start - COLON_REACH), start)) ? cueBefore(text, start, low) : null
    const evidence: Evidence[] = ['text']
    if (isNearCue(cue)) evidence.unshift('cue')
    if (around.after.length > 0) evidence.push('citation')
    return { start, end, match, nearest: [], evidence, speaker: null, outerStart: start, outerEnd: end, glosses: [] }
  }

  /** A reference right before a quotation names its ayah. */
  #isCited(match: Match, before: readonly Mention[]): boolean {
    return before.some((mention) => mention.from !== null && mentionColumns(this.#index, mention).some(({ c, cEnd }) => match.c >= c && match.cEnd <= cEnd))
  }

  /** The passage between a cue and a reference, where it is the verse that is named with some words changed; the rest are found by their letters. */
  #alteredBetween(text: string, { start, end, mention }: Between): Found | null {
    const stream = this.#stream.read(text, start, end)
    const words = stream.count === 0 ? 0 : countWords(stream.letters, 0, stream.count)
    const [place, ...others] = mentionColumns(this.#index, mention)
    if (words < SHORTEST_BETWEEN || words > LONGEST_BETWEEN || place === undefined || others.length > 0) return null
    if (this.#resolver.exactWithin(stream.letters, 0, stream.count, place) !== null) return null
    const match = this.#resolver.alteredWithin(stream.letters, 0, stream.count, place)
    return match === null ? null : { start, end, outerStart: start, outerEnd: end, glosses: [], match, nearest: [], evidence: ['cue', 'citation', 'text'], speaker: 'quran' }
  }

  /** Whether a delimited passage is a quotation, and of what. */
  #judgePassage(text: string, own: Delimited, passages: readonly Delimited[], at: number, mentions: readonly Mention[], hits: readonly BareHit[], previous: Found | undefined): Found[] {
    const delimited = own.closed ? own : this.#closed(text, untilBorder(text, own, mentions), mentions)
    if (delimited === null) return []
    if (delimited.end - delimited.start > LONGEST_PASSAGE || hasInner(delimited, passages, at)) return []
    if (!delimited.closed && (delimited.kind === 'parentheses' || delimited.kind === 'brackets')) return []
    const stream = this.#stream.read(text, delimited.start, delimited.end)
    if (stream.count < 2 || latinLetters(text, delimited.start, delimited.end) > stream.count) return []
    if (delimited.kind !== 'ornate' && stream.count < 24 && isHonorific(stream.letters, 0, stream.count)) return []
    const words = countWords(stream.letters, 0, stream.count)
    const near = mentionsAround(text, delimited.outerStart, delimited.outerEnd, mentions)
    if (near.inside) return []
    const around = { ...near, before: introducing(text, near.before, delimited.outerStart, previous?.outerEnd ?? 0) }
    const hit = overlapping(hits, delimited.start, delimited.end)
    const strong = delimited.kind === 'ornate' || delimited.kind === 'tag'
    const quoted = delimited.kind === 'quotes' || delimited.kind === 'guillemets' || delimited.kind === 'braces'
    if (!strong && !quoted && hit === undefined && around.after.length === 0 && !mayBeIntroduced(text, delimited.outerStart) && !isVowelled(text, delimited.start, delimited.end)) return []
    const cue = cueBefore(text, delimited.outerStart, previous?.outerEnd ?? 0)
    if (words < 2 && !strong && around.after.length === 0 && cue?.introduces !== true) return []
    const speaker = speakerOf(text, delimited, cue, around, mentions, previous)
    const cited = [...around.after, ...around.before]
    const places = priors(this.#index, cited)
    const { start, end, outerStart, outerEnd } = delimited
    const result = { start, end, outerStart, outerEnd, glosses: [], evidence: evidenceOf(delimited, speaker, cited), speaker }
    const claimed = speaker === 'quran' || (strong && speaker !== 'hadith')
    const glossed = this.#withoutGlosses(text, delimited)
    if (glossed !== null && (claimed || hit !== undefined)) return [{ ...result, ...glossed }]
    // Without a claim and without a hit, only a passage that is exact to the letter can be a quotation.
    const [isNamed, tellsMuch] = [speaker === null && quoted && cue?.names === true, claimed || isTelling(hit, start, end)]
    const parts = this.#goodParts(text, places, !isNamed && !tellsMuch)
    const reordered = parts.some((match) => match.exact) ? null : this.#resolver.reordered(stream.letters, 0, stream.count, places)
    if (reordered !== null) return [{ ...result, match: reordered, nearest: [] }]
    const matches = parts.length === 1 && this.#naming.isFarFetched(stream, parts[0]!, places) ? [] : parts
    const placed = (found: readonly Match[]): Found[] => found.map((match) => ({ ...result, match: found.length > 1 ? match : this.#resolver.withEdgeWords(stream.letters, match), nearest: [] }))
    if (isNamed && areAltered(matches, stream, this.#index)) return placed(matches).map((one) => ({ ...one, speaker: 'quran', evidence: evidenceOf(delimited, 'quran', cited) }))
    if (!tellsMuch && matches.some(({ exact }) => !exact)) return []
    if (claimed) {
      if (matches.length > 0) return !strong && isChance(matches, places) ? [] : placed(matches)
      const word = this.#oneWord(words, strong)
      if (word !== null) return [{ ...result, match: word, nearest: [] }]
      // Round brackets hold all sorts of things: only a named reference makes a claim of one.
      const loose = delimited.kind === 'parentheses' || delimited.kind === 'brackets'
      if (loose && (words < 4 || cue?.introduces !== true || !around.after.some((mention) => mention.certainty === 'explicit'))) return []
      return words >= 2 || (strong && around.after.length > 0) ? [{ ...result, ...this.#named(stream, places, strong || cited.length > 0 ? RECOGNISABLE : RECOGNISABLE_BY_CUE) }] : []
    }
    // Ornate brackets after words of hadith: a verse when it can be named, else nothing.
    if (strong && matches.length === 0) {
      const named = this.#named(stream, places, RECOGNISABLE)
      return named.match === null ? [] : [{ ...result, ...named }]
    }
    const tells = speaker === 'hadith' ? (match: Match) => strong || (match.exact && words >= 5) : (match: Match) => tellsEnough(match, words, isVowelled(text, start, end), cue !== null && cue.introduces)
    return matches.length > 0 && matches.every(tells) ? placed(matches) : []
  }

  /** A passage whose closing mark is missing, up to the end of its verse; null for the writer's own words. */
  #closed(text: string, delimited: Delimited, mentions: readonly Mention[]): Delimited | null {
    const resembles = ({ start, end }: Delimited): boolean => {
      this.#stream.read(text, start, end)
      return mentionsAround(text, start, end, mentions).after.length > 0 || this.#goodParts(text, [], false).length > 0
    }
    return untilVerseEnds(text, delimited, this.#stream.read(text, delimited.start, delimited.end), this.#resolver, resembles)
  }

  /** What a passage that is much altered resembles. */
  #named(stream: LetterStream, places: readonly ColumnRange[], recognisable: number): Named {
    const { match, nearest } = this.#naming.passage(stream, places, recognisable)
    return { match: match === null ? null : this.#resolver.withEdgeWords(stream.letters, match), nearest }
  }

  /** A passage of one word: two or three letters that are an ayah, or a word that the Quran writes with a proclitic only. */
  #oneWord(words: number, strong: boolean): Match | null {
    if (words > 1) return null
    const { letters, count } = this.#stream
    if (count < SHORT_SEED_LENGTH) return strong ? this.#resolver.exactAnywhere(letters, 0, count) : null
    return count < LEAST_OF_ONE_WORD ? null : this.#resolver.exactBehindProclitic(letters, 0, count)
  }

  /** The passage without the writer's own words in round brackets, where every letter of the rest agrees; else null. */
  #withoutGlosses(text: string, { kind, start, end }: Delimited): { glosses: readonly Range[]; match: Match; nearest: [] } | null {
    const glosses = kind === 'parentheses' ? [] : glossesIn(text, start, end)
    if (glosses.length === 0) return null
    const stream = this.#stream.read(text, start, end, glosses)
    const match = this.#resolver.resolve(stream.letters, 0, stream.count, { priors: [], exactOnly: true })
    if (match === null) this.#stream.read(text, start, end)
    return match === null || wordsOf(stream, match) < SHORTEST_GLOSSED ? null : { glosses, match, nearest: [] }
  }

  /** The parts of the passage in the stream, when they can be recognised; none when one of them cannot. */
  #goodParts(text: string, priors: readonly ColumnRange[], exactOnly: boolean): Match[] {
    const parts = resolveParts(this.#resolver, text, this.#stream, priors, exactOnly)
    const good = parts.filter((match): match is Match => match !== null && (isGood(match, this.#stream, this.#index, wordsOf(this.#stream, match)) || this.#naming.isWhereCited(this.#stream, match, priors)))
    return good.length * 2 > parts.length ? good : []
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
