import type { Facts } from '../../analysis/facts.js'
import { BOM, ZWJ, ZWNJ } from '../../arabic/characters.js'
import { WordBit } from '../../arabic/pairs.js'
import { CONTROL } from '../../arabic/units.js'
import { partitionPoint } from '../../text/index.js'
import type { Report, Rule } from '../rule.js'
import { clip, codePointName } from '../words.js'
import { DEBRIS, DIRECTIONAL, nameOf } from './_invisible.js'

const DOUBLED = /([\u00ad\u061c\u200b-\u200f\u2060\ufeff])\1+/g
const ZWNJ_TEXT = String.fromCharCode(ZWNJ)

/** Invisible characters where they do harm: inside words, and doubled. */
export const rule: Rule = {
  meta: {
    id: 'controls/invisible',
    severity: 'warning',
    edits: 'fix',
    messages: ['debris', 'directional', 'doubled', 'bom', 'nonJoiner', 'remove', 'part'],
    options: { type: 'object', properties: { nonJoiner: { type: 'boolean' } }, additionalProperties: false },
  },
  check(facts, report, options) {
    const { seen } = facts.arabic.words
    if ((seen & CONTROL) === 0) return
    const { text } = facts.prose
    insideWords(facts, report, options['nonJoiner'] === true)
    for (const match of text.matchAll(DOUBLED)) doubled(match.index, match[0], report)
    for (let at = text.indexOf('\ufeff', 1); at >= 0; at = text.indexOf('\ufeff', at + 1)) {
      if (!isInWord(facts, at) && text.charCodeAt(at - 1) !== BOM && text.charCodeAt(at + 1) !== BOM) {
        report({ messageId: 'bom', data: {}, start: at, end: at + 1, fix: [{ start: at, end: at + 1, text: '' }] })
      }
    }
  },
}

type Take = (finding: Report) => void

function insideWords(facts: Facts, report: Take, nonJoiner: boolean): void {
  const { words, gate } = facts.arabic
  const { text } = facts.prose
  for (const index of words.rare) {
    if ((words.bits[index]! & WordBit.CONTROL) === 0 || facts.arabic.isFrozen(words.start[index]!)) continue
    const end = words.end[index]!
    const word = clip(text.slice(words.start[index], end))
    for (let at = words.start[index]! + 1; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (isRepeated(text, at)) continue
      const range = { start: at, end: at + 1 }
      const data = { name: nameOf(unit), codePoint: codePointName(text[at]!), word }
      if (DEBRIS.has(unit)) report({ ...range, messageId: 'debris', data, fix: [{ ...range, text: '' }] })
      else if (DIRECTIONAL.has(unit)) report({ ...range, messageId: 'directional', data, suggestions: choices(range, data) })
      else if (unit === ZWNJ && nonJoiner && gate.isArabic(index)) report({ ...range, messageId: 'nonJoiner', data })
    }
  }
}

/** Between two letters a direction mark was meant to part them, or is left over. */
function choices(range: { start: number; end: number }, data: Readonly<Record<string, unknown>>): NonNullable<Report['suggestions']> {
  return [
    { messageId: 'remove', data, edits: [{ ...range, text: '' }] },
    { messageId: 'part', data, edits: [{ ...range, text: ZWNJ_TEXT }] },
  ]
}

function isRepeated(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return text.charCodeAt(at - 1) === unit || text.charCodeAt(at + 1) === unit
}

function doubled(start: number, found: string, report: Take): void {
  const end = start + found.length
  const unit = found.charCodeAt(0)
  // Debris has no use even once; a direction mark or a joiner has.
  const text = DEBRIS.has(unit) ? '' : found[0]!
  const data = { name: nameOf(unit), codePoint: codePointName(found), count: found.length }
  const joiner = unit === ZWNJ || unit === ZWJ
  report({ messageId: 'doubled', data, start, end, ...(joiner && { severity: 'info' as const }), fix: [{ start, end, text }] })
}

function isInWord(facts: Facts, at: number): boolean {
  const { words } = facts.arabic
  const after = partitionPoint(words.count, (i) => words.start[i]! <= at)
  return after > 0 && at < words.end[after - 1]!
}
