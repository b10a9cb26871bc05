// Labels that open a line, and what they say of the words behind them:
//
//     **Arabic:** …        a verse          Ubayy's codex: …        another reading
import { LETTER } from '../layout.js'
import { clean } from '../references/clean.js'
import { quotedUnder } from '../table-heads.js'
import { isAmong } from './clitics.js'
import { MANUSCRIPTS, READERS, READING } from './cue-words.generated.js'
import { cueWords } from './words.js'

/** A label and what stands between it and its words: "**Arabic:** ". */
const LABEL = /^[*_]{0,3}([^:\n|\p{N}]{2,30}):[*_ \t]*/u
const LONGEST = 40
/** Within a name; not of a genitive: "Ubayy's codex". */
const APOSTROPHE = /['\u2019](?!s\b)/gu

export interface LineLabel {
  /** UTF-16 offset of the words behind it: that of the line where it has none. */
  readonly end: number
  readonly isOfVerse: boolean
  readonly namesReading: boolean
}

/** The label at the beginning of a line or item, the UTF-16 range [start, end). */
export function labelAt(text: string, start: number, end: number): LineLabel {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)))
  const label = found?.[1] ?? ''
  if (found === null || !LETTER.test(label)) return { end: start, isOfVerse: false, namesReading: false }
  return { end: start + found[0].length, isOfVerse: quotedUnder(clean(label, 0, label.length).text.trim()) === 'verse', namesReading: namesReading(label) }
}

/** «في مصحف أبي», "Ibn Mas'ud" */
function namesReading(label: string): boolean {
  const name = label.replace(APOSTROPHE, '')
  return cueWords(name, 0, name.length).some(({ text: word }) => [MANUSCRIPTS, READING, READERS].some((list) => isAmong(list, word)))
}
