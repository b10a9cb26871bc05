// Builds the column stream and its seed tables from the two editions.
import type { Columns } from '../../src/quran/index/columns.ts'
import * as seeds from '../../src/quran/index/seeds.ts'
import type { TypedArray } from '../../src/quran/corpora/sections.ts'
import { foldedLetters, hashLetters, slotOf } from '../../src/quran/word-forms.ts'
import { alignAyah } from './align-editions.ts'
import { EverydaySpellings } from './everyday.ts'

/** @param surahLengths ayat of each surah; the editions' lines are all ayat in order. */
export function buildIndex(uthmani: readonly string[], imlai: readonly string[], surahLengths: readonly number[]): Record<string, TypedArray> {
  const columns = buildColumns(uthmani, imlai, ayahNames(surahLengths))
  const ends = surahEnds(columns, surahLengths)
  const long = buildSeeds(columns, ends, seeds.SEED_LENGTH, seeds.SEED_BITS)
  const short = buildSeeds(columns, ends, seeds.SHORT_SEED_LENGTH, seeds.SHORT_SEED_BITS)
  return {
    letters: columns.letters,
    others: columns.others,
    words: columns.words,
    ayat: columns.ayat,
    surahs: Uint32Array.from(surahLengths),
    seedBuckets: long.table.buckets,
    seedPostings: long.table.postings,
    filter: buildFilter(long.counts),
    shortBuckets: short.table.buckets,
    shortPostings: short.table.postings,
    ...buildWords([...uthmani, ...imlai]),
  }
}

function buildColumns(uthmani: readonly string[], imlai: readonly string[], names: readonly string[]): Columns {
  const everyday = new EverydaySpellings()
  const letters: number[] = []
  const others: number[] = []
  const words: number[] = []
  const ayat: number[] = []
  uthmani.forEach((text, index) => {
    ayat.push(letters.length)
    const ayah = alignAyah(text, imlai[index]!)
    everyday.open(names[index]!, imlai[index]!, ayah)
    letters.push(...ayah.letters)
    others.push(...ayah.others)
    words.push(...ayah.words)
  })
  ayat.push(letters.length)
  everyday.finish()
  return { letters: Uint8Array.from(letters), others: Uint8Array.from(others), words: Uint8Array.from(words), ayat: Uint32Array.from(ayat) }
}

/** 'surah:ayah' of every ayah, in order. */
function ayahNames(lengths: readonly number[]): string[] {
  return lengths.flatMap((length, i) => Array.from({ length }, (_, ayah) => `${i + 1}:${ayah + 1}`))
}

/** Per surah: its first ayah's index and the column at which it ends. */
function surahEnds(columns: Columns, lengths: readonly number[]): { first: number; end: number }[] {
  let ayah = 0
  return lengths.map((length) => {
    const first = ayah
    ayah += length
    return { first, end: columns.ayat[ayah]! }
  })
}

function buildSeeds(columns: Columns, surahs: readonly { first: number; end: number }[], length: number, bits: number) {
  const keys: number[] = []
  const places: number[] = []
  for (const { first, end } of surahs) {
    for (let start = columns.ayat[first]!; start < end; start++) {
      seeds.keysAt(columns, start, end, length, (key) => {
        keys.push(key)
        places.push(start)
      })
    }
  }
  return { table: { length, bits, ...bucketed(keys, places, bits) } satisfies seeds.SeedTable, counts: countKeys(keys) }
}

/** Postings by bucket (counting sort); within a bucket they keep the order of the text. */
function bucketed(keys: readonly number[], places: readonly number[], bits: number): { buckets: Uint32Array; postings: Uint32Array } {
  const buckets = new Uint32Array((1 << bits) + 1)
  for (const key of keys) buckets[seeds.hashKey(key, bits) + 1]!++
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!
  const next = buckets.slice()
  const postings = new Uint32Array(keys.length)
  keys.forEach((key, i) => (postings[next[seeds.hashKey(key, bits)]!++] = (places[i]! | seeds.keyCheck(key)) >>> 0))
  return { buckets, postings }
}

function countKeys(keys: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** One bit per hash of a key that is not too frequent to start from. */
function buildFilter(counts: ReadonlyMap<number, number>): Uint32Array {
  const filter = new Uint32Array(1 << (seeds.FILTER_BITS - 5))
  for (const [key, count] of counts) {
    if (count > seeds.FREQUENT) continue
    const hash = seeds.hashKey(key, seeds.FILTER_BITS)
    filter[hash >>> 5]! |= 1 << (hash & 31)
  }
  return filter
}

const WORD_SLOTS = 1 << 15

/** How often each word stands, in both editions together. */
function buildWords(lines: readonly string[]): Record<string, TypedArray> {
  const hashes = new Uint32Array(WORD_SLOTS)
  const counts = new Uint16Array(WORD_SLOTS)
  const words = new Map<number, string>()
  for (const line of lines) {
    for (const word of line.split(' ')) {
      const letters = foldedLetters(word)
      if (letters.length === 0) continue
      const hash = hashLetters(letters, 0, letters.length)
      const name = letters.join()
      if ((words.get(hash) ?? name) !== name) throw new Error(`corpora/quran: two words share the hash ${hash}`)
      words.set(hash, name)
      const slot = slotOf(hashes, hash)
      hashes[slot] = hash
      counts[slot]!++
    }
  }
  return { wordHashes: hashes, wordCounts: counts }
}
