import { lineEnd, lineStart, type Range } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import { BIBLE_WORDS, JOINING } from './cue-words.generated.js'
import { areAlike } from './item-marks.js'
import { namesNoList } from './items.js'
import { BLANK_LINE, firstEndingAfter } from './neighbours.js'
import { beginsAsPrayer } from './prayers.js'
import { cueWords } from './words.js'

/** The range of a passage with its marks. */
interface Outer {
  readonly outerStart: number
  readonly outerEnd: number
}

/** Longest stretch between two passages of one list. */
const LIST_GAP = 40
/** What ends a sentence; the full stop behind a number is that of a list. */
const SENTENCE_END = /[!?\u061f]|(?<![.\d\u0660-\u0669])\.(?!\.)/u
/** What stands behind a reference that introduces nothing: its sentence ends, or, behind one in brackets, a clause. */
const SENTENCE_ENDS = /[.!?\u061f]/
const CLAUSE_ENDS = /[.,;!?\u060c\u061b\u061f]/
const BORDER = '|'
const LETTER = /\p{L}/u
/** A translation behind a verse, in Latin letters. */
const RENDERING = /^[^\p{L}"\u201c\n]*(?:"[^"\u0600-\u06ff\n]*"|\u201c[^\u201d\u0600-\u06ff\n]*\u201d)/u
/** UTF-16 units of a line above a list that are looked at. */
const LONGEST_LINE = 200

/**
 * Whether a passage goes on with what the one before it quoted: marks of the same kind, and only bullets and "and" between.
 * A verse that its reference, a full stop or an empty line has closed lends its cue to nothing:
 *
 *     قال تعالى: «…» و«…»                       goes on
 *     قال تعالى: ﴿…﴾ [البقرة: 185]. «الضرر يزال» قاعدة     does not
 */
export function continues(text: string, previous: Outer, passage: Outer & Range, mentions: readonly Mention[]): boolean {
  const [from, to] = [previous.outerEnd, passage.outerStart]
  if (to - from > LIST_GAP || text[previous.outerStart] !== text[to]) return false
  const next = mentions[firstEndingAfter(mentions, from)]
  if (next !== undefined && next.outerStart < to) return false
  const between = text.slice(from, to)
  // Cells speak for themselves, and so do lines that are set in another way.
  if (between.includes(BORDER) || (between.includes('\n') && (!isNextItem(text, previous.outerStart, to) || isOther(text, passage, mentions)))) return false
  // ﴿…﴾: «…» : what follows the colon explains.
  return !BLANK_LINE.test(between) && !SENTENCE_END.test(between) && onlyJoins(between) && !/^\P{L}*:\s*$/u.test(between)
}

/** Both open a line that is set like the other, and not below words that name something else than verses. */
function isNextItem(text: string, previous: number, to: number): boolean {
  if (!opensLine(text, previous) || !areAlike(text, previous, to)) return false
  const start = lineStart(text, previous)
  const above = text.slice(Math.max(0, start - LONGEST_LINE), start).trimEnd()
  return !namesNoList(cueWords(above, above.lastIndexOf('\n') + 1, above.length))
}

/** An item that is no verse, whatever introduces the list: a saying with its source behind it, a prayer, words about a surah, or the Bible's. */
export function isOther(text: string, passage: Outer & Range, mentions: readonly Mention[]): boolean {
  if (!standsAlone(text, passage.outerEnd, mentions) || beginsAsPrayer(text, passage)) return true
  return cueWords(text, passage.start, passage.end).some(({ text: word }) => word === SURAH || BIBLE_WORDS.has(word))
}
const SURAH = '\u0633\u0648\u0631\u0647'

/** Nothing but a reference, or its rendering in quotation marks, stands behind a passage in its line or cell: «…» ابن القيم is somebody else's. */
function standsAlone(text: string, outerEnd: number, mentions: readonly Mention[]): boolean {
  const line = text.slice(outerEnd, lineEnd(text, outerEnd))
  const border = line.indexOf(BORDER)
  const behind = border < 0 ? line : line.slice(0, border)
  const [rendering] = RENDERING.exec(behind) ?? ['']
  const letter = behind.slice(rendering.length).search(LETTER)
  if (letter < 0) return true
  const mention = mentions[firstEndingAfter(mentions, outerEnd + rendering.length)]
  return mention !== undefined && mention.from !== null && mention.outerStart <= outerEnd + rendering.length + letter
}

/** Nothing but list marks stands before it on its line. */
function opensLine(text: string, at: number): boolean {
  return !/\p{L}/u.test(text.slice(lineStart(text, at), at))
}

/** Only single letters (و, list marks) and words that join. */
function onlyJoins(text: string): boolean {
  return cueWords(text, 0, text.length).every(({ text: word }) => word.length === 1 || JOINING.has(word))
}

/** The references right before a passage that introduce it; what stands behind another verse is the source of that one. */
export function introducing(text: string, before: readonly Mention[], passage: number, previousEnd: number): readonly Mention[] {
  const [first, last] = [before[0], before.at(-1)]
  if (first === undefined || last === undefined) return before
  const behind = text.slice(last.outerEnd, passage)
  const isSource = last.bracketed && first.outerStart >= previousEnd && belongs(text.slice(previousEnd, first.outerStart), behind)
  return isSource || (last.bracketed ? CLAUSE_ENDS : SENTENCE_ENDS).test(behind) ? [] : before
}

/** A reference stands beside the verse before it: nothing parts them, or an end of line stands on either side. */
function belongs(before: string, behind: string): boolean {
  return !/\p{L}/u.test(before) && !BLANK_LINE.test(before) && (!before.includes('\n') || behind.includes('\n'))
}
