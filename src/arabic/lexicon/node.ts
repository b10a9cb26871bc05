import { existsSync, readFileSync } from 'node:fs'
import { Lexicon } from './lexicon.js'

// This module runs from dist/arabic/lexicon, and from src/arabic/lexicon in tests.
const FILE = new URL('../../../dist/corpora/lexicon/ar.lexicon', import.meta.url)

let lexicon: Lexicon | null | undefined

/**
 * Takes the given word list in place of the one that was built.
 * @throws {LexiconError} when the bytes are something else
 */
export function provideLexicon(bytes: Uint8Array | ArrayBuffer): void {
  lexicon = new Lexicon(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes))
}

/** The word list, read when first asked for; null when it was not built or not shipped: rules then repair less. */
export function loadLexicon(): Lexicon | null {
  return (lexicon ??= existsSync(FILE) ? new Lexicon(readFileSync(FILE)) : null)
}
