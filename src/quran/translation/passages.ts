import { partitionPoint } from '../../text/index.js'
import { type Delimited, findDelimited } from '../claims/delimiters.js'
import { type Translation } from './translation.js'
import type { Passage } from './search.js'
import { isLatinLetter, type LatinWords, markInsertions } from './words.js'

/** A passage in quotation marks, brackets or emphasis; the range lies inside the marks. */
export interface LatinDelimited {
  readonly kind: 'quotation-marks' | 'brackets'
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
}

const LONGEST = 3000
const LEFT_SINGLE = 0x2018
const RIGHT_SINGLE = 0x2019
const LINE_FEED = 0x0a
const STAR = 0x2a
const UNDERSCORE = 0x5f

/** Delimited passages in order of their starts, the outer before the inner. */
export function latinPassages(text: string): LatinDelimited[] {
  const found: LatinDelimited[] = findDelimited(text).flatMap((one) => (one.closed ? [{ ...one, kind: kindOf(one) }] : []))
  found.push(...singleQuotes(text), ...emphasis(text))
  return found.filter(({ start, end }) => end - start <= LONGEST).sort((a, b) => a.start - b.start || b.end - a.end)
}

function kindOf({ kind }: Delimited): LatinDelimited['kind'] {
  return kind === 'parentheses' || kind === 'brackets' || kind === 'ornate' || kind === 'braces' ? 'brackets' : 'quotation-marks'
}

/** ‘…’ in one paragraph; the closing mark is the last one that no letter follows before the next opening one. */
function singleQuotes(text: string): LatinDelimited[] {
  const found: LatinDelimited[] = []
  let [open, close] = [-1, -1]
  const end = (): void => {
    if (open >= 0 && close > open) found.push({ kind: 'quotation-marks', start: open + 1, end: close, outerStart: open, outerEnd: close + 1 })
    open = close = -1
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === LEFT_SINGLE || (unit === LINE_FEED && text.charCodeAt(i + 1) === LINE_FEED)) {
      end()
      if (unit === LEFT_SINGLE) open = i
    } else if (unit === RIGHT_SINGLE && open >= 0 && !isLatinLetter(text.charCodeAt(i + 1))) close = i
  }
  end()
  return found
}

/** `*…*`, `**…**`, `_…_` where plain text keeps them; in one line. */
function emphasis(text: string): LatinDelimited[] {
  const found: LatinDelimited[] = []
  const open = { [STAR]: -1, [UNDERSCORE]: -1 }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === LINE_FEED) open[STAR] = open[UNDERSCORE] = -1
    if (unit !== STAR && unit !== UNDERSCORE) continue
    let after = i
    while (text.charCodeAt(after + 1) === unit) after++
    const from = open[unit]!
    if (from >= 0) {
      found.push({ kind: 'quotation-marks', start: from, end: i, outerStart: from - (after - i + 1), outerEnd: after + 1 })
      open[unit] = -1
    } else open[unit] = after + 1
    i = after
  }
  return found
}

/** Index of the first word that starts at or after an offset. */
export function firstWordAt(words: LatinWords, offset: number): number {
  return partitionPoint(words.count, (i) => words.start[i]! < offset)
}

/** Words [first, last) of a text as a translation knows them. */
export function passageOf(text: string, words: LatinWords, ids: Uint32Array, first: number, last: number, translation: Translation): Passage {
  const own = ids.subarray(first, last)
  const [start, end] = [words.start[first]!, words.end[last - 1]!]
  const weights = Uint8Array.from(own, (id) => translation.weight(id))
  // A bracket may stand before the first word and close behind the last.
  const inserted = markInsertions(text, words, first, last, Math.max(0, start - 1), Math.min(text.length, end + 2))
  const gap = new Uint8Array(own.length + 1)
  for (let i = 1; i < own.length; i++) {
    const between = text.slice(words.end[first + i - 1], words.start[first + i])
    if (between.includes('\u2026') || between.includes('...') || between.includes('. . .')) gap[i] = 1
  }
  return { ids: own, weights, inserted, gap }
}
