// References that name the surah:  [Ta-Ha: 124]   سورة الرعد (الآية 35)   al-Baqara (2), ayat 255-6
import { ayahCount } from '../names/surahs.js'
import { isBookOfHadith } from './collections.js'
import { belongsToOther, countsWord, isCountInHeading, isPageOf, isPartOfSeries } from './counted.js'
import type { Draft, Who } from './draft.js'
import { CROSS, CROSS_GROUPS, PAIR, PAIR_GROUPS } from './grammar.generated.js'
import type { NamePlace } from './name.js'
import { leadingName, trailingName } from './name.js'
import type { Head } from './head.js'
import { pairAt } from './head.js'
import { isPrayerTime, namesOther, PRAYERS, whoOf } from './namesakes.js'
import { countsAyat, isPlural, readSpans, skipSpace, type Spans } from './spans.js'
import { isNotSurah, type SurahNames } from './surah-names.js'
import type { MentionCertainty } from './types.js'
import type { Window } from './window.js'
import { ARABIC, crossesLine, endsQuotation, isClose, isOpen, matchAt, TRANSLITERATED, written } from './window.js'

export interface Surroundings {
  /** Index behind the bracket that is open before the reference, or -1. */
  readonly open: number
  readonly bracketed: boolean
  /** The reference goes on with a list. */
  readonly continues: boolean
  readonly names: SurahNames
}

