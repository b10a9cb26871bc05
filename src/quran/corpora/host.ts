/** The built files of the Quran corpus, by path under dist/corpora. */
export type CorpusFile = 'quran/uthmani.txt' | 'quran/imlai.txt' | 'quran/index.bin' | 'quran/about.json'

/** A built corpus file cannot be had. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
  readonly code = 'corpus-missing'

  constructor(file: string, help: string) {
    super(`corpus file ${file} is missing: ${help}`)
  }
}
