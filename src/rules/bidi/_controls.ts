import { bidiClass, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO } from '../../unicode/bidi-classes.js'
import type { Range } from '../../text/index.js'

export type ControlKind = 'embedding' | 'override' | 'isolate'

/** A control that opens a direction, and the one that closes it; offsets of the text. */
export interface ControlPair {
  readonly kind: ControlKind
  readonly direction: 'ltr' | 'rtl' | 'auto'
  readonly open: number
  /** -1: nothing closes it. */
  readonly close: number
}

export interface Controls {
  /** In order of the openers. */
  readonly pairs: readonly ControlPair[]
  /** PDF and PDI that close nothing. */
  readonly strays: readonly number[]
}

/** Any control of direction. Only one text in many has one: the rest is not walked through. */
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/
/** Controls and marks of direction. */
export const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

export const CONTROL_NAMES: Readonly<Record<string, string>> = {
  '\u061c': 'ALM', '\u200e': 'LRM', '\u200f': 'RLM', '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO',
  '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
}

/** «U+202B RLE», for a message. */
export function nameOf(control: string): string {
  return `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} ${CONTROL_NAMES[control] ?? ''}`
}

interface Open {
  readonly index: number
  readonly isolate: boolean
}

/**
 * Pairs as X6a and X7 make them: a PDI closes the last open isolate and all that was opened in it, a PDF the last embedding or override,
 * unless an isolate was opened after it.
 */
export function pairControls(text: string): Controls {
  const pairs: ControlPair[] = []
  const strays: number[] = []
  if (!CONTROL.test(text)) return { pairs, strays }
  const stack: Open[] = []
  let isolates = 0
  for (let at = 0; at < text.length; at++) {
    const found = bidiClass(text.charCodeAt(at))
    const opened = OPENERS.get(found)
    if (opened !== undefined) {
      const isolate = opened.kind === 'isolate'
      if (isolate) isolates++
      stack.push({ index: pairs.length, isolate })
      pairs.push({ ...opened, open: at, close: -1 })
    } else if (found === PDF) {
      if (stack.at(-1)?.isolate === false) close(pairs, stack.pop()!, at)
      else strays.push(at)
    } else if (found === PDI) {
      if (isolates === 0) strays.push(at)
      else {
        while (stack.at(-1)?.isolate === false) stack.pop()
        close(pairs, stack.pop()!, at)
        isolates--
      }
    }
  }
  return { pairs, strays }
}

/** What stands between a pair's controls; the text's end closes an open one. */
export function inside(pair: ControlPair, length: number): Range {
  return { start: pair.open + 1, end: pair.close < 0 ? length : pair.close }
}

function close(pairs: ControlPair[], opened: Open, at: number): void {
  pairs[opened.index] = { ...pairs[opened.index]!, close: at }
}

const OPENERS = new Map<number, Pick<ControlPair, 'kind' | 'direction'>>([
  [LRE, { kind: 'embedding', direction: 'ltr' }],
  [RLE, { kind: 'embedding', direction: 'rtl' }],
  [LRO, { kind: 'override', direction: 'ltr' }],
  [RLO, { kind: 'override', direction: 'rtl' }],
  [LRI, { kind: 'isolate', direction: 'ltr' }],
  [RLI, { kind: 'isolate', direction: 'rtl' }],
  [FSI, { kind: 'isolate', direction: 'auto' }],
])
