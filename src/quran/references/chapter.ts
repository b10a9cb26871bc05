// Chapter and verse in numbers, as other books are cited too:  (Chapter 2, Verse 154)   (Ch. 2:154)   chapter 2 verse 154 of the Quran
//
// They are a reference where they are all that stands in brackets behind a quotation, or where the Quran is named with them.
import type { Draft, Who } from './draft.js'
import { whereWordsStand } from './draft.js'
import { PAIR, PAIR_GROUPS } from './grammar.generated.js'
import { readSpans, skipSpace } from './spans.js'
import type { Window } from './window.js'
import { endsQuotation, isClose, isOpen, matchAt } from './window.js'

const REACH = 24
const CHAPTER = /(?:^|[^a-z'-])(ch(?:apter|ap\.?|\.)? ?(?:no\.? ?|number )?)$/
const OF_QURAN = /^,? ?(?:(?:of|in|from) )?(?:the )?(?:(?:holy|noble|glorious) )?(?:qur'?a?an|koran)(?![a-z'])/
const OF_QURAN_UNITS = 40

/** @returns the mention of the chapter whose number is the window's; null where it is of no book or of another one. */
export function readChapter(window: Window): Draft[] | null {
  const { text, digit } = window
  const chapter = CHAPTER.exec(text.slice(Math.max(0, digit - REACH), digit))?.[1]
  const pair = chapter === undefined ? null : matchAt(PAIR, text, digit)
  if (chapter === undefined || pair === null || pair[PAIR_GROUPS.name] !== undefined) return null
  if (pair[PAIR_GROUPS.separator] !== ':' && pair[PAIR_GROUPS.cued] === undefined) return null
  const start = digit - chapter.length
  const after = PAIR.lastIndex
  const who: Who = { surah: Number(pair[PAIR_GROUPS.surah]), name: null, candidates: [], certainty: 'shape' }
  const spans = readSpans(window, start, after, who, isOpen(text[start - 1]))
  if (spans === null) return null
  const named = OF_QURAN.exec(text.slice(spans.end, spans.end + OF_QURAN_UNITS))
  if (named !== null) return spans.drafts.map((one) => ({ ...one, certainty: 'explicit' }))
  return isBehindQuotation(window, start, spans.end) ? spans.drafts : null
}

/** «…» (Chapter 2, Verse 154)   «…» — Chapter 2, Verse 154 */
function isBehindQuotation(window: Window, start: number, end: number): boolean {
  const { text, raw, at } = window
  const next = skipSpace(text, end)
  if (isOpen(text[start - 1])) return isClose(text[next]) && endsQuotation(window, start - 1)
  return endsQuotation(window, start) && (next >= text.length || text[next] === '.' || raw.slice(at[end - 1]! + 1, at[next]).includes('\n'))
}

/** Chapter 14, verse 7: the Bible has such too, so it is a reference where the words beside it stand in that surah. */
export function readChapterBefore(window: Window, start: number): Draft[] {
  if (start < 0 || !BEFORE_NUMBER.test(window.text.slice(start, window.digit))) return []
  const pair = matchAt(PAIR, window.text, window.digit)
  if (pair?.[PAIR_GROUPS.cued] === undefined) return []
  const surah = Number(pair[PAIR_GROUPS.surah])
  const drafts = readSpans(window, start, PAIR.lastIndex, { surah, name: null, candidates: [], certainty: 'bare' }, false)?.drafts ?? []
  return whereWordsStand(drafts, surah)
}
const BEFORE_NUMBER = /^chapter $/
