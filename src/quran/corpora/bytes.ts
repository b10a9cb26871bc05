import { CorpusError, type CorpusFile } from './host.js'

const given = new Map<string, Uint8Array<ArrayBuffer>>()

/** Hands over the bytes of a corpus file, where there is no file system: fetch them, then call this before the first use. */
export function provideCorpusFile(file: CorpusFile, bytes: Uint8Array<ArrayBuffer>): void {
  given.set(file, bytes)
}

/** @throws {CorpusError} when the file was not handed over */
export function readCorpusFile(file: CorpusFile): Uint8Array<ArrayBuffer> {
  const bytes = given.get(file)
  if (bytes === undefined) throw new CorpusError(file, 'hand its bytes to provideCorpusFile first')
  return bytes
}
