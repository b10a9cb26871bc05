// Numbers behind a surah's name that are no ayah's:  Surah Al-Ikhlas 11 times   تفسير سورة النبأ - صفحة 582   سورة الفلق (5)   سورة النور      ٤٥٥
import { ayahCount } from '../names/surahs.js'
import { CUE, CUE_GROUPS, EPITHETS, SERIES } from './grammar.generated.js'
import { isCounted, isFollower } from './followers.js'
import type { Head } from './head.js'
import type { NamePlace } from './name.js'
import { skipSpace, type Spans } from './spans.js'
import type { SurahNames } from './surah-names.js'
import type { Window } from './window.js'
import { ARABIC, crossesLine, isLetter, matchAt } from './window.js'

/** The number of an item in a list under a heading:  سورة الإخلاص ⏎ 1. ... */
const ITEM = /^\d{1,3} ?[.)-](?! ?\d)/
const ITEM_UNITS = 8

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))
let epithets: ReadonlySet<string> | undefined
let series: ReadonlySet<string> | undefined

/**
 * Words between a surah's name and the number that are not of the name: the number is theirs. An epithet is, and so is another name of the
 * surah: Surah Al-Baqarah The Cow 255.
 */
export function belongsToOther(window: Window, head: Head, place: NamePlace, names: SurahNames): boolean {
  const rest = window.text.slice(place.end, head.name!.end).replace(/^[ -]+/, '')
  if (rest === '') return ITEM.test(window.text.slice(window.digit, window.digit + ITEM_UNITS)) && crossesLine(window, place.end)
  if (crossesLine(window, place.end)) return true
  if ((epithets ??= setOf(EPITHETS)).has(rest)) return false
  return ARABIC.test(rest) || names.lookup(rest).surah !== place.lookup.surah // «الكوثر إنا أعطيناك الكوثر 1»: the verse
}

/** A word stands right behind the number, in its line and in the script of the name, and none that a reference can run into. */
export function countsWord({ text, raw, at }: Window, head: Head, place: NamePlace, { drafts, end }: Spans, names: SurahNames): boolean {
  const start = skipSpace(text, end)
  if (!isLetter(text[start]) || raw.slice(at[end - 1], at[start]).includes('\n')) return false
  if (ARABIC.test(text[start]!) !== ARABIC.test(text.slice(place.start, place.end))) return false
  let stop = start
  while (isLetter(text[stop]) || text[stop] === "'") stop++
  const word = text.slice(start, stop)
  const cue = matchAt(CUE, text, start)
  if (cue !== null && cue[CUE_GROUPS.ayah] === undefined) return false // 255 وسورة النساء 3
  if (word === WAW) return false
  if (/[([]/.test(head.glue)) return true // Surah Al-Baqarah (12 commands)
  if (isFollower(word)) return false
  if (word.startsWith(WAW) && (isFollower(word.slice(1)) || names.lookup(word.slice(1)).surah !== null)) return false
  const { from, status } = drafts.at(-1)!
  return isCounted(word, text.slice(stop), status === 'ok' ? from! : null)
}

const WAW = '\u0648'

/** «سورة الفلق (5)» as a heading: how many ayat it has. Behind a verse it is a reference. */
export function isCountInHeading({ raw, at }: Window, head: Head, { drafts, end }: Spans): boolean {
  const [first, ...others] = drafts
  if (first === undefined || others.length > 0 || first.surah === null || first.from !== first.to || first.from !== ayahCount(first.surah)) return false
  if (!LINE_END.test(raw.slice(at[end - 1]! + 1, at[end]! + HEADING_UNITS))) return false
  const before = raw.slice(Math.max(0, at[head.start]! - HEADING_UNITS), at[head.start])
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const above = before.slice(0, before.length - line.length)
  if (!HEADING.test(line) || QUOTATION_ENDS.includes(above.trimEnd().at(-1) ?? ' ')) return false
  return above === '' || line.includes('#') || above.slice(0, -1).trimEnd() === '' || BLANK_LINE.test(above)
}

const HEADING_UNITS = 16
const LINE_END = /^[ \t*)\]]*\r?\n/
const HEADING = /^[ \t#*>]*$/
const BLANK_LINE = /\n[ \t\r]*\n$/
const QUOTATION_ENDS = '"\u00bb\u201d\ufd3e\ufd3f)]'

/** سورة النور                ٤٥٥ – the head of a book's page, with its number on the other side. */
export function isPageOf({ raw, at, digit }: Window, head: Head): boolean {
  const gap = raw.slice(at[head.name!.end - 1]! + 1, at[digit])
  return WIDE.test(gap) || (gap === '\t' && (raw[at[head.start]! - 1] ?? '\n') === '\n' && ENDS_LINE.test(raw.slice(at[digit], at[digit]! + HEADING_UNITS)))
}
const WIDE = /^[^ ]?[ \u00a0]{4,}$/
/** In a list of contents that tabs set; of references, the words stand beside them. */
const ENDS_LINE = /^\p{N}+[ \t]*(?:\r?\n|$)/u

/** «تفسير سورة البقرة (12)»: the twelfth part. */
export function isPartOfSeries({ text }: Window, head: Head): boolean {
  if (!/[([]/.test(head.glue)) return false
  const end = text[head.start - 1] === ' ' ? head.start - 1 : head.start
  let start = end
  while (start > 0 && isLetter(text[start - 1])) start--
  return (series ??= setOf(SERIES)).has(text.slice(start, end))
}
