import { Lexicon } from './lexicon.js'

let lexicon: Lexicon | null = null

/**
 * Hands over the compiled word list where there is no file system: a browser fetches `ar.lexicon` and passes it on.
 * @throws {LexiconError} when the bytes are something else
 */
export function provideLexicon(bytes: Uint8Array | ArrayBuffer): void {
  lexicon = new Lexicon(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes))
}

/** The word list, or null when none was provided: rules then repair less. */
export function loadLexicon(): Lexicon | null {
  return lexicon
}
