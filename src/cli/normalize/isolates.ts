import { Facts } from '../../analysis/facts.js'
import { readProse, textSource } from '../../documents/index.js'
import { placeControls } from '../../lint/controls.js'
import { Ranges } from '../../lint/ranges.js'
import { normalize } from '../../normalize/index.js'
import { applyEdits, type Edit, lastAtOrBefore, type Passage, type Prose, type Range, type Source } from '../../text/index.js'

export const ISOLATES_STEP = 'isolates'

const CONTROLS = /[\u2066-\u2069]/g
const BLANK_LINE = /\n[ \t]*\r?\n/g
const TAG = /<[a-z/!?]/i
/** Code by its indent (CommonMark 4.4), which the reader of prose takes for prose where it is language; at the margin of a quotation, too. */
const INDENTED = /^(?: {0,3}>)*[ \t]*(?: {4}|\t)/
const LONGEST_INDENT = 40
/** What may stand beside an isolate and says nothing to Markdown. */
const PLAIN = /^[\s().,:\u060C\u061B\u061F\u00AB\u00BB\u201C\u201D]?$/
/** Beside these an isolate is as good as a letter, and as no other character (CommonMark 6.2). */
const EMPHASIS = /^[*_~]$/
const LETTER = /^[\p{L}\p{N}]$/u

/**
 * The isolates of a Markdown source: both ends in one stretch of text that no markup cuts, and never in code, a link, a heading (its text is
 * its address) or near HTML. Insertions in pairs, in order of place.
 * @param frozen ranges of the prose that stay as they are
 */
export function markdownIsolates(source: Source, frozen: (prose: Prose, facts: Facts) => readonly Range[]): readonly Edit[] {
  const prose = readProse(source)
  if (insertions(prose, []).length === 0) return []
  const opaque = new Ranges(prose.opaque)
  const blocks = new Blocks(source.text)
  const starts = prose.passages.map(({ start }) => start)
  const placed: Edit[] = []
  const edits = insertions(prose, frozen(prose, new Facts(prose)))
  for (let i = 0; i + 1 < edits.length; i += 2) {
    const pair = [edits[i]!, edits[i + 1]!]
    const passage = prose.passages[lastAtOrBefore(starts, pair[0]!.start)]
    if (passage !== undefined && isOneNode(prose, passage, pair[0]!.start, pair[1]!.start) && !blocks.isInLinkOrNearTag(prose.map.toSource(pair[0]!.start))) placed.push(...(placeControls(pair, prose, opaque) ?? []))
  }
  return keepsStructure(source, prose, placed) ? placed : []
}

function insertions({ text }: Prose, frozen: readonly Range[]): readonly Edit[] {
  return normalize(text, { steps: { [ISOLATES_STEP]: true } }, { frozen }).edits
}

function isOneNode({ map, source: { text } }: Prose, passage: Passage, start: number, end: number): boolean {
  if (passage.kind === 'heading' || passage.kind === 'code' || end > passage.end || !map.isVerbatim(start, end)) return false
  const range = map.range(start, end)
  if (INDENTED.test(text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start).slice(0, LONGEST_INDENT))) return false
  return mayStandBeside(text.charAt(range.start - 1), text.charAt(range.start)) && mayStandBeside(text.charAt(range.end), text.charAt(range.end - 1))
}

function mayStandBeside(outer: string, inner: string): boolean {
  return PLAIN.test(outer) || (EMPHASIS.test(outer) && LETTER.test(inner))
}

/** Whether the reader of Markdown finds the same prose in the same passages, with nothing new in it but the isolates. */
function keepsStructure(source: Source, before: Prose, edits: readonly Edit[]): boolean {
  const after = readProse(textSource(applyEdits(source.text, edits), { path: source.path ?? undefined, format: source.format }))
  const bare = (prose: Prose, ranges: readonly Range[]): string[] => ranges.map(({ start, end }) => prose.text.slice(start, end).replace(CONTROLS, ''))
  const shape = (prose: Prose): string => JSON.stringify([bare(prose, prose.passages), bare(prose, prose.opaque), prose.passages.map(({ kind }) => kind)])
  return shape(after) === shape(before)
}

/** What stands between two blank lines: no markup of lines reaches further. Asked by place, ascending. */
class Blocks {
  readonly #text: string
  readonly #starts: number[] = [0]
  /** Of each block, when first asked for. */
  readonly #hasTag: (boolean | undefined)[] = []
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
    for (const { 0: line, index } of text.matchAll(BLANK_LINE)) this.#starts.push(index + line.length)
  }

  isInLinkOrNearTag(offset: number): boolean {
    const block = lastAtOrBefore(this.#starts, offset)
    const start = this.#starts[block]!
    this.#hasTag[block] ??= this.#text.slice(start, this.#starts[block + 1]).search(TAG) >= 0
    if (this.#at < start) {
      this.#at = start
      this.#depth = 0
    }
    for (; this.#at < offset; this.#at++) {
      const character = this.#text[this.#at]
      if (character === '[') this.#depth++
      else if (character === ']' && this.#depth > 0) this.#depth--
    }
    return this.#hasTag[block] || this.#depth > 0
  }
}
