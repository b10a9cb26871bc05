import * as ch from './characters.js'
import { CONTROL, MARK, UNITS } from './units.js'

/** The foldings that replace one UTF-16 unit by another or by nothing. */
export type UnitFolding =
  | 'marks' | 'tatweel' | 'controls' | 'alef' | 'hamza' | 'yeh' | 'tehMarbuta' | 'variants' | 'digits' | 'latin'

/** In a table: this unit is left out. (U+FFFF itself is no character; it stays.) */
export const DROP = 0xffff

const END_OF_AYAH = 0x06dd
const RUB_EL_HIZB = 0x06de
const SAJDAH = 0x06e9

type Rows = readonly (readonly [target: number, ...from: number[]])[]

/** Each folding's letters: the letter written, then those that become it. */
const ROWS: Readonly<Partial<Record<UnitFolding, Rows>>> = {
  alef: [[ch.ALEF, ch.ALEF_MADDA, ch.ALEF_HAMZA_ABOVE, ch.ALEF_HAMZA_BELOW, ch.ALEF_WASLA, 0x0672, 0x0673, 0x0675]],
  hamza: [[ch.WAW, ch.WAW_HAMZA, 0x0676], [ch.YEH, ch.YEH_HAMZA, 0x0678]],
  yeh: [[ch.YEH, ch.ALEF_MAKSURA]],
  tehMarbuta: [[ch.HEH, ch.TEH_MARBUTA, ch.TEH_MARBUTA_GOAL]],
  variants: [
    [ch.KAF, ch.KEHEH, 0x06aa],
    [ch.YEH, ch.FARSI_YEH, 0x06cd, 0x06d0],
    [ch.HEH, ch.HEH_GOAL, ch.HEH_DOACHASHMEE, ch.AE, 0x06c0, 0x06c2],
  ],
}

const TABLE_SIZE = 0x10000
const LATIN_END = 0x0250
const LATIN_ADDITIONAL = 0x1e00
const LATIN_ADDITIONAL_END = 0x1f00
/** A program uses few combinations; more than these are made anew. */
const MOST_KEPT = 32
const tables = new Map<string, Uint16Array>()

/** What each UTF-16 unit becomes under some foldings; `DROP` where it is left out. Tables are kept for the combinations in use. */
export function foldTable(foldings: readonly UnitFolding[]): Uint16Array {
  const key = [...foldings].sort().join()
  let table = tables.get(key)
  if (table === undefined) {
    table = new Uint16Array(TABLE_SIZE)
    for (let unit = 0; unit < TABLE_SIZE; unit++) table[unit] = unit
    if (tables.size === MOST_KEPT) tables.clear()
    for (const folding of foldings) apply(table, folding)
    tables.set(key, table)
  }
  return table
}

function apply(table: Uint16Array, folding: UnitFolding): void {
  if (folding === 'marks') {
    for (let unit = 0; unit < TABLE_SIZE; unit++) if ((UNITS[unit]! & MARK) !== 0) table[unit] = DROP
    for (const sign of [END_OF_AYAH, RUB_EL_HIZB, SAJDAH]) table[sign] = DROP
  } else if (folding === 'controls') {
    for (let unit = 0; unit < TABLE_SIZE; unit++) if ((UNITS[unit]! & CONTROL) !== 0) table[unit] = DROP
  } else if (folding === 'tatweel') {
    table[ch.TATWEEL] = DROP
  } else if (folding === 'digits') {
    for (let digit = 0; digit < 10; digit++) {
      table[ch.ARABIC_DIGIT_ZERO + digit] = 0x30 + digit
      table[ch.EXTENDED_DIGIT_ZERO + digit] = 0x30 + digit
    }
  } else if (folding === 'latin') {
    foldLatin(table)
  } else {
    for (const [target, ...from] of ROWS[folding] ?? []) for (const unit of from) table[unit] = target
    // What is left of combining hamzas, once letters have taken theirs, sits on no letter that could keep it.
    if (folding === 'alef' || folding === 'hamza') table.fill(DROP, ch.MADDA_ABOVE, ch.HAMZA_BELOW + 1)
  }
}

/** Case and accents of Latin letters, for one unit at a time; ß and its like stay. */
function foldLatin(table: Uint16Array): void {
  for (let unit = 0x41; unit < LATIN_ADDITIONAL_END; unit++) {
    if (unit === LATIN_END) unit = LATIN_ADDITIONAL
    const [base, ...accents] = String.fromCharCode(unit).toLowerCase().normalize('NFD')
    const onlyAccents = accents.every((accent) => accent >= '\u0300' && accent <= '\u036F')
    if (base !== undefined && base.length === 1 && onlyAccents) table[unit] = base.charCodeAt(0)
  }
  table.fill(DROP, 0x0300, 0x0370)
}
