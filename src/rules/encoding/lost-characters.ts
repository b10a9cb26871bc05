import { LETTER, QUESTION, UNITS } from '../../arabic/units.js'
import type { Range } from '../../text/index.js'
import type { Rule } from '../rule.js'

const TOKEN = /(?<![^\s(«"'])\?{2,}(?![^\s)»"'.,:;])/g
const LEAST_LONG = 3
/** Signs before a place that is still to be filled in. */
const INTRODUCES = ':='

/** Words of question marks: what is left of text that went through a code page without its letters. */
export const rule: Rule = {
  meta: { id: 'encoding/lost-characters', severity: 'error', edits: 'none', messages: ['lost'], quotations: 'report' },
  check(facts, report) {
    const { lines, seen } = facts.arabic.words
    const { text } = facts.prose
    if ((seen & QUESTION) === 0) return
    for (let line = 0; line < lines.count; line++) {
      if ((lines.seen[line]! & QUESTION) === 0) continue
      for (const tokens of groupsOf(text, lines.start[line]!, lines.start[line + 1]!)) {
        // One «???» may be meant; two words of question marks side by side are not.
        if (tokens.length < 2 || !tokens.some(({ start, end }) => end - start >= LEAST_LONG)) continue
        report({ messageId: 'lost', data: { words: tokens.length }, start: tokens[0]!.start, end: tokens.at(-1)!.end })
      }
    }
  },
}

/** Words of question marks in a line; where Arabic letters stand between two, or a colon before the second, each is a blank of a form sooner. */
function groupsOf(text: string, from: number, to: number): Range[][] {
  const groups: Range[][] = []
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const token = { start: from + match.index, end: from + match.index + match[0].length }
    const group = groups.at(-1)
    if (group !== undefined && !isParted(text, group.at(-1)!.end, token.start)) group.push(token)
    else groups.push([token])
  }
  return groups
}

function isParted(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((UNITS[text.charCodeAt(at)]! & LETTER) !== 0 || INTRODUCES.includes(text[at]!)) return true
  return false
}
