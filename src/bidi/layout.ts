import type { Direction, Passage, Prose, Range } from '../text/index.js'
import { resolveLevels } from './resolve.js'

/** Where a paragraph's base direction comes from; 'none': it has no strong character, and is left to right by P3. */
export type Assumed = 'declared' | 'first-strong' | 'none'

/** A paragraph of UAX #9 in a document: a passage, or a line of one where line breaks are kept. Offsets are prose offsets. */
export interface BidiParagraph extends Range {
  readonly base: Direction
  readonly assumed: Assumed
  /** Whether anything in it stands at another level than the paragraph's. */
  readonly mixed: boolean
  readonly passage: Passage
}

/** How a document's prose is displayed. */
export interface BidiLayout {
  /** The prose with each line break that the format shows as a space replaced by one: offsets are prose offsets. */
  readonly text: string
  /** Embedding level of each prose unit. */
  readonly levels: Uint8Array
  readonly paragraphs: readonly BidiParagraph[]
}

/** Formats that flow a paragraph's lines together; in the others a line break ends the bidi paragraph. */
const FLOWING = new Set(['markdown', 'html', 'epub', 'tex'])
const LINE_BREAK = /[\n\r]/g
const STRONG = /\p{L}/u

/** Levels of all passages, each in the direction its document declares, else by its first strong character. Linear. */
export function layOut(prose: Prose): BidiLayout {
  const flows = FLOWING.has(prose.source.format)
  const levels = new Uint8Array(prose.text.length)
  const paragraphs: BidiParagraph[] = []
  const parts: string[] = []
  let at = 0
  for (const passage of prose.passages) {
    const stored = prose.text.slice(passage.start, passage.end)
    const text = flows && passage.kind !== 'code' ? stored.replace(LINE_BREAK, ' ') : stored
    parts.push(prose.text.slice(at, passage.start), text)
    at = passage.end
    const resolved = resolveLevels(text, passage.direction ?? 'auto')
    levels.set(resolved.levels, passage.start)
    for (const { start, end, level } of resolved.paragraphs) {
      const stop = trimmed(text, start, end)
      if (stop === start) continue
      const assumed = passage.direction !== null ? 'declared' : level === 1 || STRONG.test(text.slice(start, stop)) ? 'first-strong' : 'none'
      const mixed = !uniform(resolved.levels, start, stop, level)
      paragraphs.push({ start: passage.start + start, end: passage.start + stop, base: level === 1 ? 'rtl' : 'ltr', assumed, mixed, passage })
    }
  }
  parts.push(prose.text.slice(at))
  return { text: parts.join(''), levels, paragraphs }
}

function trimmed(text: string, start: number, end: number): number {
  let stop = end
  while (stop > start && text.charCodeAt(stop - 1) <= 0x20) stop--
  return stop
}

function uniform(levels: Uint8Array, start: number, end: number, level: number): boolean {
  for (let at = start; at < end; at++) if (levels[at] !== level) return false
  return true
}
