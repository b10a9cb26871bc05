import { Gate } from '../arabic/gate.js'
import { Known, lookUpAll, type LookedUp } from '../arabic/known.js'
import { lamAlefEvidence, NO_EVIDENCE, type LamAlefEvidence } from '../arabic/lam-alef-evidence.js'
import { declaredLanguage } from '../arabic/language.js'
import type { Lexicon } from '../arabic/lexicon/lexicon.js'
import { findReversed, type Reversed } from '../arabic/reversed.js'
import { findSpaced, type Spaced } from '../arabic/spaced.js'
import { FORM, SPACE, UNITS } from '../arabic/units.js'
import { fontCodedRuns } from '../arabic/unshape-guard.js'
import { scanWords, type WordTable } from '../arabic/words.js'
import { findCaseFolded } from '../encoding/case-folded.js'
import { findEscapes, type Escape } from '../encoding/escapes.js'
import { findMojibake, type Mojibake } from '../encoding/mojibake.js'
import { findSingleByte } from '../encoding/single-byte.js'
import { lastAtOrBefore, partitionPoint, type Prose, type Range } from '../text/index.js'

/** What is known of a document's Arabic: words and their gate, the word list's answers, and damage that spans words. */
export class ArabicFacts {
  readonly #prose: Prose
  readonly #load: () => Lexicon | null
  #words: WordTable | undefined
  #gate: Gate | undefined
  #lookedUp: LookedUp | null | undefined
  #unknown: Uint32Array | undefined
  #mojibake: readonly Mojibake[] | undefined
  #escapes: readonly Escape[] | undefined
  #fontCoded: readonly Range[] | undefined
  #reversed: readonly Reversed[] | undefined
  #spaced: readonly Spaced[] | undefined
  #lamAlef: LamAlefEvidence | undefined
  #frozen: readonly Range[] | undefined
  #suspects: Uint32Array | undefined
  #plain: Uint8Array | undefined

  constructor(prose: Prose, loadLexicon: () => Lexicon | null) {
    this.#prose = prose
    this.#load = loadLexicon
  }

