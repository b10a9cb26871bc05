// What the eye skips in a name: marks, tatweel, direction controls; and the Arabic letters that spellings of one name exchange.

/** Marks on letters: harakat, Quranic signs, superscript alef, tatweel. */
export function isArabicMark(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    code === 0x640 ||
    (code >= 0x6d6 && code <= 0x6ed) ||
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x8d3 && code <= 0x8ff)
  )
}

/** Characters without width: direction marks, embeddings, isolates, joiners, soft hyphen, byte order mark. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x61c ||
    code === 0xad ||
    code === 0xfeff
  )
}

const ALEF = 0x627
const YEH = 0x64a
const HEH = 0x647
const KAF = 0x643
const WAW = 0x648

/** Code of a letter → code of the letter it counts as, 0 where it counts as none. */
const FOLDED = new Map<number, number>([
  [0x621, 0], // hamza on the line
  [0x622, ALEF], // alef with madda
  [0x623, ALEF], // alef with hamza above
  [0x624, WAW], // waw with hamza
  [0x625, ALEF], // alef with hamza below
  [0x626, YEH], // yeh with hamza
  [0x671, ALEF], // alef wasla
  [0x629, HEH], // teh marbuta
  [0x649, YEH], // alef maksura
  [0x6cc, YEH], // Farsi yeh
  [0x6d2, YEH], // yeh barree
  [0x6c1, HEH], // heh goal
  [0x6be, HEH], // heh doachashmee
  [0x6c3, HEH], // teh marbuta goal
  [0x6d5, HEH], // ae
  [0x6c0, HEH], // heh with yeh above
  [0x6a9, KAF], // keheh
  [0x6ba, 0x646], // noon ghunna
])

/** The letter that a letter of Arabic script counts as in names; 0: none. */
export function foldArabicLetter(code: number): number {
  return FOLDED.get(code) ?? code
}

export function isArabicLetter(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a && code !== 0x640) || (code >= 0x671 && code <= 0x6d3) || code === 0x6d5
}
