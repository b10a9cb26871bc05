import {
  ALEF, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, ALEF_MAKSURA, HEH, TEH_MARBUTA, YEH,
} from '../characters.js'
import { LETTER, UNITS } from '../units.js'
import { Automaton } from './automaton.js'

/** How a word list knows a word. */
export const Known = { NO: 0, LOOSELY: 1, EXACTLY: 2 } as const

/** A word list: what it does not hold may still be a word (names, loans), what it holds may be a rare one. */
export class Lexicon {
  readonly #automaton: Automaton

  /**
   * @param bytes a compiled word list: dist/corpora/lexicon/ar.lexicon
   * @throws {LexiconError} when the bytes are something else
   */
  constructor(bytes: Uint8Array) {
    this.#automaton = new Automaton(bytes)
  }

  /** Whether the list holds the word, marks and tatweel in it passed over. */
  has(word: string): boolean {
    return this.look(word, 0, word.length) === Known.EXACTLY
  }

  /** As `has`, or as it is written where hamza on alef, dots of final yeh and of teh marbuta are left out. */
  hasLoosely(word: string): boolean {
    return this.look(word, 0, word.length) !== Known.NO
  }

  /** Whether words start with the letters of text[start, end) and then the unit. */
  startsWith(text: string, start: number, end: number, unit: number): boolean {
    const automaton = this.#automaton
    let node = automaton.root
    for (let at = start; at < end; at++) {
      const letter = text.charCodeAt(at)
      if ((UNITS[letter]! & LETTER) === 0) continue
      node = automaton.step(node, letter)
      if (node < 0) return false
    }
    return automaton.step(node, unit) >= 0
  }

  /** Words of the list that text[start, end) becomes when one of its letters is replaced by one of that letter's alternatives. */
  withOneOf(text: string, start: number, end: number, alternatives: (letter: number) => readonly number[]): string[] {
    const automaton = this.#automaton
    const found: string[] = []
    // Behind the place where no word goes on, no letter can help.
    for (let at = start, node = automaton.root; at < end && node >= 0; at++) {
      const unit = text.charCodeAt(at)
      for (const other of alternatives(unit)) {
        const branch = automaton.step(node, other)
        if (branch < 0) continue
        const last = automaton.walk(text, at + 1, end, branch)
        if (last >= 0 && automaton.isFinal(last)) found.push(text.slice(start, at) + String.fromCharCode(other) + text.slice(at + 1, end))
      }
      node = automaton.step(node, unit)
    }
    return found
  }

  /** Looks up text[start, end), marks and tatweel in it passed over. Returns a value of `Known`. */
  look(text: string, start: number, end: number): number {
    const automaton = this.#automaton
    const node = automaton.walk(text, start, end)
    if (node === automaton.root) return Known.NO
    if (node >= 0 && automaton.isFinal(node)) return Known.EXACTLY
    return this.#looselyFrom(text, start, end, automaton.root) ? Known.LOOSELY : Known.NO
  }

  /** Walks all spellings that the written one may stand for; they part only at alef and at a final yeh or heh. */
  #looselyFrom(text: string, from: number, end: number, start: number): boolean {
    const automaton = this.#automaton
    let node = start
    for (let at = from; at < end; at++) {
      const unit = text.charCodeAt(at)
      if ((UNITS[unit]! & LETTER) === 0) continue
      if (unit === ALEF) {
        for (const other of HAMZA_ALEFS) {
          const branch = automaton.step(node, other)
          if (branch >= 0 && this.#looselyFrom(text, at + 1, end, branch)) return true
        }
      } else if (unit === YEH || unit === ALEF_MAKSURA || unit === HEH) {
        const branch = automaton.step(node, TWIN[unit]!)
        if (branch >= 0 && isLast(text, at + 1, end) && automaton.isFinal(branch)) return true
      }
      node = automaton.step(node, unit)
      if (node < 0) return false
    }
    return automaton.isFinal(node)
  }
}

const HAMZA_ALEFS = [ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA]
const TWIN: Readonly<Record<number, number>> = { [YEH]: ALEF_MAKSURA, [ALEF_MAKSURA]: YEH, [HEH]: TEH_MARBUTA }

function isLast(text: string, at: number, end: number): boolean {
  for (let next = at; next < end; next++) if ((UNITS[text.charCodeAt(next)]! & LETTER) !== 0) return false
  return true
}
