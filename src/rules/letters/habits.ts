import type { Facts } from '../../analysis/facts.js'
import { ALEF, ALEF_MAKSURA, HEH } from '../../arabic/characters.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { WordBit } from '../../arabic/pairs.js'
import type { Rule } from '../rule.js'

/** Each way must be taken so often, and make up this share, before the two count as mixed. */
const LEAST = 3
const SHARE = 0.1

type Habit = 'yeh' | 'heh' | 'hamza'

interface Tally {
  /** As dictionaries spell it, and otherwise. */
  careful: number
  other: number
  /** Where the rarer way was taken first. */
  firstCareful: number
  firstOther: number
}

/** One note a document, when its spelling of final yeh, of teh marbuta or of hamza follows two ways. */
export const rule: Rule = {
  meta: { id: 'letters/habits', severity: 'info', edits: 'none', messages: ['yeh', 'heh', 'hamza'] },
  check(facts, report) {
    const { known, words } = facts.arabic
    if (known === null) return
    const tallies = tally(facts, known)
    for (const [habit, counts] of tallies) {
      const least = Math.min(counts.careful, counts.other)
      if (least < LEAST || least < SHARE * (counts.careful + counts.other)) continue
      const word = counts.other <= counts.careful ? counts.firstOther : counts.firstCareful
      const found = words.text.slice(words.start[word]!, words.end[word]!)
      report({ messageId: habit, data: { found, careful: counts.careful, other: counts.other }, start: words.start[word]!, end: words.end[word]! })
    }
  },
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
    if (counts === undefined) tallies.set(habit, (counts = { careful: 0, other: 0, firstCareful: -1, firstOther: -1 }))
    if (counts.other++ === 0) counts.firstOther = word
  }
  for (const [habit, { other }] of tallies) if (other < LEAST) tallies.delete(habit)
  for (const [habit, counts] of tallies) countCareful(facts, known, CAREFUL[habit], counts)
  return tallies
}

/** The bit of a word that is written as dictionaries have it. */
const CAREFUL: Readonly<Record<Habit, number>> = {
  yeh: WordBit.FINAL_YEH,
  heh: WordBit.FINAL_TEH_MARBUTA,
  hamza: WordBit.HAMZA_ALEF,
}

function countCareful(facts: Facts, known: Uint8Array, bit: number, counts: Tally): void {
  const { bits, count } = facts.arabic.words
  for (let word = 0; word < count; word++) {
    if ((bits[word]! & bit) === 0 || known[word] !== Known.EXACTLY || !facts.arabic.isPlain(word)) continue
    if (counts.careful++ === 0) counts.firstCareful = word
  }
}

function habitOf(facts: Facts, word: number): Habit | null {
  const { words } = facts.arabic
  const bits = words.bits[word]!
  const { text } = words
  const last = text.charCodeAt(words.end[word]! - 1)
  if ((bits & WordBit.FINAL_MAKSURA) !== 0 && last === ALEF_MAKSURA) return 'yeh'
  if ((bits & WordBit.FINAL_HEH) !== 0 && last === HEH) return 'heh'
  return text.charCodeAt(words.start[word]!) === ALEF ? 'hamza' : null
}