const SHAPE_WORDS = 3
const CLOSING_MARK = /[")\]\ufd3e\ufd3f]/

/**
 * A name that stands for nothing but a surah: not Joseph, Friday or ص, and not a word that only shares the consonants. In Latin
 * script it has a capital, and an article or a listed spelling, for many short words differ from a name in vowels only.
 */
export function isProper(window: Window, place: NamePlace): boolean {
  const { ordinary, tier } = place.lookup
  if (ordinary || tier === 'skeleton') return false
  const name = window.text.slice(place.start, place.end)
  if (ARABIC.test(name) || TRANSLITERATED.test(name)) return true
  const capital = window.raw[window.at[place.start]!]!
  return tier === 'light' && capital !== capital.toLowerCase()
}

export function readNamed(window: Window, head: Head, around: Surroundings): Draft[] {
  const { start, end } = head.name!
  const cued = head.surah || head.quran
  if (endsPassage(window, head, around.names)) return []
  const place = cued ? leadingName(window.text, start, end, around.names) : trailingName(window.text, start, end, around.names)
  const begin = cued ? head.start : (place?.start ?? start)
  if (!cued && head.ayah === null && isBookOfHadith(window.text, begin)) return []
  const pair = pairAt(window, head)
  if (!head.surah && place?.lookup.title === true && !isMeant(window, head, place, pair)) return [] // (الكافي 1: 276)
  const separator = pair?.[PAIR_GROUPS.separator]
  const isOwnNumber = place !== null && (separator === '/' || (separator === '.' && around.bracketed)) && Number(pair![PAIR_GROUPS.surah]) === place.lookup.surah
  if (pair !== null && (separator === ':' || isOwnNumber || pair[PAIR_GROUPS.cued] !== undefined)) {
    return readNamedPair(window, head, place, begin, pair, around)
  }
  if (place === null) return readUnknown(window, head, around)
  const loose = cued && head.ayah === null
  if (loose && (isPageOf(window, head) || belongsToOther(window, head, place, around.names) || isPartOfSeries(window, head))) return []
  if (loose && (/[([]/.test(head.glue) ? closesAfterOwnNumber(window, place) : numbersSurah(window, head, place))) return []
  const isFaint = loose && place.lookup.tier === 'skeleton'
  const certainty = isFaint ? 'shape' : cued || (head.ayah !== null && isProper(window, place)) ? 'explicit' : uncued(window, head, place, begin, around)
  if (certainty === null) return []
  const who = whoOf(window, place, cued || head.ayah !== null ? null : window.digit, certainty)
  if (who === null) return []
  const spans = readSpans(window, begin, window.digit, who, around.bracketed || isPlural(head.ayah) || /[([]/.test(head.glue) || endsQuotation(window, begin))
  if (spans === null || (head.ayah === null && countsAyat(window.text, spans.end))) return []
  if (loose && (countsWord(window, head, place, spans, around.names) || isCountInHeading(window, head, spans))) return []
  if (head.ayah === null && /[([]/.test(head.glue)) return !cued && closesAfterOwnNumber(window, place) ? [] : inOwnBracket(spans.drafts)
  const closes = isClose(window.text[skipSpace(window.text, spans.end)])
  if (head.ayah === null && /^[ ,-]*$/.test(head.glue)) {
    const fills = closes && begin === around.open
    if (!cued && !fills && !around.continues) return leadsToVerse(window, begin) ? beforeVerse(window, begin, spans) : behindVerse(window, begin, spans)
    if (!cued && spans.drafts.some((one) => one.from! < 1)) return []
  }
  return spans.drafts
}

/** ﴿…﴾ البقرة ٢٥٥. – right behind a quotation, and the end of its line or sentence; the surah's where the words stand there. */
function behindVerse(window: Window, begin: number, { drafts, end }: Spans): Draft[] {
  const rest = window.text.slice(end, end + 2)
  const endsLine = window.raw.slice(drafts.at(-1)!.end, window.at[skipSpace(window.text, end)]).includes('\n')
  if (!endsQuotation(window, begin) || !(endsLine || /^ ?(?:[.,;)\]]|$)/.test(rest))) return []
  return drafts.map((one) => ({ ...one, surah: null, candidates: [one.surah ?? one.candidates[0]!], status: 'ambiguous', certainty: 'shape' }))
}

/** ففي المائدة 75: «…» – what stands at that place follows between marks. */
function leadsToVerse({ text, digit }: Window, begin: number): boolean {
  return NUMBER_AND_VERSE.test(text.slice(digit, digit + NUMBER_UNITS)) && IN.test(text.slice(Math.max(0, begin - IN_UNITS), begin))
}
const NUMBER_AND_VERSE = /^\d+(?: ?- ?\d+)? ?: ?["\ufd3e\ufd3f([]/
const NUMBER_UNITS = 14
/** في and من, with a conjunction or without. */
const IN = /(?:^|[^\u0620-\u06d5])[\u0648\u0641]?(?:\u0641\u064a|\u0645\u0646) $/
/** … with one, behind كما, or where a clause begins. */
const CLAUSE = /(?:^|[^\u0620-\u06d5 ] ?|\u0643\u0645\u0627 )(?:\u0641\u064a|\u0645\u0646) $|[\u0648\u0641](?:\u0641\u064a|\u0645\u0646) $/
const IN_UNITS = 10

/** «ذكره في النور 35: «…»» may speak of a journal: the surah's where the words stand there. */
function beforeVerse({ text }: Window, begin: number, { drafts }: Spans): Draft[] {
  if (CLAUSE.test(text.slice(Math.max(0, begin - IN_UNITS), begin))) return drafts
  return drafts.map((one) => ({ ...one, surah: null, candidates: [one.surah ?? one.candidates[0]!], status: 'ambiguous', certainty: 'bare' }))
}

/** سورة لقمان (١٣-١٩) is a reference; سورة النصر (7) may be one, or have a footnote. */
function inOwnBracket(drafts: Draft[]): Draft[] {
  if (drafts.some((one) => one.status !== 'ok')) return []
  if (drafts.length === 1 && drafts[0]!.from === drafts[0]!.to) drafts[0]!.certainty = 'shape'
  return drafts
}

/** Surah al-Baqarah (2): the number is the surah's own. */
function closesAfterOwnNumber(window: Window, place: NamePlace): boolean {
  const number = /^\d+(?= ?[)\]])/.exec(window.text.slice(window.digit, window.digit + 6))
  return number !== null && Number(number[0]) === place.lookup.surah
}

/** Surah Al-Mulk - 67 - The Sovereignty; Surah Al-Jinn, 72: the surah's own number, and no ayah's where it has none of that number. */
function numbersSurah(window: Window, head: Head, { lookup: { surah } }: NamePlace): boolean {
  const number = OWN_NUMBER.exec(window.text.slice(window.digit, window.digit + OWN_NUMBER_UNITS))
  if (surah === null || number === null || Number(number[1]) !== surah || head.glue.includes(':')) return false
  return surah > ayahCount(surah) || (DASH.test(head.glue) && DASH.test(number[2]!))
}
const OWN_NUMBER = /^(\d+)(?![\d:])( ?-? ?)/
const OWN_NUMBER_UNITS = 8
const DASH = /^ - $/

/**
 * “… وبشر المؤمنين” (61:14): the mark behind the words closes a passage that began before them, or that they fill though they are
 * more than a name. They are its last words, and only the numbers refer to something.
 */
function endsPassage(window: Window, head: Head, names: SurahNames): boolean {
  const { start, end } = head.name!
  const opening = OPENING_MARKS.get(window.text[end] ?? '')
  if (opening === undefined) return false
  const isName = names.lookup(window.text.slice(start, end)).surah !== null
  // (سورة البقرة) الآية 255
  if (window.text[start - 1] !== opening) return !(isName && head.start < start && window.text[head.start - 1] === opening)
  return !head.surah && !isName
}

const OPENING_MARKS: ReadonlyMap<string, string> = new Map([['"', '"'], [')', '('], [']', '[']])

/** Al-Baqarah 2:255 · Surat al-Baqara (2), ayat 255-6: the name and the number say the same, or which is right is open. */
function readNamedPair(window: Window, head: Head, place: NamePlace | null, begin: number, pair: RegExpExecArray, around: Surroundings): Draft[] {
  const number = Number(pair[PAIR_GROUPS.surah])
  if (number === 0) return [] // سورة الكوثر 0:25 – minutes
  const words = window.text.slice(head.name!.start, head.name!.end)
  const name = place === null ? written(window, head.name!.start, head.name!.end) : written(window, place.start, place.end)
  const cued = head.surah || head.quran
  if (isNotSurah(words) && (place === null || !isProper(window, place))) return []
  const near = place === null ? around.names.lookup(words).candidates : []
  const agree = place === null ? near.includes(number) : place.lookup.surah === number
  if (!agree && !cued && (place === null || !isProper(window, place))) return []
  if (!agree && !cued && place !== null && isPrayerTime(window, place)) return []
  // Surah Yusuf and Genesis 37:5 – other words stand between the name and the number, and it is theirs.
  if (!agree && place !== null && place.end < head.name!.end) return []
  const many = around.bracketed || isPlural(pair[PAIR_GROUPS.cued])
  if (!agree && place !== null && endsIn(window, place)) return readNumbersOf(window, begin, number, around, many)
  if (!agree && !head.surah && (place === null || namesOther(window, head, place, pair))) return readNumbersOf(window, begin, number, around, many)
  const who: Who = agree
    ? { surah: number, name, candidates: [], certainty: 'explicit' }
    : { surah: null, name, candidates: candidatesOf(place, number), certainty: 'explicit', disagrees: place !== null }
  const isCell = agree && !cued && place !== null && crossesLine(window, place.end) // An-Nur ⏎ 24:35, two cells of a row
  const drafts = isCell
    ? readSpans(window, window.digit, PAIR.lastIndex, { ...who, name: null }, many)?.drafts ?? []
    : readSpans(window, begin, PAIR.lastIndex, who, many)?.drafts ?? []
  return !agree && !head.surah && isBeyond(drafts, number) ? [] : drafts
}

/** Ad-Duha and Ash-Sharh, 93:1–94:8: the name is that of the surah in which the range ends. */
function endsIn(window: Window, { lookup }: NamePlace): boolean {
  const ayah = /^\d*/.exec(window.text.slice(PAIR.lastIndex, PAIR.lastIndex + AYAH_DIGITS))![0]
  const match = matchAt(CROSS, window.text, PAIR.lastIndex + ayah.length)
  return match !== null && Number(match[CROSS_GROUPS.surah]) === lookup.surah
}

const AYAH_DIGITS = 3

/** (الفرقان 2: 300): a book that has a surah's name, its volume and page. */
function isBeyond(drafts: readonly Draft[], surah: number): boolean {
  return ayahCount(surah) > 0 && drafts.some(({ to }) => to! > ayahCount(surah))
}

/** The numbers alone; within their bracket the words before them are part of what is written there. */
function readNumbersOf(window: Window, begin: number, surah: number, around: Surroundings, many: boolean): Draft[] {
  if (ayahCount(surah) === 0) return []
  const start = begin === around.open ? begin : window.digit
  return readSpans(window, start, PAIR.lastIndex, { surah, name: null, candidates: [], certainty: 'bare' }, many || around.bracketed)?.drafts ?? []
}

/** The surahs of a name and a number that do not agree; a number that no surah has is none where the name is unknown. */
function candidatesOf(place: NamePlace | null, number: number): number[] {
  if (place !== null) return [place.lookup.surah!, number]
  return ayahCount(number) > 0 ? [number] : []
}

/** How sure a name with a number is without the word surah; null: no reference. */
function uncued(window: Window, head: Head, place: NamePlace, begin: number, around: Surroundings): MentionCertainty | null {
  const mark = /[:/]/.exec(head.glue)?.[0]
  if (crossesLine(window, place.end)) return null // a heading, and the first item of the list under it
  const proper = isProper(window, place)
  if (around.bracketed) {
    // ص is a surah and a page; مالك has the consonants of الملك
    if (isNotSurah(window.text.slice(place.start, place.end)) && !proper) return mark === ':' && place.lookup.tier === 'light' ? 'shape' : null
    return (mark !== undefined || head.glue.includes(',')) && proper ? 'explicit' : 'shape'
  }
  if (!proper) return null
  const words = window.text.slice(place.start, place.end)
  const capital = window.raw[window.at[place.start]!]!
  const latin = !ARABIC.test(words)
  if (mark === undefined) return endsQuotation(window, begin) || isNote(window, head, begin) || (!latin && leadsToVerse(window, begin) && !PRAYERS.has(place.lookup.surah!)) || (latin && TRANSLITERATED.test(words) && capital !== capital.toLowerCase()) ? 'shape' : null
  const before = window.text[begin - 1] === ' ' ? window.text[begin - 2] : window.text[begin - 1]
  const behindQuotation = before !== undefined && CLOSING_MARK.test(before)
  if (behindQuotation || (mark === '/' && latin && TRANSLITERATED.test(words))) return 'explicit'
  return 'shape'
}

/** [البقرة (154)], and (1) البقرة (154). – all that a note says. */
function isNote({ text, raw, at, digit }: Window, { glue }: Head, begin: number): boolean {
  if (!glue.includes('(') && !glue.includes('[')) return false
  if (isOpen(text[begin - 1])) return true
  const start = at[begin]!
  return NOTE_MARK.test(raw.slice(Math.max(0, start - NOTE_UNITS), start)) && NOTE_ENDS.test(raw.slice(at[digit], at[digit]! + NOTE_UNITS))
}
const NOTE_MARK = /(?:^|\n)[ \t]{0,4}(?:[([]?\p{N}{1,3}[)\].-]|\[\^[^\]\n]{1,8}\]:)[ \t]{0,4}$/u
const NOTE_ENDS = /^\p{N}{1,3}[)\]][ .]{0,3}(?:\n|$)/u
const NOTE_UNITS = 24

const ROMAN = /^[ivxlc]+$/

/** ﴿…﴾ [Blorb: 3]: authors and pages stand in round brackets, or are of several words. */
function isBracketedBehindVerse({ text }: Window, start: number): boolean {
  return text[start - 1] === '[' && CLOSING_MARK.test(text[start - 2] === ' ' ? (text[start - 3] ?? '') : (text[start - 2] ?? ''))
}

/** The Dunes (46:15), and ﴿…﴾ [The Dunes: 15] */
function isMeant(window: Window, head: Head, { start, lookup }: NamePlace, pair: RegExpExecArray | null): boolean {
  if (lookup.exact !== true) return false
  return Number(pair?.[PAIR_GROUPS.surah]) === lookup.surah || (start === head.name!.start && isBracketedBehindVerse(window, head.start))
}

/**
 * [Al-Munafikum: 8], one letter from a name: the shape of a reference. After the word surah any name is one, Surah Blorb: 3; without
 * it (القرطبي: 12) is an author and his page.
 */
function readUnknown(window: Window, head: Head, around: Surroundings): Draft[] {
  const { start, end } = head.name!
  const name = window.text.slice(start, end)
  const words = name.split(/[ -]/).length
  const cued = head.surah
  if (!cued && (head.start !== around.open || !/^ ?[:/] ?$/.test(head.glue) || head.ayah !== null)) return []
  if (cued && head.ayah === null && !head.glue.includes(':')) return []
  if (words > SHAPE_WORDS || isNotSurah(name) || crossesLine(window, head.start)) return []
  const { candidates } = around.names.lookup(name)
  if (!cued && candidates.length === 0 && !((words === 1 || (words === 2 && name.startsWith('the '))) && !ROMAN.test(name) && isBracketedBehindVerse(window, head.start))) return []
  const who: Who = { surah: null, name: written(window, start, end), candidates, certainty: cued && head.ayah !== null ? 'explicit' : 'shape' }
  const spans = readSpans(window, head.start, window.digit, who, around.bracketed)
  if (spans === null || (!cued && !isClose(window.text[skipSpace(window.text, spans.end)]))) return []
  return spans.drafts
}
