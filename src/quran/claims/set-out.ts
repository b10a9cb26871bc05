// Texts that are set out with their references: where most of a table or a list are verses, letter for letter, the others are presented as such.
//
//     - إن مع العسر يسرا — الشرح 6            the verse that is named
//     - ألا بذكر الله تطمئن النفوس — الرعد 28     altered
//     - إن العلم نور في صدور الصالحين — طه 11    stands nowhere
import type { Entry } from '../entries/types.js'
import type { QuranIndex } from '../index/index-file.js'
import type { ColumnRange } from '../match/exact.js'
import { countWords, type LetterStream } from '../match/letter-stream.js'
import { commonWords, type Match, wordsInCommon } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import { isVowelled } from './accept.js'
import { differsInFirstWord } from './first-word.js'
import { type Found, undelimited } from './found.js'
import { Intervals } from './intervals.js'
import { type Naming, RECOGNISABLE } from './naming.js'
import { mentionColumns } from './neighbours.js'
import { isNoClaim } from './no-claim.js'
import { isVerse } from './own-line.js'
import type { Page } from './page.js'
import { beginsAsPrayer, opensWithPrayer } from './prayers.js'
import { beginsAlike } from './retold.js'
import { type Introduction, introductionOf } from './list-introduction.js'
import { sharesWords } from './shares-words.js'
import { beginsAsTopic } from './topics.js'

/** Words and letters of a text that tells; words of one that is like no verse. */
const FEWEST_WORDS = 2
const FEWEST_LETTERS = 8
/** Words of a verse, to the letter, beside which no other shows that verses stand there. */
const WORDS_ALONE = 4
const SHORTEST_UNMATCHED = 4
const LONGEST = 60
/** Verses of a group, to the letter, from which on the other texts of it are presented as verses. */
const RIGHT = 2
/** Verses, altered or not, of a list, and how many for each of its texts that are none: lists hold all sorts of things, columns one. */
const OF_LIST = 3
const OF_LIST_FOR_EACH = 2

/** Share of the words of either side that are the same, where verses stand beside. */
const MOST = 0.65
/** Share of the words that are those of another verse. */
const OF_OTHER_VERSE = 0.6

/** What a text is beside its reference: the verse that is named; that with a few words changed, or with more, as far as it is one where verses stand beside it; the words of another; or none. */
type Standing = 'right' | 'altered' | 'like' | 'elsewhere' | 'unlike'

interface Judged {
  readonly entry: Entry
  readonly place: ColumnRange
  readonly standing: Standing
  readonly wordCount: number
  readonly match: Match | null
}

interface Counts {
  right: number
  altered: number
  unlike: number
  readonly introduction: Introduction
  /** Where the verses that are right begin: what stands beside the same reference is said about one of them. */
  readonly places: Set<number>
}

export class SetOutTexts {
  readonly #index: QuranIndex
  readonly #resolver: Resolver
  readonly #naming: Naming
  readonly #stream: LetterStream

  constructor(index: QuranIndex, resolver: Resolver, naming: Naming, stream: LetterStream) {
    this.#index = index
    this.#resolver = resolver
    this.#naming = naming
    this.#stream = stream
  }

