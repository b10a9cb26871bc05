import { readCorpusFile } from '#corpora'
import { ayahCount } from '../../quran/names/surahs.js'

export type Edition = 'uthmani' | 'imlai'

const LF = 0x0a

/**
 * Ayat `from` to `to` of a surah, verbatim. The text is found by counting lines in the file's bytes: printing a verse
 * needs neither the index nor the other 6,235 ayat as strings.
 * @throws {CorpusError} when the corpus was not built
 */
export function verses(surah: number, from: number, to: number, edition: Edition): string[] {
  const bytes = readCorpusFile(`quran/${edition}.txt`)
  let index = from - 1
  for (let before = 1; before < surah; before++) index += ayahCount(before)
  let start = 0
  for (; index > 0; index--) start = bytes.indexOf(LF, start) + 1
  let end = start
  for (let ayah = from; ayah <= to; ayah++) end = lineEnd(bytes, ayah === from ? start : end + 1)
  return new TextDecoder().decode(bytes.subarray(start, end)).split('\n')
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LF, start)
  return end < 0 ? bytes.length : end
}
