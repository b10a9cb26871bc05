import { AN, CLOSE, L, NSM, ON, OPEN, R } from '../unicode/bidi-classes.js'
import { closingBracket } from '../unicode/bidi-mirroring.js'
import type { Workspace } from './workspace.js'

/** BD16: more open brackets than these, and pairing stops for the rest of the sequence. */
const MAX_OPEN = 63

const LEFT_INSIDE = 1
const RIGHT_INSIDE = 2

const openPlace = new Uint32Array(MAX_OPEN)
const openCloser = new Uint32Array(MAX_OPEN)
const openInside = new Uint8Array(MAX_OPEN)

/**
 * N0: gives both brackets of a pair one direction. The strong characters inside each pair are noted while pairing, and handed to the
 * pair around it when it closes, so no pair is read twice.
 * @param start UTF-16 offset of the paragraph in `text`
 */
export function resolveBrackets(
  workspace: Workspace, text: string, start: number, from: number, to: number, sos: number, level: number,
): void {
  if (pairBrackets(workspace, text, start, from, to)) directBrackets(workspace, from, to, sos, level & 1)
}

/** BD16. Whether there is a pair at all. */
function pairBrackets(workspace: Workspace, text: string, start: number, from: number, to: number): boolean {
  const { types, units, partner, inside } = workspace
  let depth = 0
  let found = false
  let overflown = false
  for (let place = from; place < to; place++) {
    const type = types[place]!
    if (type <= AN) {
      if (depth > 0) openInside[depth - 1]! |= type === L ? LEFT_INSIDE : RIGHT_INSIDE
    } else if (type === OPEN) {
      partner[place] = 0
      if (overflown || depth === MAX_OPEN) {
        // The rest pairs with nothing, yet each bracket left over must be marked so.
        overflown = true
        depth = 0
        continue
      }
      openPlace[depth] = place
      openCloser[depth] = closingBracket(text.charCodeAt(start + units[place]!), true)
      openInside[depth++] = 0
    } else if (type === CLOSE && depth > 0) {
      const closer = closingBracket(text.charCodeAt(start + units[place]!), false)
      let match = depth - 1
      while (match >= 0 && openCloser[match] !== closer) match--
      if (match < 0) continue
      // Those opened since have no partner; what stands inside them stands inside this pair.
      while (--depth > match) openInside[depth - 1]! |= openInside[depth]!
      const within = openInside[match]!
      if (match > 0) openInside[match - 1]! |= within
      partner[openPlace[match]!] = place
      inside[openPlace[match]!] = within
      found = true
    }
  }
  return found
}

/** N0 b–d, pairs in order of their opening brackets. `strong` runs along: brackets already settled count as context. */
function directBrackets(workspace: Workspace, from: number, to: number, sos: number, embedding: number): void {
  const { types, partner, inside } = workspace
  let strong = sos
  for (let place = from; place < to; place++) {
    const type = types[place]!
    if (type <= AN) strong = type === L ? L : R
    if (type !== OPEN || partner[place] === 0) continue
    const within = inside[place]!
    if (within === 0) continue // N0 d
    const matches = (within & (embedding === L ? LEFT_INSIDE : RIGHT_INSIDE)) !== 0
    const direction = matches ? embedding : strong // N0 b; N0 c: `strong` is either opposite (c1) or the embedding's (c2)
    settle(workspace, place, direction, to)
    settle(workspace, partner[place]!, direction, to)
    strong = direction
  }
}

/** Sets a bracket, and the marks that stood on it before W1. */
function settle(workspace: Workspace, bracket: number, direction: number, to: number): void {
  const { classes, types, units } = workspace
  types[bracket] = direction
  for (let place = bracket + 1; place < to && types[place] === ON && classes[units[place]!] === NSM; place++) types[place] = direction
}
