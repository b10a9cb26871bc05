// Whether what stands between two marks is a quotation: who is said to speak in it, what it resembles, and how well.
import type { Range } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import { SHORT_SEED_LENGTH } from '../index/seeds.js'
import type { ColumnRange } from '../match/exact.js'
import { countWords, LetterStream } from '../match/letter-stream.js'
import { agreedBetween, type Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import { evidenceOf, isChance, isGood, isVowelled, tellsEnough, wordsOf } from './accept.js'
import { areAltered } from './altered.js'
import type { Speaker } from './cues.js'
import { type Delimited, hasInner } from './delimiters.js'
import type { Found } from './found.js'
import { explanationsIn, glossesIn } from './glosses.js'
import { priors } from './hints.js'
import { isInNamedSurah } from './in-surah.js'
import { type Named, type Naming, RECOGNISABLE, RECOGNISABLE_BY_CUE } from './naming.js'
import { firstEndingAfter, mentionsAround } from './neighbours.js'
import { isMostlyBlank, resolveParts } from './parts.js'
import { isOfPerson } from './persons-words.js'
import { canBeVerse, type DelimitedText, type Presented, presented } from './presented.js'
import { isOfEarlierLine } from './speaker.js'
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
/** Words of a passage in round brackets that is presented as a verse and is like none. */
const FEWEST_WORDS = 4
/** Words of a verse, to the letter, that a hadith quotes. */
const FEWEST_IN_HADITH = 5
const DIGIT = /\p{N}/u
/** «وقوله» within a passage is no word of the Quran: brackets are missing on either side of it. */
const SAID_WITHIN = /(?<![\p{L}\p{M}])\u0648\u0642\u0648\u0644\u0647(?![\p{L}\p{M}])/u
/** UTF-16 units of the longest passage that is taken as one: 2:282 with all its marks has 2,300. */
const LONGEST_PASSAGE = 2600

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
    const { text } = document
    const delimited = this.#whole(document, at)
    if (delimited === null) return []
    const stream = this.#stream.read(text, delimited.start, delimited.end)
    const passage = canBeVerse(text, delimited, stream) ? presented(document, at, delimited, stream, previous, (other) => this.#isVerse(text, other)) : null
    if (passage === null) return []
    const { cited, speaker, claimed, hit, isPlaced, isNamed, tellsMuch } = passage
    const { start, end, outerStart, outerEnd } = delimited
    const own = { start, end, outerStart, outerEnd, evidence: evidenceOf(delimited, speaker, cited), speaker }
    const glossed = this.#withoutGlosses(text, delimited)
    if (glossed !== null && (claimed || hit !== undefined)) return [{ ...own, ...glossed }]
    const places = priors(this.#index, cited)
    const result = { ...own, glosses: claimed ? this.#addedGlosses(text, delimited, places) : [] }
    // Without a claim and without a hit, only a passage that is exact to the letter can be a quotation.
    const parts = this.#goodParts(text, places, !isNamed && !tellsMuch)
    const isWhole = parts.length > 0 && parts.every(({ exact }) => exact)
    const explained = claimed && !isWhole && result.glosses.length === 0 ? this.#withoutExplanation(text, delimited) : null
    if (explained !== null) return [{ ...result, ...explained }]
    const reordered = parts.some((match) => match.exact) ? null : this.#resolver.reordered(stream.letters, 0, stream.count, places)
    if (reordered !== null) return [{ ...result, match: reordered, nearest: [] }]
    const matches = parts.length === 1 && this.#naming.isAnother(stream, parts[0]!, places) ? [] : parts
    const found = (as: Speaker | null): Found[] => this.#resolver.withEdgeWordsOfParts(stream.letters, matches).map((match) => ({ ...result, speaker: as, evidence: evidenceOf(delimited, as, cited), match, nearest: [] }))
    const isTheirs = isPlaced && matches.length > 0 && matches.every(({ exact }) => exact) && !isChance(matches, places)
    if (isTheirs || ((isNamed || isInNamedSurah(text, delimited, matches, this.#index)) && areAltered(matches, stream, this.#index))) return found('quran')
    if ((isPlaced || !tellsMuch) && matches.some(({ exact }) => !exact)) return []
    if (claimed) {
      if (matches.length > 0) return this.#isMeant(text, passage, matches, places) ? found(speaker) : []
      const named = passage.quoted && holdsReference(text, delimited, document.mentions) ? null : this.#claimed(text, passage, places, previous)
      return named === null || (named.match === null && cited.length === 0 && speaker !== 'quran' && isOfPerson(text, outerStart, passage.cue)) ? [] : [{ ...result, ...named }]
    }
    // Ornate brackets after words of hadith: a verse when it can be named, else nothing.
    if (passage.strong && matches.length === 0) {
      const named = this.#named(stream, places, RECOGNISABLE)
      return named.match === null ? [] : [{ ...result, ...named }]
    }
    if (matches.length === 0 || !matches.every((match) => tells(text, passage, match))) return []
    return found(isOfEarlierLine(text, delimited, passage.cue) ? null : speaker)
  }

  /** The passage at an index, closed; null where it is too long, holds others, or is open for the writer's own words. */
  #whole({ text, passages, mentions }: DelimitedText, at: number): Delimited | null {
    const own = passages[at]!
    const delimited = own.closed ? own : this.#closed(text, untilBorder(text, own, mentions), mentions)
    if (delimited === null || delimited.end - delimited.start > LONGEST_PASSAGE || hasInner(delimited, passages, at)) return null
    if (SAID_WITHIN.test(text.slice(delimited.start, delimited.end))) return null
    return delimited.closed || (delimited.kind !== 'parentheses' && delimited.kind !== 'brackets') ? delimited : null
  }

  /** Whether what is presented as a verse and resembles one is that, and neither a topic nor there by chance. */
  #isMeant(text: string, { delimited: { start, end }, strong, quoted }: Presented, matches: readonly Match[], places: readonly ColumnRange[]): boolean {
    if (!strong && !quoted && matches.some((match) => !match.exact && isTopic(text, { start, end, match }, this.#stream, this.#resolver, false))) return false
    return strong || !isChance(matches, places)
  }

  /** What is presented as a verse and resembles none: a word of one, or nothing that is known; null for a title, a name, a remark. */
  #claimed(text: string, { delimited, words, strong, quoted, cue, isListed, cited, after }: Presented, places: readonly ColumnRange[], previous: Found | undefined): Pick<Found, 'match' | 'nearest'> | null {
    // (الظهر: 4)
    const word = !strong && !quoted && DIGIT.test(text.slice(delimited.start, delimited.end)) ? null : this.#oneWord(words, strong)
    if (word !== null) return { match: word, nearest: [] }
    if (isMostlyBlank(text, this.#stream)) return null
    const introduces = cue?.introduces === true
    // Round brackets hold all sorts of things: only a named reference makes a claim of one.
    if (!strong && !quoted && (words < FEWEST_WORDS || !introduces || !after.some((mention) => mention.certainty === 'explicit'))) return null
    if (quoted && words < SHORTEST_UNMATCHED) {
      if (isListed || (!introduces && previous?.speaker !== 'quran')) return null
      // «جاء في كتاب الله "المحكم والمتشابه"» names a topic.
      if (cited.length === 0 && introduces && !COLON.test(text.slice(Math.max(0, delimited.outerStart - COLON_REACH), delimited.outerStart))) return null
    }
    if (words < 2 && !(strong && after.length > 0)) return null
    return this.#named(this.#stream, places, strong || cited.length > 0 ? RECOGNISABLE : RECOGNISABLE_BY_CUE)
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

  /** Those of the writer's remarks whose letters are none of the verse that the passage resembles; the stream is left without them. */
  #addedGlosses(text: string, { kind, start, end }: Delimited, places: readonly ColumnRange[]): readonly Range[] {
    const glosses = kind === 'parentheses' ? [] : glossesIn(text, start, end)
    if (glosses.length === 0) return glosses
    const stream = this.#stream.read(text, start, end)
    const whole = this.#resolver.resolve(stream.letters, 0, stream.count, { priors: places })
    if (whole?.exact === true) return []
    const added = glosses.filter((gloss) => {
      const [from, to] = [stream.letterAt(gloss.start), stream.letterAt(gloss.end)]
      return whole === null || agreedBetween(stream.letters, this.#index.columns, whole, from, to) * 2 <= to - from
    })
    this.#stream.read(text, start, end, added)
    return added
  }

  /** The passage without «أي …», where every letter of the rest agrees; else null. */
  #withoutExplanation(text: string, { start, end }: Delimited): { glosses: readonly Range[]; match: Match; nearest: [] } | null {
    for (const gloss of explanationsIn(text, start, end)) {
      const stream = this.#other.read(text, start, end, [gloss])
      const match = this.#resolver.resolve(stream.letters, 0, stream.count, { priors: [], exactOnly: true })
      if (match !== null && wordsOf(stream, match) >= SHORTEST_GLOSSED) return { glosses: [gloss], match, nearest: [] }
    }
    return null
  }

  /** The passage without the writer's own words in round brackets, where every letter of the rest agrees; else null. */
  #withoutGlosses(text: string, { kind, start, end }: Delimited): { glosses: readonly Range[]; match: Match; nearest: [] } | null {
    const glosses = kind === 'parentheses' ? [] : glossesIn(text, start, end)
    if (glosses.length === 0) return null
    const stream = this.#stream.read(text, start, end, glosses)
    const match = this.#resolver.resolve(stream.letters, 0, stream.count, { priors: [], exactOnly: true })
    if (match !== null && wordsOf(stream, match) >= SHORTEST_GLOSSED) return { glosses, match, nearest: [] }
    this.#stream.read(text, start, end)
    return null
  }

  /** The parts of the passage in the stream, when they can be recognised; none when one of them cannot. */
  #goodParts(text: string, priors: readonly ColumnRange[], exactOnly: boolean): Match[] {
    const parts = resolveParts(this.#resolver, text, this.#stream, priors, exactOnly)
    const good = parts.filter((match): match is Match => match !== null && (isGood(match, this.#stream, this.#index, wordsOf(this.#stream, match)) || this.#naming.isWhereCited(this.#stream, match, priors)))
    return good.length * 2 > parts.length ? good : []
  }
}

/** Whether words that are not presented as a verse tell enough to be one: of a hadith, those in the brackets of the Quran, or to the letter. */
function tells(text: string, { delimited: { start, end }, words, strong, cue, speaker }: Presented, match: Match): boolean {
  if (speaker === 'hadith') return strong || (match.exact && words >= FEWEST_IN_HADITH)
  return tellsEnough(match, words, isVowelled(text, start, end), cue !== null && cue.introduces)
}

/** A sentence that refers to a verse, in quotation marks, is none: "الآية 255 من سورة البقرة أعظم آية". A reference in brackets is the source of the words before it. */
function holdsReference(text: string, { start, end }: Delimited, mentions: readonly Mention[]): boolean {
  const mention = mentions[firstEndingAfter(mentions, start)]
  if (mention === undefined || mention.from === null || mention.outerStart < start || mention.outerEnd > end) return false
  return !mention.bracketed || WORD.test(text.slice(mention.outerEnd, end))
}
const WORD = /\p{L}/u
