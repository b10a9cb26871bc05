import type { Facts } from '../../analysis/facts.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { lastAtOrBefore, partitionPoint, type Range } from '../../text/index.js'

/** As far as the word stands from its letters, in words, and so many words may be spelled out together. */
const NEAR = 10
const MOST_TOGETHER = 8

/**
 * Whether a row of single letters spells what stands as a word beside it, on the line: letters shown apart on purpose, as in exercises.
 *
 *     حلل: كتبتم = ك ت ب ت م
 */
export function isSpelledOut(facts: Facts, stretch: Range): boolean {
  const { text, start, end, count, lines } = facts.arabic.words
  const letters = lettersOf(text, stretch.start, stretch.end)
  const line = lastAtOrBefore(lines.start, stretch.start, lines.count)
  const first = partitionPoint(count, (word) => start[word]! < stretch.start)
  const behind = partitionPoint(count, (word) => start[word]! < stretch.end)
  const [from, to] = [lines.firstWord[line]!, lines.firstWord[line + 1]!]
  return spells(Math.max(from, first - NEAR), first) || spells(behind, Math.min(to, behind + NEAR))

  /** Whether some words in a row of the given ones have these letters. */
  function spells(word: number, stop: number): boolean {
    for (; word < stop; word++) {
      let joined = ''
      for (let next = word; next < stop && next < word + MOST_TOGETHER && joined.length < letters.length; next++) {
        joined += lettersOf(text, start[next]!, end[next]!)
        if (joined === letters) return true
      }
    }
    return false
  }
}
