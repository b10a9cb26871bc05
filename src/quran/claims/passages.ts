// Whether what stands between two marks is a quotation: who is said to speak in it, what it resembles, and how well.
import type { Range } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import { SHORT_SEED_LENGTH } from '../index/seeds.js'
import type { ColumnRange } from '../match/exact.js'
import { countWords, LetterStream } from '../match/letter-stream.js'
import type { Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import { evidenceOf, isChance, isGood, isVowelled, latinLetters, tellsEnough, wordsOf } from './accept.js'
import { areAltered, isTelling } from './altered.js'
import type { BareHit } from './bare.js'
import { citedAs } from './cited.js'
import { cueBefore, mayBeIntroduced } from './cues.js'
import { type Delimited, hasInner } from './delimiters.js'
import { isHonorific } from './formulas.js'
import type { Found } from './found.js'
import { glossesIn } from './glosses.js'
import { overlapping, priors } from './hints.js'
import { introducing } from './lists.js'
import { type Named, type Naming, RECOGNISABLE, RECOGNISABLE_BY_CUE } from './naming.js'
import { mentionsAround } from './neighbours.js'
import { resolveParts } from './parts.js'
import type { Series } from './series.js'
import { isOfEarlierLine, speakerOf } from './speaker.js'
import { isTopic } from './topics.js'
import { untilBorder, untilVerseEnds } from './unclosed.js'

/** Letters of a single word that is looked for behind a proclitic. */
const LEAST_OF_ONE_WORD = 5
/** Words that must be left when glosses are taken out. */
const SHORTEST_GLOSSED = 3
/** Words of a passage that only its reference, its list or its column presents, and that is like no verse; fewer are a name or a title. */
const SHORTEST_UNMATCHED = 4
/** Words and letters of a verse in a list that says that it is one of verses. */
const SHORTEST_LISTED = 4
const FEWEST_LETTERS = 10
/** … or, where no colon introduces them, words that somebody speaks of. */
const COLON = /:[\s*_>]*$/
const COLON_REACH = 8
/** UTF-16 units of the longest passage that is taken as one: 2:282 with all its marks has 2,300. */
const LONGEST_PASSAGE = 2600

/** A text with what was found in it before its passages are judged: in the order of their places. */
export interface DelimitedText {
  readonly text: string
  readonly passages: readonly Delimited[]
  readonly mentions: readonly Mention[]
  readonly hits: readonly BareHit[]
  readonly series: Series
}

export class PassageJudge {
  readonly #index: QuranIndex
  readonly #resolver: Resolver
  readonly #naming: Naming
  readonly #stream = new LetterStream()
  readonly #other = new LetterStream()

  constructor(index: QuranIndex, resolver: Resolver, naming: Naming) {
    this.#index = index
    this.#resolver = resolver
    this.#naming = naming
  }

  /**
   * Whether the passage at an index is a quotation, and of what.
   * @param previous the one found before it
   */
  judge(document: DelimitedText, at: number, previous: Found | undefined): Found[] {
    const { text, passages, mentions, hits, series } = document
    const own = passages[at]!
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
    const nearest = cueBefore(text, delimited.outerStart, previous?.outerEnd ?? 0)
    if (words < 2 && !strong && around.after.length === 0 && nearest?.introduces !== true) return []
    const cites = citedAs(text, delimited, around, nearest, () => series.cell(delimited.outerStart), words)
    const { cue } = cites
    const said = speakerOf(text, delimited, cites, mentions, previous !== undefined && series.hasPresented(previous.outerStart) ? undefined : previous)
    const isListed = quoted && words > 1 && (said === null || (said === 'other' && cue?.introduces !== true)) && series.presents(document, at, (other) => this.#isVerse(text, other))
    const speaker = isListed ? 'quran' : said
    const cited = [...around.after, ...around.before]
    const places = priors(this.#index, cited)
    const { start, end, outerStart, outerEnd } = delimited
    const result = { start, end, outerStart, outerEnd, glosses: [], evidence: evidenceOf(delimited, speaker, cited), speaker }
    const claimed = speaker === 'quran' || (strong && speaker !== 'hadith')
    const glossed = this.#withoutGlosses(text, delimited)
    if (glossed !== null && (claimed || hit !== undefined)) return [{ ...result, ...glossed }]
    // Without a claim and without a hit, only a passage that is exact to the letter can be a quotation.
    const isPlaced = speaker === null && (cites.before === 'place' || cites.behind === 'place')
    const isExplained = speaker === 'other' && cue?.speaker === 'other' && cue.names
    const [isNamed, tellsMuch] = [quoted && (isExplained || (speaker === null && (isPlaced || cue?.names === true))), claimed || isTelling(hit, start, end)]
    const parts = this.#goodParts(text, places, !isNamed && !tellsMuch)
    const reordered = parts.some((match) => match.exact) ? null : this.#resolver.reordered(stream.letters, 0, stream.count, places)
    if (reordered !== null) return [{ ...result, match: reordered, nearest: [] }]
    const matches = parts.length === 1 && this.#naming.isFarFetched(stream, parts[0]!, places) ? [] : parts
    const placed = (found: readonly Match[]): Found[] => found.map((match) => ({ ...result, match: found.length > 1 ? match : this.#resolver.withEdgeWords(stream.letters, match), nearest: [] }))
    const isTheirs = isPlaced && matches.length > 0 && matches.every(({ exact }) => exact) && !isChance(matches, places)
    if (isTheirs || (isNamed && areAltered(matches, stream, this.#index))) return placed(matches).map((one) => ({ ...one, speaker: 'quran', evidence: evidenceOf(delimited, 'quran', cited) }))
    if ((isPlaced || !tellsMuch) && matches.some(({ exact }) => !exact)) return []
    if (claimed) {
      const loose = !strong && !quoted
      if (loose && matches.some((match) => !match.exact && isTopic(text, { start, end, match }, stream, this.#resolver, false))) return []
      if (matches.length > 0) return !strong && isChance(matches, places) ? [] : placed(matches)
      const word = this.#oneWord(words, strong)
      if (word !== null) return [{ ...result, match: word, nearest: [] }]
      // Round brackets hold all sorts of things: only a named reference makes a claim of one.
      if (loose && (words < 4 || cue?.introduces !== true || !around.after.some((mention) => mention.certainty === 'explicit'))) return []
      if (quoted && words < SHORTEST_UNMATCHED && (isListed || (cue?.introduces !== true && previous?.speaker !== 'quran'))) return []
      // «جاء في كتاب الله "المحكم والمتشابه"» names a topic.
      if (quoted && words < SHORTEST_UNMATCHED && cited.length === 0 && cue?.introduces === true && !COLON.test(text.slice(Math.max(0, outerStart - COLON_REACH), outerStart))) return []
      return words >= 2 || (strong && around.after.length > 0) ? [{ ...result, ...this.#named(stream, places, strong || cited.length > 0 ? RECOGNISABLE : RECOGNISABLE_BY_CUE) }] : []
    }
    // Ornate brackets after words of hadith: a verse when it can be named, else nothing.
    if (strong && matches.length === 0) {
      const named = this.#named(stream, places, RECOGNISABLE)
      return named.match === null ? [] : [{ ...result, ...named }]
    }
    const tells = speaker === 'hadith' ? (match: Match) => strong || (match.exact && words >= 5) : (match: Match) => tellsEnough(match, words, isVowelled(text, start, end), cue !== null && cue.introduces)
    if (matches.length === 0 || !matches.every(tells)) return []
    return isOfEarlierLine(text, delimited, cue) ? placed(matches).map((one) => ({ ...one, speaker: null })) : placed(matches)
  }

  /** Whether every letter of a passage is a verse's. */
  #isVerse(text: string, { start, end }: Delimited): boolean {
    const { letters, count } = this.#other.read(text, start, end)
    return count >= FEWEST_LETTERS && countWords(letters, 0, count) >= SHORTEST_LISTED && this.#resolver.exactAnywhere(letters, 0, count) !== null
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
}
