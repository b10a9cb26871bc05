import { PRESENTATION_FORMS } from './shape-forms.generated.js'

/** How a presentation form joins its neighbours; a spacing mark is a mark drawn on its own. */
export type Shape = 'isolated' | 'final' | 'initial' | 'medial' | 'mark'

/** What a presentation form stands for. */
export interface PresentationForm {
  readonly shape: Shape
  readonly letters: string
}

const SHAPES: Readonly<Record<string, Shape>> = { i: 'isolated', f: 'final', b: 'initial', m: 'medial', k: 'mark' }

const LAM = '\u0644'
const FIRST_LAM_ALEF = 0xfef5

/** Letters with forms stand in U+0600–08FF. */
const FIRST_LETTER = 0x600
const LAST_LETTER = 0x8ff
const FIRST_FORM = 0xfb50

interface Tables {
  /** By form, from U+FB50 on. */
  readonly forms: readonly (PresentationForm | undefined)[]
  /** Four forms a letter, from U+0600 on: see `SLOTS`. */
  readonly letters: Uint16Array
  /** Isolated and final form of lam with an alef, by the alef. */
  readonly lamAlef: ReadonlyMap<number, LamAlef>
}

export interface LamAlef {
  isolated: number
  final: number
}

/** Where a form stands among the four: bit 0 joined to the letter before, bit 1 to the letter behind. */
const SLOTS: Readonly<Record<Exclude<Shape, 'mark'>, number>> = { isolated: 0, final: 1, initial: 2, medial: 3 }

let tables: Tables | undefined

function read(): Tables {
  const forms: (PresentationForm | undefined)[] = []
  const letters = new Uint16Array((LAST_LETTER - FIRST_LETTER + 1) * 4)
  const lamAlef = new Map<number, LamAlef>()
  for (const [first, cells] of PRESENTATION_FORMS) {
    cells.split(' ').forEach((cell, index) => {
      const shape = SHAPES[cell.charAt(0)]
      if (shape === undefined) return
      const form = { shape, letters: String.fromCodePoint(...cell.slice(1).split('+').map((hex) => parseInt(hex, 16))) }
      forms[first + index - FIRST_FORM] = form
      addForm(letters, lamAlef, form, first + index)
    })
  }
  return { forms, letters, lamAlef }
}

/** Ligatures other than lam-alef are a font's business: a text is never shaped into them. */
function addForm(letters: Uint16Array, lamAlef: Map<number, LamAlef>, { shape, letters: key }: PresentationForm, code: number): void {
  if (shape === 'mark') return
  if (key.length === 1) letters[(key.charCodeAt(0) - FIRST_LETTER) * 4 + SLOTS[shape]] = code
  if (key.length !== 2 || !key.startsWith(LAM) || code < FIRST_LAM_ALEF || (shape !== 'isolated' && shape !== 'final')) return
  const entry = lamAlef.get(key.charCodeAt(1)) ?? { isolated: 0, final: 0 }
  entry[shape] = code
  lamAlef.set(key.charCodeAt(1), entry)
}

/** Whether a UTF-16 unit lies in the blocks Arabic Presentation Forms-A or -B. */
export const isInFormsBlock = (unit: number): boolean =>
  (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefe)

/** Whether a UTF-16 unit lies in Forms-A, where old Quran fonts put their glyphs. */
export const isInFormsA = (unit: number): boolean => unit >= 0xfb50 && unit <= 0xfdff

/**
 * What a presentation form stands for; undefined for all else: ornate brackets, honorifics and phrases (U+FDF0–FDFF)
 * are characters of their own.
 */
export function presentationForm(unit: number): PresentationForm | undefined {
  return (tables ??= read()).forms[unit - FIRST_FORM]
}

/**
 * The form of a letter that is joined to the letter before it, or to the one behind it; 0 where Unicode has none.
 * @param unit a UTF-16 unit
 */
export function formOf(unit: number, joinedBefore: boolean, joinedBehind: boolean): number {
  if (unit < FIRST_LETTER || unit > LAST_LETTER) return 0
  return (tables ??= read()).letters[(unit - FIRST_LETTER) * 4 + (joinedBefore ? 1 : 0) + (joinedBehind ? 2 : 0)]!
}

/** The forms of lam with this alef; undefined for other letters. */
export function lamAlefForms(alef: number): Readonly<LamAlef> | undefined {
  return (tables ??= read()).lamAlef.get(alef)
}
