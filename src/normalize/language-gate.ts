import { addScore, emptyScore, languageOf } from '../arabic/language.js'
import { lastAtOrBefore } from '../text/index.js'

const LEAST_EVIDENCE = 3
const MARGIN = 2

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
  const score = emptyScore()
  addScore(score, text, start, end)
  const others = Math.max(score.fa, score.ur, score.ckb)
  return languageOf(score) === 'ar' && score.ar >= LEAST_EVIDENCE && score.ar >= MARGIN * others
}
