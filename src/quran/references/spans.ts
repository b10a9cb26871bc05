// The ayah numbers of a reference:  255   255-257   5, 7 and 9
import type { Draft, Numbers, Who } from './draft.js'
import { ayahCount } from '../names/surahs.js'
import { draft } from './draft.js'
import { AND, AND_GROUPS, CROSS, CROSS_GROUPS, CUE, CUE_GROUPS, OTHER, OTHER_GROUPS, SPAN, SPAN_GROUPS } from './grammar.generated.js'
import { endsList } from './list-end.js'
import type { Window } from './window.js'
import { isClose, isLetter, isOpen, matchAt, rawEnd } from './window.js'

export interface Spans {
  readonly drafts: Draft[]
  /** Index behind the last number in the cleaned text. */
  readonly end: number
}

/** A word that announces several ayat. */
const PLURAL = /s\b|ayat|ayaat|vv|\u0627\u064a(?:\u0627\u062a|\u062a)/

export function isPlural(lead: string | null | undefined): boolean {
  return lead !== null && lead !== undefined && PLURAL.test(lead)
}

/** Index of the next character that is no space. */
export function skipSpace(text: string, index: number): number {
  return text[index] === ' ' ? index + 1 : index
}

/** verses 5 and 7 of al-Fajr */
const OF = /^ (?:of|from|in|\u0645\u0646|\u0641\u064a) /
const OF_UNITS = 6

/** A second number after a colon: the number before it is a surah's. */
function isPairAt(text: string, index: number): boolean {
  return /\d/.test(text[skipSpace(text, index + 1)] ?? '') && text[index] === ':'
}

/** «286 آية» counts ayat and cites none. */
export function countsAyat(text: string, end: number): boolean {
  const cue = matchAt(CUE, text, skipSpace(text, end))
  return cue !== null && cue[CUE_GROUPS.ayah] !== undefined
}

/**
 * Reads numbers from `index` on.
 *
 * @param start index where the first mention begins: its surah's name, usually.
 * @param many read a list; numbers of running text would be taken for ayat otherwise.
 */
export function readSpans(window: Window, start: number, index: number, who: Who, many: boolean): Spans | null {
  const { text, at } = window
  const drafts: Draft[] = []
  let begin = start
  let next = index
  let end = index
  /** The word ayah stands before the number: a surah behind it is its own. */
  let isCued = false
  while (true) {
    const span = matchAt(SPAN, text, next)
    if (span === null) break
    const stop = SPAN.lastIndex
    if (isPairAt(text, skipSpace(text, stop))) break
    if (drafts.length > 0 && !many) break
    if (drafts.length > 0 && isLetter(text[skipSpace(text, stop)]) && matchAt(AND, text, stop) === null && !endsList(text, stop) && (isCued || !OF.test(text.slice(stop, stop + OF_UNITS)))) break
    const other = otherCount(text, span, stop)
    end = other?.end ?? stop
    const numbers = other?.numbers ?? { from: span[SPAN_GROUPS.from]!, to: span[SPAN_GROUPS.to] ?? onward(who, span), tight: !span[0].includes(' ') }
    drafts.push(draft(at[begin]!, rawEnd(window.raw, window, end), who, numbers))
    const further = readCross(window, drafts.at(-1)!, end, who)
    if (further !== null) {
      drafts.push(...further.drafts)
      end = further.end
    }
    const and = many ? matchAt(AND, text, end) : null
    if (and === null) break
    const ayah = and[AND_GROUPS.ayah]
    next = AND.lastIndex
    begin = next - (ayah?.length ?? 0)
    isCued = ayah !== undefined
  }
  if (drafts.length === 0) return null
  if (drafts.length === 1) {
    const closed = closing(text, start, end)
    if (closed > end) {
      end = closed
      drafts[0]!.end = rawEnd(window.raw, window, end)
    }
  }
  return { drafts, end }
}

/** 255 f. and «والتي تليها» have one more, 255 ff. the rest of the surah. */
function onward({ surah, candidates }: Who, span: RegExpExecArray): string | undefined {
  const sign = span[SPAN_GROUPS.onward]
  const first = Number(span[SPAN_GROUPS.from])
  const last = ayahCount(surah ?? candidates[0] ?? 0)
  if (sign === undefined || first >= last) return undefined
  return String(ONE_MORE.test(sign) ? first + 1 : last)
}
const ONE_MORE = /^(?:f\.?$|\u0648\u0627\u0644\u062a\u064a )/

/** How far the counts of older editions are from one another. */
const COUNTS_APART = 7

/** Q 2:256/255, Q 2:256 [255]: an ayah by two counts, of which either may be the Kufan one. */
function otherCount(text: string, span: RegExpExecArray, stop: number): { readonly numbers: Numbers; readonly end: number } | null {
  const other = span[SPAN_GROUPS.to] === undefined ? matchAt(OTHER, text, stop) : null
  if (other === null) return null
  const counts = [Number(span[SPAN_GROUPS.from]), Number(other[OTHER_GROUPS.slash] ?? other[OTHER_GROUPS.bracket])]
  const from = Math.min(...counts)
  const to = Math.max(...counts)
  if (from === to || to - from > COUNTS_APART || from === 0) return null
  return { numbers: { from: String(from), to: String(to), tight: false }, end: OTHER.lastIndex }
}

/** 2:255-2:257 ends in the same surah; 2:285-3:5 runs to the end of one and on from the start of the next. */
function readCross(window: Window, first: Draft, index: number, who: Who): Spans | null {
  const match = who.surah === null ? null : matchAt(CROSS, window.text, index)
  if (match === null) return null
  const end = CROSS.lastIndex
  const surah = Number(match[CROSS_GROUPS.surah])
  const to = match[CROSS_GROUPS.to]!
  const stop = rawEnd(window.raw, window, end)
  if (surah === who.surah) {
    Object.assign(first, draft(first.start, stop, who, { from: String(first.from), to, tight: false }))
    return { drafts: [], end }
  }
  const start = window.at[index + match[0].search(/\d/)]!
  const rest = draft(start, stop, { ...who, surah, name: null }, { from: '1', to, tight: false })
  if (surah > who.surah! && rest.status !== 'ok') {
    // 2:43-3:900 ends nowhere, so that none of it is read.
    Object.assign(first, draft(first.start, stop, { ...who, surah, candidates: [] }, { from: to, to, tight: false }))
    return { drafts: [], end }
  }
  const numbers = { from: String(first.from), to: String(ayahCount(who.surah!)), tight: false }
  Object.assign(first, draft(first.start, first.end, who, numbers))
  if (surah < who.surah!) first.status = 'reversed-range'
  return { drafts: [rest], end }
}

/** Takes in the bracket that closes one opened inside the reference: سورة الرعد (الآية 35). */
function closing(text: string, start: number, end: number): number {
  let open = 0
  for (let index = start; index < end; index++) {
    if (isOpen(text[index])) open++
    else if (isClose(text[index])) open--
  }
  const next = skipSpace(text, end)
  return open > 0 && isClose(text[next]) ? next + 1 : end
}