  /** All quotations: those already found, and the texts of entries that none of them holds. */
  add(page: Page, entries: readonly Entry[], found: readonly Found[]): readonly Found[] {
    if (entries.length === 0) return found
    const judged = entries.map((entry) => this.#judge(page, entry)).filter((one) => one !== null)
    const groups = countsOf(page.text, judged)
    const all = new Intervals(found)
    for (const one of judged) {
      const { start, end } = one.entry.words
      if (all.gapAround(start, end, page.text.length) === null) continue
      const quotation = this.#quotation(page, one, groups.get(one.entry.group)!)
      if (quotation !== null) all.add(quotation)
    }
    return all.items
  }

  #judge(page: Page, entry: Entry): Judged | null {
    const { text } = page
    const { start, end } = entry.words
    const { letters, count } = this.#stream.read(text, start, end)
    const [place, ...others] = mentionColumns(this.#index, entry.mention)
    const words = count === 0 ? 0 : countWords(letters, 0, count)
    if (place === undefined || others.length > 0 || words < FEWEST_WORDS || words > LONGEST || count < FEWEST_LETTERS) return null
    const one = { entry, place, wordCount: words }
    const exact = this.#resolver.exactWithin(letters, 0, count, place)
    if (exact !== null) return { ...one, standing: 'right', match: exact }
    if (this.#resolver.exactAnywhere(letters, 0, count) !== null) return { ...one, standing: 'elsewhere', match: null }
    const match = this.#resolver.alteredWithin(letters, 0, count, place) ?? this.#resolver.endChangedWithin(letters, 0, count, place)
    if (match === null) return { ...one, standing: 'unlike', match }
    if (isVerse(letters, this.#index.columns, match, { isQuoted: false })) return { ...one, standing: 'altered', match }
    return isPresented(this.#stream, this.#index, match, isQuoted(page, entry)) ? { ...one, standing: 'like', match } : { ...one, standing: 'unlike', match: null }
  }

  #quotation(page: Page, { entry, place, standing, wordCount, match }: Judged, counts: Counts): Found | null {
    const { text, headings, columns } = page
    const { words, setting } = entry
    const isShown = showsVerses(page, entry, counts)
    if (standing === 'right') return isShown || (isPlain(page, entry) && wordCount >= WORDS_ALONE) ? undelimited(words, match, ['citation', 'text'], null) : null
    if (standing === 'elsewhere' || isWriters(text, entry) || (setting === 'row' && columns.callsWrong(words.start))) return null
    const quotation = (own: Match | null, nearest: readonly Match[]): Found | null => {
      const one = undelimited(words, own, ['citation', 'text'], 'quran', nearest)
      return isNoClaim(text, one, headings) ? null : one
    }
    if (standing === 'altered') return isShown || isPlain(page, entry) ? quotation(match, []) : null
    if (!isShown) return null
    if (match !== null) return quotation(match, [])
    const stream = this.#stream.read(text, words.start, words.end)
    if (wordCount < SHORTEST_UNMATCHED || counts.places.has(place.c) || !isOneOf(page, entry, counts) || sharesWords(this.#resolver, stream, [place])) return null
    const named = this.#naming.passage(stream, [place], RECOGNISABLE)
    // Another verse, altered, is found by its letters.
    return named.match !== null && wordsInCommon(stream.letters, this.#index.columns, named.match) >= OF_OTHER_VERSE ? null : quotation(null, named.nearest)
  }
}

function countsOf(text: string, judged: readonly Judged[]): Map<string, Counts> {
  const groups = new Map<string, Counts>()
  for (const { entry: { group, words, setting }, place, standing } of judged) {
    let counts = groups.get(group)
    if (counts === undefined) groups.set(group, (counts = { right: 0, altered: 0, unlike: 0, introduction: setting === 'above' || setting === 'below' ? null : introductionOf(text, words.start), places: new Set() }))
    if (standing === 'right') {
      counts.right++
      counts.places.add(place.c)
    } else if (standing === 'altered' || standing === 'like') counts.altered++
    else counts.unlike++
  }
  return groups
}

/** What the verse is about, or a prayer. */
function isWriters(text: string, { words }: Entry): boolean {
  return beginsAsTopic(text, words.start, words.end) || opensWithPrayer(text, words) || beginsAsPrayer(text, words)
}

/** No head of its column says that it holds something else than verses. */
function isPlain({ columns }: Page, { words, setting }: Entry): boolean {
  const cell = setting === 'row' ? columns.cell(words.start) : null
  return cell === null || cell.head < 0 || cell.holds !== 'other'
}

/** Whether so many of its group are the verses that are named that an altered one is one too; in a column of something else, nearly all. */
function showsVerses(page: Page, entry: Entry, { right, altered, unlike, introduction }: Counts): boolean {
  if (introduction === 'senses') return false
  if (!isPlain(page, entry)) return right >= OF_LIST && right > OF_LIST_FOR_EACH * (altered + unlike)
  return right >= RIGHT || (entry.setting === 'below' && right > 0)
}

/** It is set as a quotation, or the head of its column says that it is a text. */
function isQuoted({ text, columns }: Page, { words, setting, isEnclosed }: Entry): boolean {
  return isEnclosed || setting === 'below' || isVowelled(text, words.start, words.end) || (columns.cell(words.start)?.holds ?? 'other') !== 'other'
}

/** Where verses stand beside it, fewer words of what is set as a quotation need be the verse's. */
function isPresented({ letters }: LetterStream, { columns }: QuranIndex, match: Match, isQuoted: boolean): boolean {
  if (differsInFirstWord(letters, columns, match)) return true
  const isMostly = beginsAlike(letters, columns, match) && commonWords(letters, columns, match, 1) >= MOST
  return isQuoted && (isMostly || isVerse(letters, columns, match, { isQuoted: true, isOfVerses: true }))
}

/** Whether so many of its group are verses that words like none are presented as one too. Lines hold comments as often: they must be set as quotations, or below a line that speaks of verses. */
function isOneOf(page: Page, entry: Entry, { right, altered, unlike, introduction }: Counts): boolean {
  const { setting } = entry
  const verses = right + altered
  if (setting === 'row') return right >= RIGHT && verses > unlike
  if (setting === 'below') return verses >= RIGHT && verses > unlike
  if (!isQuoted(page, entry) && introduction !== 'verses') return false
  return verses >= OF_LIST && (setting === 'line' ? verses >= OF_LIST_FOR_EACH * unlike : verses > unlike)
}
