import { cueBefore, type Speaker } from '../claims/cues.js'
import { mentionsAround } from '../claims/neighbours.js'
import type { Mention } from '../references/types.js'
import type { AyahRange, Evidence } from '../types.js'
import { judgeFit, type LatinJudgement } from './judge.js'
import { firstWordAt, latinPassages, passageOf, type LatinDelimited } from './passages.js'
import { placesOf } from './places.js'
import { type Fit, type Passage, TranslationSearch } from './search.js'
import type { Translation, TranslationAbout } from './translation.js'
import { latinWords, type LatinWords } from './words.js'

/** An Arabic quotation, as far as its rendering is concerned. */
export interface ArabicNeighbour {
  readonly start: number
  readonly end: number
  readonly refs: readonly AyahRange[]
}

/** A rendering as found. Offsets are UTF-16. */
export interface FoundRendering {
  readonly start: number
  readonly end: number
  readonly judgement: LatinJudgement
  /** Where the words stand, best first. */
  readonly places: readonly AyahRange[]
  readonly similarity: number
  readonly evidence: readonly Evidence[]
  readonly speaker: Speaker | null
  /** References about it; they belong to no other rendering. */
  readonly mentions: readonly Mention[]
  /** Index of the Arabic quotation that it stands beside, or null. */
  readonly arabic: number | null
  readonly translation: TranslationAbout
}

/** Share from which on a passage that something presents as Quran is a rendering of the ayah named … */
const PRESENTED_SHARE = 0.5
const PRESENTED_MASS = 16
/** … and one in quotation marks that nothing presents, or that somebody else is said to speak … */
const QUOTED_SHARE = 0.8
const QUOTED_MASS = 76
/** … and one in running text. */
const RUNNING_MASS = 104
const RUNNING_SHARE = 0.8
/** A passage is of another ayah than the one named only where it fits there well, and here this much worse. */
const ELSEWHERE_SHARE = 0.8
const ELSEWHERE_MASS = 60
const ELSEWHERE_WORDS = 6
const ELSEWHERE_MARGIN = 0.3
/** Equal words that a rendering has at least: in quotation marks, where something presents it, in running text. */
const LEAST_WORDS = 5
const LEAST_PRESENTED = 3
const LEAST_RUNNING = 7
const UNMISTAKABLE_SHARE = 0.95
const MOST_WORDS = 600
/** UTF-16 units between an Arabic quotation and its rendering. */
const BESIDE = 40
const MOST_PRIORS = 8
const LETTER = /\p{L}/u

/** Finds the renderings of one translation in a text. Linear in the text. */
export class RenderingFinder {
  readonly #translation: Translation
  readonly #search: TranslationSearch

  constructor(translation: Translation) {
    this.#translation = translation
    this.#search = new TranslationSearch(translation)
  }

