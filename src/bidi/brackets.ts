import { AN, L, NSM, OPEN, R } from '../unicode/bidi-classes.js'
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
 * N0: gives both brackets of a pair one direction. Linear: only text inside brackets is read, once; what is found in a pair is
 * handed to the pair around it when it closes.
 * @param count how many of `workspace.brackets` the sequence has
 * @param start UTF-16 offset of the paragraph in `text`
 */
export function resolveBrackets(
  workspace: Workspace, count: number, text: string, start: number, from: number, to: number, sos: number, level: number,
): void {
  if (pairBrackets(workspace, count, text, start)) directBrackets(workspace, count, from, to, sos, level & 1)
}

/** BD16. Whether there is a pair at all. */
function pairBrackets(workspace: Workspace, count: number, text: string, start: number): boolean {
  const { types, brackets, partner, inside } = workspace
  const { units } = workspace.sequences
  let depth = 0
  let found = false
  let overflown = false
  for (let index = 0; index < count; index++) {
    const place = brackets[index]!
    if (depth > 0) openInside[depth - 1]! |= strongBetween(types, brackets[index - 1]! + 1, place)
    const opens = types[place] === OPEN
    if (opens) {
      partner[place] = 0
      // No room: the rest pairs with nothing, yet each bracket left over is marked so.
      if (depth === MAX_OPEN) overflown = true
      if (overflown) depth = 0
      else {
        openPlace[depth] = place
        openCloser[depth] = closingBracket(text.charCodeAt(start + units[place]!), true)
        openInside[depth++] = 0
      }
    } else if (depth > 0) {
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

/** Which strong directions stand in a stretch of text without brackets. Numbers count as R. */
function strongBetween(types: Uint8Array, from: number, to: number): number {
  let found = 0
  for (let place = from; place < to && found !== (LEFT_INSIDE | RIGHT_INSIDE); place++) {
    const type = types[place]!
    if (type <= AN) found |= type === L ? LEFT_INSIDE : RIGHT_INSIDE
  }
  return found
}

/** N0 b–d, pairs in order of their opening brackets: brackets already settled count as context. */
function directBrackets(
  workspace: Workspace, count: number, from: number, to: number, sos: number, embedding: number,
): void {
  const { types, brackets, partner, inside } = workspace
  /** Direction of the last strong character before the place `known`. */
  let strong = sos
  let known = from
  for (let index = 0; index < count; index++) {
    const place = brackets[index]!
    if (types[place] !== OPEN || partner[place] === 0 || inside[place] === 0) continue // N0 d
    let direction = embedding // N0 b
    if ((inside[place]! & (embedding === L ? LEFT_INSIDE : RIGHT_INSIDE)) === 0) {
      // N0 c: the context is either the opposite direction (c1) or the embedding's (c2).
      let at = place - 1
      while (at >= known && types[at]! > AN) at--
      if (at >= known) strong = types[at] === L ? L : R
      known = place
      direction = strong
    }
    settle(workspace, place, direction, to)
    settle(workspace, partner[place]!, direction, to)
  }
}

/** Sets a bracket, and the marks that stood on it before W1. */
function settle(workspace: Workspace, bracket: number, direction: number, to: number): void {
  const { types } = workspace
  const { source } = workspace.sequences
  types[bracket] = direction
  for (let place = bracket + 1; place < to && source[place] === NSM; place++) types[place] = direction
}
