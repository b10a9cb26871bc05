import { type BorrowedWords, borrowedWords } from './borrowed.js'
import { Finder, type Found } from './claims/find.js'
import { Headings } from './claims/headings.js'
import { isMeantToDiffer } from './claims/readings.js'
import { Corpus, type CorpusAbout, type Edition } from './corpus.js'
import { isIqtibas } from './judge/iqtibas.js'
import { areNamedNouns } from './judge/named-nouns.js'
import { Judge, type Judgement, type WordPair } from './judge/judge.js'
import { withEntries } from './entry-links.js'
import { readEntries } from './entries/read.js'
import { linkWithFootnotes } from './footnote-links.js'
import { behindThat } from './judge/writers-that.js'
import type { Footnote } from '../text/index.js'
import { unique } from './ranges.js'
import { withNumbersBeside } from './numbers-beside.js'
import { LetterStream } from './match/letter-stream.js'
import type { Match } from './match/match.js'
import { readReferences, type SurahAliases, type SurahNames, surahNames } from './references/index.js'
import type { Mention } from './references/types.js'
import { withSaidRenderings } from './said-renderings.js'
import { placesOf, settle, settleCitation } from './settle.js'
import { withWrongSurahs } from './surah-alone.js'
import { withTagReferences } from './tag-references.js'
import { withTableReferences } from './table-references.js'
import { RenderingFinder } from './translation/find.js'
import { mergeRenderings, nearestOf } from './translation/merge.js'
import { withReferences } from './translation/references.js'
import type { Translation, TranslationAbout } from './translation/translation.js'
import type { AyahRange, Citation, Quotation, UnsettledEnd } from './types.js'
import { isDelimited, unsettledEnd } from './unsettled-end.js'
import { isPresented, isSound } from './verdicts.js'

/** A quotation with what only this library says of it. */
export interface JudgedQuotation extends Quotation {
  /** The matched words in the Uthmani edition, verbatim; null for 'unmatched'. */
  readonly uthmani: string | null
  /** The edition that `expected` is taken from. */
  readonly edition: Edition | null
  /** Document words over edition words, for showing the alignment. */
  readonly pairs: readonly WordPair[]
  /** Where the place of an altered passage is not settled, or was hard to settle: the ayat it resembles, best first. */
  readonly nearest: readonly AyahRange[]
  /** Words put in that stand elsewhere in the Quran, and a last clause with which another ayah ends. UTF-16 offsets. */
  readonly borrowed: readonly BorrowedWords[]
  /**
   * Nothing says that it is the Quran but words that resemble it, and they are not exact: a paraphrase, a hadith, chance.
   * To be shown, never to be put right.
   */
  readonly possible: boolean
  /** A hadith, a prayer or a person is said to speak. */
  readonly introducedAs: 'quran' | 'hadith' | 'other' | null
  /** Of a rendering: the translation it was compared with. */
  readonly translation?: TranslationAbout
  /** Of a rendering that stands elsewhere: the ayat of the Arabic quotation beside it, and of its reference; else none. */
  readonly beside?: readonly AyahRange[]
}

export interface AnalyzeOptions {
  /** Translations in Latin letters whose words are looked for too. */
  readonly translations?: readonly Translation[] | undefined
  /** Names of surahs that references may have beside those that are known. */
  readonly surahAliases?: SurahAliases | undefined
  /** Footnotes that the markup of the document shows, in offsets of the text. Those of plain text, (1) with a line that begins (1), are found without. */
  readonly footnotes?: readonly Footnote[] | undefined
}

export interface Analysis {
  readonly quotations: readonly JudgedQuotation[]
  readonly citations: readonly Citation[]
}

/** An ayah was asked for that does not exist. */
export class AyahError extends Error {
  override readonly name = 'AyahError'
  readonly code = 'no-such-ayah'
}

/** The Quran: its text, and what a document says of it. */
export class Quran {
  readonly #corpus: Corpus
  #finder: Finder | undefined
  #judge: Judge | undefined

  constructor(corpus: Corpus) {
    this.#corpus = corpus
  }

  /** Editions with version, source, hashes, licence and notice. */
  about(): CorpusAbout {
    return this.#corpus.about
  }

  /** @returns how many ayat a surah has, or undefined when there is no such surah */
  ayahCount(surah: number): number | undefined {
    return this.#corpus.surahLength(surah)
  }

  /**
   * One ayah, verbatim.
   * @throws {AyahError} when there is no such ayah
   */
  ayah(surah: number, ayah: number, edition: Edition = 'uthmani'): string {
    const length = this.#corpus.surahLength(surah)
    if (length === undefined) throw new AyahError(`there is no surah ${surah}; surahs are numbered 1 to 114`)
    if (!Number.isInteger(ayah) || ayah < 1 || ayah > length) throw new AyahError(`surah ${surah} has ayat 1 to ${length}; there is no ayah ${ayah}`)
    return this.#corpus.line(edition, this.#corpus.ayahIndex(surah, ayah))
  }

