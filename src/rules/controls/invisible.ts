import type { Facts } from '../../analysis/facts.js'
import { BOM, ZWJ, ZWNJ } from '../../arabic/characters.js'
import { WordBit } from '../../arabic/pairs.js'
import { CONTROL } from '../../arabic/units.js'
import { isZeroWidthSpace, type ZeroWidth, zeroWidthAt } from '../../arabic/zero-width.js'
import { partitionPoint, type Range } from '../../text/index.js'
import type { Report, Rule, SuggestionReport } from '../rule.js'
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
    messages: ['debris', 'unclear', 'directional', 'doubled', 'bom', 'nonJoiner', 'remove', 'space', 'part'],
    options: { type: 'object', properties: { nonJoiner: { type: 'boolean' } }, additionalProperties: false },
  },
  check(facts, report, options) {
    const { seen } = facts.arabic.words
    if ((seen & CONTROL) === 0) return
    const { text } = facts.prose
    insideWords(facts, report, options['nonJoiner'] === true)
    for (const match of text.matchAll(DOUBLED)) if (!isZeroWidthInWord(facts, match.index)) doubled(match.index, match[0], report)
    for (let at = text.indexOf('\ufeff', 1); at >= 0; at = text.indexOf('\ufeff', at + 1)) {
      if (!isInWord(facts, at) && text.charCodeAt(at - 1) !== BOM && text.charCodeAt(at + 1) !== BOM) {
        report({ messageId: 'bom', data: {}, start: at, end: at + 1, fix: [{ start: at, end: at + 1, text: '' }] })
      }
    }
  },
}

type Take = (finding: Report) => void
type Data = Readonly<Record<string, unknown>>

function insideWords(facts: Facts, report: Take, nonJoiner: boolean): void {
  const { words, gate } = facts.arabic
  const { text } = facts.prose
  for (const index of words.rare) {
    if ((words.bits[index]! & WordBit.CONTROL) === 0 || facts.arabic.isFrozen(words.start[index]!)) continue
    const end = words.end[index]!
    const word = clip(text.slice(words.start[index], end))
    for (let at = words.start[index]! + 1; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (isZeroWidthSpace(unit)) {
        const stretch = zeroWidthAt(text, at, facts.arabic.lexicon)
        at = stretch.end - 1
        const found = zeroWidth(facts, index, stretch)
        if (found !== null) report(found)
        continue
      }
      if (isRepeated(text, at)) continue
      const range = { start: at, end: at + 1 }
      const data = { name: nameOf(unit), codePoint: codePointName(text[at]!), word }
      if (DEBRIS.has(unit)) report({ ...range, messageId: 'debris', data, fix: [{ ...range, text: '' }] })
      // Between two letters a direction mark was meant to part them, or is left over.
      else if (DIRECTIONAL.has(unit)) report({ ...range, messageId: 'directional', data, suggestions: [removal(range, data), nonJoinerInstead(range, data)] })
      else if (unit === ZWNJ && nonJoiner && gate.isArabic(index)) report({ ...range, messageId: 'nonJoiner', data })
    }
  }
}

/** Zero-width spaces inside a word; null where letters/lost-space says that they stand for a space. */
function zeroWidth({ arabic, prose: { text } }: Facts, index: number, { start, end, kind }: ZeroWidth): Report | null {
  const { words, gate } = arabic
  if (kind === 'space' && arabic.lexicon !== null && arabic.isPlain(index)) return null
  const range = { start, end }
  const word = clip(text.slice(words.start[index], words.end[index]))
  const data = { name: nameOf(text.charCodeAt(start)), codePoint: codePointName(text[start]!), word }
  // Persian typists use U+200B for a joiner: only of Arabic can the word list say that it is left over.
  if (kind === 'debris' && gate.isArabic(index)) return { ...range, messageId: 'debris', data, fix: [{ ...range, text: '' }] }
  const instead = gate.isArabic(index) ? { messageId: 'space', data, edits: [{ ...range, text: ' ' }] } : nonJoinerInstead(range, data)
  return { ...range, messageId: 'unclear', data, suggestions: [instead, removal(range, data)] }
}

function removal(range: Range, data: Data): SuggestionReport {
  return { messageId: 'remove', data, edits: [{ ...range, text: '' }] }
}

function nonJoinerInstead(range: Range, data: Data): SuggestionReport {
  return { messageId: 'part', data, edits: [{ ...range, text: ZWNJ_TEXT }] }
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

function isZeroWidthInWord(facts: Facts, at: number): boolean {
  return isZeroWidthSpace(facts.prose.text.charCodeAt(at)) && isInWord(facts, at)
}

function isInWord(facts: Facts, at: number): boolean {
  const { words } = facts.arabic
  const after = partitionPoint(words.count, (i) => words.start[i]! <= at)
  return after > 0 && at < words.end[after - 1]!
}
