import type { AyahRange } from '../types.js'
import { lastAtOrBefore } from '../../text/index.js'
import { Trigrams } from './trigrams.js'
import { latinWords, type LatinWords, markInsertions } from './words.js'

export interface TranslationRow {
  readonly surah: number
  readonly ayah: number
  /** Verbatim. */
  readonly text: string
}

/** What a message says of a translation. */
export interface TranslationAbout {
  /** BCP 47. */
  readonly language: string
  readonly name: string
  /** The date of the file's last change as it says itself, or else a sum of its words. */
  readonly edition: string
}

/** A word that the translation does not have. */
export const UNKNOWN = 0xffffffff
/** Weight of a word: 4 for each factor e that it is rarer than all ayat, at most 20, at least 1. */
const WEIGHT_UNIT = 4
const MOST_WEIGHT = 20
/** Weight of a word that the translation does not have. */
export const UNKNOWN_WEIGHT = 12

/** A translation of the Quran with its index of words, made for searching. Immutable. */
export class Translation {
  readonly about: TranslationAbout
  readonly #rows: readonly TranslationRow[]
  readonly #ids = new Map<number, number>()
  /** First word of each row in the stream of all words. */
  readonly #first: Uint32Array
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #weights: Uint8Array
  readonly #rowOf = new Map<number, number>()
  /** Word ids in reading order. */
  readonly words: Uint32Array
  /** 1 for a word in brackets. */
  readonly inserted: Uint8Array
  readonly trigrams: Trigrams
  /** The stream without what is in brackets, and the word of the stream that each of it is. */
  readonly bare: Uint32Array
  readonly bareAt: Uint32Array
  readonly bareTrigrams: Trigrams

  /** @param rows in order, none twice */
  constructor(about: { readonly language: string; readonly name: string; readonly updated: string | null }, rows: readonly TranslationRow[]) {
    this.#rows = rows
    const scanned = rows.map(({ text }) => latinWords(text))
    const total = scanned.reduce((sum, { count }) => sum + count, 0)
    this.words = new Uint32Array(total)
    this.inserted = new Uint8Array(total)
    this.#starts = new Uint32Array(total)
    this.#ends = new Uint32Array(total)
    this.#first = new Uint32Array(rows.length + 1)
    rows.forEach(({ surah, ayah }, row) => this.#rowOf.set(surah * 1000 + ayah, row))
    this.#weights = this.#fill(scanned)
    this.trigrams = new Trigrams(this.words)
    const bareAt: number[] = []
    for (let at = 0; at < total; at++) if (this.inserted[at] === 0) bareAt.push(at)
    this.bareAt = Uint32Array.from(bareAt)
    this.bare = this.bareAt.map((at) => this.words[at]!)
    this.bareTrigrams = new Trigrams(this.bare)
    this.about = { language: about.language, name: about.name, edition: about.updated ?? this.#sum(scanned) }
  }

  /** One ayah, verbatim; null where the translation leaves it out. */
  ayah(surah: number, ayah: number): string | null {
    const row = this.#rowOf.get(surah * 1000 + ayah)
    return row === undefined ? null : this.#rows[row]!.text
  }

  /** The id of a folded word, or `UNKNOWN`. */
  id(key: number): number {
    return this.#ids.get(key) ?? UNKNOWN
  }

  weight(id: number): number {
    return id === UNKNOWN ? UNKNOWN_WEIGHT : this.#weights[id]!
  }

  /** Words [from, to) of an ayat range, or null where the translation has none of them. */
  span({ surah, from, to }: AyahRange): { from: number; to: number } | null {
    let [low, high] = [-1, -1]
    for (let ayah = from; ayah <= to; ayah++) {
      const row = this.#rowOf.get(surah * 1000 + ayah)
      if (row === undefined) continue
      if (low < 0) low = row
      high = row
    }
    return low < 0 ? null : { from: this.#first[low]!, to: this.#first[high + 1]! }
  }

  /** Index of the row that a word belongs to. */
  rowAt(word: number): number {
    return lastAtOrBefore(this.#first, word, this.#rows.length)
  }

  row(index: number): TranslationRow & { readonly first: number; readonly last: number } {
    return { ...this.#rows[index]!, first: this.#first[index]!, last: this.#first[index + 1]! }
  }

  /** [from, to) cut to the surah that `word` belongs to. */
  withinSurah(word: number, from: number, to: number): { from: number; to: number } {
    const row = this.rowAt(Math.min(Math.max(word, 0), this.words.length - 1))
    const { surah } = this.#rows[row]!
    let [low, high] = [row, row]
    while (low > 0 && this.#first[low]! > from && this.#rows[low - 1]!.surah === surah) low--
    while (high + 1 < this.#rows.length && this.#first[high + 1]! < to && this.#rows[high + 1]!.surah === surah) high++
    return { from: Math.max(from, this.#first[low]!), to: Math.min(to, this.#first[high + 1]!) }
  }

  /** The verbatim text of words [from, to); ayat are joined by a space. */
  print(from: number, to: number): string {
    const parts: string[] = []
    for (let at = from; at < to; ) {
      const row = this.rowAt(at)
      const end = Math.min(to, this.#first[row + 1]!)
      // What closes the ayah belongs to its last word.
      const stop = end === this.#first[row + 1]! && end < to ? this.#rows[row]!.text.length : this.#ends[end - 1]!
      parts.push(this.#rows[row]!.text.slice(this.#starts[at]!, stop))
      at = end
    }
    return parts.join(' ')
  }

  #fill(scanned: readonly LatinWords[]): Uint8Array {
    const frequency: number[] = []
    const lastRow: number[] = []
    let at = 0
    scanned.forEach((words, row) => {
      const { text } = this.#rows[row]!
      this.#first[row] = at
      this.inserted.set(markInsertions(text, words, 0, words.count, 0, text.length), at)
      for (let i = 0; i < words.count; i++, at++) {
        let id = this.#ids.get(words.key[i]!)
        if (id === undefined) {
          id = this.#ids.size
          this.#ids.set(words.key[i]!, id)
          frequency.push(0)
          lastRow.push(-1)
        }
        if (lastRow[id] !== row) frequency[id]!++
        lastRow[id] = row
        this.words[at] = id
        this.#starts[at] = words.start[i]!
        this.#ends[at] = words.end[i]!
      }
    })
    this.#first[scanned.length] = at
    return Uint8Array.from(frequency, (ayat) => Math.min(MOST_WEIGHT, Math.max(1, Math.round(WEIGHT_UNIT * Math.log((scanned.length + 1) / ayat)))))
  }

  /** FNV-1a over the places and folded words: the same for files that differ in layout only. */
  #sum(scanned: readonly LatinWords[]): string {
    let hash = 0x811c9dc5
    const add = (value: number): void => {
      for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((value >>> shift) & 0xff), 0x01000193)
    }
    scanned.forEach(({ key }, row) => {
      add(this.#rows[row]!.surah * 1000 + this.#rows[row]!.ayah)
      for (const word of key) add(word % 0x100000000)
    })
    return `fnv1a:${(hash >>> 0).toString(16).padStart(8, '0')}`
  }
}
