import { lineEnd, partitionPoint, type Range } from '../../text/index.js'
import type { QuranIndex } from '../index/index-file.js'
import type { ColumnRange } from '../match/exact.js'
import type { Mention } from '../references/types.js'

export interface NeighbouringMentions {
  /** References that follow the passage with nothing but punctuation, or its rendering in Latin letters, between. */
  readonly after: readonly Mention[]
  /** References right before it. */
  readonly before: readonly Mention[]
  /** The passage is itself (part of) a reference. */
  readonly inside: boolean
}

/** UTF-16 units between a passage and a reference that follows it, when no letter stands between. */
const REACH_AFTER = 24
const REACH_BEFORE = 24
const LETTER = /\p{L}/u
/** Parts what belongs together. */
export const BLANK_LINE = /\n[ \t\r]*\n/

export function mentionsAround(text: string, start: number, end: number, mentions: readonly Mention[]): NeighbouringMentions {
  const first = firstEndingAfter(mentions, start)
  const inside = mentions[first] !== undefined && mentions[first].outerStart <= start && mentions[first].outerEnd >= end
  const after: Mention[] = []
  const before: Mention[] = []
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i]!
    if (mention.start < end) continue
    const joined = after.length > 0 && mention.group === after[0]!.group
    if (!joined && (mention.outerStart - end > REACH_AFTER || separates(text.slice(end, mention.outerStart)) || mention.certainty === 'surah' || opensLine(text, end, mention))) break
    after.push(mention)
  }
  for (let i = first - 1; i >= 0; i--) {
    const mention = mentions[i]!
    const joined = before.length > 0 && mention.group === before[0]!.group
    if (!joined && (mention.isCrossReference || start - mention.outerEnd > REACH_BEFORE || separates(text.slice(mention.outerEnd, start)))) break
    before.unshift(mention)
  }
  return { after, before, inside }
}

/** Words or an empty line stand between: the reference is about something else. */
function separates(between: string): boolean {
  return LETTER.test(between) || BLANK_LINE.test(between)
}

/** The reference begins a line on which more follows: it introduces that, and says nothing of the line before. */
function opensLine(text: string, end: number, mention: Mention): boolean {
  if (mention.bracketed || !text.slice(end, mention.outerStart).includes('\n')) return false
  return LETTER.test(text.slice(mention.outerEnd, lineEnd(text, mention.outerEnd)))
}

/** Index of the first range, a mention for one, that ends after `offset`. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  return partitionPoint(ranges.length, (i) => ranges[i]!.end <= offset)
}

/** The first range, a hit or a mention, that overlaps [start, end). */
export function overlapping<T extends Range>(ranges: readonly T[], start: number, end: number): T | undefined {
  const range = ranges[firstEndingAfter(ranges, start)]
  return range !== undefined && range.start < end ? range : undefined
}

/** The columns a mention names; none for a surah or ayah that does not exist. */
export function mentionColumns(index: QuranIndex, mention: Pick<Mention, 'surah' | 'candidates' | 'from' | 'to'>): ColumnRange[] {
  const surahs = mention.surah === null ? mention.candidates : [mention.surah]
  return surahs.flatMap((surah) => {
    const length = index.surahs[surah - 1]
    if (length === undefined) return []
    let first = 0
    for (let i = 0; i < surah - 1; i++) first += index.surahs[i]!
    const from = mention.from ?? 1
    const to = Math.min(Math.max(mention.to ?? mention.from ?? length, from), length)
    if (from < 1 || from > length) return []
    return [{ c: index.columns.ayat[first + from - 1]!, cEnd: index.columns.ayat[first + to]! }]
  })
}

/** Whether a reference names an ayah whose words may stand beside it. */
export function namesAyah({ from, isCrossReference, certainty }: Mention): boolean {
  return from !== null && !isCrossReference && certainty !== 'surah'
}
