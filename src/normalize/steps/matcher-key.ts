import { DROP, unitEdits } from '../../arabic/fold.js'
import { LETTER, LETTER_TABLE, OTHER_LETTER, SKIPPED } from '../../quran/letters.js'
import type { Step } from '../step.js'

let key: Uint16Array | undefined

/** Each letter of the matcher's alphabet is written as the plainest code point that has its number. */
function matcherTable(): Uint16Array {
  if (key !== undefined) return key
  const table = Uint16Array.from({ length: LETTER_TABLE.length }, (_, unit) => unit)
  const first = new Map<number, number>()
  // Backwards: yeh comes before alef maksura, heh before teh marbuta.
  for (let unit = 0x064a; unit >= 0x0627; unit--) {
    const letter = LETTER_TABLE[unit]! & LETTER
    if (letter !== 0 && letter !== OTHER_LETTER && !first.has(letter)) first.set(letter, unit)
  }
  for (let unit = 0; unit < table.length; unit++) {
    const entry = LETTER_TABLE[unit]!
    if ((entry & SKIPPED) !== 0) table[unit] = DROP
    else table[unit] = first.get(entry & LETTER) ?? unit
  }
  return (key = table)
}

export const step: Step = {
  id: 'matcher-key',
  loses: 'information',
  doc: {
    what: 'writes a text in the 28 letters in which quotations are compared with the Quran',
    why: 'Two passages are equal for the matcher exactly where their keys are.',
    example: ['ٱلصَّلَوٰةَ', 'الصلوه'],
  },
  needs: 0,
  scope: 'units',
  table: matcherTable,
  run(context) {
    for (const { start, end, text } of unitEdits(context.text, matcherTable())) context.replace(start, end, text)
  },
}