  /**
   * Quotations and references of a text, each judged by the other. Offsets are UTF-16. Linear in the text.
   * @throws {SurahAliasError} for an alias that cannot be a surah's name
   */
  analyze(text: string, { translations = [], surahAliases, footnotes = [] }: AnalyzeOptions = {}): Analysis {
    const names = surahNames(surahAliases)
    const references = readReferences(text, names)
    const mentions = withSaidRenderings(text, references.mentions)
    const headings = new Headings(text)
    const entries = readEntries(text, names, mentions, references.numbers)
    const found = this.#finderOf().find(text, mentions, headings, entries)
    const uthmani = found.length > 0 && showsUthmani(text)
    const judged = found.map((one) => this.#judgeOne(text, one, uthmani, headings)).filter((one) => isQuotation(text, one))
    const places = placesOf(judged)
    const links = withTableReferences(text, names, judged, places, linkWithFootnotes(text, judged.map((one) => one.found), mentions, places, footnotes, names))
    const linked = withWrongSurahs(text, this.#corpus, names, judged, withEntries(judged, places, entries, withNumbersBeside(text, names, judged, withTagReferences(text, names, judged, links))))
    const analysis = settle(text, this.#corpus, judged, linked.mentions, linked.links)
    return translations.length === 0 ? analysis : this.#addRenderings(text, mentions, analysis, translations, footnotes, names)
  }

  /**
   * Judges a text that is presented as Quran as a whole: is it, and where does it stand? One quotation for each
   * of its parts (words left out, verses of several places), 'unmatched' for what stands nowhere.
   */
  check(text: string): readonly JudgedQuotation[] {
    const found = this.#finderOf().check(text)
    const uthmani = showsUthmani(text)
    return settle(text, this.#corpus, found.map((one) => this.#judgeOne(text, one, uthmani, new Headings(''))), [], found.map(() => [])).quotations
  }

  /** The quotations of a text alone. */
  findQuotations(text: string): readonly JudgedQuotation[] {
    return this.analyze(text).quotations
  }

  /** The references of a text, with what the quotations beside them say of each. */
  findCitations(text: string): readonly Citation[] {
    return this.analyze(text).citations
  }

  /** Where several translations are given, a passage is compared with the one whose words are nearest. */
  #addRenderings(text: string, mentions: readonly Mention[], analysis: Analysis, translations: readonly Translation[], footnotes: readonly Footnote[], names: SurahNames): Analysis {
    const found = translations.map((translation) => {
      let finder = this.#renderings.get(translation)
      if (finder === undefined) this.#renderings.set(translation, (finder = new RenderingFinder(translation)))
      return finder.find(text, mentions, analysis.quotations)
    })
    const renderings = withReferences(text, nearestOf(found), mentions, footnotes, names)
    return mergeRenderings(text, analysis, renderings, (mention, places, group) => settleCitation(text, this.#corpus, mention, null, places, group))
  }
  readonly #renderings = new WeakMap<Translation, RenderingFinder>()

  #finderOf(): Finder {
    return (this.#finder ??= new Finder(this.#corpus.index, this.#corpus.wordForms))
  }

  #judgeOne(text: string, found: Found, uthmani: boolean, headings: Headings): Settleable {
    const nearest = unique(found.nearest.map((match) => this.#corpus.rangeOfColumns(match.c, match.cEnd)))
    if (found.match === null) return { found, judgement: null, places: [], nearest, borrowed: [], unsettledEnd: null, isMeantToDiffer: false }
    this.#judge ??= new Judge(this.#corpus, this.#corpus.wordForms)
    const judgement = this.#judge.judge(text, { ...found, match: found.match }, uthmani)
    const next = found.evidence.length === 0 || isDelimited(found.evidence) ? null : this.#judge.nextWord(found.match, judgement)
    const openEnd = next === null ? null : unsettledEnd(text, judgement.end, next)
    const verse = judgement.verdict === 'misquoted' && found.speaker === null ? behindThat(text, found.evidence, judgement) : null
    const match = verse === null ? null : this.#matchFrom(text, verse, found)
    if (verse !== null && match !== null) return this.#judgeOne(text, { ...found, start: verse, outerStart: verse, match }, uthmani, headings)
    const sound = isSound(judgement.verdict) || !found.match.exact ? [] : this.#soundPlaces(this.#judge, text, { ...found, match: found.match }, uthmani)
    const [best] = sound
    const all = this.#places(text, found, found.match)
    if (best === undefined) return { found, judgement, places: all, nearest, borrowed: borrowedWords(text, judgement, all, this.#corpus, this.#finderOf().resolver, this.#stream), unsettledEnd: openEnd, isMeantToDiffer: !isSound(judgement.verdict) && (isMeantToDiffer(text, found.outerStart, found.outerEnd) || headings.isUnderOtherReading(found.outerStart)) }
    // A reference is right where the letters stand; without one, the places are those where the marks agree too.
    const places = found.evidence.includes('citation') || all.length > MOST_PLACES ? all : unique(sound.map(({ match }) => this.#corpus.rangeOfColumns(match.c, match.cEnd)))
    return { found, judgement: best.judgement, places, nearest, borrowed: [], unsettledEnd: openEnd, isMeantToDiffer: false }
  }

  /** The match of the words of a quotation from an offset on, where they stand to the letter. */
  #matchFrom(text: string, start: number, { end, match }: Found): Match | null {
    const { letters, count } = this.#stream.read(text, start, end)
    return match === null ? null : this.#finderOf().resolver.resolve(letters, 0, count, { priors: [match], exactOnly: true })
  }

  /** Where the letters stand in several places, marks and hamzas may agree in some of them: إن and أن have the same letters. */
  #soundPlaces(judge: Judge, text: string, found: Found & { match: Match }, uthmani: boolean): { match: Match; judgement: Judgement }[] {
    const { resolver } = this.#finderOf()
    const { letters } = this.#stream.read(text, found.start, found.end, found.glosses)
    const { q, qEnd } = found.match
    return resolver.places(letters, q, qEnd).slice(0, MOST_PLACES).flatMap((c) => {
      const match = resolver.exactAt(letters, q, qEnd, q, c)
      const judgement = match === null ? null : judge.judge(text, { ...found, match }, uthmani)
      return match !== null && judgement !== null && isSound(judgement.verdict) ? [{ match, judgement }] : []
    })
  }

  /** Every range of ayat in which the matched words stand, that of the match first. */
  #places(text: string, found: Found, match: Match): AyahRange[] {
    const first = this.#corpus.rangeOfColumns(match.c, match.cEnd)
    const { resolver } = this.#finderOf()
    const stream = this.#stream.read(text, found.start, found.end, found.glosses)
    const exact = resolver.places(stream.letters, match.q, match.qEnd)
    // A quotation cut short within a word stands where the whole word does.
    const end = match.agreed === match.qEnd - match.q ? resolver.wordEndFrom(match.cEnd) : match.cEnd
    const starts = exact.length > 0 ? exact : resolver.placesOfColumns(match.c, end)
    const ranges = starts.map((c) => this.#corpus.rangeOfColumns(c, c + match.cEnd - match.c))
    const others = ranges.filter((range) => range.surah !== first.surah || range.from !== first.from)
    return [first, ...unique(others)]
  }
  readonly #stream = new LetterStream()
}

/** Words of another reading that do not say which verse they are of. */
const READING_WORDS = 2
/** Places of a repeated phrase whose marks are compared. */
const MOST_PLACES = 32

/** Words taken up from a verse are the verse's where their marks are; words fitted to the writer's sentence, or listed by him, are the writer's. */
function isQuotation(text: string, one: Settleable): boolean {
  const { found, judgement } = one
  if (judgement !== null && (isIqtibas(text, found.evidence, judgement) || (found.speaker === null && areNamedNouns(found.evidence, judgement.start, judgement.differences)))) return false
  if (isReadingAlone(one) || isAcrossCells(text, one)) return false
  return found.isLemma !== true || (judgement !== null && isSound(judgement.verdict))
}

/** The end of one cell and the beginning of the next, which would be a verse together but for some words: | الإيمان بالله | والكتب والنبيين | */
function isAcrossCells(text: string, { found: { evidence }, judgement }: Settleable): boolean {
  if (judgement === null || isSound(judgement.verdict) || judgement.verdict === 'vowelling' || isPresented(evidence)) return false
  return text.slice(judgement.start, judgement.end).includes(BORDER)
}
const BORDER = '|'

/** A word or two of another reading, «حمزة: ﴿كُفْؤًا﴾», resemble words of any verse. */
function isReadingAlone({ found: { evidence }, judgement, isMeantToDiffer }: Settleable): boolean {
  return isMeantToDiffer && !evidence.includes('citation') && judgement!.pairs.filter(({ found }) => found !== '').length <= READING_WORDS
}

/** A quotation on its way from match to verdict. */
export interface Settleable {
  readonly found: Found
  readonly judgement: Judgement | null
  readonly places: readonly AyahRange[]
  readonly nearest: readonly AyahRange[]
  readonly borrowed: readonly BorrowedWords[]
  readonly unsettledEnd: UnsettledEnd | null
  /** The words around it say that it differs from the editions on purpose; never of sound words. */
  readonly isMeantToDiffer: boolean
}

/** ٱ, the silent-letter zeros, and a tatweel in the place of an alef (الْكِتَـبِ): signs that only Uthmani spelling has. */
const UTHMANI_SIGNS = /[\u0671\u06df\u06e0]|[\u064b-\u0652]\u0640[\u0627-\u064a\u0670]/
function showsUthmani(text: string): boolean {
  return UTHMANI_SIGNS.test(text)
}

let quran: Quran | undefined

/**
 * The Quran, loaded once. In Node its files are read when first needed; elsewhere hand them over with
 * `provideCorpusFile` before.
 */
export function loadQuran(): Quran {
  return (quran ??= new Quran(new Corpus()))
}
