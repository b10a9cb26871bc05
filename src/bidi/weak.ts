import { AL, AN, CLOSE, CS, EN, ES, ET, L, NSM, ON, OPEN, R } from '../unicode/bidi-classes.js'

/** In `before` only: an ET that W5 has made EN. W4 must not take it for a number. */
const ET_AS_EN = 32

/**
 * W1–W7 in one walk over the places from … to - 1 of a sequence. Afterwards only L, R, EN, AN, ON, OPEN and CLOSE are left.
 *
 * One walk is enough because each rule looks back at what is already settled, W4 looks one character ahead at a class that only
 * W2 could still change, and W5 alone must wait: the run of ET before a number is kept open until the number comes or does not.
 *
 *     AL  %  EN        ON ON …  after Arabic the number is AN, so its sign stays neutral
 *     L   %  EN        the sign becomes EN, and both L by W7
 */
export function resolveWeak(types: Uint8Array, from: number, to: number, sos: number): void {
  /** Last strong class, AL kept apart from R (W2, W7). */
  let strong = sos
  /** Class of the character before, after W1–W4. */
  let before = sos
  /** What it has become in the end: a nonspacing mark takes the same (W1). */
  let settled = sos
  /** Place where a run of ET starts that waits for its number (W5). */
  let waiting = -1

  for (let place = from; place < to; place++) {
    const type = types[place]!
    if (type === NSM) {
      if (waiting < 0) types[place] = settled // W1
      continue
    }
    if (type === ET) {
      if (before === EN || before === ET_AS_EN) {
        types[place] = settled // W5, W7
        before = ET_AS_EN
      } else {
        if (waiting < 0) waiting = place
        before = ET
      }
      continue
    }
    if (type === EN && strong !== AL) {
      before = EN
      settled = strong === L ? L : EN // W7
      if (waiting >= 0) types.fill(settled, waiting, place) // W5
      waiting = -1
      types[place] = settled
      continue
    }
    if (waiting >= 0) {
      types.fill(ON, waiting, place) // W6
      waiting = -1
    }
    if (type <= AL) {
      strong = type
      before = settled = type === L ? L : R
      types[place] = settled // W3
    } else if (type === EN || type === AN) {
      before = settled = AN // W2
      types[place] = AN
    } else if ((type === CS || type === ES) && place + 1 < to && joinsNumbers(type, before, types[place + 1]!, strong)) {
      types[place] = settled // W4
    } else {
      before = settled = ON // W6
      if (type !== OPEN && type !== CLOSE) types[place] = ON
    }
  }
  if (waiting >= 0) types.fill(ON, waiting, to)
}

/** W4: one separator between two numbers of one kind; ES joins European numbers only. */
function joinsNumbers(type: number, before: number, after: number, strong: number): boolean {
  if (before === EN) return after === EN && strong !== AL
  return type === CS && before === AN && (after === AN || (after === EN && strong === AL))
}
