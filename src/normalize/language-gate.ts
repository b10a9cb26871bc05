import * as ch from '../arabic/characters.js'
import { CLASSES, LETTER } from './classes.js'
import { lastAtOrBefore } from '../text/index.js'

const LEAST_EVIDENCE = 3
const MARGIN = 1.5
const ARTICLE_WEIGHT = 2
/** Letters behind an article for it to be one: Persian has names in al- too. */
const LEAST_STEM = 3
const CLITICS: ReadonlySet<number> = new Set([ch.WAW, ch.FEH, ch.BEH, ch.KAF])

/**
 * What a letter weighs for Arabic (+) or against it (−). The Arabic yeh and kaf weigh nothing: Persian is typed with them too. Loan letters of
 * Arabic (پ چ گ) weigh against it all the same.
 */
const WEIGHTS: readonly (readonly [weight: number, ...letters: number[]])[] = [
  [3, ch.TEH_MARBUTA, ch.ALEF_HAMZA_BELOW],
  [2, ch.ALEF_HAMZA_ABOVE, ch.ALEF_MAKSURA],
  [1, ch.WAW_HAMZA],
  [-1, ch.FARSI_YEH, ch.KEHEH],
  [-2, ch.ZWNJ],
  [-3, ch.PEH, ch.TCHEH, ch.JEH, ch.GAF],
  [-4, ch.TTEH, ch.DDAL, ch.RREH, ch.NOON_GHUNNA, ch.HEH_DOACHASHMEE, ch.HEH_GOAL, ch.TEH_MARBUTA_GOAL, ch.YEH_BARREE, 0x06c2, 0x06d3],
  [-4, ch.AE, ch.OE, 0x0695, 0x06b5, 0x06ce],
]

const WEIGHT = new Int8Array(0x10000)
for (const [weight, ...letters] of WEIGHTS) for (const letter of letters) WEIGHT[letter] = weight

/** Line ends, quotation marks, brackets and colons: what may part a phrase of another language from its sentence. */
const BOUNDARIES = /[\n"«»“”„()[\]{}:\uFD3E\uFD3F]/g

/**
 * Tells Arabic from Persian, Urdu and Kurdish by the letters of the phrase around an offset. A quoted phrase
 * speaks for itself. Says no where the letters do not tell. Each phrase is read when first asked for, and once.
 */
export class LanguageGate {
  readonly #text: string
  readonly #limit: number
  readonly #starts: number[] = []
  readonly #answers: (boolean | undefined)[] = []
  #found: number
  /** The phrase that was asked for last: the next question is mostly about the same. */
  #from = 0
  #to = 0
  #answer = false

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.#found = start
    this.#limit = end
  }

  isArabic(at: number): boolean {
    if (at >= this.#from && at < this.#to) return this.#answer
    while (at >= this.#found && this.#found < this.#limit) this.#findNext()
    const phrase = lastAtOrBefore(this.#starts, at)
    this.#from = this.#starts[phrase] ?? 0
    this.#to = this.#starts[phrase + 1] ?? this.#found
    this.#answer = this.#answers[phrase] ??= readsArabic(this.#text, this.#from, this.#to)
    return this.#answer
  }

  #findNext(): void {
    BOUNDARIES.lastIndex = this.#found
    const boundary = BOUNDARIES.exec(this.#text)
    this.#starts.push(this.#found)
    this.#found = boundary === null ? this.#limit : Math.min(boundary.index + 1, this.#limit)
  }
}

function readsArabic(text: string, start: number, end: number): boolean {
  let arabic = 0
  let other = 0
  let wordStart = -1
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const weight = WEIGHT[unit]!
    if (weight > 0) arabic += weight
    else other -= weight
    if ((CLASSES[unit]! & LETTER) === 0) wordStart = -1
    else if (wordStart < 0) wordStart = at
    if (unit === ch.LAM && isArticle(text, wordStart, at, end)) arabic += ARTICLE_WEIGHT
  }
  return arabic >= LEAST_EVIDENCE && arabic >= MARGIN * other
}

/** الكتاب, and بالكتاب: an alef before the lam, one clitic before that at most, and a stem behind. */
function isArticle(text: string, wordStart: number, lam: number, end: number): boolean {
  if (wordStart < 0 || text.charCodeAt(lam - 1) !== ch.ALEF) return false
  const clitics = lam - 1 - wordStart
  if (clitics > 1 || (clitics === 1 && !CLITICS.has(text.charCodeAt(wordStart)))) return false
  for (let at = lam + 1; at <= lam + LEAST_STEM; at++) if (at >= end || (CLASSES[text.charCodeAt(at)]! & LETTER) === 0) return false
  return true
}
