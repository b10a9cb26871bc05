// A reference on a line of its own below its verse is not that of the line below:
//
//     رب اجعلني مقيم الصلاة ومن ذريتي ربنا وتقبل دعاء
//     [إبراهيم: 40]
//     رب اجعلني مقيم الصلاة وأهلي وذريتي            a prayer made of the verse
import { SHORT_SEED_LENGTH } from '../index/seeds.js'
import { isSourceLine, LETTER } from '../layout.js'
import type { LetterStream } from '../match/letter-stream.js'
import type { Resolver } from '../match/resolve.js'
import type { Between } from './between.js'
import type { Found } from './found.js'
import { firstEndingAfter, mentionColumns } from './neighbours.js'
import { lineAbove } from './own-line.js'

/** UTF-16 units of the longest verse with all its marks. */
const LONGEST = 2600

/**
 * Whether the reference above a line is that of the verse above it, letter for letter.
 * @param delimited quotations between marks, in order
 */
export function hasVerseAbove(text: string, { start, mention }: Between, delimited: readonly Found[], resolver: Resolver, stream: LetterStream): boolean {
  if (start < mention.outerEnd || !isSourceLine(text, mention)) return false
  const places = mentionColumns(resolver.index, mention)
  const above = delimited[firstEndingAfter(delimited, mention.outerStart) - 1]
  if (above !== undefined && !LETTER.test(text.slice(above.outerEnd, mention.outerStart))) {
    const { match } = above
    return match !== null && places.some(({ c, cEnd }) => match.c >= c && match.cEnd <= cEnd)
  }
  const line = lineAbove(text, mention)
  if (line === null || line.end - line.start > LONGEST) return false
  const { letters, count } = stream.read(text, line.start, line.end)
  return count >= SHORT_SEED_LENGTH && places.some((place) => resolver.exactWithin(letters, 0, count, place) !== null)
}
