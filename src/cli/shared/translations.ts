import { basename } from 'node:path'
import type { Providers } from '../../analysis/facts.js'
import { readDocument } from '../../documents/files.js'
import { parseTranslation, type Translation, TranslationError } from '../../quran/index.js'
import { UsageError } from './usage-error.js'

/** A translation that a configuration names. Plain data: it travels to worker threads. */
export interface TranslationFile {
  readonly language: string
  readonly path: string
}

const read = new Map<string, Translation>()

/**
 * The quotation engine with these translations, each read once; the engine as it is where there are none.
 * @throws {DocumentError} where a file cannot be read
 * @throws {UsageError} where its lines are not `surah|ayah|text`
 */
export function withTranslations(files: readonly TranslationFile[]): Providers {
  if (files.length === 0) return {}
  return { translations: files.map(load) }
}

function load({ language, path }: TranslationFile): Translation {
  const key = `${language}\0${path}`
  let translation = read.get(key)
  if (translation === undefined) read.set(key, (translation = parse(path, language)))
  return translation
}

function parse(path: string, language: string): Translation {
  try {
    return parseTranslation(readDocument(path).text, { language, fileName: basename(path) })
  } catch (error) {
    if (error instanceof TranslationError) throw new UsageError(error.code, { ...error.data, name: path })
    throw error
  }
}
