import type { Range } from '../../text/index.js'

const SEPARATOR = /[,;](?=\s)/g
const ARABIC_WORDS = /^[\p{Script=Arabic}\p{M}\s]*$/u
const ARABIC = /[\p{Script=Arabic}\p{M}]/u
const LAST = /^\s*(?:and|or|&)\s/i
const MOST_WORDS = 3

/**
 * Lists of right-to-left items with Latin separators between them, in offsets of the text: the items of each list.
 *
 *     the words صبر, شكر, توبة are
 *               ^^^  ^^^  ^^^^
 */
export function rightToLeftLists(text: string, fewest: number): Range[][] {
  const lists: Range[][] = []
  let items: Range[] = []
  const close = (): void => {
    if (items.length >= fewest) lists.push(items)
    items = []
  }
  let start = 0
  const piece = (end: number): void => {
    const whole = text.slice(start, end)
    const trimmed = trim(start, whole)
    if (trimmed !== null && ARABIC_WORDS.test(whole) && isShort(whole)) items.push(trimmed)
    else {
      // The last item may be followed by the sentence, and the first one of the next list be preceded by it.
      const head = leading(whole)
      const last = items.length > 0 && head.trim() !== '' && isShort(head) ? trim(start, head) : null
      if (last !== null) items.push(last)
      // صبر, شكر, and توبة: the last item stands behind a word that keeps it in its place, and tells a list.
      else if (items.length > 1 && items.length === fewest - 1 && LAST.test(whole)) lists.push(items)
      close()
      const tail = trailing(whole)
      const first = tail.trim() !== '' && isShort(tail) ? trim(end - tail.length, tail) : null
      if (first !== null) items.push(first)
    }
    start = end + 1
  }
  for (const { index } of text.matchAll(SEPARATOR)) piece(index)
  piece(text.length)
  close()
  return lists
}

function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length <= MOST_WORDS
}

function trim(start: number, text: string): Range | null {
  const from = text.length - text.trimStart().length
  const to = text.trimEnd().length
  return to > from ? { start: start + from, end: start + to } : null
}

function leading(text: string): string {
  let end = 0
  while (end < text.length && isItem(text.charAt(end))) end++
  return text.slice(0, end)
}

function trailing(text: string): string {
  let start = text.length
  while (start > 0 && isItem(text.charAt(start - 1))) start--
  return text.slice(start)
}

function isItem(character: string): boolean {
  return character === ' ' || ARABIC.test(character)
}
