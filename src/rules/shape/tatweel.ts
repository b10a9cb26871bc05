import { HEH, MADDA_ABOVE, HAMZA_ABOVE, TATWEEL, DAGGER_ALEF } from '../../arabic/characters.js'
import { isInNamedToken } from '../../arabic/named-token.js'
import { WordBit } from '../../arabic/pairs.js'
import { FORM, LETTER, MARK, UNITS } from '../../arabic/units.js'
import { joiningType, joinsForward } from '../../unicode/joining.js'
import type { Report, Rule } from '../rule.js'
import { unlessSetBeside } from '../set-beside.js'
import { surroundingsOf } from '../surroundings.js'
import { clip, eachSuspect, type Word } from '../words.js'

/** Tatweel that stretches a word: right for a headline drawn by hand, wrong in text that is searched and set anew. */
export const rule: Rule = {
  meta: { id: 'shape/tatweel', severity: 'warning', edits: 'fix', messages: ['run', 'single', 'remove'] },
  check(facts, report) {
    const { text } = facts.prose
    eachSuspect(facts, WordBit.TATWEEL, (word) => {
      if (isInNamedToken(text, word.start, word.end)) return
      const tell = unlessSetBeside(text, report, word)
      stretched(word, (finding) => {
        if (!isSpokenOf(text, word)) tell(finding)
      })
    })
  },
}

/** «تجنب الكشيدة: العـــربية»: the sentence, or the head of the table, names the sign that it shows. */
function isSpokenOf(text: string, { start, end }: Word): boolean {
  const { before, after, head } = surroundingsOf(text, { start, end })
  return TATWEEL_NAMED.test(`${head} ${before} ${after}`)
}
const TATWEEL_NAMED = /(?<!\p{L})[\u0648\u0641\u0628]?(?:\u0627\u0644|\u0644\u0644)?(?:\u0643\u0634\u064a\u062f\u0629|\u062a\u0637\u0648\u064a\u0644)(?!\p{L})|\b(?:kashidas?|tatweels?)\b/iu

function stretched(word: Word, report: (finding: Report) => void): void {
  const { text, start } = word
  const shown = clip(text)
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) !== TATWEEL) {
      at++
      continue
    }
    let end = at
    while (text.charCodeAt(end) === TATWEEL) end++
    const range = { start: start + at, end: start + end }
    const edits = [{ ...range, text: '' }]
    const data = { found: shown, count: end - at }
    if (carriesMark(text, end) || !isDrawnOut(text, at)) {
      // ـٰ and ـٔ need the bearer: Quranic and careful spelling.
    } else if (end - at >= 2) report({ ...range, messageId: 'run', data, fix: [{ ...range, text: end === text.length ? text[at]! : '' }] })
    // In a vowelled word it may stand for the dagger alef: هَـذَا.
    else if ((word.bits & WordBit.MARK) === 0 && isBetweenLetters(text, at, end)) {
      report({ ...range, messageId: 'single', severity: 'info', data, suggestions: [{ messageId: 'remove', data, edits }] })
    }
    at = end
  }
}

/**
 * Whether the run draws out a letter. Behind none, or behind one that joins no next letter, it is a dash, a leader, or a line to be
 * written on:  قال ــ رحمه الله ــ      ١٩٩٠ــ١٩٩٥      الاسم: ـــــ      It shows that the last letter joins in لـ and هـ: one stays there.
 */
function isDrawnOut(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (UNITS[text.charCodeAt(before)]! & (LETTER | FORM)) === 0) before--
  if (before < 0) return false
  const unit = text.charCodeAt(before)
  return (UNITS[unit]! & FORM) !== 0 || joinsForward(joiningType(unit))
}

const BORNE = new Set([DAGGER_ALEF, MADDA_ABOVE, HAMZA_ABOVE])

function carriesMark(text: string, end: number): boolean {
  return BORNE.has(text.charCodeAt(end))
}

/** لـ before a foreign word, هـ of the Hijri year, and tatweel under a mark are the writer's own. */
function isBetweenLetters(text: string, at: number, end: number): boolean {
  const before = UNITS[text.charCodeAt(at - 1)] ?? 0
  const after = UNITS[text.charCodeAt(end)] ?? 0
  return at > 0 && end < text.length && (before & (LETTER | MARK)) !== 0 && (after & LETTER) !== 0 && text.charCodeAt(at - 1) !== HEH
}
