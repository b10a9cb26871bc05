import type { Facts } from '../../analysis/facts.js'
import * as ch from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { WordBit } from '../../arabic/pairs.js'
import { LETTER, UNITS } from '../../arabic/units.js'
import type { Report, Rule, SuggestionReport } from '../rule.js'
import { clip, codePointName, eachSuspect, type Word } from '../words.js'
import { finalYeh } from './_final-yeh.js'
import { becomesArabic, isForeignOnPurpose, toArabic, TWINS } from './_foreign-word.js'

/** A Persian or Urdu letter in Arabic text: it looks alike and is found by no search. */
export const rule: Rule = {
  meta: { id: 'letters/foreign-letter', severity: 'warning', edits: 'fix', messages: ['foreign', 'unknown', 'replace'] },
  check(facts, report) {
    eachSuspect(facts, WordBit.FOREIGN, (word) => {
      if (!isForeignOnPurpose(facts.prose.text, word.start, word.end)) inWord(facts, word, report)
    })
  },
}

function inWord(facts: Facts, word: Word, report: (finding: Report) => void): void {
  const shown = clip(word.text)
  const isArabic = becomesArabic(word.letters, facts.arabic.lexicon)
  for (let at = 0; at < word.text.length; at++) {
    const unit = word.text.charCodeAt(at)
    const twin = TWINS.get(unit)
    const range = { start: word.start + at, end: word.start + at + 1 }
    const data = { found: shown, letter: word.text[at]!, codePoint: codePointName(word.text[at]!) }
    if (twin === undefined) {
      if (isUnknown(unit)) report({ ...range, messageId: 'unknown', data })
      continue
    }
    const replacement = (to: number): SuggestionReport => {
      const letter = String.fromCharCode(to)
      return { messageId: 'replace', data: { letter, codePoint: codePointName(letter) }, edits: [{ ...range, text: letter }] }
    }
    const isFinalYeh = unit === ch.FARSI_YEH && isLast(word.text, at)
    const isPersian = unit === ch.KEHEH || unit === ch.FARSI_YEH
    if (isFinalYeh) report({ ...range, messageId: 'foreign', data, suggestions: finalYeh(facts, word, lettersOf(toArabic(word.text.slice(0, at)))).map(replacement) })
    else if (isPersian && isArabic) report({ ...range, messageId: 'foreign', data, fix: replacement(twin).edits })
    else report({ ...range, messageId: 'foreign', data, suggestions: [replacement(twin)] })
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
