// References that name the surah behind the ayah:  الآية 221 من سورة البقرة   verses 1-5 of al-Fajr   آیه ۲۵۵ سوره بقره
import type { Draft } from './draft.js'
import { draft } from './draft.js'
import { HEAD, HEAD_GROUPS, NAME_BEHIND, NAME_BEHIND_GROUPS, OF_SURAH, OF_SURAH_GROUPS } from './grammar.generated.js'
import type { Head } from './head.js'
import { leadingName, type NamePlace } from './name.js'
import { isProper } from './named.js'
import { isPlural, readSpans, type Spans } from './spans.js'
import type { SurahNames } from './surah-names.js'
import type { Window } from './window.js'
import { crossesLine, matchAt, rawEnd, written } from './window.js'

/** How the surah stands behind the ayat. */
interface NameBehind {
  readonly place: NamePlace
  /** The word surah stands before it. */
  readonly cued: boolean
  /** No preposition does: Persian «آیه ۲۵۵ سوره بقره», Malay "ayat 255 surah Al-Baqarah". */
  readonly bare: boolean
  /** A comma stands before the preposition. */
  readonly apart: boolean
  /** A number of its own stands behind it: it may be the next reference's. */
  readonly ownNumber: boolean
}

interface VerseOf {
  readonly drafts: readonly Draft[]
  readonly behind: NameBehind
}

/** Persian and Malay put the surah behind the number without a preposition. */
const PERSIAN_LEAD = /^\u0627\u064a(?:\u0647|\u0627\u062a)\u064a? $/
const MALAY_LEAD = /^aya[ht] $/

const NOBODY = { surah: 0, name: null, candidates: [], certainty: 'explicit' } as const

/** Ayat that a head without a name announces, and the surah behind them; null where none is named there. */
function readOf(window: Window, head: Head, bracketed: boolean, names: SurahNames): VerseOf | null {
  const spans = readAyat(window, head, bracketed)
  if (spans === null) return null
  const behind = nameBehind(window, spans.end, head.ayah!, names)
  if (behind !== null) return { drafts: named(window, spans.drafts, behind.place), behind }
  const place = PERSIAN_LEAD.test(head.ayah!) ? nameInBracket(window, spans.end, names) : null
  return place === null ? null : { drafts: named(window, spans.drafts, place), behind: { place, cued: false, bare: true, apart: false, ownNumber: false } }
}

/** الآية 183 والآية 196: each has its word. */
function readAyat(window: Window, head: Head, bracketed: boolean): Spans | null {
  const spans = readSpans(window, head.start, window.digit, NOBODY, bracketed || isPlural(head.ayah))
  if (spans === null) return null
  const drafts = [...spans.drafts]
  let { end } = spans
  for (let more = 0; more < MOST_AYAT; more++) {
    const start = JOINT.exec(window.text.slice(end, end + JOINT_UNITS))?.[0].length ?? 0
    const next = start === 0 ? null : matchAt(HEAD, window.text, end + start)
    const ayah = next?.[HEAD_GROUPS.ayah]
    if (ayah === undefined || ayah !== next![0]) break
    const further = readSpans(window, end + start, HEAD.lastIndex, NOBODY, isPlural(ayah))
    if (further === null) break
    drafts.push(...further.drafts)
    end = further.end
  }
  return { drafts, end }
}

const MOST_AYAT = 4
const JOINT = /^ ?,? (?:and )?/
const JOINT_UNITS = 8

