import { PRESENTATION_FORMS } from './shape-forms.generated.js'

/** How a presentation form joins its neighbours; a spacing mark is a mark drawn on its own. */
export type Shape = 'isolated' | 'final' | 'initial' | 'medial' | 'mark'

/** What a presentation form stands for. */
export interface PresentationForm {
  readonly shape: Shape
  readonly letters: string
}

/** The presentation forms of one letter, each 0 where Unicode has none. */
export interface LetterForms {
  isolated: number
  final: number
  initial: number
  medial: number
}

const SHAPES: Readonly<Record<string, Shape>> = { i: 'isolated', f: 'final', b: 'initial', m: 'medial', k: 'mark' }

const LAM = '\u0644'

interface Tables {
  readonly forms: ReadonlyMap<number, PresentationForm>
  /** By letter; lam-alef by its two letters. */
  readonly letters: ReadonlyMap<string, LetterForms>
}

let tables: Tables | undefined

function read(): Tables {
  const forms = new Map<number, PresentationForm>()
  const letters = new Map<string, LetterForms>()
  for (const [first, cells] of PRESENTATION_FORMS) {
    cells.split(' ').forEach((cell, index) => {
      const shape = SHAPES[cell.charAt(0)]
      if (shape === undefined) return
      const form = { shape, letters: String.fromCodePoint(...cell.slice(1).split('+').map((hex) => parseInt(hex, 16))) }
      forms.set(first + index, form)
      addForm(letters, form, first + index)
    })
  }
  return { forms, letters }
}

/** Ligatures other than lam-alef are a font's business: a text is never shaped into them. */
function addForm(letters: Map<string, LetterForms>, { shape, letters: key }: PresentationForm, code: number): void {
  const isLamAlef = key.length === 2 && key.startsWith(LAM) && code >= 0xfef5
  if (shape === 'mark' || (key.length > 1 && !isLamAlef)) return
  const entry = letters.get(key) ?? { isolated: 0, final: 0, initial: 0, medial: 0 }
  entry[shape] = code
  letters.set(key, entry)
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
  return (tables ??= read()).forms.get(unit)
}

/** Presentation forms of a letter, or of lam and an alef; undefined where Unicode has none. */
export function formsOf(letters: string): Readonly<LetterForms> | undefined {
  return (tables ??= read()).letters.get(letters)
}
