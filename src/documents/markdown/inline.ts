import { entityAt } from '../entities.js'
import { Emphasis } from './emphasis.js'
import { MDX_COMMENT } from './html.js'
import { runLength } from './leaf.js'
import { inlineTargetEnd, referenceEnd } from './links.js'
import { normalizeLabel } from './markers.js'
import { type Tag, tagAt } from './tags.js'

/** What the inline scan says of a leaf's content; all offsets are offsets of the content. */
export interface InlineMarks {
  /** 1 where a unit is markup. */
  readonly hidden: Uint8Array
  /** What is written in another way than it is read: entities; and line breaks that tags stand for (start = end). */
  readonly written: { start: number; end: number; text: string }[]
  readonly opaque: { start: number; end: number }[]
  readonly comments: { start: number; end: number }[]
  readonly tags: { tag: Tag; start: number }[]
  /** Calls of footnotes: `[^label]`. */
  readonly calls: { start: number; end: number; label: string }[]
  /** Footnotes that stand where they are called, `^[…]`, without their brackets; in the order in which they end. */
  readonly notes: { start: number; end: number }[]
}

const HTML_COMMENT = { opening: '<!--', closing: '-->' } as const
const ESCAPABLE = /[!-/:-@[-`{-~]/
const AUTOLINK = /^<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.+-]{1,64}@[\w.-]{1,255})>/i
const MAX_AUTOLINK = 2048
/** The kind of an alert or a callout, which is shown as a sign: > [!NOTE] */
const ALERT = /^\[![a-z][a-z-]{1,15}\][+-]?[ \t]*(?:\r?\n)?/i
const FOOTNOTE = /^\[\^[^\s\]]{1,100}\]/

/** Finds the inline markup of a leaf in one pass from left to right. `mdx`: comments of MDX are comments too. */
export function scanInline(text: string, labels: ReadonlySet<string>, { mdx = false } = {}): InlineMarks {
  return new InlineScanner(text, labels, mdx).run()
}

class InlineScanner implements InlineMarks {
  readonly hidden: Uint8Array
  readonly written: InlineMarks['written'] = []
  readonly opaque: InlineMarks['opaque'] = []
  readonly comments: InlineMarks['comments'] = []
  readonly tags: InlineMarks['tags'] = []
  readonly calls: InlineMarks['calls'] = []
  readonly notes: InlineMarks['notes'] = []
  readonly #text: string
  readonly #labels: ReadonlySet<string>
  readonly #emphasis: Emphasis
  readonly #brackets: number[] = []
  #backticks: Map<number, number[]> | undefined
  #lastBracket = -1
  readonly #mdx: boolean
  /** Ends of comments that do not come from here on: said once, not looked for again. */
  readonly #missing = new Set<string>()

  constructor(text: string, labels: ReadonlySet<string>, mdx: boolean) {
    this.#text = text
    this.#labels = labels
    this.#mdx = mdx
    this.hidden = new Uint8Array(text.length)
    this.#emphasis = new Emphasis(text, (start, end) => this.#hide(start, end))
  }

  run(): this {
    const alert = ALERT.exec(this.#text)?.[0].length ?? 0
    this.#hide(0, alert)
    for (let at = alert; at < this.#text.length; ) at = this.#step(at)
    return this
  }

  #hide(start: number, end: number): void {
    this.hidden.fill(1, start, end)
  }

  /** Reads what stands at `at`; returns where to go on. */
  #step(at: number): number {
    switch (this.#text[at]) {
      case '\\':
        return this.#escape(at)
      case '`':
        return this.#code(at)
      case '*':
      case '_':
      case '~':
        return this.#emphasis.run(at)
      case '&':
        return this.#entity(at)
      case '<':
        return this.#angle(at)
      case '{':
        return this.#mdx && this.#text.startsWith(MDX_COMMENT.opening, at) ? this.#comment(at, MDX_COMMENT) : at + 1
      case '[':
        return this.#open(at)
      case ']':
        return this.#close(at)
      default:
        return at + 1
    }
  }

  // \*  and a backslash at a line's end
  #escape(at: number): number {
    const next = this.#text[at + 1]
    if (next === undefined || !(ESCAPABLE.test(next) || next === '\n' || next === '\r')) return at + 1
    this.#hide(at, at + 1)
    return at + 2
  }

  // ``a ` b``
  // ^at    ^ a run of the same length closes it
  #code(at: number): number {
    const text = this.#text
    const length = runLength(text, at, text.length)
    const closing = this.#closingBackticks(at, length)
    if (closing < 0) return at + length
    this.#hide(at, at + length)
    this.#hide(closing, closing + length)
    this.opaque.push({ start: at + length, end: closing })
    return closing + length
  }

  /** Runs of backticks by length, found once; each list is used up from its front. */
  #closingBackticks(at: number, length: number): number {
    this.#backticks ??= backtickRuns(this.#text)
    const runs = this.#backticks.get(length) ?? []
    while (runs.length > 0 && runs.at(-1)! <= at) runs.pop()
    return runs.at(-1) ?? -1
  }

  #entity(at: number): number {
    const entity = entityAt(this.#text, at)
    if (entity === null) return at + 1
    this.#hide(at, entity.end)
    this.written.push({ start: at, end: entity.end, text: entity.text })
    return entity.end
  }

  #angle(at: number): number {
    const text = this.#text
    if (text.startsWith(HTML_COMMENT.opening, at)) return this.#comment(at, HTML_COMMENT)
    const autolink = AUTOLINK.exec(text.slice(at, at + MAX_AUTOLINK))?.[0].length
    if (autolink !== undefined) {
      this.#hide(at, at + 1)
      this.#hide(at + autolink - 1, at + autolink)
      this.opaque.push({ start: at + 1, end: at + autolink - 1 })
      return at + autolink
    }
    const tag = tagAt(text, at)
    if (tag === null) return at + 1
    this.#hide(at, tag.end)
    if (tag.block) this.written.push({ start: at, end: at, text: '\n' })
    this.tags.push({ tag, start: at })
    return tag.end
  }

  /** A comment that nothing closes is text inside a paragraph (CommonMark 6.6). */
  #comment(at: number, { opening, closing }: { readonly opening: string; readonly closing: string }): number {
    const found = this.#missing.has(closing) ? -1 : this.#text.indexOf(closing, at + opening.length)
    if (found < 0) {
      this.#missing.add(closing)
      return at + 1
    }
    const end = found + closing.length
    this.#hide(at, end)
    this.comments.push({ start: at, end })
    return end
  }

  #open(at: number): number {
    const footnote = FOOTNOTE.exec(this.#text.slice(at, at + 104))?.[0].length
    if (footnote !== undefined) {
      this.#hide(at, at + footnote)
      this.calls.push({ start: at, end: at + footnote, label: normalizeLabel(this.#text.slice(at + 2, at + footnote - 1)) })
      return at + footnote
    }
    this.#brackets.push(at)
    this.#lastBracket = at
    return at + 1
  }

  // [the verse](target)   ![picture](target)   [the verse][label]
  //           ^ at
  #close(at: number): number {
    const open = this.#brackets.pop()
    if (open === undefined) return at + 1
    const text = this.#text
    // A label holds no brackets, so only a pair without brackets inside can be one.
    const label = this.#lastBracket === open
    this.#lastBracket = at
    let end = inlineTargetEnd(text, at + 1)
    if (end < 0 && this.#isNote(open, at)) {
      this.#hide(open - 1, open)
      this.notes.push({ start: open + 1, end: at })
      return at + 1
    }
    if (end < 0 && label) end = referenceEnd(text, open, at, this.#labels)
    if (end < 0) return at + 1
    const image = text[open - 1] === '!' && this.hidden[open - 1] === 0
    this.#hide(image ? open - 1 : open, open + 1)
    this.#hide(at, end)
    return end
  }

  // the verse.^[al-Baqara 2:185]
  //            ^ open         ^ at
  /** Whether brackets hold a footnote (Pandoc). */
  #isNote(open: number, at: number): boolean {
    const text = this.#text
    if (text[open - 1] !== '^' || (text[open - 2] === '\\' && this.hidden[open - 2] === 1)) return false
    return !WORDLESS.test(text.slice(open + 1, Math.min(at, open + 16)))
  }
}

/** Numbers alone are raised: 10^[6]. */
const WORDLESS = /^[\s\p{N},]{0,12}$/u

/** Places of backtick runs by length, last first. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (let at = text.lastIndexOf('`'); at >= 0; ) {
    let start = at
    while (start > 0 && text[start - 1] === '`') start--
    const length = at - start + 1
    const list = runs.get(length)
    if (list === undefined) runs.set(length, [start])
    else list.push(start)
    at = start === 0 ? -1 : text.lastIndexOf('`', start - 1)
  }
  return runs
}
