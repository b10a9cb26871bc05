import { Sections } from '../corpora/sections.js'
import type { WordTable } from '../word-forms.js'
import type { Columns } from './columns.js'
import { SEED_BITS, SEED_LENGTH, SHORT_SEED_BITS, SHORT_SEED_LENGTH, type SeedTable } from './seeds.js'

/** Everything the matcher reads, as views into the built file. */
export interface QuranIndex {
  readonly columns: Columns
  readonly seeds: SeedTable
  readonly shortSeeds: SeedTable
  /** One bit per hash of a seed that is not too frequent. */
  readonly filter: Uint32Array
  readonly words: WordTable
  /** Ayat in each surah. */
  readonly surahs: Uint32Array
  /** First column of each surah, and the end of the last: 115 entries. */
  readonly surahStarts: Uint32Array
}

/** @throws {SectionError} when the bytes are not a built index */
export function readIndex(bytes: Uint8Array<ArrayBuffer>): QuranIndex {
  const file = new Sections(bytes)
  const ayat = file.get('ayat', 'Uint32Array')
  const surahs = file.get('surahs', 'Uint32Array')
  return {
    columns: {
      letters: file.get('letters', 'Uint8Array'),
      others: file.get('others', 'Uint8Array'),
      words: file.get('words', 'Uint8Array'),
      ayat,
    },
    seeds: {
      length: SEED_LENGTH,
      bits: SEED_BITS,
      buckets: file.get('seedBuckets', 'Uint32Array'),
      postings: file.get('seedPostings', 'Uint32Array'),
    },
    shortSeeds: {
      length: SHORT_SEED_LENGTH,
      bits: SHORT_SEED_BITS,
      buckets: file.get('shortBuckets', 'Uint32Array'),
      postings: file.get('shortPostings', 'Uint32Array'),
    },
    filter: file.get('filter', 'Uint32Array'),
    words: { hashes: file.get('wordHashes', 'Uint32Array'), counts: file.get('wordCounts', 'Uint16Array') },
    surahs,
    surahStarts: surahStarts(surahs, ayat),
  }
}

function surahStarts(surahs: Uint32Array, ayat: Uint32Array): Uint32Array {
  let ayah = 0
  return Uint32Array.from([...surahs, 0], (length) => ayat[(ayah += length) - length]!)
}
