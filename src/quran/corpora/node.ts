import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { provideCorpusFile } from './bytes.js'
import { CorpusError, type CorpusFile } from './host.js'

export { provideCorpusFile }

// This module runs from dist/quran/corpora, and from src/quran/corpora in tests.
const ROOT = new URL('../../../dist/corpora/', import.meta.url)

/**
 * Reads a built file, synchronously.
 * @throws {CorpusError} when it was not built
 */
export function readCorpusFile(file: CorpusFile): Uint8Array<ArrayBuffer> {
  const url = new URL(file, ROOT)
  if (!existsSync(url)) throw new CorpusError(file, `run “npm run build”; looked in ${fileURLToPath(url)}`)
  return readFileSync(url)
}
