import type { Difference } from '../types.js'
import type { WordPair } from '../judge/judge.js'
import type { Fit, Passage } from './search.js'
import type { Translation } from './translation.js'
import type { LatinWords } from './words.js'

/** What the alignment of a passage says of its words. */
export interface LatinJudgement {
  readonly verdict: 'verbatim' | 'misquoted'
  readonly differences: readonly Difference[]
  readonly pairs: readonly WordPair[]
  /** Verbatim words of the translation. */
  readonly expected: string
  readonly coverage: 'whole' | 'part'
}

interface Run {
  found: number[]
  expected: number[]
}

/**
 * Differences by word. Words in brackets, on either side, and what an ellipsis stands for are none; words changed, left out
 * and put in side by side are one substitution.
 *
 * @param first index, in `words`, of the passage's word 0
 */
export function judgeFit(text: string, words: LatinWords, first: number, passage: Passage, fit: Fit, translation: Translation): LatinJudgement {
  const differences: Difference[] = []
  const pairs: WordPair[] = []
  let run: Run = { found: [], expected: [] }
  let before = -1
  const close = (): void => {
    const difference = differenceOf(text, words, first, before, run, translation)
    if (difference !== null) {
      differences.push(difference)
      pairs.push({ found: difference.found, expected: difference.expected, relation: 'different' })
    }
    before = run.found.at(-1) ?? before
    run = { found: [], expected: [] }
  }
  let last = -1
  for (const { found, expected } of fit.pairs) {
    if (found >= 0) last = found
    if (found >= 0 && expected >= 0 && passage.ids[found] === translation.words[expected]) {
      close()
      before = found
      pairs.push({ found: text.slice(words.start[first + found]!, words.end[first + found]), expected: translation.print(expected, expected + 1), relation: 'same' })
      continue
    }
    if (found >= 0 && passage.inserted[found] === 0) run.found.push(found)
    if (expected >= 0 && translation.inserted[expected] === 0 && passage.gap[last + 1] !== 1) run.expected.push(expected)
  }
  close()
  const ends = fit.pairs.flatMap(({ expected }) => (expected < 0 ? [] : [expected]))
  const [low, high] = [ends[0]!, ends.at(-1)! + 1]
  return { verdict: differences.length === 0 ? 'verbatim' : 'misquoted', differences, pairs, expected: translation.print(low, high), coverage: coverage(translation, low, high) }
}

function differenceOf(text: string, words: LatinWords, first: number, before: number, { found, expected }: Run, translation: Translation): Difference | null {
  if (found.length === 0 && expected.length === 0) return null
  const wanted = expected.length === 0 ? '' : translation.print(expected[0]!, expected.at(-1)! + 1)
  if (found.length === 0) {
    const at = words.end[first + Math.max(before, 0)]!
    return { kind: 'omitted', start: at, end: at, found: '', expected: wanted }
  }
  const start = words.start[first + found[0]!]!
  const end = words.end[first + found.at(-1)!]!
  return { kind: expected.length === 0 ? 'added' : 'substituted', start, end, found: text.slice(start, end), expected: wanted }
}

/** Whole: nothing but insertions of the ayat touched lies outside. */
function coverage(translation: Translation, from: number, to: number): 'whole' | 'part' {
  const [first, last] = [translation.row(translation.rowAt(from)), translation.row(translation.rowAt(to - 1))]
  const outside = [translation.inserted.subarray(first.first, from), translation.inserted.subarray(to, last.last)]
  return outside.some((words) => words.includes(0)) ? 'part' : 'whole'
}
