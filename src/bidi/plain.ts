import type { Paragraph } from './resolve.js'

// Any unit that can make a level other than 0 in a left-to-right paragraph: R, AL and AN (with the first units of their surrogate
// pairs), embeddings, overrides and isolates. A test compares it with the classes.
const MAY_REORDER = /[\u0590-\u08ff\u200f\u202a\u202b\u202d\u202e\u2066-\u2068\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/
const SEPARATOR = /\r\n|[\n\r\x1c-\x1e\x85\u2029]/g

/** Whether a text whose paragraphs are not right-to-left by declaration can hold anything but level 0. */
export function mayReorder(text: string): boolean {
  return MAY_REORDER.test(text)
}

/** P1 for a text that cannot reorder. */
export function plainParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  SEPARATOR.lastIndex = 0
  while (SEPARATOR.test(text)) {
    paragraphs.push({ start, end: SEPARATOR.lastIndex, level: 0 })
    start = SEPARATOR.lastIndex
  }
  if (start < text.length) paragraphs.push({ start, end: text.length, level: 0 })
  return paragraphs
}
