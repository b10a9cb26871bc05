// Reads the reference whose first number stands at an offset.
import { readBare, readRomanAlone } from './bare.js'
import { readChapter, readChapterBefore } from './chapter.js'
import type { Context } from './context.js'
import type { Draft, Who } from './draft.js'
import { roman, whereWordsStand } from './draft.js'
import {
  COMMA,
  COMMA_GROUPS,
  PAIR,
  PAIR_GROUPS,
  ROMAN_HEAD,
  ROMAN_HEAD_GROUPS,
  SHORT_HEAD,
} from './grammar.generated.js'
import type { Cues } from './cues.js'
import { cuesBefore } from './cues.js'
import type { Head } from './head.js'
import { headAt, heads, namesAnotherLine, pairAt } from './head.js'
import { readNamed } from './named.js'
import { overreaching } from './namesakes.js'
import { readAround } from './ordinal.js'
import { isMark, isRatio } from './quran-word.js'
import { isPlural, readSpans, skipSpace } from './spans.js'
import type { SurahNames } from './surah-names.js'
import { readDespite, readVerseOf } from './verse-of.js'
import type { Window } from './window.js'
import { isClose, isOpen, LONG_AFTER, matchAt, windowAt, written } from './window.js'

/** Quran 20:124 · Surah 2, verse 255 · Ayah (2:29) · السورة 33 (الأحزاب): 56 */
function readNumbered(window: Window, head: Head, bracketed: boolean, names: SurahNames): Draft[] {
  if (!head.quran && !head.surah && head.ayah === null) return []
  const pair = pairAt(window, head)
  const spoken = head.quran || head.surah || !/^v/.test(head.ayah!) // the Bible has verses too
  const certain: Omit<Who, 'surah'> = { name: null, candidates: [], certainty: spoken ? 'explicit' : 'bare' }
  if (pair !== null) {
    const separator = pair[PAIR_GROUPS.separator]
    if ((separator === '.' || separator === '/') && !head.quran) return []
    if (!head.surah && !head.quran && separator === undefined) return []
    if (separator === '/' && isMark(window, Number(pair[PAIR_GROUPS.surah]))) return []
    if (head.titled) return readTitled(window, head, pair)
    const who = whoOfPair(window, pair, certain, names)
    return readSpans(window, head.start, PAIR.lastIndex, who, bracketed || isPlural(pair[PAIR_GROUPS.cued]))?.drafts ?? []
  }
  if (head.ayah === null) return bracketed ? readComma(window, head.start) : []
  if (head.surah || head.quran) return []
  return readVerseOf(window, head, bracketed, names)
}

/** «بلاغة الكلمة في القرآن 1: 90», The Study Quran 1:90: a volume and its page, unless the words beside them stand in that surah. */
function readTitled(window: Window, head: Head, pair: RegExpExecArray): Draft[] {
  if (pair[PAIR_GROUPS.separator] !== ':' || isRatio(window)) return []
  const surah = Number(pair[PAIR_GROUPS.surah])
  const drafts = readSpans(window, head.start, PAIR.lastIndex, { surah, name: null, candidates: [], certainty: 'bare' }, false)?.drafts ?? []
  return whereWordsStand(drafts, surah)
}

/**
 * (Koran 2, 255): fills the bracket. More numbers are surahs: (Q 1, 96, 87).
 * @param behind what must stand behind it
 */
function readComma(window: Window, start: number, behind = BRACKET_BEHIND): Draft[] {
  const pair = matchAt(COMMA, window.text, window.digit)
  if (pair === null) return []
  const who: Who = { surah: Number(pair[COMMA_GROUPS.surah]), name: null, candidates: [], certainty: 'shape' }
  const spans = readSpans(window, start, COMMA.lastIndex, who, true)
  if (spans === null || spans.drafts.length > 1 || spans.drafts[0]!.status !== 'ok') return []
  return behind.test(window.text.slice(spans.end, spans.end + BEHIND_UNITS)) ? spans.drafts : []
}
const BRACKET_BEHIND = /^ ?[)\]]/
const QUOTATION_BEHIND = /^ ?: ?"/
const BEHIND_UNITS = 4

/** The surah's number, and its name where it stands in brackets behind: السورة 33 (الأحزاب): 56 */
function whoOfPair(window: Window, pair: RegExpExecArray, certain: Omit<Who, 'surah'>, names: SurahNames): Who {
  const surah = Number(pair[PAIR_GROUPS.surah])
  const words = pair[PAIR_GROUPS.name]
  if (words === undefined) return { ...certain, surah }
  const start = window.digit + pair[0].indexOf(words)
  const name = written(window, start, start + words.length)
  const named = names.lookup(words)
  const disagrees = named.surah !== null && named.tier !== 'skeleton' && named.surah !== surah
  return disagrees ? { ...certain, surah: null, name, candidates: [named.surah, surah], disagrees } : { ...certain, surah, name }
}

