import { AL, bidiClass, L, NSM, R } from '../../unicode/bidi-classes.js'

/** How far a neighbour with a direction is looked for. */
const REACH = 40

/** A strong character near a place, and where it stands. */
export interface Strong {
  readonly at: number
  readonly direction: 'ltr' | 'rtl'
}

/** The last strong character before an offset, marks, digits and neutrals passed over; undefined where none is near. */
export function strongBefore(text: string, offset: number): Strong | undefined {
  for (let at = offset - 1; at >= 0 && at >= offset - REACH; at--) {
    const found = strongAt(text, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** The first strong character from an offset on. */
export function strongAfter(text: string, offset: number): Strong | undefined {
  for (let at = offset; at < text.length && at < offset + REACH; at++) {
    const found = strongAt(text, at)
    if (found !== undefined) return found
  }
  return undefined
}

function strongAt(text: string, at: number): Strong | undefined {
  const codePoint = text.codePointAt(at)!
  const found = bidiClass(codePoint)
  if (found === R || found === AL) return { at, direction: 'rtl' }
  return found === L && !isSecondUnit(text.charCodeAt(at)) ? { at, direction: 'ltr' } : undefined
}

/** Whether a nonspacing mark stands at an offset. */
export function isMark(text: string, at: number): boolean {
  return at < text.length && bidiClass(text.charCodeAt(at)) === NSM
}

function isSecondUnit(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
