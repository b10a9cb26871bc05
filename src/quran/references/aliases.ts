// A house's own names of surahs, checked: none may hide a name that is known, and each must be one that references can hold.
import { CodedError } from '../../locales/english-error.js'
import { LONGEST, lookupSurah } from '../names/lookup.js'
import { surahName, SURAHS } from '../names/surahs.js'
import { findMentions } from './find.js'
import { KNOWN_NAMES, ownKey, type SurahAliases, SurahNames } from './surah-names.js'

export type SurahAliasErrorCode = 'alias-number' | 'alias-taken' | 'alias-twice' | 'alias-unreadable'

/** A name of a house's own that cannot be a surah's: `code`, and in `data` the name, its number, and what stands in its way. */
export class SurahAliasError extends CodedError<SurahAliasErrorCode> {
  override readonly name = 'SurahAliasError'
}

/** Compiled lists by their content: settings are often written anew for each document, and lists are few. */
const compiled = new Map<string, SurahNames>()
const MOST_COMPILED = 64

/**
 * The names that references are read with where a house has some of its own.
 * @throws {SurahAliasError} for a name that is another surah's, or of no form that references have, and for a number that is no surah's
 */
export function surahNames(aliases: SurahAliases | undefined): SurahNames {
  if (aliases === undefined) return KNOWN_NAMES
  const entries = Object.entries(aliases)
  if (entries.length === 0) return KNOWN_NAMES
  const key = JSON.stringify(entries)
  let names = compiled.get(key)
  if (names === undefined) {
    names = checked(aliases)
    if (compiled.size >= MOST_COMPILED) compiled.clear()
    compiled.set(key, names)
  }
  return names
}

function checked(aliases: SurahAliases): SurahNames {
  const names = new SurahNames(aliases)
  const entries = Object.entries(aliases)
  const seen = new Map<string, string>()
  for (const [alias, surah] of entries) {
    if (!Number.isInteger(surah) || surah < 1 || surah > SURAHS) throw new SurahAliasError('alias-number', { alias, surah })
    const known = lookupSurah(alias)
    // What only shares its consonants with a name is none: there the house's word goes first.
    if (known.surah !== null && known.tier !== 'skeleton' && known.surah !== surah) throw taken(alias, surah, known.surah)
    const key = ownKey(alias)
    const twin = seen.get(key)
    if (twin !== undefined && aliases[twin] !== surah) throw new SurahAliasError('alias-twice', { alias, surah, twin, other: aliases[twin]! })
    seen.set(key, alias)
  }
  const strange = entries.find(([alias, surah]) => !isReadable(alias, surah, names))
  if (strange !== undefined) throw new SurahAliasError('alias-unreadable', { alias: strange[0] })
  return names
}

function taken(alias: string, surah: number, other: number): SurahAliasError {
  return new SurahAliasError('alias-taken', { alias, surah, latin: surahName(other), arabic: surahName(other, 'arabic'), other })
}

function isReadable(alias: string, surah: number, names: SurahNames): boolean {
  if (alias.length > LONGEST) return false
  const reference = `[${alias}: 1]`
  const [mention] = findMentions(reference, names)
  return mention?.surah === surah && mention.from === 1 && mention.start === 1 && mention.end === reference.length - 1
}
