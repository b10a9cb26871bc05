// An ayah by its place in words:  الآية الخامسة من سورة القلم   the fifth verse of Surah Al-Qalam   آخر آية من سورة البقرة
import { ayahCount } from '../names/surahs.js'
import { clean } from './clean.js'
import type { Draft } from './draft.js'
import { statusOf } from './draft.js'
import { ORDINALS } from './grammar.generated.js'

/** UTF-16 units before the word surah in which the ayah stands. */
const REACH = 96
/** الآية الخامسة والعشرون بعد المئة من, the fifth verse of */
const BEFORE_SURAH =
  /(?:^|[ (["])(?:(?<to>\u0648|\u0627\u0644\u064a |\u062d\u062a\u064a |to the |and the )?[\u0628\u0643\u0641]?(?:\u0627\u0644|\u0644\u0644)\u0627\u064a\u0647 (?<arabic>[\u0620-\u06d5]{4,9}(?: [\u0620-\u06d5]{3,10}){0,4}?)(?: \u0627\u0644\u0643\u0631\u064a\u0645\u0647)? (?:\u0645\u0646|\u0641\u064a)|(?<range>(?:to|and) )?(?:the )?(?<latin>[a-z]{4,12}(?:[ -][a-z]{5,8})?) (?:verse|aya[ht]?) (?:of|from|in)(?: the)?) ?$/
const AFTER_HUNDRED = '\u0628\u0639\u062f'
const WAW = '\u0648'
const LAST: ReadonlySet<string> = new Set(['last', 'final', '\u0627\u0644\u0627\u062e\u064a\u0631\u0647'])

let ordinals: ReadonlyMap<string, number> | undefined

/** A surah that was read, with the ayah that is named before it by its place; null where none is. */
export function withOrdinal(text: string, surah: Draft): Draft | null {
  if (surah.surah === null) return null
  const from = Math.max(0, surah.start - REACH)
  const before = clean(text, from, surah.start)
  const found = BEFORE_SURAH.exec(before.text)
  const { arabic, latin, to, range } = found?.groups ?? {}
  const words = arabic ?? latin
  if (found === null || words === undefined || to !== undefined || range !== undefined) return null
  const ayah = LAST.has(words) ? ayahCount(surah.surah) : numberOf(words)
  if (ayah === 0) return null
  const start = before.at[found.index + found[0].search(/[^ (["]/)]!
  return { ...surah, start, from: ayah, to: ayah, status: statusOf(surah.surah, ayah, ayah), certainty: 'explicit' }
}

/** The number that ordinal words make; 0 for other words. */
function numberOf(words: string): number {
  ordinals ??= new Map(ORDINALS.split('|').map((entry) => [entry.slice(entry.indexOf(' ') + 1), Number(entry.slice(0, entry.indexOf(' ')))]))
  let sum = 0
  let smallest = Infinity
  for (const word of words.split(/[ -]/).reverse()) {
    if (word === AFTER_HUNDRED) continue
    const value = ordinals.get(word) ?? (word.startsWith(WAW) ? ordinals.get(word.slice(1)) : undefined)
    // Arabic says the units first, then the tens, then the hundreds.
    if (value === undefined || value >= smallest) return 0
    sum += value
    smallest = value
  }
  return sum
}
