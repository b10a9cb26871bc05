import type { Edit } from '../text/index.js'
import * as ch from './characters.js'
import { MARK, UNITS } from './units.js'

/** Letter and combining mark → the letter that has both (canonical composition, UAX #15). */
const COMPOSED: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [ch.ALEF, new Map([
    [ch.MADDA_ABOVE, ch.ALEF_MADDA],
    [ch.HAMZA_ABOVE, ch.ALEF_HAMZA_ABOVE],
    [ch.HAMZA_BELOW, ch.ALEF_HAMZA_BELOW],
  ])],
  [ch.WAW, new Map([[ch.HAMZA_ABOVE, ch.WAW_HAMZA]])],
  [ch.YEH, new Map([[ch.HAMZA_ABOVE, ch.YEH_HAMZA]])],
])

/**
 * Edits that write a letter with its combining hamza or madda as one letter; other marks may stand between them, as in NFC. They
 * are left in their order, which NFC would change.
 */
export function composedHamzas(text: string): Edit[] {
  const edits: Edit[] = []
  for (let i = 0; i < text.length; i++) {
    const row = COMPOSED.get(text.charCodeAt(i))
    if (row === undefined) continue
    for (let at = i + 1; at < text.length; at++) {
      const mark = text.charCodeAt(at)
      if ((UNITS[mark]! & MARK) === 0) break
      const letter = row.get(mark)
      if (letter === undefined) continue
      edits.push({ start: i, end: i + 1, text: String.fromCharCode(letter) }, { start: at, end: at + 1, text: '' })
      i = at
      break
    }
  }
  return edits
}
