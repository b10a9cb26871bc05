import { AL, AN, CLOSE, CS, EN, ET, L, NSM, ON, OPEN, R } from '../unicode/bidi-classes.js'

/** In `before` only: an ET that W5 has made EN. W4 must not take it for a number. */
const ET_AS_EN = 32

/**
 * W1–W7 in one walk over the places from … to - 1 of a sequence. Afterwards only L, R, EN, AN, ON, OPEN and CLOSE are left.
 *
 * One walk is enough because each rule looks back at what is already settled, W4 looks one character ahead at a class that only
 * W2 could still change, and W5 alone must wait: the run of ET before a number is kept open until the number comes or does not.
 *
 *     AL  %  EN        after Arabic letters the number is AN (W2), so its sign stays neutral (W6)
 *     L   %  EN        the sign becomes EN (W5), and both become L (W7)
 *
 * @param source class of each place before W1
 * @param types class of each place after W7: written
 * @param brackets places of OPEN and CLOSE: written
 * @returns how many brackets there are
 */
export function resolveWeak(
  source: Uint8Array, types: Uint8Array, brackets: Uint32Array, from: number, to: number, sos: number,
): number {
  /** Last strong class, AL kept apart from R (W2, W7). */
  let strong = sos
  /** Class of the character before, after W1–W4. */
  let before = sos
  /** What it has become in the end: a nonspacing mark takes the same (W1). */
  let settled = sos
  /** Place where a run of ET starts that waits for its number (W5). */
  let waiting = -1
  let bracketCount = 0

  for (let place = from; place < to; place++) {
    const type = source[place]!
    if (type <= AL) {
      if (waiting >= 0) waiting = settle(types, waiting, place, ON) // W6
      strong = type
      before = settled = type === L ? L : R // W3
      types[place] = settled
      // Most of a text is words: the rest of one needs no more questions.
      while (place + 1 < to && source[place + 1] === type) types[++place] = settled
    } else if (type >= ON) {
      if (waiting >= 0) waiting = settle(types, waiting, place, ON) // W6
      before = settled = ON
      if (type === OPEN || type === CLOSE) brackets[bracketCount++] = place
      types[place] = type === OPEN || type === CLOSE ? type : ON
    } else if (type === NSM) {
      if (waiting < 0) types[place] = settled // W1
    } else if (type === ET) {
      if (before === EN || before === ET_AS_EN) {
        types[place] = settled // W5, W7
        before = ET_AS_EN
      } else {
        if (waiting < 0) waiting = place
        before = ET
      }
    } else if (type === EN && strong !== AL) {
      before = EN
      settled = strong === L ? L : EN // W7
      if (waiting >= 0) waiting = settle(types, waiting, place, settled) // W5
      types[place] = settled
    } else {
      if (waiting >= 0) waiting = settle(types, waiting, place, ON) // W6
      if (type === EN || type === AN) before = settled = AN // W2
      else if (place + 1 === to || !joinsNumbers(type, before, source[place + 1]!, strong)) before = settled = ON // W6
      types[place] = settled // W4 where the separator joins
    }
  }
  if (waiting >= 0) settle(types, waiting, to, ON)
  return bracketCount
}

/** What a run of ET has become. @returns that none is waiting */
function settle(types: Uint8Array, from: number, to: number, type: number): number {
  for (let place = from; place < to; place++) types[place] = type
  return -1
}

/** W4: one separator between two numbers of one kind; ES joins European numbers only. */
function joinsNumbers(type: number, before: number, after: number, strong: number): boolean {
  if (before === EN) return after === EN && strong !== AL
  return type === CS && before === AN && (after === AN || (after === EN && strong === AL))
}
