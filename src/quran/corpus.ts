import { readCorpusFile } from '#corpora'
import { type QuranIndex, readIndex } from './index/index-file.js'
import { lastAtOrBefore } from '../text/index.js'
import type { AyahRange } from './types.js'
import { WordForms } from './word-forms.js'

export type Edition = 'uthmani' | 'imlai'

export interface EditionAbout {
  readonly edition: string
  readonly version: string
  readonly package: string
  readonly packageVersion: string
  /** SHA-256 of the 6,236 lines joined by LF, as shipped, and of their NFC. */
  readonly textSha256: string
  readonly nfcSha256: string
}

export interface CorpusAbout {
  readonly licence: string
  readonly attribution: string
  readonly source: string
  readonly notice: string
  readonly editions: Readonly<Record<Edition, EditionAbout>>
  readonly surahLengths: readonly number[]
}

const LINE_FEED = 0x0a

/** Lines of a text, decoded one by one when they are asked for. */
class EditionText {
  readonly #bytes: Uint8Array
  readonly #ends: readonly number[]
  readonly #decoded: string[] = []
  readonly #decoder = new TextDecoder()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const ends: number[] = []
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) ends.push(at)
    this.#ends = [...ends, bytes.length]
  }

  line(index: number): string {
    const start = index === 0 ? 0 : this.#ends[index - 1]! + 1
    return (this.#decoded[index] ??= this.#decoder.decode(this.#bytes.subarray(start, this.#ends[index])))
  }
}

/** The built Quran: texts and index, each read when first asked for. */
export class Corpus {
  #about: CorpusAbout | undefined
  #index: QuranIndex | undefined
  #wordForms: WordForms | undefined
  #firstAyat: number[] | undefined
  readonly #texts: Partial<Record<Edition, EditionText>> = {}

  /** @throws {CorpusError} when the corpus was not built */
  get about(): CorpusAbout {
    return (this.#about ??= JSON.parse(new TextDecoder().decode(readCorpusFile('quran/about.json'))) as CorpusAbout)
  }

  /** @throws {CorpusError} when the corpus was not built */
  get index(): QuranIndex {
    return (this.#index ??= readIndex(readCorpusFile('quran/index.bin')))
  }

  /** The words of the Quran and how often each stands. */
  get wordForms(): WordForms {
    return (this.#wordForms ??= new WordForms(this.index.words))
  }

  /** An ayah of an edition by its index (0 … 6235), verbatim. A page quotes a few: only those are decoded. */
  line(edition: Edition, ayah: number): string {
    return (this.#texts[edition] ??= new EditionText(readCorpusFile(`quran/${edition}.txt`))).line(ayah)
  }

  /** All ayat of an edition, in order, verbatim. */
  lines(edition: Edition): readonly string[] {
    const ayat = this.about.surahLengths.reduce((sum, length) => sum + length, 0)
    return Array.from({ length: ayat }, (_, ayah) => this.line(edition, ayah))
  }

  /** Ayat in a surah, or undefined when there is no such surah. */
  surahLength(surah: number): number | undefined {
    return this.about.surahLengths[surah - 1]
  }

  /** Index (0 … 6235) of an ayah that exists. */
  ayahIndex(surah: number, ayah: number): number {
    return this.#first[surah - 1]! + ayah - 1
  }

  /** Surah and ayah of an index (0 … 6235). */
  ayahAt(index: number): { surah: number; ayah: number } {
    const surah = lastAtOrBefore(this.#first, index)
    return { surah: surah + 1, ayah: index - this.#first[surah]! + 1 }
  }

  get #first(): number[] {
    if (this.#firstAyat !== undefined) return this.#firstAyat
    let first = 0
    return (this.#firstAyat = this.about.surahLengths.map((length) => (first += length) - length))
  }

  /** Index of the ayah that holds a column. */
  ayahOfColumn(column: number): number {
    return lastAtOrBefore(this.index.columns.ayat, column, this.index.columns.ayat.length - 1)
  }

  /** The ayat that columns [c, cEnd) belong to. They are of one surah. */
  rangeOfColumns(c: number, cEnd: number): AyahRange {
    const first = this.ayahAt(this.ayahOfColumn(c))
    const last = this.ayahAt(this.ayahOfColumn(Math.max(c, cEnd - 1)))
    return { surah: first.surah, from: first.ayah, to: last.surah === first.surah ? last.ayah : first.ayah }
  }
}
