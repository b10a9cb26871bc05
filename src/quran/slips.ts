// How far a reference is from the place of the words: what a slip of the pen would be.
import type { AyahRange } from './types.js'

/** Ayat between what is written and what was meant that are a slip. */
export const SLIP = 3
/** No slip of one number. */
export const FARTHEST = 1000
/** As far as this the nearer ayah is the likelier one; beyond, one of the same digits is. */
const NEAR = 10
const SAME_AYAH = 20
/** From here on the same ayah of another surah, or another in one digit alone, is no chance. */
const TWO_DIGITS = 10
const THREE_DIGITS = 100

/** How far a place is from what a reference names: ayat in its surah; then the same ayah of another one. */
export function slip(ref: AyahRange, place: AyahRange): number {
  if (ref.surah !== place.surah) return ref.from === place.from ? SAME_AYAH : FARTHEST
  const distance = Math.abs(ref.from - place.from)
  return distance > NEAR && digits(ref.from) === digits(place.from) ? NEAR : distance
}

/** Whether one number of a reference is miswritten for the place: the next ayah or the one after, 258 for 285, 253 for 153, 93:6 for 94:6. */
export function isMisprinted(ref: AyahRange, place: AyahRange): boolean {
  if (ref.surah !== place.surah) return ref.from === place.from && (ref.from >= TWO_DIGITS || Math.abs(ref.surah - place.surah) === 1)
  return Math.abs(ref.from - place.from) <= SLIP || digits(ref.from) === digits(place.from) || (ref.from >= THREE_DIGITS && place.from >= THREE_DIGITS && differingDigits(ref.from, place.from) === 1)
}

/** 258 for 285. */
function digits(ayah: number): string {
  return [...String(ayah)].sort().join('')
}

function differingDigits(one: number, other: number): number {
  const second = String(other)
  return [...String(one)].filter((digit, i) => digit !== second[i]).length
}
