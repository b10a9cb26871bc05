/** Ayat of one surah in Hafs (Kufan) numbering, inclusive. */
export interface AyahRange {
  readonly surah: number
  readonly from: number
  readonly to: number
}

export type CitationStatus =
  | 'confirmed'
  | 'wrong'
  | 'ambiguous'
  | 'no-such-ayah'
  | 'unknown-surah'
  | 'reversed-range'
  | 'unverified'

/** A reference as a document prints it. Offsets are UTF-16. */
export interface Citation {
  readonly start: number
  readonly end: number
  readonly text: string
  /** null: the surah was not recognised. */
  readonly ref: AyahRange | null
  readonly status: CitationStatus
  /** For 'wrong': the ayat that the quotation stands in. */
  readonly suggested?: AyahRange
  /** For 'confirmed': the reference names further ayat beside those of the words, as where a passage is cited for a part of it. */
  readonly extent?: 'wider'
  /**
   * Another count of ayat than the Kufan one may number so: 'other' for 'wrong'; 'named' for 'ambiguous', where the document names such a count or
   * a reading that has one, and the data cannot tell.
   */
  readonly count?: 'other' | 'named'
  /** Index into the quotations found with it. */
  readonly quotation: number | null
}

/** From best to worst; docs/quotations.md says what each means. */
export type Verdict = 'verbatim' | 'spelling' | 'vowelling' | 'misquoted' | 'garbled' | 'unmatched'

export interface Difference {
  readonly kind: 'substituted' | 'omitted' | 'added' | 'vowelling' | 'spelling'
  readonly start: number
  readonly end: number
  readonly found: string
  readonly expected: string
}

/** The word behind a quotation that nothing delimits, and the one that the verse has there. Offsets are UTF-16. */
export interface UnsettledEnd {
  readonly start: number
  readonly end: number
  readonly found: string
  readonly expected: string
}

export type Evidence = 'brackets' | 'quotation-marks' | 'cue' | 'citation' | 'text'

/** A passage that quotes the Quran, or says that it does. Offsets are UTF-16. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly script: 'arabic' | 'latin'
  readonly verdict: Verdict
  /** Best first; several where the words stand in several ayat; none for 'unmatched'. */
  readonly refs: readonly AyahRange[]
  readonly coverage: 'whole' | 'part' | null
  /** 0..1 on letters. */
  readonly similarity: number
  /** Verbatim text of the matched words, in the edition nearest to the document's spelling. */
  readonly expected: string | null
  readonly differences: readonly Difference[]
  readonly evidence: readonly Evidence[]
  /** Where nothing delimits it and another word follows than the verse's next: nobody can say whether it ends there. */
  readonly unsettledEnd?: UnsettledEnd | null
  /** Index into the citations found with it. */
  readonly citation: number | null
}