/** Q. xx:124 · Sura xx, verse 124 · S. 20 v. 124 */
function readRoman(window: Window, cues: Cues): Draft[] {
  for (const start of [cues.surah, cues.quran, cues.words[1] ?? -1]) {
    const match = start < 0 ? null : matchAt(ROMAN_HEAD, window.text, start)
    if (match === null || ROMAN_HEAD.lastIndex !== window.digit) continue
    const surah = roman(match[ROMAN_HEAD_GROUPS.roman]!)
    if (surah > 0) return readSpans(window, start, window.digit, { surah, name: null, candidates: [], certainty: 'explicit' }, false)?.drafts ?? []
  }
  const start = cues.words[0] ?? -1
  if (start >= 0 && window.text.startsWith(SURE, start)) return readSure(window, start)
  if (start < 0 || matchAt(SHORT_HEAD, window.text, start) === null || SHORT_HEAD.lastIndex !== window.digit) return []
  const pair = matchAt(PAIR, window.text, window.digit)
  if (pair === null || window.raw[window.at[start]!] !== 'S' || window.text[start - 1] === '.') return [] // U.S. 10:30
  const abbreviated = window.text[start + 1] === '.' && pair[PAIR_GROUPS.separator] === ':'
  const isLettered = pair[PAIR_GROUPS.ayah] !== undefined // S2:V154
  if (!abbreviated && !isLettered && pair[PAIR_GROUPS.cued] === undefined) return []
  const who: Who = { surah: Number(pair[PAIR_GROUPS.surah]), name: null, candidates: [], certainty: isLettered ? 'shape' : 'explicit' }
  return readSpans(window, start, PAIR.lastIndex, who, false)?.drafts ?? []
}

const SURE = 'sure '

/** (Sure 2, 255), (Sure 2:255), Sure 2, Vers 255: German. Without Vers the word is an English one too, so it fills a bracket, or a quotation follows: Sure 2, 255: «…» */
function readSure(window: Window, start: number): Draft[] {
  if (window.raw[window.at[start]!] !== 'S' || window.digit !== start + SURE.length) return []
  const pair = matchAt(PAIR, window.text, window.digit)
  const certain = pair === null ? undefined : pair[PAIR_GROUPS.cued]
  if (certain !== undefined && /^vers[ (]/.test(certain)) {
    const who: Who = { surah: Number(pair![PAIR_GROUPS.surah]), name: null, candidates: [], certainty: 'explicit' }
    return readSpans(window, start, PAIR.lastIndex, who, false)?.drafts ?? []
  }
  if (!isOpen(window.text[start - 1])) return readComma(window, start, QUOTATION_BEHIND)
  if (pair?.[PAIR_GROUPS.separator] !== ':') return readComma(window, start)
  const who: Who = { surah: Number(pair[PAIR_GROUPS.surah]), name: null, candidates: [], certainty: 'shape' }
  const spans = readSpans(window, start, PAIR.lastIndex, who, true)
  return spans !== null && isClose(window.text[skipSpace(window.text, spans.end)]) ? spans.drafts : []
}

/** (الآية 119), where the surah was named before. */
function readVerseAlone(window: Window, cues: Cues, context: Context): Draft[] {
  if (cues.ayah < 0 || cues.open !== cues.ayah) return []
  const head = headAt(window, cues.ayah)
  if (head === null || head.name !== null) return []
  const who: Who = { surah: null, name: null, candidates: context.spoken === null ? [] : [context.spoken], certainty: 'shape' }
  const spans = readSpans(window, head.start, window.digit, who, true)
  if (spans === null || !isClose(window.text[skipSpace(window.text, spans.end)])) return []
  for (const one of spans.drafts) one.status = 'ambiguous'
  return spans.drafts
}

/**
 * The mentions of the reference whose first number stands at `digit`; none where the number belongs to no reference.
 *
 * Reads some 150 units around the number, for a long list 700, so a scan stays linear whatever the text.
 */
export function readAt(text: string, digit: number, context: Context): Draft[] {
  const window = windowAt(text, digit, context.floor)
  const drafts = readWindow(window, context)
  const end = window.at[window.text.length]!
  const isCut = drafts.length > 0 && end < text.length && end - drafts.at(-1)!.end < LIST_STEP
  return isCut ? readWindow(windowAt(text, digit, context.floor, LONG_AFTER), context) : drafts
}

/** Sura xx, verse 124: the numeral is no name. */
function isRoman(window: Window, head: Head): boolean {
  return (head.surah || head.quran) && /^[ivxlc]+$/.test(window.text.slice(head.name!.start, head.name!.end))
}

/** From one number of a list to the next, at most. */
const LIST_STEP = 12

function isBracketed(window: Window, head: Head, context: Context): boolean {
  const inBracket = context.open >= 0 && window.at[head.start]! > context.open
  return inBracket || (context.continues !== null && context.continuesBracket)
}

function readHead(window: Window, head: Head, cues: Cues, context: Context): Draft[] {
  const bracketed = isBracketed(window, head, context)
  if (head.name === null) return readNumbered(window, head, bracketed, context.names)
  if (isRoman(window, head) || namesAnotherLine(window, head, context.names)) return []
  const around = { open: cues.open, bracketed, continues: context.continues !== null, names: context.names }
  return overreaching(window, head, cues.open, context.spoken, readNamed(window, head, around))
}

function readWindow(window: Window, context: Context): Draft[] {
  const cues = cuesBefore(window)
  const ayah = cues.ayah < 0 ? null : headAt(window, cues.ayah)
  for (const head of heads(window, cues)) {
    const bracketed = isBracketed(window, head, context)
    const read = readHead(window, head, cues, context)
    if (read.length === 0) continue
    const despite = head.name !== null && ayah !== null ? readDespite(window, ayah, head, read, bracketed, context.names) : []
    return despite.length > 0 ? despite : read
  }
  const around = readAround(window, cues, context.names)
  if (around.length > 0) return around
  const chapter = readChapter(window)
  if (chapter !== null) return chapter
  const rest = readRoman(window, cues)
  if (rest.length > 0) return rest
  const leading = readChapterBefore(window, cues.words[0] ?? -1)
  if (leading.length > 0) return leading
  const bare = readBare(window, context)
  if (bare.length > 0) return bare
  const numeral = readRomanAlone(window)
  return numeral.length > 0 ? numeral : readVerseAlone(window, cues, context)
}
