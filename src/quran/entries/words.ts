// The words of an entry, without what is set around them:  (هـ) **دعاء أيوب:** «…»
import type { Range } from '../../text/index.js'
import { wordsOf } from '../claims/between.js'
import { itemStart, labelAt, leadsToSense } from '../claims/line-labels.js'

const OPENING = /[\s*_>]/
const CLOSING = /[\s*_.,\u060c]/
/** Marks that may enclose the words of an entry. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['\u00ab', '\u00bb'],
  ['\u201c', '\u201d'],
  ['"', '"'],
  ['(', ')'],
  ['{', '}'],
  ['\ufd3f', '\ufd3e'],
])

export interface Words extends Range {
  readonly isEnclosed: boolean
}

/** The Arabic words that a line or cell, the UTF-16 range [start, end), has behind its mark and its label; null where it says something else too. */
export function wordsAlone(text: string, start: number, end: number): Words | null {
  const item = itemStart(text, start, end)
  const label = labelAt(text, item, end)
  if (label.end > item && (label.namesReading || leadsToSense(text, { start: item, end: label.end }))) return null
  let [from, to] = [label.end, end]
  while (from < to && OPENING.test(text[from]!)) from++
  while (to > from && CLOSING.test(text[to - 1]!)) to--
  const partner = PARTNERS.get(text[from] ?? '')
  const isEnclosed = partner !== undefined && partner === text[to - 1]
  if (isEnclosed) [from, to] = [from + 1, to - 1]
  const words = wordsOf(text, from, to)
  return words === null ? null : { ...words, isEnclosed }
}
