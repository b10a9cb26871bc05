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
  const add = (habit: Habit, careful: boolean, word: number): void => {
    let counts = tallies.get(habit)
    if (counts === undefined) tallies.set(habit, (counts = { careful: 0, other: 0, firstCareful: -1, firstOther: -1 }))
    if (careful) {
      if (counts.careful++ === 0) counts.firstCareful = word
    } else if (counts.other++ === 0) counts.firstOther = word
  }
  for (const word of facts.arabic.unknown) {
    // A word that the list holds in its careful spelling only is written the other way.
    if (known[word] !== Known.LOOSELY || words.letters[word]! < 2) continue
    const habit = habitOf(facts, word)
    if (habit !== null) add(habit, false, word)
  }
  if (tallies.size === 0) return tallies
  for (let word = 0; word < words.count; word++) {
    if (known[word] !== Known.EXACTLY || !facts.arabic.isPlain(word)) continue
    const bits = words.bits[word]!
    if (tallies.has('yeh') && (bits & WordBit.FINAL_YEH) !== 0) add('yeh', true, word)
    if (tallies.has('heh') && (bits & WordBit.FINAL_TEH_MARBUTA) !== 0) add('heh', true, word)
    if (tallies.has('hamza') && startsWithHamza(words.text.charCodeAt(words.start[word]!))) add('hamza', true, word)
  }
  return tallies
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

function startsWithHamza(unit: number): boolean {
  return unit === 0x623 || unit === 0x625
}
