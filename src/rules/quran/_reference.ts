import { surahName } from '../../quran/names/index.js'
import type { AyahRange } from '../../quran/types.js'

const DIGITS = /[\d\u0660-\u0669\u06f0-\u06f9]+/g
const ZEROS = [0x30, 0x660, 0x6f0]
const ARABIC_LETTER = /[\u0621-\u064a]/
const OPENING = '([{\ufd3f'
const CLOSING = ')]}\ufd3e'

/**
 * A printed reference rewritten to name other ayat, in its own way of writing as far as that goes: its digits,
 * its brackets, its surah name where the surah stays.
 *
 *     [Al-Munafiqun: 9] → [Al-Munafiqun: 8]      2:254 → 2:255      [طه: ١٢٣] → [طه: ١٢٤]
 */
export function rewriteReference(text: string, ref: AyahRange | null, to: AyahRange): string {
  const numbers = [...text.matchAll(DIGITS)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: numberOf(match[0]) }))
  const zero = zeroOf(text)
  if (ref !== null) {
    const last = ref.from === ref.to ? [ref.from] : [ref.from, ref.to]
    const ayat = numbers.slice(-last.length)
    const written = ayat.length === last.length && ayat.every((number, i) => number.value === last[i])
    const before = numbers.at(-last.length - 1)
    const sameSurah = ref.surah === to.surah
    if (written && (sameSurah || before?.value === ref.surah)) {
      const head = sameSurah ? text.slice(0, ayat[0]!.start) : text.slice(0, before!.start) + digits(to.surah, zero) + text.slice(before!.end, ayat[0]!.start)
      return head + range(to, zero) + text.slice(ayat.at(-1)!.end)
    }
  }
  return anew(text, to, zero)
}

function anew(text: string, to: AyahRange, zero: number): string {
  const trimmed = text.trim()
  const opening = OPENING.includes(trimmed[0] ?? ' ') ? trimmed[0]! : ''
  const closing = opening !== '' && CLOSING.includes(trimmed.at(-1) ?? ' ') ? trimmed.at(-1)! : ''
  const name = surahName(to.surah, ARABIC_LETTER.test(text) ? 'arabic' : 'latin')
  return `${opening}${name}: ${range(to, zero)}${closing}`
}

function range({ from, to }: AyahRange, zero: number): string {
  return from === to ? digits(from, zero) : `${digits(from, zero)}-${digits(to, zero)}`
}

function zeroOf(text: string): number {
  const first = text.match(DIGITS)?.at(-1)?.charCodeAt(0)
  return ZEROS.find((zero) => first !== undefined && first >= zero && first <= zero + 9) ?? 0x30
}

function numberOf(run: string): number {
  const zero = zeroOf(run)
  return Number([...run].map((digit) => digit.charCodeAt(0) - zero).join(''))
}

function digits(value: number, zero: number): string {
  return [...String(value)].map((digit) => String.fromCharCode(zero + Number(digit))).join('')
}
