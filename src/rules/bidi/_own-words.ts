import type { Facts } from '../../analysis/facts.js'
import type { BidiParagraph } from '../../bidi/index.js'
import { rangeAt, type Range } from '../../text/index.js'
import { beginsAsItem, isShortLabel, labelLength, opposite, stemOf } from './_labels.js'
import { eachWord, type WordCount } from './_words.js'

/** What closes a quotation, by what opens it; people type “…” and ornate brackets either way round. */
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»', '‹': '›', '“': '”', '”': '“', '„': '“', '‘': '’', '"': '"', '{': '}', '\ufd3e': '\ufd3f', '\ufd3f': '\ufd3e',
}
/** So many words of its own make a sentence that quotes; fewer may be a name with its words behind it, as in a list of answers. */
const LEAST_SENTENCE = 2
/** Of the document's other words, this share makes its direction. */
const MOST = 0.5
/** In a document of labels so many words stand behind each, all in all; behind the words of a vocabulary stand fewer. */
const LEAST_BEHIND = 3

/**
 * Words that weigh for a paragraph's direction. What a sentence quotes, or leads to behind a label, says nothing of the sentence:
 *
 *     The Prophet said: «ARABIC WORDS OF A HADITH».      Legal maxims: ARABIC; ARABIC.      I'd add VERSE (6:59).
 *
 * Behind a label they do weigh where most of the document's other words are of their direction, and where they are the document:
 *
 *     Step 1: ARABIC SENTENCE.  ⏎  Step 2: ARABIC SENTENCE.
 */
export class OwnWords {
  readonly #facts: Facts
  readonly #counts = new Map<BidiParagraph, WordCount>()
  readonly #quotes = new Map<BidiParagraph, readonly Range[]>()
  #verses: readonly Range[] | undefined
  #all: WordCount | undefined
  readonly #ofLabels: { ltr?: boolean, rtl?: boolean } = {}

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
    if (this.#isOfOthers(paragraph)) return own[base] < LEAST_SENTENCE ? all[opposite(base)] : this.#unquoted(paragraph)[opposite(base)]
    return this.#labelOf(paragraph) !== null && this.#isOfLabels(base) ? this.#unquoted(paragraph)[opposite(base)] : own[opposite(base)]
  }

  /**
   * Whether the document is made of what stands behind short labels in this direction, and says next to nothing besides. A list is not,
   * whose labels are all different: `- Kafala: ARABIC` is an entry of a glossary.
   */
  #isOfLabels(base: 'ltr' | 'rtl'): boolean {
    return (this.#ofLabels[base] ??= this.#findOfLabels(base))
  }

  #findOfLabels(base: 'ltr' | 'rtl'): boolean {
    let [behind, labels, besides, entries] = [0, 0, 0, 0]
    const stems = new Set<string>()
    for (const paragraph of this.#facts.bidi.paragraphs) {
      if (paragraph.passage.kind === 'code') continue
      const label = this.#labelOf(paragraph)
      if (label === null || paragraph.base !== base) {
        besides += this.#count(paragraph, () => true)[base]
        continue
      }
      behind += this.#unquoted(paragraph)[opposite(base)]
      labels++
      const stem = stemOf(label)
      // Q and A stand for turns, whatever their number.
      if (stem.length > 1 && isItem(paragraph, this.#textOf(paragraph))) {
        entries++
        stems.add(stem)
      }
    }
    return besides < LEAST_SENTENCE && behind >= LEAST_BEHIND * labels && (entries === 0 || stems.size < entries)
  }

  /** A paragraph's short label, where most of what stands behind it is words of the other direction that are not quoted. */
  #labelOf(paragraph: BidiParagraph): string | null {
    const { base, start } = paragraph
    const text = this.#textOf(paragraph)
    const length = labelLength(text, base)
    if (length === null || !isShortLabel(text, length, base)) return null
    const all = this.#count(paragraph, (at) => at >= start + length)
    const said = this.#count(paragraph, (at) => at >= start + length && !this.#isQuoted(paragraph, at))
    return said[opposite(base)] > MOST * (all.ltr + all.rtl) ? text.slice(0, length) : null
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

  #unquoted(paragraph: BidiParagraph): WordCount {
    return this.#count(paragraph, (at) => !this.#isQuoted(paragraph, at))
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
    return rangeAt(quotes, at) !== undefined || rangeAt(this.#verses, at) !== undefined
  }
}

function isItem({ passage }: BidiParagraph, text: string): boolean {
  return passage.kind === 'list-item' || beginsAsItem(text)
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
