import { nearest } from '../../lint/nearest.js'
import { ayahCount, surahName } from '../../quran/names/surahs.js'
import type { ParsedReference, parseReference, ReferenceProblem } from '../../quran/references/index.js'
import type { AyahRange } from '../../quran/types.js'
import { locale } from './locale.js'
import { UsageError } from './usage-error.js'

// 20:124   2:255-257
const PLAIN = /^(\d{1,3}):(\d{1,3})(?:[-\u2013](\d{1,3}))?$/

/**
 * The ayat that arguments name. A reference may hold spaces, so arguments are read together as far as they are one:
 *
 *     2:255   Al-Baqarah 256   3:18
 *     ^^^^^   ^^^^^^^^^^^^^^   ^^^^   three references in four arguments
 *
 * What is plain numbers is read here; the grammar of names is loaded for the rest.
 * @throws {UsageError} saying what is wrong with a reference, or `no-reference` where nothing is written
 */
export async function readReferences(args: readonly string[]): Promise<readonly AyahRange[]> {
  const words = args.map((arg) => arg.trim()).filter((arg) => arg !== '')
  if (words.length === 0) throw new UsageError('no-reference', {})
  const plain = words.flatMap((word) => plainReference(word) ?? [])
  return plain.length === words.length ? plain : readNamed(words)
}

function plainReference(text: string): AyahRange | null {
  const match = PLAIN.exec(text)
  if (match === null) return null
  const [surah, from, to] = [Number(match[1]), Number(match[2]), Number(match[3] ?? match[2])]
  return from >= 1 && from <= to && to <= ayahCount(surah) ? { surah, from, to } : null
}

/** No reference is written in more arguments than these. */
const MOST_WORDS = 8
/** Problems of what has the form of a reference: fewer of its words would be another reference than was meant. */
const WRONG_NUMBERS: readonly string[] = ['no-such-ayah', 'no-such-surah', 'reversed-range']

async function readNamed(words: readonly string[]): Promise<readonly AyahRange[]> {
  const { parseReference } = await import('../../quran/references/index.js')
  const found: ParsedReference[] = []
  for (let at = 0; at < words.length; ) {
    let problem: ReferenceProblem | null = null
    let end = Math.min(words.length, at + MOST_WORDS)
    for (; end > at; end--) {
      const result = parseReference(words.slice(at, end).join(' '))
      if (result.ok) {
        found.push(...result.references)
        break
      }
      problem ??= result.problem
      if (WRONG_NUMBERS.includes(result.problem.code)) throw await problemError(result.problem)
    }
    if (end === at) throw await problemError(beforeNext(words, at, parseReference) ?? problem!)
    at = end
  }
  return found
}

/** What is wrong with the words before the next plain reference, where one comes: it is right, and is not what is told. */
function beforeNext(words: readonly string[], at: number, parse: typeof parseReference): ReferenceProblem | null {
  const next = words.findIndex((word, i) => i > at && plainReference(word) !== null)
  const result = next < 0 ? null : parse(words.slice(at, next).join(' '))
  return result === null || result.ok ? null : result.problem
}

const CODES: Readonly<Record<string, string>> = { empty: 'bad-reference', 'not-a-reference': 'bad-reference' }

async function problemError({ code, text, candidates, surah, ayahs }: ReferenceProblem): Promise<UsageError> {
  const near = code === 'unknown-surah' ? await nearSurahs(text, candidates) : candidates
  return new UsageError(CODES[code] ?? code, { text, near: near.map(nameOf).join(', '), surah: surah === undefined ? '' : nameOf(surah), ayat: ayahs ?? 0 })
}

/** Names of fewer letters have neighbours everywhere. */
const LEAST_LETTERS = 4

/** Of the candidates, those with a name that is a slip of the pen away from what was written. */
async function nearSurahs(name: string, candidates: readonly number[]): Promise<readonly number[]> {
  const { lookupSurah } = await import('../../quran/names/lookup.js')
  const known = lookupSurah(name).candidates
  const isNear = (surah: number): boolean => nearest(name, [surahName(surah), surahName(surah, 'arabic')]) !== null
  return candidates.filter((surah) => known.includes(surah) || (name.length >= LEAST_LETTERS && isNear(surah)))
}

function nameOf(surah: number): string {
  return `${surahName(surah, locale() === 'ar' ? 'arabic' : 'latin')} (${surah})`
}
