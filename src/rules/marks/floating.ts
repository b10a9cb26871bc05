import { DAMMA, FATHA, KASRA } from '../../arabic/characters.js'
import { WordBit } from '../../arabic/pairs.js'
import { LETTER, MARK, SPACE, UNITS } from '../../arabic/units.js'
import type { Rule, SuggestionReport } from '../rule.js'
import { clip } from '../words.js'
import { DOTTED_CIRCLE, isShownAlone } from './_alone.js'

const VOWELS: ReadonlySet<number> = new Set([FATHA, DAMMA, KASRA])

/** Marks that stand on no letter: after a space, at the start of a line. */
export const rule: Rule = {
  meta: { id: 'marks/floating', severity: 'warning', edits: 'suggestion', messages: ['loose', 'attach', 'move', 'behind'] },
  check(facts, report) {
    const { words, suspects } = facts.arabic
    const { text } = words
    for (const index of suspects) {
      if ((words.bits[index]! & WordBit.STARTS_WITH_MARK) === 0) continue
      const start = words.start[index]!
      let end = start
      while ((UNITS[text.charCodeAt(end)] ?? 0) & MARK) end++
      if (end === words.end[index]! && isShownAlone(text, start, end)) continue
      const data = { found: onCircles(text.slice(start, end)), count: end - start }
      const behind = behindFirstLetter(text, start, end)
      if (canAttach(text, start)) {
        // كتاب ٌجديد: the space stays, behind the mark.
        const touchesNext = end < words.end[index]!
        const edits = touchesNext ? [{ start: start - 1, end, text: text.slice(start, end) + text[start - 1]! }] : [{ start: start - 1, end: start, text: '' }]
        report({ messageId: 'loose', data, start, end, suggestions: [{ messageId: touchesNext ? 'move' : 'attach', data, edits }, ...behind] })
      } else report({ messageId: 'loose', data, start, end, ...(behind.length > 0 && { suggestions: behind }) })
    }
  },
}

/** Each mark on a circle of its own, so that a message shows them one by one. */
function onCircles(marks: string): string {
  return clip([...marks].map((mark) => DOTTED_CIRCLE + mark).join(' '))
}

/** A vowel before a letter that has no mark: typed before it. Tanwin, shadda and sukun are on no first letter. */
function behindFirstLetter(text: string, start: number, end: number): SuggestionReport[] {
  const isVowel = end - start === 1 && VOWELS.has(text.charCodeAt(start))
  if (!isVowel || ((UNITS[text.charCodeAt(end)] ?? 0) & LETTER) === 0 || ((UNITS[text.charCodeAt(end + 1)] ?? 0) & LETTER) === 0) return []
  const letter = text[end]!
  return [{ messageId: 'behind', data: { letter }, edits: [{ start, end: end + 1, text: letter + text[start]! }] }]
}

/** One space parts the mark from a letter that has none. */
function canAttach(text: string, start: number): boolean {
  if (start < 2 || (UNITS[text.charCodeAt(start - 1)]! & SPACE) === 0) return false
  return (UNITS[text.charCodeAt(start - 2)]! & LETTER) !== 0
}
