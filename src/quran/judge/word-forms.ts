import type { Corpus } from '../corpus.js'
import { LETTER, LETTER_TABLE } from '../letters.js'

/** The words of the Quran, folded: what is none of them may still be a word, but not one that a reader of it knows. */
export class WordForms {
  readonly #corpus: Corpus
  #forms: Set<string> | undefined

  constructor(corpus: Corpus) {
    this.#corpus = corpus
  }

  has(word: string): boolean {
    return this.#all.has(foldedWord(word))
  }

  /** Read when first asked for: 14,000 words, about 20 ms. */
  get #all(): Set<string> {
    if (this.#forms !== undefined) return this.#forms
    const forms = new Set<string>()
    for (const edition of ['imlai', 'uthmani'] as const) {
      for (const line of this.#corpus.lines(edition)) for (const word of line.split(' ')) forms.add(foldedWord(word))
    }
    return (this.#forms = forms)
  }
}

/** One character per letter, as src/quran/letters.ts numbers them. */
export function foldedWord(word: string): string {
  let result = ''
  for (let i = 0; i < word.length; i++) {
    const letter = LETTER_TABLE[word.charCodeAt(i)]! & LETTER
    if (letter !== 0) result += String.fromCharCode(0x40 + letter)
  }
  return result
}
