import type { Range } from '../text/index.js'

const MARKS = /[\p{M}\u0640]/gu
/** A character of a word: a letter, a mark on one, a digit, a joiner; tatweel is a letter. */
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]/u

/** Words that a house writes as it writes them: names, loans, words of another language. Marks and tatweel are not compared. */
export class AllowedWords {
  readonly #words: ReadonlySet<string>
  readonly #text: string

  constructor(words: readonly string[], text: string) {
    this.#words = new Set(words.map(bare).filter((word) => word !== ''))
    this.#text = text
  }

  /** Whether the range lies in words that are all allowed. */
  hold({ start, end }: Range): boolean {
    if (this.#words.size === 0) return false
    let [from, to] = [start, end]
    while (from > 0 && WORD.test(this.#text[from - 1]!)) from--
    while (to < this.#text.length && WORD.test(this.#text[to]!)) to++
    const words = this.#text.slice(from, to).split(/\s+/).filter((word) => word !== '')
    return words.length > 0 && words.every((word) => this.#words.has(bare(word)))
  }
}

function bare(word: string): string {
  return word.normalize('NFC').replace(MARKS, '')
}
