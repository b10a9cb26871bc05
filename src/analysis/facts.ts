import { loadLexicon } from '#lexicon'
import type { Lexicon } from '../arabic/lexicon/lexicon.js'
import { layOut, type BidiLayout } from '../bidi/index.js'
import { type Citation, type JudgedQuotation, loadQuran, type Quotation, type SurahAliases, type SurahNames, surahNames, type Translation } from '../quran/index.js'
import type { Prose } from '../text/index.js'
import { ArabicFacts } from './arabic-facts.js'

/** A quotation; from the engine itself, with the edition compared and the words paired. */
export type FoundQuotation = Quotation & Partial<JudgedQuotation>

/** What the quotation engine says of a text, in offsets of that text. */
export interface QuranFindings {
  readonly quotations: readonly FoundQuotation[]
  readonly citations: readonly Citation[]
}

/** A house's own spellings of honorifics, by who is honoured or by the way that they are spellings of. */
export type Honorifics = Readonly<Record<string, readonly string[]>>

/** Where facts come from that are more than the prose itself; a test hands in its own. */
export interface Providers {
  /** The quotation engine. Where it is left out, the one over the Quran that was built. */
  readonly analyzeQuran?: ((text: string) => QuranFindings) | undefined
  /** The word list; null for none. Where it is left out, the one that was built. */
  readonly lexicon?: Lexicon | null | undefined
  /** Translations that renderings are compared with; without any, an English quotation is not judged. */
  readonly translations?: readonly Translation[] | undefined
  /** Names of surahs that references may have beside those that are known: name → number. */
  readonly surahAliases?: SurahAliases | undefined
  /** Spellings of honorifics that count beside those that are known. */
  readonly honorifics?: Honorifics | undefined
}

/** What is known of a document: each fact is computed when first asked for, and once. Offsets are the prose's. */
export class Facts {
  readonly prose: Prose
  /** The names that references may have. */
  readonly surahNames: SurahNames
  readonly #providers: Providers
  #quran: QuranFindings | undefined
  #quotationsOf: ReadonlyMap<number, readonly FoundQuotation[]> | undefined
  #bidi: BidiLayout | undefined
  #arabic: ArabicFacts | undefined

  /** @throws {SurahAliasError} for an alias that cannot be a surah's name */
  constructor(prose: Prose, providers: Providers = {}) {
    this.prose = prose
    this.surahNames = surahNames(providers.surahAliases)
    this.#providers = providers
  }

  /** Passages that quote the Quran, or say that they do; ascending. */
  get quotations(): readonly FoundQuotation[] {
    return this.#findings.quotations
  }

  /** References to the Quran; ascending. */
  get citations(): readonly Citation[] {
    return this.#findings.citations
  }

  /** Quotations by the index of the reference that is theirs. */
  get quotationsOf(): ReadonlyMap<number, readonly FoundQuotation[]> {
    return (this.#quotationsOf ??= byCitation(this.quotations))
  }

  /** How the prose is displayed: paragraphs, their base direction, embedding levels. */
  get bidi(): BidiLayout {
    return (this.#bidi ??= layOut(this.prose))
  }

  /** Words, their language and orthography, what the word list says of them, and damage that spans words. */
  get arabic(): ArabicFacts {
    const { lexicon } = this.#providers
    return (this.#arabic ??= new ArabicFacts(this.prose, lexicon === undefined ? loadLexicon : () => lexicon))
  }

  /** The house's own spellings of honorifics; null for none. */
  get honorifics(): Honorifics | null {
    return this.#providers.honorifics ?? null
  }

  get #findings(): QuranFindings {
    const { translations, surahAliases } = this.#providers
    const { text, footnotes } = this.prose
    const analyze = this.#providers.analyzeQuran ?? (() => loadQuran().analyze(text, { translations, surahAliases, footnotes }))
    return (this.#quran ??= analyze(text))
  }
}

function byCitation(quotations: readonly FoundQuotation[]): Map<number, FoundQuotation[]> {
  const groups = new Map<number, FoundQuotation[]>()
  for (const quotation of quotations) {
    if (quotation.citation === null) continue
    const group = groups.get(quotation.citation)
    if (group === undefined) groups.set(quotation.citation, [quotation])
    else group.push(quotation)
  }
  return groups
}
