import type { Entry } from '../entries/types.js'
import type { QuranIndex } from '../index/index-file.js'
import { SHORT_SEED_LENGTH } from '../index/seeds.js'
import type { ColumnRange } from '../match/exact.js'
import { countWords, LetterStream } from '../match/letter-stream.js'
import type { Match } from '../match/match.js'
import { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import type { Evidence } from '../types.js'
import type { WordForms } from '../word-forms.js'
import { isGood, wordsOf } from './accept.js'
import type { BareHit } from './bare.js'
import { type Between, passagesBetween } from './between.js'
import { Columns } from './columns.js'
import { cueBefore } from './cues.js'
import { type Delimited, findDelimited } from './delimiters.js'
import { differsInFirstWord, passagesSaid } from './first-word.js'
import { type Found, undelimited } from './found.js'
import type { Headings } from './headings.js'
import { Intervals } from './intervals.js'
import { withLastWords } from './last-words.js'
import { LemmaSearch } from './lemmas.js'
import { Naming, RECOGNISABLE } from './naming.js'
import { mentionColumns } from './neighbours.js'
import { isNoClaim } from './no-claim.js'
import { alteredAyah, type Numbered, numberedAyat } from './numbered.js'
import { isVerse, type OwnLine, ownLines } from './own-line.js'
import type { Page } from './page.js'
import { joined } from './parted.js'
import { resolveParts } from './parts.js'
import { PassageJudge } from './passages.js'
import { RunningText } from './running-text.js'
import { isNearCue, isSaidAt, isSaidToBeVerse } from './said.js'
import { Series } from './series.js'
import { SetOutTexts } from './set-out.js'
import { sharesWords } from './shares-words.js'
import { isSummary } from './summary.js'
import { hasVerseAbove } from './verse-above.js'

export type { Found } from './found.js'

/** Words between a cue and a reference. */
const SHORTEST_BETWEEN = 3
const LONGEST_BETWEEN = 60

/** Words beside a reference. */
type Beside = Between & Pick<Partial<OwnLine>, 'isOfVerses'>

export class Finder {
  readonly #index: QuranIndex
  readonly #resolver: Resolver
  readonly #running: RunningText
  readonly #lemmas: LemmaSearch
  readonly #naming: Naming
  readonly #passages: PassageJudge
  readonly #setOut: SetOutTexts
  readonly #stream = new LetterStream()

  constructor(index: QuranIndex, forms: WordForms) {
    this.#index = index
    this.#resolver = new Resolver(index, forms)
    this.#running = new RunningText(index, this.#resolver, forms)
    this.#lemmas = new LemmaSearch(index, this.#resolver)
    this.#naming = new Naming(index, this.#resolver.nearest, forms)
    this.#passages = new PassageJudge(index, this.#resolver, this.#naming)
    this.#setOut = new SetOutTexts(index, this.#resolver, this.#naming, this.#stream)
  }

  get resolver(): Resolver {
    return this.#resolver
  }

  find(text: string, mentions: readonly Mention[], headings: Headings, entries: readonly Entry[] = []): Found[] {
    const page = { text, mentions, headings, columns: new Columns(text) }
    const hits = this.#running.search(text)
    const passages = findDelimited(text).sort((a, b) => a.start - b.start || b.end - a.end)
    const between = [...passagesBetween(text, mentions)]
    const delimited = this.#addBeside(page, this.#setOut.add(page, entries, this.#delimited(page, passages, hits)), between)
    const isSaid = (at: number): boolean => isNearCue(cueBefore(text, at, 0)) || isSaidAt(text, at, 0)
    const parts = joined(text, this.#running.add(page, hits, delimited), this.#stream, this.#resolver, isSaid)
    const bare = withLastWords(text, parts, mentions, page.columns, this.#stream, this.#resolver, isSaid)
    const all = this.#addUnmatched(page, this.#addNumbered(text, bare), between.filter((passage) => isSaidToBeVerse(text, passage)))
    const lemmas = [...this.#lemmas.find(text, this.#running.document, all, passages, mentions)]
    this.#running.release()
    return lemmas.length === 0 ? all : [...all, ...lemmas].sort((a, b) => a.start - b.start)
  }

  /** The quotations among what stands between two marks. */
  #delimited({ text, mentions, headings, columns }: Page, passages: readonly Delimited[], hits: readonly BareHit[]): Found[] {
    const found: Found[] = []
    const document = { text, passages, mentions, hits, series: new Series(text, columns) }
    passages.forEach((passage, i) => {
      const previous = found.at(-1)
      if (previous !== undefined && passage.start < previous.end) return
      found.push(...this.#passages.judge(document, i, previous).filter((one) => !isNoClaim(text, one, headings) && (one.match?.exact === true || !columns.callsWrong(one.outerStart))))
    })
    return found
  }

  /** Adds the words beside a reference that are its verse with some of them changed: behind a cue, behind God's speech, on a line of their own. */
  #addBeside({ text, mentions, columns }: Page, found: readonly Found[], between: readonly Between[]): Found[] {
    const all = new Intervals(found)
    const { columns: ofQuran } = this.#index
    const add = (passage: Beside, evidence: Evidence[], tells: (match: Match) => boolean): void => {
      const altered = all.gapAround(passage.start, passage.end, text.length) === null ? null : this.#alteredBeside(text, passage, evidence, tells)
      if (altered !== null) all.add(altered)
    }
    for (const passage of between) add(passage, ['cue', 'citation', 'text'], (match) => !isSummary(text, passage, this.#stream.letters, ofQuran, match, true))
    for (const passage of passagesSaid(text, mentions)) add(passage, ['cue', 'citation', 'text'], (match) => differsInFirstWord(this.#stream.letters, ofQuran, match))
    for (const line of ownLines(text, mentions, columns)) add(line, ['citation', 'text'], (match) => isVerse(this.#stream.letters, ofQuran, match, line) && !hasVerseAbove(text, line, found, this.#resolver, this.#stream))
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
  #addUnmatched({ text, headings }: Page, found: Found[], passages: readonly Between[]): Found[] {
    if (passages.length === 0) return found
    const all = new Intervals(found)
    for (const { start, end, mention } of passages) {
      if (all.gapAround(start, end, text.length) === null) continue
      const stream = this.#stream.read(text, start, end)
      const places = mentionColumns(this.#index, mention)
      if (stream.count < SHORT_SEED_LENGTH || this.#resolver.exactAnywhere(stream.letters, 0, stream.count) !== null) continue
      if (sharesWords(this.#resolver, stream, places)) continue
      const { match, nearest } = this.#naming.passage(stream, places, RECOGNISABLE)
      if (match !== null) continue
      const one = undelimited({ start, end }, match, ['cue', 'citation', 'text'], 'quran', nearest)
      if (!isNoClaim(text, one, headings)) all.add(one)
    }
    return all.items
  }

  #numbered(text: string, { start, end, place }: Numbered): Found | null {
    const match = alteredAyah(this.#resolver, this.#stream.read(text, start, end), place)
    return match === null ? null : undelimited({ start, end }, match, ['cue', 'text'], 'quran')
  }

  /** The words beside a reference, where they are the verse that is named with some words changed; the rest are found by their letters. */
  #alteredBeside(text: string, { start, end, mention, isOfVerses }: Beside, evidence: readonly Evidence[], tells: (match: Match) => boolean): Found | null {
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
    const whole = this.#resolver.withEdgeWordsOfParts(stream.letters, parts.filter((match) => match !== null))
    let next = 0
    return parts.map((match) => {
      if (match === null) return { ...result, match, nearest: [] }
      const own = whole[next++]!
      if (!isPlaced(match)) return { ...result, ...this.#naming.nearest(stream, match.q, match.qEnd) }
      const nearest = match.exact ? [] : this.#naming.nearest(stream, match.q, match.qEnd).nearest
      return { ...result, match: own, nearest }
    })
  }
}
