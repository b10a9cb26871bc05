import { AL, B, FSI, L, LEAD, LRI, PDI, R, supplementaryClass, TRAIL, unitClasses } from '../unicode/bidi-classes.js'
import type { Workspace } from './workspace.js'

const CR = 0x0d
const LF = 0x0a
const LAST_UNIT = 0xffff

/** Where a paragraph ends, and which classes stand in it: bit n for class n. */
export interface Scan {
  end: number
  present: number
}

/**
 * P1: the paragraph from `start` on, its separator included (CR LF is one). Writes the class of every unit.
 * @param start UTF-16 offset of the paragraph
 */
export function scanParagraph(text: string, start: number, classes: Uint8Array, scan: Scan): void {
  const length = text.length
  let present = 0
  let at = start
  while (at < length) {
    const unit = text.charCodeAt(at)
    const bidiClass = unitClasses[unit]!
    if (bidiClass < LEAD) {
      classes[at++ - start] = bidiClass
      present |= 1 << bidiClass
    } else if (bidiClass === LEAD) {
      const codePoint = text.codePointAt(at)!
      const whole = codePoint > LAST_UNIT ? supplementaryClass(codePoint) : L
      classes[at++ - start] = whole
      present |= 1 << whole
      if (codePoint <= LAST_UNIT) continue
      classes[at++ - start] = TRAIL
      present |= 1 << TRAIL
    } else {
      classes[at++ - start] = B
      if (unit === CR && at < length && text.charCodeAt(at) === LF) classes[at++ - start] = B
      break
    }
  }
  scan.end = at
  scan.present = present
}

/** P2, P3: 0 or 1 by the first strong character that no isolate holds; 0 when there is none. */
export function paragraphLevel(classes: Uint8Array, length: number): number {
  let depth = 0
  for (let unit = 0; unit < length; unit++) {
    const bidiClass = classes[unit]!
    if (bidiClass <= AL) {
      if (depth === 0) return bidiClass === L ? 0 : 1
    } else if (bidiClass >= LRI && bidiClass <= PDI) {
      if (bidiClass !== PDI) depth++
      else if (depth > 0) depth--
    }
  }
  return 0
}

/**
 * X5c: what every isolate initiator would be by P2 and P3, L or R, in one walk with a stack: a strong character decides for the
 * innermost open isolate only (BD9), so nested FSIs cost nothing more.
 */
export function isolateDirections(workspace: Workspace, length: number): void {
  const { classes, isolateClass, openIsolates } = workspace
  let open = 0
  let decided = true
  for (let unit = 0; unit < length; unit++) {
    const bidiClass = classes[unit]!
    if (bidiClass <= AL) {
      if (decided) continue
      isolateClass[openIsolates[open - 1]!] = bidiClass === L ? L : R
      decided = true
    } else if (bidiClass >= LRI && bidiClass <= FSI) {
      openIsolates[open++] = unit
      isolateClass[unit] = UNDECIDED
      decided = false
    } else if (bidiClass === PDI && open > 0) {
      open--
      decided = open === 0 || isolateClass[openIsolates[open - 1]!] !== UNDECIDED
    }
  }
}

/** No strong character yet: as L, by P3. */
const UNDECIDED = AL
