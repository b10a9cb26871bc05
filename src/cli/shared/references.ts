import { ayahCount, surahName } from '../../quran/names/surahs.js'
import type { AyahRange } from '../../quran/types.js'
import { locale } from './locale.js'
import { UsageError } from './usage-error.js'

// 20:124   2:255-257
const PLAIN = /^(\d{1,3}):(\d{1,3})(?:[-\u2013](\d{1,3}))?$/

/**
 * The ayat that a reference names. What is plain numbers is read here; the grammar of names is loaded for the rest.
 * @throws {UsageError} saying what is wrong with the reference
 */
export async function readReferences(text: string): Promise<readonly AyahRange[]> {
  const match = PLAIN.exec(text.trim())
  if (match !== null) {
    const [surah, from, to] = [Number(match[1]), Number(match[2]), Number(match[3] ?? match[2])]
    if (from >= 1 && from <= to && to <= ayahCount(surah)) return [{ surah, from, to }]
  }
  const { parseReference } = await import('../../quran/references/index.js')
  const result = parseReference(text)
  if (result.ok) return result.references
  const { problem } = result
  const near = problem.candidates.map((surah) => nameOf(surah)).join(', ')
  const surah = problem.surah === undefined ? '' : nameOf(problem.surah)
  throw new UsageError(CODES[problem.code] ?? problem.code, { text: problem.text || text, near, surah, ayat: problem.ayahs ?? 0 })
}

const CODES: Readonly<Record<string, string>> = { empty: 'bad-reference', 'not-a-reference': 'bad-reference' }

function nameOf(surah: number): string {
  return `${surahName(surah, locale() === 'ar' ? 'arabic' : 'latin')} (${surah})`
}
