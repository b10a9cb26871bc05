// Words that end a list of references within its brackets:  (2:43, 2:183 respectively)   [البقرة: 43، 83 وغيرها]
import { clean } from './clean.js'
import { LIST_END } from './grammar.generated.js'
import { matchAt, rawEnd } from './window.js'

/** UTF-16 units that such words take, with marks. */
const REACH = 40
/** (respectively 2:43 and 2:183) */
const IN_ORDER_BEFORE = /[([] ?respectively,? ?$/

/** Whether such words stand at an index of the cleaned text. */
export function endsList(text: string, index: number): boolean {
  return matchAt(LIST_END, text, index) !== null
}

/** Whether «respectively» stands between an opening bracket and an index of the cleaned text. */
export function isBehindOrder(text: string, index: number): boolean {
  return IN_ORDER_BEFORE.test(text.slice(Math.max(0, index - REACH), index))
}

/** Offset behind such words, where they stand at `end`; else `end`. */
export function behindListEnd(raw: string, end: number): number {
  const rest = clean(raw, end, Math.min(raw.length, end + REACH))
  return matchAt(LIST_END, rest.text, 0) === null ? end : rawEnd(raw, rest, LIST_END.lastIndex)
}

/** Offset of the «respectively» that stands right before `start`; else `start`. */
export function beforeOrder(raw: string, start: number): number {
  const found = ORDER_BEFORE.exec(raw.slice(Math.max(0, start - REACH), start))
  return found === null ? start : start - found[0].length
}
const ORDER_BEFORE = /(?<=[([] ?)respectively,? ?$/i

/** Whether it is said behind a list, or before it, that its references stand in the order of what they are of. */
export function isInOrder(raw: string, start: number, end: number): boolean {
  return beforeOrder(raw, start) < start || IN_ORDER.test(raw.slice(end, end + REACH))
}
const IN_ORDER = /^[)\]\s,\u060c]{0,4}(?:respectively|(?:\u0639\u0644\u0649 |\u062d\u0633\u0628 |\u0628)\u0627\u0644(?:\u062a\u0648\u0627\u0644\u064a|\u062a\u0631\u062a\u064a\u0628))/iu
