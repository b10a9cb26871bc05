import type { Facts } from '../../analysis/facts.js'
import { ARABIC_COMMA, ARABIC_QUESTION_MARK, ARABIC_SEMICOLON } from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { ARABIC_DIGIT, ASCII_DIGIT, FORM, FOREIGN_SCRIPT, LETTER, MARK, NEWLINE, SPACE, TATWEEL_UNIT, UNITS } from '../../arabic/units.js'
import type { Report, Rule } from '../rule.js'
import { arabicParagraphs, inOwnWords, isArabicAt, isArabicLetter } from '../prose.js'

type Kind = 'before' | 'after' | 'turned'

/** A mark with its space in another place. Offsets are the prose's. */
interface Place {
  readonly at: number
  readonly kind: Kind
  /** Where the spaces before the mark start. */
  readonly from: number
}

/** More than these, and at least this share of the marks: the document is typeset so, and is told once. */
const FEW = 3
const SHARE = 0.25
/** So many spaces before marks are a habit of the hand or the scanner, whatever their share. */
const MANY = 10
const SPACE_UNIT = 0x20
const WORD = LETTER | MARK | FORM | TATWEEL_UNIT | ASCII_DIGIT | ARABIC_DIGIT | FOREIGN_SCRIPT
const CLOSERS = ')]»”'
/** Names of the marks: after one of these words the mark itself is spoken of. */
const MARK_NAMES = /(?:\u0641\u0627\u0635\u0644\u0629|\u0641\u0648\u0627\u0635\u0644|\u0645\u0646\u0642\u0648\u0637\u0629|\u0627\u0633\u062a\u0641\u0647\u0627\u0645|\u0639\u0644\u0627\u0645\u0629|\u0631\u0645\u0632)$/
const LONGEST_NAME = 24

/** A space before an Arabic comma, semicolon or question mark, or none after it. */
export const rule: Rule = {
  meta: { id: 'punctuation/spacing', severity: 'warning', edits: 'fix', messages: ['before', 'after', 'turned', 'throughoutBefore', 'throughoutAfter', 'all'] },
  check(facts, report) {
    const { marks, places } = find(facts)
    const own = inOwnWords(facts, places)
    const after = own.filter(({ kind }) => kind === 'after')
    const before = own.filter(({ kind }) => kind !== 'after')
    for (const [list, throughout, many] of [[before, 'throughoutBefore', MANY], [after, 'throughoutAfter', Infinity]] as const) {
      if (list.length > FEW && (list.length >= SHARE * marks || list.length > many)) {
        const suggestions = [{ messageId: 'all', data: { times: list.length }, edits: list.map((place) => editOf(facts, place)) }]
        report({ messageId: throughout, severity: 'info', data: { times: list.length, marks }, ...rangeOf(list[0]!), suggestions })
      } else for (const place of list) report(single(facts, place))
    }
  },
}

function single(facts: Facts, place: Place): Report {
  const data = { mark: facts.prose.text[place.at]! }
  // A space before the mark disturbs nobody; none after it joins two words.
  return { messageId: place.kind, ...(place.kind === 'before' ? { severity: 'info' } : {}), data, ...rangeOf(place), fix: [editOf(facts, place)] }
}

function rangeOf({ from, at }: Place): { start: number; end: number } {
  return { start: from, end: at + 1 }
}

function editOf(facts: Facts, { from, at, kind }: Place): { start: number; end: number; text: string } {
  if (kind === 'after') return { start: at + 1, end: at + 1, text: ' ' }
  return kind === 'before' ? { start: from, end: at, text: '' } : { start: from, end: at + 1, text: `${facts.prose.text[at]!} ` }
}

function find(facts: Facts): { marks: number; places: Place[] } {
  const { text } = facts.prose
  const places: Place[] = []
  let marks = 0
  if (![ARABIC_COMMA, ARABIC_SEMICOLON, ARABIC_QUESTION_MARK].some((mark) => text.includes(String.fromCharCode(mark)))) return { marks, places }
  for (const { start, end } of arabicParagraphs(facts)) {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit !== ARABIC_COMMA && unit !== ARABIC_SEMICOLON && unit !== ARABIC_QUESTION_MARK) continue
      marks++
      const place = placeOf(text, start, end, at)
      if (place !== null && isArabicAt(facts, at)) places.push(place)
    }
  }
  return { marks, places }
}

/**
 *     WORD , WORD   before       WORD,WORD   after       WORD ,WORD   turned
 */
function placeOf(text: string, start: number, end: number, at: number): Place | null {
  let from = at
  while (from > start && text.charCodeAt(from - 1) === SPACE_UNIT) from--
  if (from === start || !isWordEnd(text, from)) return null
  const joinsNext = at + 1 < end && isArabicLetter(text.charCodeAt(at + 1))
  if (from === at) return joinsNext ? { at, from, kind: 'after' } : null
  const isFree = at + 1 >= end || (UNITS[text.charCodeAt(at + 1)]! & (SPACE | NEWLINE)) !== 0
  if ((!joinsNext && !isFree) || MARK_NAMES.test(lettersOf(text, Math.max(start, from - LONGEST_NAME), from))) return null
  return { at, from, kind: joinsNext ? 'turned' : 'before' }
}

function isWordEnd(text: string, end: number): boolean {
  return (UNITS[text.charCodeAt(end - 1)]! & WORD) !== 0 || CLOSERS.includes(text[end - 1]!)
}
