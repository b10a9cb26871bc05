import {
  joiningType, joinsBackward, joinsForward, TRANSPARENT, type JoiningType,
} from '../unicode/joining.js'
import { formsOf, type LetterForms } from './shape-forms.js'

const LAM = 0x644
const CGJ = '\u034F'
const MARK = /\p{M}/u

export interface ShapeOptions {
  /** Draw lam and alef as one form (default true). */
  readonly lamAlef?: boolean
}

interface Cluster {
  readonly text: string
  readonly codePoint: number
  readonly type: JoiningType
  /** Transparent characters that follow: marks, soft hyphens, variation selectors. */
  marks: string
}

/**
 * Replaces Arabic letters by the presentation forms that their neighbours ask for, in logical order: for terminals,
 * canvases and PDF writers that cannot shape. Joining follows Unicode's joining types (chapter 9.2, rules R1–R7); marks,
 * ZWJ, ZWNJ and letters without presentation forms stay as they are. Stored text should never be shaped.
 *
 * Lam and alef become one form. Marks of the lam are told from marks of the alef by U+034F COMBINING GRAPHEME JOINER, which has
 * no width and no shape; so `unshape` is the exact inverse:
 *
 *     ل  َ  ا  ً   →   ﻻ  َ  CGJ  ً
 *
 * @param text logical text; forms already in it stay as they are
 */
export function shape(text: string, options: ShapeOptions = {}): string {
  const clusters = split(text)
  const lamAlef = options.lamAlef ?? true
  const parts: string[] = []
  let joined = false
  for (let i = 0; i < clusters.length; i++) {
    const cluster = clusters[i]!
    const next = clusters[i + 1]
    const ligature = lamAlef && next !== undefined ? lamAlefForms(cluster, next) : undefined
    if (ligature !== undefined) {
      parts.push(String.fromCharCode(joined ? ligature.final : ligature.isolated))
      if (cluster.marks !== '') parts.push(cluster.marks, CGJ)
      parts.push(next!.marks)
      i++
      joined = false
      continue
    }
    const joins = next !== undefined && joinsForward(cluster.type) && joinsBackward(next.type)
    parts.push(form(cluster, joined, joins), cluster.marks)
    joined = joins
  }
  return parts.join('')
}

/** Splits a text into characters, each with the transparent ones that follow it. */
function split(text: string): Cluster[] {
  const clusters: Cluster[] = []
  for (const character of text) {
    const codePoint = character.codePointAt(0)!
    const type = joiningType(codePoint)
    const last = clusters[clusters.length - 1]
    if (type === TRANSPARENT && last !== undefined) last.marks += character
    else clusters.push({ text: character, codePoint, type, marks: '' })
  }
  return clusters
}

function form({ text, codePoint }: Cluster, joined: boolean, joins: boolean): string {
  const forms = codePoint >= 0x600 && codePoint < 0x900 ? formsOf(text) : undefined
  if (forms === undefined) return text
  const code = joined ? (joins ? forms.medial : forms.final) : joins ? forms.initial : forms.isolated
  return code === 0 ? text : String.fromCharCode(code)
}

/** A control between the two letters, or a joiner of the author's own, keeps them apart. */
function lamAlefForms(lam: Cluster, alef: Cluster): LetterForms | undefined {
  if (lam.codePoint !== LAM) return undefined
  const forms = formsOf(lam.text + alef.text)
  if (forms === undefined || alef.marks.includes(CGJ)) return undefined
  for (const mark of lam.marks) if (mark === CGJ || !MARK.test(mark)) return undefined
  return forms
}
