// What stands around a hit in running text: how far its quotation may reach, and whether it is worth a look.
import type { Range } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import { LEADS_TO_PLACE } from './cue-words.generated.js'
import { firstEndingAfter } from './neighbours.js'
import { cueWords } from './words.js'

/** How far around a hit its cue's colon and its reference may stand. */
const COLON_REACH = 48
const REFERENCE_REACH = 80
const COLON = 0x3a

/** The part of a gap around a hit that no reference stands in; null when one stands in the hit. */
export function betweenMentions(gap: Range, hit: Range, mentions: readonly Mention[]): Range | null {
  const middle = (hit.start + hit.end) >> 1
  const next = firstEndingAfter(mentions, middle)
  const after = mentions[next]
  const before = mentions[next - 1]
  if (after !== undefined && after.outerStart <= middle) return isNamed(after) ? gap : null
  const start = before === undefined || isNamed(before) ? gap.start : Math.max(gap.start, before.outerEnd)
  return { start, end: after === undefined || isNamed(after) ? gap.end : Math.min(gap.end, after.outerStart) }
}

/** Quotation marks, brackets of the Quran, and the border of a table's cell. */
const MARKS = /[\u00ab\u00bb\u201c\u201d\ufd3e\ufd3f{}"|]/g
const BRACKETS = /[()[\]]/g

/**
 * Words that only resemble a verse do not run out of a quotation mark, a cell or a bracket: the room between those around the hit; null where
 * there are none.
 *
 *     و«الصابئين والنصارى» في الحج (17)، و«الصابئون والنصارى»
 *       └───── hit ─────┘
 */
export function betweenMarks(text: string, quotation: Range & { readonly match: { readonly exact: boolean } | null }, gap: Range, hit: Range): Range | null {
  if (quotation.match?.exact === true) return null
  const middle = (hit.start + hit.end) >> 1
  const own = text.slice(quotation.start, quotation.end)
  const marks = [...[...own.matchAll(MARKS)].map(({ index }) => index), ...openBrackets(own)].map((at) => quotation.start + at).sort((a, b) => a - b)
  if (marks.length === 0) return null
  const before = marks.filter((at) => at <= middle).at(-1)
  return { start: before === undefined ? gap.start : before + 1, end: marks.find((at) => at > middle) ?? gap.end }
}

/** Round and square brackets that have no partner: (ما عندكم ينفد) ونحو (من دخل. */
function openBrackets(text: string): number[] {
  const opened: number[] = []
  const alone: number[] = []
  for (const { 0: bracket, index } of text.matchAll(BRACKETS)) {
    if (bracket === '(' || bracket === '[') opened.push(index)
    else if (opened.pop() === undefined) alone.push(index)
  }
  return [...alone, ...opened]
}

/** A surah or a verse named in running text may be a word of the verse itself. */
function isNamed({ certainty }: Mention): boolean {
  return certainty === 'surah' || certainty === 'named' || certainty === 'shape'
}

/** A cheap look before a dear one: a colon before the hit, or a reference behind it. */
export function mayBeCued(text: string, hit: Range, mentions: readonly Mention[]): boolean {
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - COLON_REACH); i--) if (text.charCodeAt(i) === COLON) return true
  const next = mentions[firstEndingAfter(mentions, hit.end)]
  return next !== undefined && next.outerStart - hit.end <= REFERENCE_REACH
}

/** The last word before a reference leads to it, and no verse is quoted up to there: «قال تعالى بعد ذلك في الآية 153: …». */
export function leadsTo(text: string, { start, end }: Range, mention: Mention | undefined): boolean {
  return mention !== undefined && !mention.bracketed && LEADS_TO_PLACE.has(cueWords(text, Math.max(start, end - LONGEST_LEADING), end).at(-1)?.text ?? '')
}
const LONGEST_LEADING = 10