  get words(): WordTable {
    return (this.#words ??= scanWords(this.#prose.text))
  }

  get gate(): Gate {
    return (this.#gate ??= new Gate(this.words, (offset) => this.#declared(offset)))
  }

  get lexicon(): Lexicon | null {
    return this.#load()
  }

  /** What the word list says of each word, as values of `Known`; null without a list. */
  get known(): Uint8Array | null {
    return this.#look?.known ?? null
  }

  /** What the word list says of the document's word with so many letters of this hash (`hashOf`); -1: no such word, or no list. */
  knownByHash(hash: number, letters: number): number {
    return this.#look?.ofHash(hash, letters) ?? -1
  }

  /** Code page mistakes, ascending. */
  get mojibake(): readonly Mojibake[] {
    return (this.#mojibake ??= this.#findMojibake())
  }

  /** Code page mistakes that lost their capitals, ascending; what can be decoded is not among them. */
  get caseFolded(): readonly Range[] {
    const { mojibake } = this
    const found = findCaseFolded(this.#prose.text, this.words.lines)
    return found.filter(({ start, end }) => !mojibake.some((other) => other.start < end && start < other.end))
  }

  get escapes(): readonly Escape[] {
    return (this.#escapes ??= findEscapes(this.#prose.text))
  }

  /** Runs that stand for glyphs of a Quran font, ascending. */
  get fontCoded(): readonly Range[] {
    return (this.#fontCoded ??= this.#findFontCoded())
  }

  /** Lines in visual order, ascending. */
  get reversed(): readonly Reversed[] {
    return (this.#reversed ??= this.#findReversed())
  }

  /** Stretches of single letters, ascending. */
  get spaced(): readonly Spaced[] {
    return (this.#spaced ??= findSpaced(this.words, this.lexicon))
  }

  /** What the document says of its lam-alefs. */
  get lamAlef(): LamAlefEvidence {
    const { known, lexicon } = this
    return (this.#lamAlef ??= known === null || lexicon === null ? NO_EVIDENCE : lamAlefEvidence(this.words, known, lexicon))
  }

  /** Words with a suspicious bit that are Arabic, in no Quranic orthography, and in no stretch that is broken as a whole. */
  get suspects(): Uint32Array {
    return (this.#suspects ??= this.words.rare.filter((word) => this.isPlain(word)))
  }

  /** Words that the word list does not hold as they are spelled, with the same exceptions; none without a list. */
  get unknown(): Uint32Array {
    if (this.#unknown !== undefined) return this.#unknown
    const { known, words } = this
    const found: number[] = []
    if (known !== null) {
      const { letters, count } = words
      const plain = this.#plainWords
      for (let word = 0; word < count; word++) {
        if (known[word] !== Known.EXACTLY && plain[word] === 1 && letters[word]! > 0) found.push(word)
      }
    }
    return (this.#unknown = Uint32Array.from(found))
  }

  /** Whether rules of Arabic spelling may look at the word. */
  isPlain(word: number): boolean {
    return this.#plainWords[word] === 1
  }

  get #plainWords(): Uint8Array {
    return (this.#plain ??= this.#findPlain())
  }

  /** Whether the offset lies in a stretch that is broken as a whole: nothing is said of its words one by one. */
  isFrozen(offset: number): boolean {
    const frozen = this.#frozenRanges
    if (frozen.length === 0) return false
    const at = lastStart(frozen, offset)
    return at >= 0 && offset < frozen[at]!.end
  }

  /** Whether only spaces part the word from the one before. */
  follows(word: number): boolean {
    const { text, start, end } = this.words
    if (word <= 0 || word >= this.words.count) return false
    for (let at = end[word - 1]!; at < start[word]!; at++) if ((UNITS[text.charCodeAt(at)]! & SPACE) === 0) return false
    return true
  }

  get #look(): LookedUp | null {
    if (this.#lookedUp === undefined) {
      const { lexicon } = this
      this.#lookedUp = lexicon === null ? null : lookUpAll(this.words, lexicon)
    }
    return this.#lookedUp
  }

  #findPlain(): Uint8Array {
    const { words, gate } = this
    const { lines, start } = words
    const plain = new Uint8Array(words.count)
    for (let line = 0; line < lines.count; line++) {
      const first = lines.firstWord[line]!
      const last = lines.firstWord[line + 1]!
      if (first < last && gate.language(line) === 'ar') plain.fill(1, first, last)
    }
    if (gate.hasQuranic) for (let word = 0; word < words.count; word++) if (gate.isQuranic(word)) plain[word] = 0
    for (const range of this.#frozenRanges) {
      for (let word = firstAtOrAfter(start, range.start); word < words.count && start[word]! < range.end; word++) plain[word] = 0
    }
    return plain
  }

  get #frozenRanges(): readonly Range[] {
    return (this.#frozen ??= [...this.mojibake, ...this.fontCoded, ...this.reversed, ...this.spaced].sort((a, b) => a.start - b.start))
  }

  #findFontCoded(): Range[] {
    const { lines, seen } = this.words
    const found: Range[] = []
    if ((seen & FORM) === 0) return found
    for (let line = 0; line < lines.count; line++) {
      if ((lines.seen[line]! & FORM) === 0) continue
      const at = lines.start[line]!
      for (const { start, end } of fontCodedRuns(this.#prose.text.slice(at, lines.start[line + 1]))) found.push({ start: at + start, end: at + end })
    }
    return found
  }

  #findMojibake(): Mojibake[] {
    const { text } = this.#prose
    const { lines } = this.words
    const utf8 = findMojibake(text, lines)
    return [...utf8, ...findSingleByte(text, lines, this.lexicon, utf8)].sort((a, b) => a.start - b.start)
  }

  #findReversed(): Reversed[] {
    const inMojibake = new Set(this.mojibake.map(({ start }) => this.#lineAt(start)))
    const coded = new Set(this.fontCoded.map(({ start }) => this.#lineAt(start)))
    const spaced = new Set(this.spaced.map(({ start }) => this.#lineAt(start)))
    return findReversed(this.words, this.known, this.lexicon, (line) => {
      return !inMojibake.has(line) && !coded.has(line) && !spaced.has(line) && this.gate.language(line) === 'ar'
    })
  }

  #lineAt(offset: number): number {
    return lastAtOrBefore(this.words.lines.start, offset, this.words.lines.count)
  }

  #declared(offset: number): ReturnType<typeof declaredLanguage> {
    const { passages } = this.#prose
    const at = lastStart(passages, offset)
    const passage = passages[at]
    return passage !== undefined && offset < passage.end ? declaredLanguage(passage.language) : null
  }
}

function firstAtOrAfter(starts: Uint32Array, offset: number): number {
  return partitionPoint(starts.length, (i) => starts[i]! < offset)
}

/** Index of the last range that starts at or before the offset; -1 for none. */
function lastStart(ranges: readonly Range[], offset: number): number {
  return partitionPoint(ranges.length, (i) => ranges[i]!.start <= offset) - 1
}
