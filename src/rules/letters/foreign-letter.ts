import type { Facts } from '../../analysis/facts.js'
import * as ch from '../../arabic/characters.js'
import { WordBit } from '../../arabic/pairs.js'
import { LETTER, UNITS } from '../../arabic/units.js'
import type { Report, Rule, SuggestionReport } from '../rule.js'
import { clip, codePointName, eachSuspect, type Word } from '../words.js'

/** Letters of Persian and Urdu that look like an Arabic one, and that one. */
const TWINS: ReadonlyMap<number, number> = new Map([
  [ch.KEHEH, ch.KAF],
  [0x06aa, ch.KAF],
  [ch.FARSI_YEH, ch.YEH],
  [ch.HEH_GOAL, ch.HEH],
  [ch.AE, ch.HEH],
  [ch.HEH_DOACHASHMEE, ch.HEH],
  [ch.TEH_MARBUTA_GOAL, ch.TEH_MARBUTA],
  [0x06c0, ch.HEH],
  [0x06cd, ch.YEH],
  [ch.YEH_BARREE, ch.YEH],
])
const LOANS = /[\u067e\u0686\u0698\u06af\u06a4\u0679\u0688\u0691\u06ba]/

/** A Persian or Urdu letter in Arabic text: it looks alike and is found by no search. */
export const rule: Rule = {
  meta: { id: 'letters/foreign-letter', severity: 'warning', edits: 'fix', messages: ['foreign', 'unknown', 'replace'] },
  check(facts, report) {
    eachSuspect(facts, WordBit.FOREIGN, (word) => {
      if (!LOANS.test(word.text) && !isQuotedName(facts, word)) inWord(facts, word, report)
    })
  },
}

function inWord(facts: Facts, word: Word, report: (finding: Report) => void): void {
  const shown = clip(word.text)
  for (let at = 0; at < word.text.length; at++) {
    const unit = word.text.charCodeAt(at)
    const twin = TWINS.get(unit)
    if (twin === undefined) {
      if (isUnknown(unit)) report({ messageId: 'unknown', data: { found: shown, letter: word.text[at]!, codePoint: codePointName(word.text[at]!) }, start: word.start + at, end: word.start + at + 1 })
      continue
    }
    const range = { start: word.start + at, end: word.start + at + 1 }
    const data = { found: shown, letter: word.text[at]!, codePoint: codePointName(word.text[at]!) }
    const replacement = (to: number): SuggestionReport => {
      const letter = String.fromCharCode(to)
      return { messageId: 'replace', data: { letter, codePoint: codePointName(letter) }, edits: [{ ...range, text: letter }] }
    }
    if (unit === ch.KEHEH || (unit === ch.FARSI_YEH && !isLast(word.text, at))) {
      report({ ...range, messageId: 'foreign', data, fix: replacement(twin).edits })
    } else if (unit === ch.FARSI_YEH) {
      report({ ...range, messageId: 'foreign', data, suggestions: finalYeh(facts, word, at).map(replacement) })
    } else report({ ...range, messageId: 'foreign', data, suggestions: [replacement(twin)] })
  }
}

/** Letters of no living orthography of Arabic: fonts with a wrong table give them. */
function isUnknown(unit: number): boolean {
  return (unit >= 0x63b && unit <= 0x63f) || unit === 0x620
}

function isLast(text: string, at: number): boolean {
  for (let next = at + 1; next < text.length; next++) if ((UNITS[text.charCodeAt(next)]! & LETTER) !== 0) return false
  return true
}

/** Final ی is yeh or alef maksura: the one that makes a word comes first. */
function finalYeh(facts: Facts, word: Word, at: number): number[] {
  const { lexicon } = facts.arabic
  if (lexicon === null) return [ch.YEH, ch.ALEF_MAKSURA]
  const before = fold(word.text.slice(0, at))
  const known = [ch.YEH, ch.ALEF_MAKSURA].filter((unit) => lexicon.has(before + String.fromCharCode(unit)))
  return known.length > 0 ? known : [ch.YEH, ch.ALEF_MAKSURA]
}

function fold(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(TWINS.get(text.charCodeAt(at)) ?? text.charCodeAt(at))
  return out
}

const QUOTES = /[«»"“”()[\]']/

/** A Persian title or name between quotation marks, in a line whose own yeh and kaf are Arabic. */
function isQuotedName(facts: Facts, word: Word): boolean {
  const { words, gate } = facts.arabic
  const line = gate.lineOf(word.index)
  const text = words.text.slice(Math.max(words.lines.start[line]!, word.start - 200), Math.min(words.lines.start[line + 1]!, word.end + 200))
  if (!/[\u064a\u0643]/.test(text)) return false
  const around = words.text.slice(Math.max(0, word.start - 60), word.start)
  return QUOTES.test(around) && QUOTES.test(words.text.slice(word.end, word.end + 60))
}
