const ZERO = 0x30
const NINE = 0x39
const ARABIC_INDIC_ZERO = 0x660
const ARABIC_INDIC_NINE = 0x669
const EXTENDED_ZERO = 0x6f0
const EXTENDED_NINE = 0x6f9

/** Whether a UTF-16 unit is a European, Arabic-Indic or Extended Arabic-Indic digit. */
export function isDigit(unit: number): boolean {
  return (
    (unit >= ZERO && unit <= NINE) ||
    (unit >= ARABIC_INDIC_ZERO && unit <= ARABIC_INDIC_NINE) ||
    (unit >= EXTENDED_ZERO && unit <= EXTENDED_NINE)
  )
}
