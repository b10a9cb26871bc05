import { lineEnd } from '../text/index.js'
import type { Mention } from './references/types.js'

/** Where a footnote is called: (1), [٢], [^3], ⁴, <sup>5</sup> right behind a quotation and what closes its sentence. */
const CALL = /^[ \t.,;:\u060c\u061b"'”»)\]}]{0,6}(?:(\[\^[^\]\n]{1,20}\])|[([](\p{Nd}{1,3})[)\]]|([⁰¹²³⁴-⁹]{1,3})|<sup>(\p{Nd}{1,3})<\/sup>)/u
/** Where it stands: the same sign at the beginning of a line. */
const NOTE = /(?:^|\n)[ \t>]*(?:(\[\^[^\]\n]{1,20}\]):|[([]?(\p{Nd}{1,3})[)\].-]+|([⁰¹²³⁴-⁹]{1,3})|<sup>(\p{Nd}{1,3})<\/sup>)[ \t]*$/u
/** The same anywhere; its groups are those of the others. */
const NUMBER_SIGN = /(\[\^[^\]\n]{1,20}\])|[([](\p{Nd}{1,3})[)\]]|([⁰¹²³⁴-⁹]{1,3})|<sup>(\p{Nd}{1,3})<\/sup>/gu
/** 1. – a note that looks like the item of a list: it must be the only one of its number. */
const ITEM = /(?:^|\n)[ \t>]*\p{Nd}{1,3}[.-]+[ \t]*$/u
const ITEM_SIGN = /^[ \t>]*(\p{Nd}{1,3})[.-]/gmu
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
  readonly #isMeant: (mention: Mention, quotation: number) => boolean

  /** @param isMeant whether a reference is right for a quotation, by its number, or a misprint: what is asked of items of a list that may be notes. */
  constructor(text: string, mentions: readonly Mention[], isMeant: (mention: Mention, quotation: number) => boolean = () => false) {
    this.#text = text
    this.#mentions = mentions
    this.#isMeant = isMeant
  }

  referencesOf({ outerEnd }: { readonly outerEnd: number }, index: number): readonly Mention[] {
    const note = this.calledAfter(outerEnd)
    return note === undefined || (this.#isItem(note) && !this.#isMeant(note, index)) ? [] : [note]
  }

  #isItem({ outerStart }: Mention): boolean {
    return ITEM.test(this.#text.slice(Math.max(0, outerStart - REACH), outerStart))
  }

  /** The reference in the footnote that is called right behind a quotation, which ends at `end` (UTF-16); undefined where none is. */
  calledAfter(end: number): Mention | undefined {
    const sign = this.#mentions.length === 0 ? null : signIn(CALL.exec(this.#text.slice(end, end + REACH)))
    const [note, ...others] = sign === null ? [] : (this.#notesBySign.get(sign) ?? [])
    return note !== undefined && note.start > end && others.length === 0 && this.#isOnce(sign!, note) ? note : undefined
  }

  /** Books count anew on every page: a number is a sign only where it stands twice, as call and as note. */
  #isOnce(sign: string, note: Mention): boolean {
    if (sign.startsWith('[^')) return true
    return this.#isItem(note) ? this.#uses.get(sign) === 1 && this.#items.get(sign) === 1 : this.#uses.get(sign) === 2
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
    return (this.#counted ??= counted(this.#text, NUMBER_SIGN, signIn))
  }
  #counted: ReadonlyMap<string, number> | undefined

  get #items(): ReadonlyMap<string, number> {
    return (this.#countedItems ??= counted(this.#text, ITEM_SIGN, ([, number]) => numberIn(number!)))
  }
  #countedItems: ReadonlyMap<string, number> | undefined

  #signBefore({ outerStart, outerEnd }: Mention): string | null {
    const text = this.#text
    const sign = signIn(NOTE.exec(text.slice(Math.max(0, outerStart - REACH), outerStart)))
    return sign === null || MORE.test(text.slice(outerEnd, lineEnd(text, outerEnd))) ? null : sign
  }
}

function counted(text: string, signs: RegExp, signOf: (match: RegExpExecArray) => string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(signs)) {
    const sign = signOf(match)!
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return counts
}

/** A sign by which call and note are compared: the label of Markdown, or the number. What is no sign has none. */
function signIn(match: RegExpExecArray | null): string | null {
  if (match === null) return null
  const [, label, number, superscript, raised] = match
  return label ?? numberIn(number ?? superscript ?? raised!)
}

function numberIn(digits: string): string {
  return digits.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
