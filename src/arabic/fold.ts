import { applyEdits, type Edit, type Range } from '../text/index.js'
import { composedHamzas } from './fold-hamza.js'
import { OffsetMap } from './fold-offsets.js'
import { DROP, foldTable, type UnitFolding } from './fold-table.js'
import { unitsToText } from './fold-text.js'
import { unshapeEdits } from './unshape.js'

export { DROP, foldTable, type UnitFolding } from './fold-table.js'

/** What `fold` takes away. All are on unless set to false; an empty object gives the usual key of a search index. */
export interface FoldOptions {
  /** Presentation forms become letters, by `unshape`. */
  readonly forms?: boolean
  /** Vowel signs, shadda, tanwin, dagger alef, and the signs of Quran editions. */
  readonly marks?: boolean
  readonly tatweel?: boolean
  /** Joiners, direction marks, soft hyphens and other invisible characters. */
  readonly controls?: boolean
  /** Alef with hamza, with madda, with wasla → bare alef. */
  readonly alef?: boolean
  /** Waw and yeh with hamza → bare waw and yeh. The free hamza stays. */
  readonly hamza?: boolean
  /** Alef maksura → yeh. */
  readonly yeh?: boolean
  /** Teh marbuta → heh. */
  readonly tehMarbuta?: boolean
  /** Persian, Urdu and Uyghur code points of kaf, yeh and heh → the Arabic ones. */
  readonly variants?: boolean
  /** Arabic-Indic digits → ASCII. */
  readonly digits?: boolean
  /** Case and accents of Latin letters. */
  readonly latin?: boolean
}

/** A folded text and where it stands in its source. Offsets are UTF-16. */
export interface Folded {
  readonly text: string
  /** Source offset of the unit at `offset` in the folded text. */
  toSource(offset: number): number
  /** Offset in the folded text of the unit at `offset` in the source; for a unit left out, of what follows it. */
  toFolded(offset: number): number
  /** Source range of a range of the folded text, with the marks of its last letter. */
  range(start: number, end: number): Range
}

const UNIT_FOLDINGS = [
  'marks', 'tatweel', 'controls', 'alef', 'hamza', 'yeh', 'tehMarbuta', 'variants', 'digits', 'latin',
] as const satisfies readonly UnitFolding[]

const FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFE]/
const COMBINING_HAMZA = /[\u0653-\u0655]/

/**
 * Folds a text for search: letters that readers take for the same become the same. Lossy, and for keys only. A hamza or madda
 * written as a mark counts as part of its letter, so composed and decomposed spelling fold alike. Maps are made when first asked for.
 */
export function fold(text: string, options: FoldOptions = {}): Folded {
  const stages: Edit[][] = []
  let current = text
  const stage = (edits: Edit[]): void => {
    if (edits.length === 0) return
    stages.push(edits)
    current = applyEdits(current, edits)
  }
  if (options.forms !== false && FORMS.test(current)) stage(unshapeEdits(current))
  const foldings = UNIT_FOLDINGS.filter((folding) => options[folding] !== false)
  const touchesHamza = foldings.some((folding) => folding === 'marks' || folding === 'alef' || folding === 'hamza')
  if (touchesHamza && COMBINING_HAMZA.test(current)) stage(composedHamzas(current))
  return new FoldedText(text, current, stages, foldTable(foldings))
}

class FoldedText implements Folded {
  readonly text: string
  readonly #source: string
  readonly #staged: string
  readonly #stages: readonly Edit[][]
  readonly #table: Uint16Array
  #maps: OffsetMap[] | undefined

  constructor(source: string, staged: string, stages: readonly Edit[][], table: Uint16Array) {
    this.text = foldUnits(staged, table)
    this.#source = source
    this.#staged = staged
    this.#stages = stages
    this.#table = table
  }

  // Bound, so that they can be taken out of the result.
  readonly toSource = (offset: number): number => this.#chain().reduceRight((at, map) => map.toSource(at), offset)
  readonly toFolded = (offset: number): number => this.#chain().reduce((at, map) => map.toTarget(at), offset)
  readonly range = (start: number, end: number): Range => {
    const from = this.toSource(start)
    if (end <= start) return { start: from, end: from }
    return { start: from, end: end < this.text.length ? this.toSource(end) : this.#source.length }
  }

  #chain(): OffsetMap[] {
    return (this.#maps ??= [...this.#stages, unitEdits(this.#staged, this.#table)].map((edits) => new OffsetMap(edits)))
  }
}

const CHUNK = 0x10000
/** Filled chunk by chunk; nothing of it outlives a call. */
let buffer: Uint16Array<ArrayBuffer> | undefined

/** Rewrites a text unit by unit; the same string where nothing changes. */
export function foldUnits(text: string, table: Uint16Array): string {
  const units = (buffer ??= new Uint16Array(CHUNK))
  let result = ''
  let difference = 0
  for (let start = 0; start < text.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, text.length)
    let length = 0
    let surrogates = false
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      const folded = table[unit]!
      difference |= folded ^ unit
      units[length] = folded
      if (folded !== DROP || unit === DROP) length++
      if ((unit & 0xf800) === 0xd800) surrogates = true
    }
    result += unitsToText(units.subarray(0, length), surrogates)
  }
  return difference === 0 ? text : result
}

/** The edits that `foldUnits` makes: neighbours that are left out make one edit. */
export function unitEdits(text: string, table: Uint16Array): Edit[] {
  const edits: Edit[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (table[unit] === unit) continue
    const start = i
    if (table[unit] !== DROP) {
      edits.push({ start, end: i + 1, text: String.fromCharCode(table[unit]!) })
      continue
    }
    while (i + 1 < text.length && isDropped(text.charCodeAt(i + 1), table)) i++
    edits.push({ start, end: i + 1, text: '' })
  }
  return edits
}

const isDropped = (unit: number, table: Uint16Array): boolean => table[unit] === DROP && unit !== DROP
