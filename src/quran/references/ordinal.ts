// References whose words stand around the numbers:  the 154th verse of al-Baqarah   Ra'd Suresi, 11. ayet   (البقرة، ص 28، آية 168)
import type { Cues } from './cues.js'
import { type Draft, draft, type Who } from './draft.js'
import { OF_SURAH, OF_SURAH_GROUPS } from './grammar.generated.js'
import { leadingName, type NamePlace, trailingName } from './name.js'
import { isProper } from './named.js'
import { readSpans, skipSpace } from './spans.js'
import type { SurahNames } from './surah-names.js'
import type { Window } from './window.js'
import { isClose, matchAt, rawEnd, written } from './window.js'

/** Longest match of the patterns below, and of the words before a number. */
const REACH = 40
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th) (?:verse|ayah|aya)(?![a-z'])/
const AYET = /^(\d{1,3})(?: ?- ?(\d{1,3}))? ?\. ?aye?t[a-z']{0,8}/
const SURESI = / suresi(?:'?n[a-z]{1,3})?,? ?$/
const PAGE = /^(.{2,24}?) ?, ?\u0635 ?\.? ?\d{1,3} ?, ?$/

/** @returns the mention of the reference whose ayah stands at the window's number, in one of these forms. */
export function readAround(window: Window, cues: Cues, names: SurahNames): Draft[] {
  return readOrdinal(window, names) ?? readTurkish(window, names) ?? readBehindPage(window, cues, names) ?? []
}

const whoOf = (window: Window, place: NamePlace): Who => ({
  surah: place.lookup.surah,
  name: written(window, place.start, place.end),
  candidates: [],
  certainty: 'explicit',
})

/** the 154th verse of al-Baqarah */
function readOrdinal(window: Window, names: SurahNames): Draft[] | null {
  const { text, digit, at, raw } = window
  const number = ORDINAL.exec(text.slice(digit, digit + REACH))
  if (number === null) return null
  const of = matchAt(OF_SURAH, text, digit + number[0].length)
  if (of === null) return null
  const name = of[OF_SURAH_GROUPS.name]!
  const start = digit + number[0].length + of[0].lastIndexOf(name)
  const place = leadingName(text, start, start + name.length, names)
  if (place === null || (of[OF_SURAH_GROUPS.surah] === undefined && !isProper(window, place))) return null
  return [draft(at[digit]!, rawEnd(raw, window, place.end), whoOf(window, place), { from: number[1]!, to: undefined, tight: false })]
}

/** Ra'd Suresi, 11. ayet */
function readTurkish(window: Window, names: SurahNames): Draft[] | null {
  const { text, digit, at, raw } = window
  const from = Math.max(0, digit - REACH)
  const behind = AYET.exec(text.slice(digit, digit + REACH))
  const suresi = behind === null ? null : SURESI.exec(text.slice(from, digit))
  if (behind === null || suresi === null) return null
  const end = from + suresi.index
  let start = end
  while (start > from && /[a-z' -]/.test(text[start - 1]!)) start--
  while (text[start] === ' ') start++
  const place = start < end ? trailingName(text, start, end, names) : null
  if (place === null) return null
  return [draft(at[place.start]!, rawEnd(raw, window, digit + behind[0].length), whoOf(window, place), { from: behind[1]!, to: behind[2], tight: false })]
}

/** (البقرة، ص 28، آية 168): the page of the mushaf stands between. */
function readBehindPage(window: Window, cues: Cues, names: SurahNames): Draft[] | null {
  if (cues.ayah < 0 || cues.open < 0) return null
  const name = PAGE.exec(window.text.slice(cues.open, cues.ayah))?.[1]
  if (name === undefined) return null
  const place = trailingName(window.text, cues.open, cues.open + name.length, names)
  if (place === null || !isProper(window, place)) return null
  const spans = readSpans(window, place.start, window.digit, whoOf(window, place), true)
  return spans !== null && isClose(window.text[skipSpace(window.text, spans.end)]) ? spans.drafts : null
}
