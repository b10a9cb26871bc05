import type { Facts } from '../../analysis/facts.js'
import { ARABIC_DIGIT, ASCII_DIGIT, FOREIGN_SCRIPT, NEWLINE, SPACE, UNITS } from '../../arabic/units.js'
import type { Rule, RuleMeta } from '../rule.js'
import { codePointName } from '../words.js'
import { inOwnWords, isArabicAt, isArabicLetter } from '../prose.js'
import { DataLine } from './_data-line.js'
import { arabicLines } from './_tagged.js'

/** A Latin mark and its Arabic form, as UTF-16 units. */
interface Pair {
  readonly latin: number
  readonly arabic: number
  /** Whether the mark may end a line. */
  readonly endsLine: boolean
  /** How many in a row are one mark: ??. */
  readonly most: number
}

interface Place {
  readonly at: number
  /** Marks in a row. */
  readonly times: number
}

/** More than these, and more than of the Arabic form: the document is typeset so, and is told once. */
const FEW = 3
const CLOSERS = ')]}»”\'"’'
/** What may follow the mark without a space. */
const FOLLOWERS = `${CLOSERS}!.…`
/** After the end of a sentence a mark parts fields of data. */
const ENDS = '.!?:\u061f\u060c\u061b'
const OPENERS = '([{«“\'"‘'

/** A rule on a Latin punctuation mark between Arabic words. */
export function latinMark(id: RuleMeta['id'], pair: Pair, isSpared: (facts: Facts, at: number) => boolean = () => false): Rule {
  return {
    meta: { id, severity: 'warning', edits: 'fix', messages: ['latin', 'throughout', 'replaceAll'] },
    check(facts, report) {
      const { text } = facts.prose
      const latin = String.fromCharCode(pair.latin)
      if (!text.includes(latin)) return
      const places = inOwnWords(facts, findPlaces(facts, pair).filter(({ at }) => !isSpared(facts, at)))
      if (places.length === 0) return
      const arabic = String.fromCharCode(pair.arabic)
      const data = { found: latin, foundCode: codePointName(latin), arabic, arabicCode: codePointName(arabic) }
      const edit = ({ at, times }: Place): { start: number; end: number; text: string } => ({ start: at, end: at + times, text: arabic.repeat(times) })
      const others = count(text, arabic)
      if (places.length > FEW && places.length > others) {
        const { at, times: marks } = places[0]!
        const suggestions = [{ messageId: 'replaceAll', data, edits: places.map(edit) }]
        report({ messageId: 'throughout', severity: 'info', data: { ...data, times: places.length, others }, start: at, end: at + marks, suggestions })
      } else for (const place of places) report({ messageId: 'latin', data, start: place.at, end: place.at + place.times, fix: [edit(place)] })
    },
  }
}

function count(text: string, character: string): number {
  let times = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) times++
  return times
}

/** Marks after an Arabic word, with an Arabic word or nothing after them. */
function findPlaces(facts: Facts, pair: Pair): Place[] {
  const places: Place[] = []
  for (const { start, end } of arabicLines(facts)) {
    const found = inParagraph(facts.prose.text, start, end, pair)
    for (const at of found) if (isArabicAt(facts, at)) places.push({ at, times: timesAt(facts.prose.text, at, pair) })
  }
  return places
}

/**
 *     WORD , WORD      the nearest letters on both sides are Arabic
 *     WORD,WORD,WORD   no space after a mark: a row of data, or a lost letter; all marks of the line are left
 *     "WORD", [WORD, WORD]   for a program: left
 */
function inParagraph(text: string, start: number, end: number, pair: Pair): number[] {
  const { latin, endsLine } = pair
  const found: number[] = []
  let line: number[] = []
  let waiting: number[] = []
  let previous = 0
  let isData = false
  let lineStart = start
  const close = (at: number): void => {
    if (endsLine) line.push(...waiting)
    if (!isData && line.length > 0) {
      const data = new DataLine(text.slice(lineStart, at))
      for (const mark of line) if (!data.parts(mark - lineStart)) found.push(mark)
    }
    line = []
    waiting = []
    isData = false
    lineStart = at + 1
  }
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const bits = UNITS[unit]!
    if (unit === latin) {
      const behind = at + timesAt(text, at, pair)
      if (isDataSeparator(text, behind - 1, end)) isData = true
      else if (previous === 1 && mayBePunctuation(text, at, behind, start, end)) waiting.push(at)
      at = behind - 1
    } else if (isArabicLetter(unit) || (bits & FOREIGN_SCRIPT) !== 0) {
      previous = isArabicLetter(unit) ? 1 : 2
      if (previous === 1) line.push(...waiting)
      waiting = []
    } else if ((bits & NEWLINE) !== 0) close(at)
  }
  close(end)
  return found
}

/** How many of the mark stand there in a row. */
function timesAt(text: string, at: number, { latin, most }: Pair): number {
  let times = 1
  while (times < most && text.charCodeAt(at + times) === latin) times++
  return times
}

function isDataSeparator(text: string, at: number, end: number): boolean {
  return at + 1 < end && isArabicLetter(text.charCodeAt(at + 1))
}

const NUMBER = ASCII_DIGIT | ARABIC_DIGIT

function mayBePunctuation(text: string, at: number, behind: number, start: number, end: number): boolean {
  const before = at > start ? text[at - 1]! : ''
  const after = behind < end ? text[behind]! : ' '
  const isSpace = (UNITS[after.charCodeAt(0)]! & (SPACE | NEWLINE)) !== 0
  if (!isSpace && !FOLLOWERS.includes(after)) return false
  // The mark itself is spoken of: (,) and ",".
  if (before !== '' && OPENERS.includes(before) && CLOSERS.includes(after)) return false
  const last = before === ' ' && at - 2 >= start ? text[at - 2]! : before
  if (last !== '' && ENDS.includes(last)) return false
  const isAfterNumber = before !== '' && (UNITS[before.charCodeAt(0)]! & NUMBER) !== 0
  const next = text.charCodeAt(behind + 1)
  return !(isAfterNumber && isSpace && behind + 1 < end && (UNITS[next]! & NUMBER) !== 0)
}
