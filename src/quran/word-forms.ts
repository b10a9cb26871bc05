import type { Corpus } from './corpus.js'
import { LETTER, LETTER_TABLE } from './letters.js'

/** The words of the Quran, folded, and how often each stands. */
export class WordForms {
  readonly #corpus: Corpus
  #counts: Map<string, number> | undefined
  #total = 0

  constructor(corpus: Corpus) {
    this.#corpus = corpus
  }

  /** @param word as a document writes it */
  has(word: string): boolean {
    return this.#all.has(foldedWord(word))
  }

  /**
   * What finding a word says, in bits: log2 of all words over its own.
   * @param folded as `foldedWord` folds
   */
  bits(folded: string): number {
    const count = this.#all.get(folded) ?? 0.5
    return Math.log2(this.#total / count)
  }

  /** Read when first asked for: 14,000 words, about 20 ms. */
  get #all(): Map<string, number> {
    if (this.#counts !== undefined) return this.#counts
    const counts = new Map<string, number>()
    for (const edition of ['imlai', 'uthmani'] as const) {
      for (const line of this.#corpus.lines(edition)) {
        for (const word of line.split(' ')) {
          const folded = foldedWord(word)
          if (folded === '') continue
          counts.set(folded, (counts.get(folded) ?? 0) + 1)
          this.#total++
        }
      }
    }
    return (this.#counts = counts)
  }
}

/** One character per letter, as src/quran/letters.ts numbers them. */
export function foldedWord(word: string): string {
  let result = ''
  for (let i = 0; i < word.length; i++) {
    const letter = LETTER_TABLE[word.charCodeAt(i)]! & LETTER
    if (letter !== 0) result += letterName(letter)
  }
  return result
}

/** The character that stands for a letter in a folded word. */
export function letterName(letter: number): string {
  return String.fromCharCode(0x40 + letter)
}
