import type { QuranIndex } from '../index/index-file.js'
import { LetterStream } from '../match/letter-stream.js'
import type { Match } from '../match/match.js'
import type { Resolver } from '../match/resolve.js'
import type { Mention } from '../references/types.js'
import { cueBefore } from './cues.js'
import { isExplainedWithin, isFilledOut } from './explained.js'
import type { Found } from './found.js'
import { firstEndingAfter, mentionColumns, mentionsAround } from './neighbours.js'
import { isNoQuotation } from './no-claim.js'
import type { Page } from './page.js'
import { labelOf, placeOnly } from './place-only.js'
import { isRetold } from './retold.js'
import { isNearCue } from './said.js'
import { isSummary } from './summary.js'
import { isTopic } from './topics.js'

/** UTF-16 units behind a reference in which words may be taken for its verse's. */
const BEHIND_REFERENCE = 90

/** What resembles a verse in running text, and is the writer's own. */
export class Refusal {
  readonly #index: QuranIndex
  readonly #resolver: Resolver
  readonly #stream = new LetterStream()

  constructor(index: QuranIndex, resolver: Resolver) {
    this.#index = index
    this.#resolver = resolver
  }

  /** Whether words that nothing delimits are no quotation: somebody else's, what a verse is about, its sense, an explanation. */
  refuses(page: Page, quotation: Found): boolean {
    return isNoQuotation(page.text, quotation, page.headings) || this.#isTopic(page, quotation) || this.#isWritersOwn(page, quotation) || this.#isRetold(page, quotation) || this.#isSummary(page, quotation)
  }

  /** Words without vowel signs that nothing presents but the reference that closes their clause, or labels them, say what the verse is about. */
  #isTopic({ text, mentions }: Page, quotation: Found): boolean {
    const { start, end, match } = quotation
    const mention = placeOnly(text, quotation, mentions) ?? labelOf(text, quotation, mentions)
    if (match === null || mention === null || (match.exact && isBehindColonOfGod(text, start))) return false
    return isTopic(text, { start, end, match }, this.#stream.read(text, start, end), this.#resolver, isCited(this.#index, match, [mention]))
  }

  /** Nor are they where the head of their column calls them wrong, or the writer explains a word among them. */
  #isWritersOwn({ text, columns }: Page, { start, end, match }: Found): boolean {
    if (columns.callsWrong(start)) return true
    if (match === null || match.exact) return false
    return isExplainedWithin(text, this.#stream.read(text, start, end), this.#index.columns, match)
  }

  /** Nor are words quoted that only fit the verse to the writer's sentence; square brackets are those of a quotation's place. */
  #isRetold({ text, mentions, columns }: Page, quotation: Found): boolean {
    const { start, end, match } = quotation
    const mention = match === null || match.exact ? null : placeOnly(text, quotation, mentions)
    if (match === null || mention === null || text[mention.outerStart] === '[') return false
    const cell = columns.cell(start)
    return (cell !== null && cell.head >= 0 && cell.holds === 'other') || isRetold(this.#stream.read(text, start, end).letters, this.#index.columns, match) || isFilledOut(this.#stream.letters, this.#index.columns, match)
  }

  #isSummary({ text, mentions }: Page, { start, end, match, evidence }: Found): boolean {
    if (match === null || match.exact) return false
    const before = mentions[firstEndingAfter(mentions, start) - 1]
    const isPresented = evidence.includes('cue') || (before !== undefined && start - before.outerEnd <= BEHIND_REFERENCE)
    const isCited = (): boolean => evidence.includes('citation') || mentionsAround(text, start, end, mentions).before.some(({ from }) => from !== null)
    return isPresented && isSummary(text, { start, end }, this.#stream.read(text, start, end).letters, this.#index.columns, match, isCited())
  }
}

/** «قال تعالى: …»: what stands to the letter behind it is the verse, whatever place is named. */
function isBehindColonOfGod(text: string, start: number): boolean {
  return COLON.test(text.slice(Math.max(0, start - COLON_REACH), start)) && isNearCue(cueBefore(text, start, 0))
}
const COLON = /:\s*$/
const COLON_REACH = 4

/** Whether a reference beside a quotation names its ayah. */
export function isCited(index: QuranIndex, match: Match, before: readonly Mention[]): boolean {
  return before.some((mention) => mention.from !== null && mentionColumns(index, mention).some(({ c, cEnd }) => match.c >= c && match.cEnd <= cEnd))
}