  /** @returns renderings in order, none over another or over an Arabic quotation */
  find(text: string, mentions: readonly Mention[], arabic: readonly ArabicNeighbour[]): FoundRendering[] {
    const words = latinWords(text)
    const ids = words.key.length === 0 ? new Uint32Array() : Uint32Array.from(words.key, (key) => this.#translation.id(key))
    const document: Document = { text, words, ids, mentions, arabic, taken: new Set(), previousEnd: 0 }
    const found: FoundRendering[] = []
    const open: number[] = []
    for (const delimited of latinPassages(text)) {
      while (open.length > 0 && open.at(-1)! <= delimited.start) open.pop()
      open.push(delimited.end)
      if (delimited.start < document.previousEnd || open.length > DEEPEST) continue
      const rendering = this.#delimited(document, delimited)
      if (rendering === null) continue
      found.push(rendering)
      document.previousEnd = delimited.end
      for (const mention of rendering.mentions) document.taken.add(mention)
    }
    return [...found, ...this.#running(document, found)].sort((a, b) => a.start - b.start)
  }

  #delimited(document: Document, delimited: LatinDelimited): FoundRendering | null {
    const { text, words, mentions, arabic } = document
    const first = firstWordAt(words, delimited.start)
    const last = firstWordAt(words, delimited.end)
    if (last - first < 2 || last - first > MOST_WORDS) return null
    const beside = neighbour(text, delimited, arabic)
    if (beside.inside) return null
    const around = mentionsAround(text, delimited.outerStart, delimited.outerEnd, mentions)
    if (around.inside) return null
    const linked = around.after.length > 0 ? around.after : leading(text, delimited, around.before, document)
    const cue = cueBefore(text, delimited.outerStart, document.previousEnd)
    const passage = passageOf(text, words, document.ids, first, last, this.#translation)
    const speaker = cue?.introduces === true ? cue.speaker : null
    const cited = linked.flatMap(rangesOf)
    const presented = cited.length > 0 || beside.index !== null || speaker === 'quran'
    const beside2 = beside.index === null ? [] : arabic[beside.index]!.refs
    const fits = this.#fits(passage, cited, beside2)
    const fit = choose(fits, presented)
    if (fit === null || (presented ? fit.hits < LEAST_PRESENTED && fit.share < 1 : fit.hits < LEAST_WORDS)) return null
    const evidence: Evidence[] = [delimited.kind]
    if (speaker === 'quran') evidence.push('cue')
    if (linked.length > 0) evidence.push('citation')
    return this.#rendering(document, first, last, passage, fit, { evidence, speaker, mentions: linked, arabic: beside.index, prior: [...cited, ...beside2] })
  }

  /** The passage where it is said to stand, round about there, and where its words are found. */
  #fits(passage: Passage, cited: readonly AyahRange[], beside: readonly AyahRange[]): Fits {
    const named = [...cited, ...beside].slice(0, MOST_PRIORS)
    const there = best(named.map((range) => this.#search.within(passage, range)))
    const near = named.map((range) => this.#search.within(passage, range, passage.ids.length + 8))
    // Where the translation leaves the ayah out, only its very words elsewhere say something.
    if (named.length > 0 && named.every((range) => this.#translation.span(range) === null)) {
      return { there: null, elsewhere: best(this.#search.anywhere(passage, LEAST_SCORE).filter(isUnmistakable)) }
    }
    // What fits where it should is not looked for elsewhere.
    const elsewhere = there !== null && there.share >= 1 - Number.EPSILON ? [] : [...near, ...this.#search.anywhere(passage, named.length > 0 ? 0 : LEAST_SCORE)]
    return { there, elsewhere: best(elsewhere) }
  }

  #running({ text, words, ids, mentions, arabic, taken }: Document, found: readonly FoundRendering[]): FoundRendering[] {
    const added: FoundRendering[] = []
    let free = 0
    for (const [from, to] of segments(text, words, [...found, ...arabic].sort((a, b) => a.start - b.start))) {
      free = Math.max(free, from)
      const passage = passageOf(text, words, ids, from, to, this.#translation)
      const promising = this.#search.diagonals(passage, 0, to - from).filter(({ score }) => score >= PROMISING).slice(0, MOST_HITS)
      for (const hit of promising.sort((a, b) => a.from - b.from)) {
        const first = Math.max(free, from + hit.from - REACH)
        const last = Math.min(to, from + hit.to + REACH)
        if (last - first < LEAST_WORDS) continue
        const own = passageOf(text, words, ids, first, last, this.#translation)
        const fit = this.#search.along(own, { diagonal: hit.diagonal + (first - from), at: hit.at }, false)
        if (fit === null || fit.hits < LEAST_RUNNING) continue
        const used = fit.pairs.flatMap((pair) => (pair.found < 0 ? [] : [pair.found]))
        const [start, end] = [words.start[first + used[0]!]!, words.end[first + used.at(-1)!]!]
        const around = mentionsAround(text, start, end, mentions)
        const linked = around.after.filter((mention) => !taken.has(mention))
        const cue = cueBefore(text, start, added.at(-1)?.end ?? 0)
        const speaker = cue?.introduces === true ? cue.speaker : null
        const mass = linked.length > 0 || speaker === 'quran' ? QUOTED_MASS : RUNNING_MASS
        if (fit.mass < mass || fit.share < RUNNING_SHARE) continue
        const cited = linked.flatMap(rangesOf)
        const there = best(cited.map((range) => this.#search.within(own, range)))
        const chosen = there !== null && there.share >= fit.share - 0.1 ? there : fit
        if (chosen !== there && cited.length > 0 && !meets(cited, fit.place) && !isUnmistakable(fit)) continue
        const evidence: Evidence[] = ['text']
        if (speaker === 'quran') evidence.push('cue')
        if (linked.length > 0) evidence.push('citation')
        added.push(this.#rendering({ text, words, arabic }, first, last, own, chosen, { evidence, speaker, mentions: linked, arabic: null, prior: cited }))
        for (const mention of linked) taken.add(mention)
        free = first + used.at(-1)! + 1
      }
    }
    return added
  }

  #rendering({ text, words }: Pick<Document, 'text' | 'words' | 'arabic'>, first: number, last: number, passage: Passage, fit: Fit, more: Claim): FoundRendering {
    const judgement = judgeFit(text, words, first, passage, fit, this.#translation)
    const used = fit.pairs.flatMap((pair) => (pair.found < 0 ? [] : [pair.found]))
    const running = more.evidence[0] === 'text'
    const start = words.start[running ? first + used[0]! : first]!
    const end = words.end[running ? first + used.at(-1)! : last - 1]!
    const { prior, ...claim } = more
    const others = judgement.differences.length === 0 ? placesOf(this.#translation, passage) : []
    const places = unique([fit.place, ...others]).sort((a, b) => Number(meets(prior, b)) - Number(meets(prior, a)))
    return { ...claim, start, end, judgement, places, similarity: fit.share, translation: this.#translation.about }
  }
}

/** Marks in marks: what lies deeper is left to the outer ones. */
const DEEPEST = 4

interface Document {
  readonly text: string
  readonly words: LatinWords
  readonly ids: Uint32Array
  readonly mentions: readonly Mention[]
  readonly arabic: readonly ArabicNeighbour[]
  /** References that are about a rendering already found. */
  readonly taken: Set<Mention>
  previousEnd: number
}

type Claim = Pick<FoundRendering, 'evidence' | 'speaker' | 'mentions' | 'arabic'> & { readonly prior: readonly AyahRange[] }

interface Fits {
  readonly there: Fit | null
  readonly elsewhere: Fit | null
}

/** Score of trigrams from which on a passage that names no ayah is worth an alignment. */
const LEAST_SCORE = 20
/** Score of trigrams from which on running text is worth an alignment. */
const PROMISING = 80
const MOST_HITS = 6
/** Words before and after its trigrams that a rendering in running text may have. */
const REACH = 12
const SEGMENT = 240
const OVERLAP = 60

/** Where a passage belongs, or null where that cannot be said. Another wording of the ayah named is preferred to a likeness elsewhere. */
function choose({ there, elsewhere }: Fits, presented: boolean): Fit | null {
  if (!presented) return elsewhere !== null && elsewhere.share >= QUOTED_SHARE && elsewhere.mass >= QUOTED_MASS ? elsewhere : null
  const fits = there !== null && there.share >= PRESENTED_SHARE && there.mass >= PRESENTED_MASS
  if (elsewhere === null || (there !== null && elsewhere.share <= there.share)) return fits || (there !== null && there.share === 1) ? there : null
  const telling = elsewhere.share >= ELSEWHERE_SHARE && elsewhere.mass >= ELSEWHERE_MASS && elsewhere.hits >= ELSEWHERE_WORDS
  const clear = there === null || (elsewhere.share - there.share >= ELSEWHERE_MARGIN && elsewhere.mass >= 1.5 * there.mass)
  if (telling && clear) return elsewhere
  return fits ? there : null
}

/** The very words, and many of them. */
function isUnmistakable({ share, mass, hits }: Fit): boolean {
  return share >= UNMISTAKABLE_SHARE && mass >= RUNNING_MASS && hits >= LEAST_RUNNING
}

function best(fits: readonly (Fit | null)[]): Fit | null {
  return fits.reduce((a, b) => (a === null || (b !== null && (b.share > a.share || (b.share === a.share && b.mass > a.mass))) ? b : a), null)
}

/** The Arabic quotation right before a passage, or else right after it; `inside`: one lies in it. */
function neighbour(text: string, { start, end, outerStart, outerEnd }: LatinDelimited, arabic: readonly ArabicNeighbour[]): { index: number | null; inside: boolean } {
  let [low, high] = [0, arabic.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (arabic[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const [before, after] = [arabic[low - 1], arabic[low]]
  if (after !== undefined && after.start < end) return { index: null, inside: true }
  const joins = (from: number, to: number): boolean => to - from <= BESIDE && !LETTER.test(text.slice(from, to))
  if (before !== undefined && joins(before.end, outerStart)) return { index: low - 1, inside: false }
  // What stands before an Arabic quotation renders it where nothing else comes after it.
  if (after !== undefined && joins(outerEnd, after.start)) return { index: low, inside: false }
  return { index: null, inside: false }
}

/** References before a passage that lead to it: `Quran 2:255: "…"`; what closes another quotation belongs to that one. */
function leading(text: string, { outerStart }: LatinDelimited, before: readonly Mention[], { taken }: Document): readonly Mention[] {
  const [mention] = before
  if (mention === undefined || taken.has(mention)) return []
  const between = text.slice(before.at(-1)!.outerEnd, outerStart)
  const behind = text.slice(Math.max(0, mention.outerStart - 3), mention.outerStart)
  return /[:,\n]/.test(between) && !/\n\s*\n/.test(between) && !/[)\]}”"»’'*\ufd3e\ufd3f]\s*$/.test(behind) ? before : []
}

function rangesOf({ surah, candidates, from, to }: Mention): AyahRange[] {
  if (from === null) return []
  const surahs = surah === null ? candidates : [surah]
  return surahs.map((one) => ({ surah: one, from, to: Math.max(from, to ?? from) }))
}

function meets(ranges: readonly AyahRange[], { surah, from, to }: AyahRange): boolean {
  return ranges.some((range) => range.surah === surah && range.from <= to && range.to >= from)
}

function unique(ranges: readonly AyahRange[]): AyahRange[] {
  const seen = new Set<string>()
  return ranges.filter(({ surah, from, to }) => {
    const key = `${surah}:${from}-${to}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Word ranges of paragraphs between what is already found, long ones in pieces that overlap. */
function* segments(text: string, words: LatinWords, taken: readonly { readonly start: number; readonly end: number }[]): Generator<[number, number]> {
  const cuts = taken.map(({ start, end }) => [firstWordAt(words, start), firstWordAt(words, end)] as const)
  let from = 0
  const pieces: [number, number][] = []
  for (const [start, end] of [...cuts, [words.count, words.count] as const]) {
    if (start > from) pieces.push([from, start])
    from = Math.max(from, end)
  }
  for (const [low, high] of pieces) {
    let start = low
    for (let i = low; i < high; i++) {
      const ends = i + 1 === high || /\n\s*\n/.test(text.slice(words.end[i], words.start[i + 1]))
      if (!ends && i + 1 - start < SEGMENT) continue
      if (i + 1 - start >= LEAST_WORDS) yield [start, i + 1]
      start = ends ? i + 1 : i + 1 - OVERLAP
    }
  }
}
