import type { Facts } from '../../analysis/facts.js'
import { ARABIC_DIGIT, ASCII_DIGIT, FOREIGN_SCRIPT, UNITS } from '../../arabic/units.js'
import type { Rule } from '../rule.js'
import { arabicParagraphs, inOwnWords, isArabicAt, isArabicLetter } from '../prose.js'

/** A pair of quotation marks around Arabic words. Offsets are the prose's. */
interface Pair {
  readonly at: number
  readonly end: number
  readonly kind: number
}

/** Kinds of quotation marks: opening and closing units. Curly ones are put on either side in Arabic, both ways being in use. */
const KINDS = [
  { open: '«', close: '»' },
  { open: '"', close: '"' },
  { open: '“”„', close: '“”' },
] as const
const KIND_OF: ReadonlyMap<number, number> = new Map(KINDS.flatMap(({ open }, kind) => [...open].map((mark) => [mark.charCodeAt(0), kind] as const)))
const LEAST = 3
const SHARE = 0.1

/** One note a document, when Arabic words stand between quotation marks of several kinds. */
export const rule: Rule = {
  meta: {
    id: 'punctuation/mixed-quotes',
    severity: 'info',
    edits: 'none',
    messages: ['mixed'],
    options: { type: 'object', properties: { least: { type: 'integer', minimum: 1 } }, additionalProperties: false },
  },
  check(facts, report, options) {
    const least = typeof options['least'] === 'number' ? options['least'] : LEAST
    const { text } = facts.prose
    // Most documents have one kind at most, and need no second look.
    if (KINDS.filter(({ open }) => [...open].some((mark) => text.includes(mark))).length < 2) return
    const candidates = findPairs(facts)
    if (new Set(candidates.map(({ kind }) => kind)).size < 2) return
    const pairs = inOwnWords(facts, candidates)
    const groups = KINDS.map((_, kind) => pairs.filter((pair) => pair.kind === kind))
    const used = groups.filter((group) => group.length >= least && group.length >= SHARE * pairs.length)
    if (used.length < 2) return
    const [most, ...others] = [...used].sort((a, b) => b.length - a.length)
    const rarest = others.at(-1)!
    const sign = (pair: Pair): string => `${text[pair.at]!}…${text[pair.end - 1]!}`
    const first = rarest[0]!
    const data = { usual: sign(most![0]!), usualTimes: most!.length, other: sign(first), otherTimes: rarest.length }
    report({ messageId: 'mixed', data, start: first.at, end: first.end })
  },
}

function findPairs(facts: Facts): Pair[] {
  const { text } = facts.prose
  const pairs: Pair[] = []
  for (const { start, end } of arabicParagraphs(facts)) {
    for (const pair of inParagraph(text, start, end)) if (isArabicAt(facts, pair.at)) pairs.push(pair)
  }
  return pairs
}

/** Outermost pairs: a quotation inside a quotation has other marks by rule. */
function inParagraph(text: string, start: number, end: number): Pair[] {
  const pairs: Pair[] = []
  let kind = -1
  let opened = 0
  let isArabic = false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (kind < 0) {
      kind = isInchMark(text, at, start) ? -1 : (KIND_OF.get(unit) ?? -1)
      opened = at
      isArabic = false
    } else if (KINDS[kind]!.close.includes(text[at]!)) {
      if (isArabic) pairs.push({ at: opened, end: at + 1, kind })
      kind = -1
    } else if (isArabicLetter(unit)) isArabic = true
    else if ((UNITS[unit]! & FOREIGN_SCRIPT) !== 0 && !isArabic) {
      // Foreign words keep the marks they came with: skip to the closing one, and count nothing.
      const close = KINDS[kind]!.close
      while (at < end && !close.includes(text[at]!)) at++
      kind = -1
    }
  }
  return pairs
}

/** 15": a straight mark behind a digit opens nothing. */
function isInchMark(text: string, at: number, start: number): boolean {
  return at > start && text[at] === '"' && (UNITS[text.charCodeAt(at - 1)]! & (ASCII_DIGIT | ARABIC_DIGIT)) !== 0
}
