// A printed reference rewritten to name other ayat, in its own way of writing: its words, its brackets, its digits.
//
//     [Al-Munafiqun: 9] → [Al-Munafiqun: 8]      2:254 → 2:255      (Surah Al-Duha 93:6) → (Surah Ash-Sharh 94:5)
//           ayat     ^                               ayat ^          name  ^^^^^^^ ^^ ^ ayat
import type { Facts } from '../../analysis/facts.js'
import { completed } from '../../quran/references/draft.js'
import { mentionOf } from '../../quran/references/index.js'
import type { AyahRange, Citation } from '../../quran/types.js'
import { applyEdits, type Edit, partitionPoint, type Range } from '../../text/index.js'
import { linkAddress } from './_link.js'
import { JOINED_ARTICLE, nameLike } from './_name.js'

const NUMBER = /\d+|[\u0660-\u0669]+|[\u06f0-\u06f9]+/g
const ZEROS = [0x30, 0x660, 0x6f0]

/** A number as written; UTF-16 offsets in the reference. */
interface Written extends Range {
  readonly digits: string
  readonly value: number
}

/** The numbers of a reference by what they count. */
interface Numbers {
  readonly surah: Written | null
  /** From the first digit of the first ayah to the last of the last. */
  readonly ayat: Range
}

/**
 * The text of a reference after which it names `to`; null where that would not hold together: the surah's name cannot be
 * told from its other words, the references of a list after it take their surah from it, or it is the text of a link to its numbers.
 */
export function rewriteReference(facts: Facts, citation: Citation, to: AyahRange): string | null {
  const { text, ref } = citation
  const numbers = [...text.matchAll(NUMBER)].map((match) => ({ start: match.index, end: match.index + match[0].length, digits: match[0], value: valueOf(match[0]) }))
  const mention = mentionOf(text, facts.surahNames)
  const from = ref?.from ?? mention?.from ?? null
  const parts = from === null ? null : sorted(numbers, from, ref?.to ?? mention?.to ?? from)
  if (parts === null || isLinked(facts, citation, numbers)) return null
  const zero = zeroOf(numbers[0]!.digits)
  const ordinal = ORDINAL.exec(text.slice(parts.ayat.end))
  const end = parts.ayat.end + (ordinal?.[0].length ?? 0)
  const edits: Edit[] = [{ start: parts.ayat.start, end, text: rangeIn(to, zero) + (ordinal === null ? '' : ordinalOf(to.to)) }]
  if (parts.surah !== null && parts.surah.value !== to.surah) edits.push({ start: parts.surah.start, end: parts.surah.end, text: inDigits(to.surah, zero) })
  // What the name says: of two surahs in one reference, the first.
  const named = mention?.disagrees === true ? mention.candidates[0]! : (ref?.surah ?? null)
  if (named !== to.surah) {
    const name = mention?.name ?? null
    if (name === null && parts.surah === null) return null
    if (name !== null) {
      const at = text.indexOf(name)
      if (at < 0 || JOINED_ARTICLE.test(text.slice(0, at))) return null
      edits.push({ start: at, end: at + name.length, text: nameLike(name, named, to.surah) })
    }
    if (ref !== null && leadsList(facts, citation)) return null
  }
  return applyEdits(text, edits)
}

/** The 153rd verse. */
const ORDINAL = /^(?:st|nd|rd|th)(?![a-z])/i

function ordinalOf(ayah: number): string {
  return ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(ayah)] ?? 'th'
}
const ORDINALS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** Which number is the surah's and which are the ayat's; null where there are others, or not these. */
function sorted(numbers: readonly Written[], from: number, to: number): Numbers | null {
  for (let first = numbers.length - 1; first >= 0; first--) {
    const start = numbers[first]!
    if (start.value !== from) continue
    const last = to === from ? first : lastOf(numbers, first, to)
    if (last < 0) continue
    const others = [...numbers.slice(0, first), ...numbers.slice(last + 1)]
    return others.length > 1 ? null : { surah: others[0] ?? null, ayat: { start: start.start, end: numbers[last]!.end } }
  }
  return null
}

/** Index of the number that ends a range: 255-257, 255-7, or behind its surah's own number: 2:255-2:257. */
function lastOf(numbers: readonly Written[], first: number, to: number): number {
  const [start, second, third] = numbers.slice(first)
  if (second !== undefined && (second.value === to || completed(String(start!.value), String(second.value), true) === to)) return first + 1
  return first > 0 && second?.value === numbers[first - 1]!.value && third?.value === to ? first + 2 : -1
}

/** References of a list behind this one that have numbers of ayat alone: [البقرة: 255، 257]. */
function leadsList({ citations, prose }: Facts, citation: Citation): boolean {
  const next = citations[partitionPoint(citations.length, (i) => citations[i]!.start < citation.end)]
  if (next === undefined || next.start - citation.end > LIST_UNITS || !LIST_SEPARATOR.test(prose.text.slice(citation.end, next.start))) return false
  return AYAT_ALONE.test(next.text)
}

const LIST_UNITS = 8
const LIST_SEPARATOR = /^[\s,;&\u060c\u061b\u0648]*(?:and\s)?$/
const AYAT_ALONE = /^[^\p{L}:]+$/u

function isLinked({ prose }: Facts, citation: Citation, numbers: readonly Written[]): boolean {
  const address = linkAddress(prose, citation)
  if (address === null) return false
  const held = new Set([...address.matchAll(NUMBER)].map(([digits]) => valueOf(digits)))
  return numbers.some(({ value }) => held.has(value))
}

function rangeIn({ from, to }: AyahRange, zero: number): string {
  return from === to ? inDigits(from, zero) : `${inDigits(from, zero)}-${inDigits(to, zero)}`
}

function zeroOf(digits: string): number {
  const first = digits.charCodeAt(0)
  return ZEROS.find((zero) => first >= zero && first <= zero + 9)!
}

function valueOf(digits: string): number {
  const zero = zeroOf(digits)
  return Number([...digits].map((digit) => digit.charCodeAt(0) - zero).join(''))
}

function inDigits(value: number, zero: number): string {
  return [...String(value)].map((digit) => String.fromCharCode(zero + Number(digit))).join('')
}
