import type { Facts } from '../../analysis/facts.js'
import { ALEF, ALEF_MAKSURA, EXTENDED_DIGIT_ZERO, FATHATAN, HEH } from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { WordBit } from '../../arabic/pairs.js'
import { ARABIC_DIGIT } from '../../arabic/units.js'
import { partitionPoint, type Range } from '../../text/index.js'
import type { Place, Report, Rule } from '../rule.js'

/** Each way must be taken so often, and make up this share, before the two count as mixed. */
const LEAST = 3
const SHARE = 0.1

type Habit = 'yeh' | 'heh' | 'hamza' | 'tanwin' | 'digits'

/** Words as dictionaries spell them, and otherwise, ascending. */
interface Tally {
  readonly careful: number[]
  readonly other: number[]
}

/** One note a document, when its spelling of final yeh, teh marbuta, hamza, tanwin or digits follows two ways. */
export const rule: Rule = {
  meta: { id: 'letters/habits', severity: 'info', edits: 'none', messages: ['yeh', 'heh', 'hamza', 'tanwin', 'digits'] },
  check(facts, report) {
    const { known, words } = facts.arabic
    const tallies = known === null ? new Map<Habit, Tally>() : tally(facts, known)
    tallies.set('tanwin', tanwin(facts))
    const rangeOf = (word: number): Range => ({ start: words.start[word]!, end: words.end[word]! })
    for (const [habit, { careful, other }] of tallies) {
      const note = noteOf(facts, habit, careful.map(rangeOf), other.map(rangeOf))
      if (note !== null) report(note)
    }
    const numbers = digits(facts)
    if (numbers !== null) report(numbers)
  },
}

/** The note, told at the first of the rarer kind that may be spoken of; null where the author's own words do not mix the two ways. */
function noteOf(facts: Facts, habit: Habit, careful: readonly Range[], other: readonly Range[]): Report | null {
  if (!areMixed(careful, other)) return null
  // A verse is spelled as its edition is.
  const own = [careful, other].map((ranges) => ranges.filter(({ start, end }) => !isQuoted(facts, start, end)))
  if (!areMixed(own[0]!, own[1]!)) return null
  const [counts, text] = [{ careful: own[0]!.length, other: own[1]!.length }, facts.arabic.words.text]
  const rarer = counts.other <= counts.careful ? own[1]! : own[0]!
  const place = ({ start, end }: Range): Place & { data: object } => ({ start, end, data: { ...counts, found: text.slice(start, end) } })
  return { messageId: habit, ...place(rarer[0]!), elsewhere: () => rarer.slice(1).map(place) }
}

function areMixed(careful: readonly Range[], other: readonly Range[]): boolean {
  const rarer = Math.min(careful.length, other.length)
  return rarer >= LEAST && rarer >= SHARE * (careful.length + other.length)
}

function isQuoted({ quotations }: Facts, start: number, end: number): boolean {
  const next = quotations[partitionPoint(quotations.length, (i) => quotations[i]!.end <= start)]
  return next !== undefined && next.start < end
}

function tally(facts: Facts, known: Uint8Array): Map<Habit, Tally> {
  const tallies = new Map<Habit, Tally>()
  const { words } = facts.arabic
  for (const word of facts.arabic.unknown) {
    // A word that the list holds in its careful spelling only is written the other way.
    if (known[word] !== Known.LOOSELY || words.letters[word]! < 2) continue
    const habit = habitOf(facts, word)
    if (habit === null) continue
    let counts = tallies.get(habit)
    if (counts === undefined) tallies.set(habit, (counts = { careful: [], other: [] }))
    counts.other.push(word)
  }
  for (const [habit, { other }] of tallies) if (other.length < LEAST) tallies.delete(habit)
  for (const [habit, counts] of tallies) countCareful(facts, known, CAREFUL[habit] ?? 0, counts)
  return tallies
}

/** The bit of a word that is written as dictionaries have it. */
const CAREFUL: Readonly<Partial<Record<Habit, number>>> = {
  yeh: WordBit.FINAL_YEH,
  heh: WordBit.FINAL_TEH_MARBUTA,
  hamza: WordBit.HAMZA_ALEF,
}

function countCareful(facts: Facts, known: Uint8Array, bit: number, counts: Tally): void {
  const { bits, count } = facts.arabic.words
  for (let word = 0; word < count; word++) {
    if ((bits[word]! & bit) === 0 || known[word] !== Known.EXACTLY || !facts.arabic.isPlain(word)) continue
    counts.careful.push(word)
  }
}

/** Tanwin before a final alef (ًا) and on it (اً). */
function tanwin(facts: Facts): Tally {
  const { text, bits, end, count } = facts.arabic.words
  const counts: Tally = { careful: [], other: [] }
  for (let word = 0; word < count; word++) {
    if ((bits[word]! & WordBit.TANWIN) === 0) continue
    const last = text.charCodeAt(end[word]! - 1)
    const before = text.charCodeAt(end[word]! - 2)
    if (last === ALEF && before === FATHATAN) counts.careful.push(word)
    else if (last === FATHATAN && before === ALEF) counts.other.push(word)
  }
  return counts
}

const NUMBER = /[\u0660-\u0669]+|[\u06f0-\u06f9]+/g

/** Numbers in Arabic and in Persian digits, which differ in 4, 5 and 6 only. */
function digits(facts: Facts): Report | null {
  const { words, gate } = facts.arabic
  if ((words.seen & ARABIC_DIGIT) === 0 || gate.document !== 'ar') return null
  const careful: Range[] = []
  const other: Range[] = []
  for (const { 0: number, index } of words.text.matchAll(NUMBER)) {
    const kind = number.charCodeAt(0) < EXTENDED_DIGIT_ZERO ? careful : other
    kind.push({ start: index, end: index + number.length })
  }
  return noteOf(facts, 'digits', careful, other)
}

/** The dialects' ايه, "what", is no آية whose dots were left out. */
const WHAT = /^[\u0648\u0641]?[\u0628\u0644\u0639]?\u0627\u064a\u0647$/

function habitOf(facts: Facts, word: number): Habit | null {
  const { words } = facts.arabic
  const bits = words.bits[word]!
  const { text } = words
  const last = text.charCodeAt(words.end[word]! - 1)
  if ((bits & WordBit.FINAL_MAKSURA) !== 0 && last === ALEF_MAKSURA) return 'yeh'
  if ((bits & WordBit.FINAL_HEH) !== 0 && last === HEH) return WHAT.test(lettersOf(text, words.start[word]!, words.end[word]!)) ? null : 'heh'
  return text.charCodeAt(words.start[word]!) === ALEF ? 'hamza' : null
}
