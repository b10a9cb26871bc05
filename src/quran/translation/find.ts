import { cueBefore, type Speaker } from '../claims/cues.js'
import { mentionsAround } from '../claims/neighbours.js'
import type { Mention } from '../references/types.js'
import { isInNextItem } from '../layout.js'
import type { AyahRange, Evidence } from '../types.js'
import { type ArabicNeighbour, leading, neighbour } from './beside.js'
import { judgeFit, type LatinJudgement } from './judge.js'
import { firstWordAt, latinPassages, passageOf, type LatinDelimited } from './passages.js'
import { placesOf } from './places.js'
import { meets, rangesOf, unique } from '../ranges.js'
import { type Fit, type Passage, TranslationSearch } from './search.js'
import { segments } from './segments.js'
import type { Translation, TranslationAbout } from './translation.js'
import { latinWords, type LatinWords } from './words.js'

/** A rendering as found. Offsets are UTF-16. */
export interface FoundRendering {
  readonly start: number
  readonly end: number
  /** The same with the marks around it. */
  readonly outerStart: number
  readonly outerEnd: number
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
const MOST_PRIORS = 6

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
    const around = mentionsAround(text, delimited.outerStart, delimited.outerEnd, mentions)
    const beside = neighbour(text, delimited, arabic, mentions, around.after)
    if (beside.inside) return null
    if (around.inside) return null
    const before = leading(text, delimited, around.before, document.taken)
    const [after] = around.after
    const isAfter = after !== undefined && !(before.length > 0 && isInNextItem(text, { start: delimited.outerEnd, end: after.outerStart }))
    const linked = isAfter ? around.after : before
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
    return this.#rendering(document, first, last, passage, fit, { evidence, speaker, mentions: linked, arabic: beside.index, prior: [...cited, ...beside2], outer: delimited })
  }

  /** The passage where it is said to stand, round about there, and where its words are found. */
  #fits(passage: Passage, cited: readonly AyahRange[], beside: readonly AyahRange[]): Fits {
    const named = [...cited, ...beside].slice(0, MOST_PRIORS)
    // Where the translation leaves the ayah out, only its very words elsewhere say something.
    if (named.length > 0 && named.every((range) => this.#translation.span(range) === null)) {
      return { there: null, elsewhere: best(this.#search.anywhere(passage, LEAST_SCORE).filter(isUnmistakable)) }
    }
    // A range of many ayat is searched as the whole is.
    const narrow = named.filter((range) => this.#search.isNarrow(range))
    const wide = named.filter((range) => !narrow.includes(range))
    const there = best(narrow.map((range) => this.#search.within(passage, range)))
    // What fits where it should is not looked for elsewhere.
    if (there !== null && there.share > 1 - ELSEWHERE_MARGIN) return { there, elsewhere: null }
    const found = named.length > 0 ? this.#search.anywhere(passage) : this.#search.anywhere(passage, LEAST_SCORE, LEAST_SEEDS)
    const near = narrow.map((range) => this.#search.within(passage, range, passage.ids.length + 8))
    return { there: best([there, ...found.filter(({ place }) => meets(wide, place))]), elsewhere: best([...near, ...found]) }
  }

  #running({ text, words, ids, mentions, arabic, taken }: Document, found: readonly FoundRendering[]): FoundRendering[] {
    const added: FoundRendering[] = []
    let free = 0
    for (const [from, to] of segments(text, words, [...found, ...arabic, ...mentions].sort((a, b) => a.start - b.start), LEAST_WORDS)) {
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
    const { prior, outer = { outerStart: start, outerEnd: end }, ...claim } = more
    const others = judgement.differences.length === 0 ? placesOf(this.#translation, passage) : []
    const places = unique([fit.place, ...others]).sort((a, b) => Number(meets(prior, b)) - Number(meets(prior, a)))
    return { ...claim, start, end, outerStart: outer.outerStart, outerEnd: outer.outerEnd, judgement, places, similarity: fit.share, translation: this.#translation.about }
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

type Claim = Pick<FoundRendering, 'evidence' | 'speaker' | 'mentions' | 'arabic'> & { readonly prior: readonly AyahRange[]; readonly outer?: Pick<FoundRendering, 'outerStart' | 'outerEnd'> }

interface Fits {
  readonly there: Fit | null
  readonly elsewhere: Fit | null
}

/** Score of trigrams from which on a passage that names no ayah is worth an alignment. */
const LEAST_SCORE = 20
/** … and the share of its trigrams that must lie on one diagonal. */
const LEAST_SEEDS = 0.2
/** Score of trigrams from which on running text is worth an alignment. */
const PROMISING = 80
const MOST_HITS = 4
/** Words before and after its trigrams that a rendering in running text may have. */
const REACH = 12

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