function nameBehind(window: Window, end: number, lead: string, names: SurahNames): NameBehind | null {
  const { text } = window
  const of = matchAt(OF_SURAH, text, end)
  if (of === null) return null
  const bare = of[OF_SURAH_GROUPS.bare] !== undefined
  const words = of[OF_SURAH_GROUPS.name]!
  let stop = OF_SURAH.lastIndex
  if (/["\])]/.test(text[stop - 1]!)) stop--
  const place = leadingName(text, stop - words.length, stop, names)
  const cued = bare || of[OF_SURAH_GROUPS.surah] !== undefined
  if (place === null || (!cued && !isProper(window, place))) return null
  const ownNumber = hasOwnNumber(text, place)
  if (bare && !PERSIAN_LEAD.test(lead) && (ownNumber || !MALAY_LEAD.test(lead))) return null
  return { place, cued, bare, apart: /^.{0,2},/.test(of[0]), ownNumber }
}

const WAW = '\u0648'

/** … في سورة المائدة الآية 6; but no: من سورة البقرة والآية 7 */
function hasOwnNumber(text: string, { start, end }: NamePlace): boolean {
  const head = matchAt(HEAD, text, start)
  const name = head?.[HEAD_GROUPS.name]
  return name !== undefined && name.length === end - start && head![HEAD_GROUPS.ayah]?.startsWith(WAW) !== true
}

/** (آیه ۲۵۵ بقره): nothing else stands before the bracket's end. */
function nameInBracket(window: Window, end: number, names: SurahNames): NamePlace | null {
  const behind = matchAt(NAME_BEHIND, window.text, end)
  if (behind === null) return null
  const stop = NAME_BEHIND.lastIndex
  const place = leadingName(window.text, stop - behind[NAME_BEHIND_GROUPS.name]!.length, stop, names)
  return place === null || place.end < stop || !isProper(window, place) ? null : place
}

/** The ayat with the surah that is named behind them. */
function named(window: Window, ayat: readonly Draft[], place: NamePlace): Draft[] {
  const name = written(window, place.start, place.end)
  const end = rawEnd(window.raw, window, place.end)
  return ayat.map((one, i) => {
    const numbers = { from: String(one.from), to: String(one.to), tight: false }
    return draft(one.start, i === ayat.length - 1 ? end : one.end, { surah: place.lookup.surah, name, candidates: [], certainty: 'explicit' }, numbers)
  })
}

/** الآية 221 من سورة البقرة · verses 1-5 of al-Fajr */
export function readVerseOf(window: Window, head: Head, bracketed: boolean, names: SurahNames): Draft[] {
  return [...(readOf(window, head, bracketed, names)?.drafts ?? [])]
}

const exists = (drafts: readonly Draft[]): boolean => drafts.every(({ status }) => status === 'ok')

/**
 * Where a surah is named behind the ayat, a name before them is a topic's or a reference of its own: «شرح الآية 255 من سورة البقرة»,
 * «سورة الكهف، والآية 255 من سورة البقرة». Empty where the name before them is the reference's.
 *
 * @param ayah the head that begins at the word ayah.
 * @param front the head with a name before them.
 * @param read what was read with that name.
 */
export function readDespite(window: Window, ayah: Head, front: Head, read: readonly Draft[], bracketed: boolean, names: SurahNames): Draft[] {
  const of = ayah.name === null && ayah.ayah !== null ? readOf(window, ayah, bracketed, names) : null
  if (of === null || of.drafts[0]!.surah === read[0]!.surah) return []
  return isOfBehind(window, front, read, of, names) ? [...of.drafts] : []
}

function isOfBehind(window: Window, front: Head, read: readonly Draft[], { drafts, behind }: VerseOf, names: SurahNames): boolean {
  if (behind.ownNumber && (behind.bare || behind.apart || (exists(read) && !exists(drafts)))) return false
  if (!front.surah) return true
  const before = leadingName(window.text, front.name!.start, front.name!.end, names)
  // other words, a line's end, «و»: the surah before them was spoken of by itself
  const isApart = before === null || before.end < front.name!.end || crossesLine(window, before.end) || front.ayah!.startsWith(WAW)
  if (behind.bare || behind.apart) return exists(drafts) && (isApart || !exists(read))
  return isApart || behind.cued || exists(drafts)
}
