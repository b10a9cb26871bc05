import type { Footnote, Passage, Range } from '../../text/index.js'
import type { InlineMarks } from './inline.js'
import type { Leaf, Note } from './leaf.js'
import { LastList } from './notes-list.js'
import { type RaisedNumber, raisedNumbers } from './raised.js'

/** What of a leaf's content may call a footnote or be one; offsets are offsets of the content. */
export interface NoteMarks {
  readonly calls: InlineMarks['calls']
  /** Notes in their place; of nested ones the outermost. */
  readonly inline: readonly Range[]
  readonly raised: readonly RaisedNumber[]
}

/** Most leaves have none. */
const NONE: NoteMarks = { calls: [], inline: [], raised: [] }

export function noteMarksOf(text: string, marks: InlineMarks): NoteMarks {
  if (marks.calls.length === 0 && marks.notes.length === 0 && marks.tags.length === 0) return NONE
  return { calls: marks.calls, inline: outermost(marks.notes), raised: raisedNumbers(text, marks) }
}

/** The content offsets whose places in the prose `Notes` needs. */
export function stopsOf(noted: NoteMarks): readonly number[] {
  if (noted === NONE) return []
  const { calls, inline, raised } = noted
  return [...calls.map(({ start }) => start), ...[...inline, ...raised].flatMap(({ start, end }) => [start, end])]
}

/** @param notes in the order in which they end */
function outermost(notes: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (let i = notes.length - 1; i >= 0; i--) {
    const last = kept.at(-1)
    if (last === undefined || notes[i]!.end <= last.start) kept.push(notes[i]!)
  }
  return kept.reverse()
}

interface Numbered {
  readonly number: number
  readonly passages: readonly Range[]
}

/**
 * Gathers the footnotes of a document, in prose offsets: `[^label]` with `[^label]: …`; `^[…]`; and `<sup>1</sup>` with the numbered
 * list that ends the document, or with a line that begins with the same.
 */
export class Notes {
  readonly #defined = new Map<Note, Range[]>()
  readonly #calls = new Map<string, Range[]>()
  readonly #inline: { readonly note: Footnote; readonly of: Passage }[] = []
  /** Numbers above the line that open none, and lines that one opens. */
  readonly #raised = new Map<number, Range[]>()
  readonly #lines: Numbered[] = []
  readonly #list = new LastList()

  /** Takes the next leaf and its passage. `places`: prose offsets of content offsets. */
  leaf(leaf: Leaf, passage: Passage, { calls, inline, raised }: NoteMarks, places: ReadonlyMap<number, number>): void {
    this.#list.add(leaf, passage)
    if (leaf.note !== null) put(this.#defined, leaf.note, passage)
    if (calls.length + inline.length + raised.length === 0) return
    const at = (offset: number): number => places.get(offset)!
    for (const { label, start } of calls) put(this.#calls, label, { start: at(start), end: at(start) })
    for (const { number, start, end, opensLine } of raised) if (!opensLine) put(this.#raised, number, { start: at(start), end: at(end) })
    if (leaf.note !== null) return
    const lines = raised.filter(({ opensLine }) => opensLine)
    lines.forEach(({ number, end }, i) => {
      const next = lines[i + 1]
      this.#lines.push({ number, passages: [{ start: at(end), end: next === undefined ? passage.end : at(next.start) }] })
    })
    if (lines.length > 0) return
    // The bracket that opens a note is shown, and stands where the note is called.
    for (const { start, end } of inline) this.#inline.push({ note: { label: null, calls: [{ start: at(start) - 1, end: at(start) - 1 }], passages: [{ start: at(start), end: at(end) }] }, of: passage })
  }

  build(): Footnote[] {
    const numbered = this.#numbered()
    const taken = new Set(numbered.flatMap(({ passages }) => passages))
    const inline = this.#inline.filter(({ of }) => !taken.has(of)).map(({ note }) => note)
    return [...this.#labelled(), ...inline, ...numbered].sort((a, b) => a.passages[0]!.start - b.passages[0]!.start)
  }

  /** Where a label is defined twice, it is not settled which of the notes is called. */
  #labelled(): Footnote[] {
    const times = new Map<string, number>()
    for (const { label } of this.#defined.keys()) times.set(label, (times.get(label) ?? 0) + 1)
    return [...this.#defined].map(([{ label }, passages]) => ({ label, passages, calls: times.get(label) === 1 ? (this.#calls.get(label) ?? []) : [] }))
  }

  #numbered(): Footnote[] {
    const notes = this.#lines.length > 0 ? this.#lines : this.#list.items.map((passages, i) => ({ number: i + 1, passages }))
    if (!areTheirs(this.#raised, notes)) return []
    return notes.map(({ number, passages }) => ({ label: String(number), calls: this.#raised.get(number)!, passages }))
  }
}

/**
 * m<sup>2</sup> is no call: numbers above the line are calls where each has one note and each note is called, in their order,
 * before the first of the notes.
 */
function areTheirs(calls: ReadonlyMap<number, readonly Range[]>, notes: readonly Numbered[]): boolean {
  const first = notes[0]?.passages[0]
  if (first === undefined || calls.size !== notes.length) return false
  const inOrder = [...calls.keys()].every((number, i) => notes[i]!.number === number && (i === 0 || notes[i - 1]!.number < number))
  return inOrder && [...calls.values()].every((places) => places.at(-1)!.end <= first.start)
}

function put<K>(lists: Map<K, Range[]>, key: K, range: Range): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [range])
  else list.push(range)
}
