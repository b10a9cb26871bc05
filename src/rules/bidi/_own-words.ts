import type { Facts } from '../../analysis/facts.js'
import type { BidiParagraph } from '../../bidi/index.js'
import { partitionPoint, type Range } from '../../text/index.js'
import { eachWord, type WordCount } from './_words.js'

/** What closes a quotation, by what opens it; people type “…” and ornate brackets either way round. */
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»', '‹': '›', '“': '”', '”': '“', '„': '“', '‘': '’', '"': '"', '{': '}', '\ufd3e': '\ufd3f', '\ufd3f': '\ufd3e',
}
/** So many words of its own make a sentence that quotes; fewer may be a name with its words behind it, as in a list of answers. */
const LEAST_SENTENCE = 2
/** Of the document's other words, this share makes its direction. */
const MOST = 0.5
const COLON = ':'

/**
 * Words that weigh for a paragraph's direction. What a sentence quotes, or leads to behind a label, says nothing of the sentence:
 *
 *     The Prophet said: «ARABIC WORDS OF A HADITH».      Legal maxims: ARABIC; ARABIC.      I'd add VERSE (6:59).
 *
 * Behind a label they do weigh where most of the document's other words are of their direction.
 */
export class OwnWords {
  readonly #facts: Facts
  readonly #counts = new Map<BidiParagraph, WordCount>()
  readonly #quotes = new Map<BidiParagraph, readonly Range[]>()
  #verses: readonly Range[] | undefined
  #all: WordCount | undefined

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /** Words of the direction that is not the paragraph's, as far as they weigh. */
  against(paragraph: BidiParagraph): number {
    const base = paragraph.base
    const own = this.#own(paragraph)
    const all = this.#count(paragraph, () => true)
    // Of a paragraph that is one quotation, the quotation is the text.
    if (own[base] === 0) return all[opposite(base)]
    if (!this.#isOfOthers(paragraph)) return own[opposite(base)]
    return own[base] < LEAST_SENTENCE ? all[opposite(base)] : this.#count(paragraph, (at) => !this.#isQuoted(paragraph, at))[opposite(base)]
  }

  /** Whether most of what the other paragraphs say for themselves is in the other direction. */
  #isOfOthers(paragraph: BidiParagraph): boolean {
    const all = (this.#all ??= this.#countAll())
    const own = this.#own(paragraph)
    const [rtl, ltr] = [all.rtl - own.rtl, all.ltr - own.ltr]
    return (paragraph.base === 'ltr' ? rtl : ltr) > MOST * (rtl + ltr)
  }

  #countAll(): WordCount {
    const all = { rtl: 0, ltr: 0 }
    for (const paragraph of this.#facts.bidi.paragraphs) {
      if (paragraph.passage.kind === 'code') continue
      const { rtl, ltr } = this.#own(paragraph)
      all.rtl += rtl
      all.ltr += ltr
    }
    return all
  }

  /** Words of a paragraph that it neither quotes nor leads to behind a label. */
  #own(paragraph: BidiParagraph): WordCount {
    const known = this.#counts.get(paragraph)
    if (known !== undefined) return known
    const { base, start } = paragraph
    const label = start + (labelLength(this.#textOf(paragraph), base) ?? Infinity)
    const count = this.#count(paragraph, (at, direction) => !this.#isQuoted(paragraph, at) && (at < label || direction === base))
    this.#counts.set(paragraph, count)
    return count
  }

  #count(paragraph: BidiParagraph, weighs: (at: number, direction: 'ltr' | 'rtl') => boolean): WordCount {
    const count = { rtl: 0, ltr: 0 }
    eachWord(this.#textOf(paragraph), paragraph.start, this.#facts.prose.opaque, (at, direction) => {
      if (weighs(at, direction)) count[direction]++
    })
    return count
  }

  #textOf({ start, end }: BidiParagraph): string {
    return this.#facts.bidi.text.slice(start, end)
  }

  #isQuoted(paragraph: BidiParagraph, at: number): boolean {
    let quotes = this.#quotes.get(paragraph)
    if (quotes === undefined) this.#quotes.set(paragraph, (quotes = quotesOf(this.#textOf(paragraph), paragraph.start)))
    this.#verses ??= this.#facts.quotations.filter(({ script }) => script === 'arabic')
    return holds(quotes, at) || holds(this.#verses, at)
  }
}

function opposite(base: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  return base === 'ltr' ? 'rtl' : 'ltr'
}

/** Whether one of ascending ranges that do not overlap holds the place. */
function holds(ranges: readonly Range[], at: number): boolean {
  const range = ranges[partitionPoint(ranges.length, (i) => ranges[i]!.end <= at)]
  return range !== undefined && range.start <= at
}

/** Outermost quotations of a paragraph that are closed in it, in offsets of the document. */
function quotesOf(text: string, offset: number): Range[] {
  const found: Range[] = []
  // Where a closer is missing no later one is looked for again.
  const missing = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const closer = CLOSERS[text[at]!]
    if (closer === undefined || missing.has(closer)) continue
    const close = text.indexOf(closer, at + 1)
    if (close < 0) missing.add(closer)
    else {
      found.push({ start: offset + at, end: offset + close })
      at = close
    }
  }
  return found
}

const BRACKETED = /\([^()]*\)/g

/** Where a paragraph's label ends: a colon before a space, behind words of the paragraph's direction alone, brackets left out. */
function labelLength(text: string, base: 'ltr' | 'rtl'): number | null {
  for (let at = text.indexOf(COLON); at >= 0; at = text.indexOf(COLON, at + 1)) {
    if (at + 1 < text.length && text[at + 1] !== ' ') continue
    const count = { rtl: 0, ltr: 0 }
    eachWord(text.slice(0, at).replace(BRACKETED, ''), 0, [], (_, direction) => count[direction]++)
    return count[base] > 0 && count[opposite(base)] === 0 ? at : null
  }
  return null
}
