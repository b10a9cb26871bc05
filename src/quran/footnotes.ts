import { lineEnd } from '../text/index.js'
import type { Mention } from './references/types.js'

/** Where a footnote is called: (1), [٢], [^3], ⁴ right behind a quotation and what closes its sentence. */
const CALL = /^[ \t.,;:\u060c\u061b"'”»)\]}]{0,6}(?:(\[\^[^\]\n]{1,20}\])|[([](\p{Nd}{1,3})[)\]]|([⁰¹²³⁴-⁹]{1,3}))/u
/** Where it stands: the same sign at the beginning of a line. */
const NOTE = /(?:^|\n)[ \t>]*(?:(\[\^[^\]\n]{1,20}\]):|[([]?(\p{Nd}{1,3})[)\].-]+|([⁰¹²³⁴-⁹]{1,3}))[ \t]*$/u
/** The same anywhere; its groups are those of the others. */
const NUMBER_SIGN = /(\[\^[^\]\n]{1,20}\])|[([](\p{Nd}{1,3})[)\]]|([⁰¹²³⁴-⁹]{1,3})/gu
/** UTF-16 units before a reference, and behind a quotation, in which its sign stands. */
const REACH = 28
/** What says more than the reference of a footnote; numbers may be ayat that were not read. */
const MORE = /[\p{L}\p{Nd}]/u

/** Says which references of footnotes a quotation has; `index`: its number. */
export interface Notes {
  referencesOf(quotation: { readonly outerEnd: number }, index: number): readonly Mention[]
}

/** The footnotes of a text that hold a reference and nothing else, by their signs. */
export class Footnotes implements Notes {
  readonly #text: string
  readonly #mentions: readonly Mention[]

  constructor(text: string, mentions: readonly Mention[]) {
    this.#text = text
    this.#mentions = mentions
  }

  referencesOf({ outerEnd }: { readonly outerEnd: number }): readonly Mention[] {
    const note = this.calledAfter(outerEnd)
    return note === undefined ? [] : [note]
  }

  /** The reference in the footnote that is called right behind a quotation, which ends at `end` (UTF-16); undefined where none is. */
  calledAfter(end: number): Mention | undefined {
    const sign = this.#mentions.length === 0 ? null : signIn(CALL.exec(this.#text.slice(end, end + REACH)))
    const [note, ...others] = sign === null ? [] : (this.#notesBySign.get(sign) ?? [])
    return note !== undefined && note.start > end && others.length === 0 && this.#isOnce(sign!) ? note : undefined
  }

  /** Books count anew on every page: a number is a sign only where it stands twice, as call and as note. */
  #isOnce(sign: string): boolean {
    return sign.startsWith('[^') || this.#uses.get(sign) === 2
  }

  get #notesBySign(): ReadonlyMap<string, readonly Mention[]> {
    if (this.#notes !== undefined) return this.#notes
    this.#notes = new Map()
    for (const mention of this.#mentions) {
      const sign = this.#signBefore(mention)
      if (sign === null) continue
      const same = this.#notes.get(sign)
      if (same === undefined) this.#notes.set(sign, [mention])
      else same.push(mention)
    }
    return this.#notes
  }
  #notes: Map<string, Mention[]> | undefined

  get #uses(): ReadonlyMap<string, number> {
    if (this.#counted !== undefined) return this.#counted
    this.#counted = new Map()
    for (const match of this.#text.matchAll(NUMBER_SIGN)) {
      const sign = signIn(match)!
      this.#counted.set(sign, (this.#counted.get(sign) ?? 0) + 1)
    }
    return this.#counted
  }
  #counted: Map<string, number> | undefined

  #signBefore({ outerStart, outerEnd }: Mention): string | null {
    const text = this.#text
    const sign = signIn(NOTE.exec(text.slice(Math.max(0, outerStart - REACH), outerStart)))
    return sign === null || MORE.test(text.slice(outerEnd, lineEnd(text, outerEnd))) ? null : sign
  }
}

/** A sign by which call and note are compared: the label of Markdown, or the number. What is no sign has none. */
function signIn(match: RegExpExecArray | null): string | null {
  if (match === null) return null
  const [, label, number, superscript] = match
  return label ?? (number ?? superscript!).normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
