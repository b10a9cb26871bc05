// The names that references are read with: those of the table, and those that a house has of its own.
import { arabicLight } from '../names/arabic-key.js'
import { latinLight } from '../names/latin-key.js'
import { LONGEST, lookupSurah, type NameLookup } from '../names/lookup.js'
import { clean } from './clean.js'
import { endingsOf } from './endings.js'
import { NOT_SURAHS } from './grammar.generated.js'

/** Names of surahs beside those that are known: name → number. */
export type SurahAliases = Readonly<Record<string, number>>

/** Lookups of one document repeat; hostile ones are forgotten together. */
const REMEMBERED = 4096
const NO_NAME: NameLookup = { surah: null, tier: null, ordinary: false, candidates: [] }
const LETTERS_OF_A_PROPER_NAME = 3

/** From the words of a reference to the surah that they name. */
export class SurahNames {
  readonly #own = new Map<string, NameLookup>()
  readonly #endings: ReadonlySet<number>
  readonly #memory = new Map<string, NameLookup>()

  /** Names of a house's own count as they are written: capitals, marks and hyphens are not compared, letters are. */
  constructor(own: SurahAliases = {}) {
    const arabic: string[] = []
    for (const [name, surah] of Object.entries(own)) {
      const key = keyOf(cleanedName(name))
      if (ARABIC.test(key)) arabic.push(key)
      this.#own.set(ownKey(name), { surah, tier: 'light', ordinary: key.length < LETTERS_OF_A_PROPER_NAME, candidates: [], own: true })
    }
    this.#endings = endingsOf(arabic)
  }

  /** @param name in the grammar's alphabet (clean.ts) */
  lookup(name: string): NameLookup {
    let found = this.#memory.get(name)
    if (found === undefined) {
      found = this.#lookupOwn(name) ?? lookupKnown(name)
      if (this.#memory.size >= REMEMBERED) this.#memory.clear()
      this.#memory.set(name, found)
    }
    return found
  }

  /** The surah of a name as a document writes it; null for none. */
  surahOf(name: string): number | null {
    return this.#lookupOwn(cleanedName(name))?.surah ?? lookupSurah(name).surah
  }

  /** Whether these consonants of an Arabic word (endings.ts) may end a name of the house's own. */
  mayEnd(consonants: number): boolean {
    return this.#endings.has(consonants)
  }

  #lookupOwn(name: string): NameLookup | undefined {
    if (this.#own.size === 0 || name.length > LONGEST) return undefined
    const key = keyOf(name)
    return this.#own.get(articleOf(name) + key) ?? this.#own.get(key)
  }
}

/** The names of the table alone. */
export const KNOWN_NAMES = new SurahNames()

const ARABIC = /[\u0620-\u06d5]/
/** «The Cow» is no cow: an article that is no part of the key must be there where the house's name has it. */
const ARTICLE = /^(?:the(?=[ -])|\u0627\u0644)/

function cleanedName(name: string): string {
  const short = name.slice(0, LONGEST + 1)
  return clean(short, 0, short.length).text.trim()
}

function keyOf(cleaned: string): string {
  return ARABIC.test(cleaned) ? arabicLight(cleaned) : latinLight(cleaned).replace(/([sz])h/g, '$1') // s with cedilla, and without
}

/** Equal for spellings of one name, as far as names of a house's own are compared. */
export function ownKey(name: string): string {
  const cleaned = cleanedName(name)
  return articleOf(cleaned) + keyOf(cleaned)
}

function articleOf(cleaned: string): string {
  const article = ARTICLE.exec(cleaned)
  return article === null ? '' : `${article[0]} `
}

function lookupKnown(name: string): NameLookup {
  const found = lookupSurah(name)
  return found.tier !== 'light' && isNotSurah(name) ? NO_NAME : found
}

let notSurahs: Set<string> | undefined

/** A hadith book, a page, a month, a book of the Bible; also behind other words: رواه مسلم. */
export function isNotSurah(name: string): boolean {
  notSurahs ??= new Set(NOT_SURAHS.split('|'))
  if (notSurahs.has(name)) return true
  const words = name.split(' ')
  return words.length > 1 && (notSurahs.has(words.at(-1)!) || notSurahs.has(words.slice(-2).join(' ')))
}
