// Labels that open a line, and what they say of the words behind them:
//
//     **Arabic:** …        a verse          Ubayy's codex: …        another reading         Paraphrase: …        the writer's own words
import { lineEnd, lineStart, type Range } from '../../text/index.js'
import { LETTER } from '../layout.js'
import { clean } from '../references/clean.js'
import { quotedUnder } from '../table-heads.js'
import { isAmong } from './clitics.js'
import { COMMENT, GIVES_SENSE, LABELS_OWN_WORDS, MANUSCRIPTS, MISTAKE, READERS, READING } from './cue-words.generated.js'
import { cueWords } from './words.js'

/** A label and what stands between it and its words: "**Arabic:** ". */
const LABEL = /^[*_]{0,3}([^:\n|\p{N}]{2,30}):[*_ \t]*/u
const LONGEST = 40
/** The mark of an item: «1. », "- ", «(هـ)», a square, an emoji, a number in a key cap; and of a quoted block. */
const ITEM = /^[ \t>]*(?:(?:[-*\u2022\u00b7]|(?!\|)[\p{So}\p{Sm}])\ufe0f?|\p{N}\ufe0f?\u20e3|\(?(?:\p{N}{1,3}|\p{L}\u0640?|[ivx]{2,4})[.)-])?[ \t]*/u
/** Within a name; not of a genitive: "Ubayy's codex". */
const APOSTROPHE = /['\u2019](?!s\b)/gu
/** Words of a label that calls what follows a mistake: "A common mistake". */
const MOST_OF_MISTAKE = 3

export interface LineLabel {
  /** UTF-16 offset of the words behind it: that of the line where it has none. */
  readonly end: number
  readonly isOfVerse: boolean
  readonly namesReading: boolean
}

/** Where the words of a line or item begin, the UTF-16 range [start, end): behind its mark. */
export function itemStart(text: string, start: number, end: number): number {
  return start + ITEM.exec(text.slice(start, end))![0].length
}

/** The label at the beginning of a line or item, the UTF-16 range [start, end). */
export function labelAt(text: string, start: number, end: number): LineLabel {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)))
  const label = found?.[1] ?? ''
  if (found === null || !LETTER.test(label)) return { end: start, isOfVerse: false, namesReading: false }
  return { end: start + found[0].length, isOfVerse: quotedUnder(clean(label, 0, label.length).text.trim()) === 'verse', namesReading: namesReading(label) }
}

/** Whether the label right before a passage says that it is no verse of the editions: "Common mistake: …", "Rewrite in the singular: …". */
export function isLabelledAsOther(text: string, at: number): boolean {
  const [line, end] = [lineStart(text, at), lineEnd(text, at)]
  const start = itemStart(text, line, end)
  const label = labelAt(text, start, end)
  if (label.end === start || label.end > at || LETTER.test(text.slice(label.end, at))) return false
  const words = cueWords(text, start, label.end).filter(({ text: word }) => LETTER.test(word))
  // «قال تعالى في رفع الخطأ: …» presents a verse.
  return words.some(({ text: word }) => (MISTAKE.has(word) && words.length <= MOST_OF_MISTAKE) || isAmong(LABELS_OWN_WORDS, word))
}

/** Whether a label, the UTF-16 range [start, end), says that what follows it is the sense of a verse, or what another reads: «المعنى: …». */
export function leadsToSense(text: string, { start, end }: Range): boolean {
  return cueWords(text, start, end).some(({ text: word }) => [COMMENT, GIVES_SENSE, LABELS_OWN_WORDS, MISTAKE].some((list) => isAmong(list, word)))
}

/** «في مصحف أبي», "Ibn Mas'ud" */
function namesReading(label: string): boolean {
  const name = label.replace(APOSTROPHE, '')
  return cueWords(name, 0, name.length).some(({ text: word }) => [MANUSCRIPTS, READING, READERS].some((list) => isAmong(list, word)))
}
