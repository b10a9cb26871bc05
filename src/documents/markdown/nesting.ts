import { isBlank, type Line, type Note, skipSpaces } from './leaf.js'

/** A block quote (`indent` null), or a list item or footnote whose content starts so many columns behind the content of what it stands in. */
interface Container {
  readonly indent: number | null
  /** The footnote that it is, or stands in. */
  readonly note: Note | null
}

/** Where a line's own content starts, and how many columns of white space stand before it inside its containers. */
export interface Place {
  readonly at: number
  readonly indent: number
}

/** Where reading has come to in a line: `column` is that of `at`, `content` the one at which the innermost container's content starts. */
interface Cursor {
  at: number
  column: number
  content: number
  /** How many containers the line stands in. */
  matched: number
}

/** So many columns of white space begin indented code, and end every other construct (CommonMark 4.4, 5.1, 5.2). */
export const CODE_INDENT = 4
const TAB_STOP = 4

/**
 * The block quotes and list items that a line stands in (CommonMark 5), by columns: what is indented as far as its list item asks is the
 * item's text, and only what is indented further is code.
 *
 *     1. item
 *        text of the item
 *            code of the item
 *     ^^^ indent 3
 */
export class Nesting {
  readonly #text: string
  readonly #containers: Container[] = []
  #quotes = 0
  #cursor: Cursor = { at: 0, column: 0, content: 0, matched: 0 }

  constructor(text: string) {
    this.#text = text
  }

  /** The footnote that the innermost container is or stands in. */
  get note(): Note | null {
    return this.#containers.at(-1)?.note ?? null
  }

  /** How many containers are open. */
  get depth(): number {
    return this.#containers.length
  }

  /** Begins a line. Containers that it does not stand in stay open until `leave`: a paragraph may go on without their markers. */
  enter(line: Line): Place {
    this.#cursor = this.#match(line)
    return place(this.#cursor)
  }

  /** Where another line's content starts, or null for a line outside the containers of the one that was entered. */
  inside(line: Line): Place | null {
    const cursor = this.#match(line)
    return cursor.matched === this.#containers.length ? place(cursor) : null
  }

  /** Closes the containers that the line entered does not stand in. */
  leave(): void {
    for (const { indent } of this.#containers.splice(this.#cursor.matched)) if (indent === null) this.#quotes--
  }

  /** Opens a block quote whose `>` stands at `at` of the line entered. */
  quote(at: number): void {
    this.#open(null)
    this.#advance(this.#cursor, at)
    consumeMarker(this.#text, this.#cursor)
  }

  /** Opens a list item of the line entered: its marker ends at `marker`, and its content starts at `content`, or nowhere in the line. */
  item(marker: number, content: number | null): void {
    const cursor = this.#cursor
    const parent = cursor.content
    this.#advance(cursor, marker)
    const afterMarker = cursor.column
    if (content !== null) this.#advance(cursor, content)
    const spaces = cursor.column - afterMarker
    // More than four spaces belong to indented code; a marker alone counts as if one followed.
    cursor.content = afterMarker + (spaces === 0 || spaces > CODE_INDENT ? 1 : spaces)
    this.#open(cursor.content - parent)
  }

  /** Opens a footnote: its further paragraphs are indented by four (GitHub, Pandoc). */
  footnote(note: Note): void {
    this.#open(CODE_INDENT, note)
  }

  #open(indent: number | null, note?: Note): void {
    this.leave()
    this.#containers.push({ indent, note: note ?? this.note })
    if (indent === null) this.#quotes++
    this.#cursor.matched = this.#containers.length
  }

  #match(line: Line): Cursor {
    const text = this.#text
    const cursor: Cursor = { at: line.start, column: 0, content: 0, matched: 0 }
    if (isBlank(text, line.start, line.end)) {
      // A blank line stands in every list item, and in no block quote.
      cursor.matched = this.#quotes === 0 ? this.#containers.length : this.#containers.findIndex(({ indent }) => indent === null)
      return cursor
    }
    this.#advance(cursor, skipSpaces(text, line.start, line.end))
    for (; cursor.matched < this.#containers.length; cursor.matched++) {
      const { indent } = this.#containers[cursor.matched]!
      const spaces = cursor.column - cursor.content
      if (indent !== null) {
        if (spaces < indent) break
        cursor.content += indent
      } else {
        if (spaces >= CODE_INDENT || text[cursor.at] !== '>') break
        consumeMarker(text, cursor)
        this.#advance(cursor, skipSpaces(text, cursor.at, line.end))
      }
    }
    return cursor
  }

  #advance(cursor: Cursor, to: number): void {
    for (; cursor.at < to; cursor.at++) cursor.column += columnsOf(this.#text[cursor.at]!, cursor.column)
  }
}

/** A tab goes to the next multiple of four. */
function columnsOf(character: string, column: number): number {
  return character === '\t' ? TAB_STOP - (column % TAB_STOP) : 1
}

/** `>` takes a space behind it along, or one column of a tab. */
function consumeMarker(text: string, cursor: Cursor): void {
  cursor.at++
  cursor.column++
  const next = text[cursor.at]
  cursor.content = cursor.column + (next === ' ' || next === '\t' ? 1 : 0)
}

function place({ at, column, content }: Cursor): Place {
  return { at, indent: column - content }
}
