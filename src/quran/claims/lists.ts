import { lineStart } from '../../text/index.js'
import type { Mention } from '../references/types.js'
import { JOINING } from './cue-words.generated.js'
import { BLANK_LINE, firstEndingAfter } from './neighbours.js'
import { cueWords } from './words.js'

/** Longest stretch between two passages of one list. */
const LIST_GAP = 40
/** What ends a sentence; the full stop behind a number is that of a list. */
const SENTENCE_END = /[!?\u061f]|(?<![.\d\u0660-\u0669])\.(?!\.)/u
/** What stands behind a reference that introduces nothing: its sentence ends, or, behind one in brackets, a clause. */
const SENTENCE_ENDS = /[.!?\u061f]/
const CLAUSE_ENDS = /[.,;!?\u060c\u061b\u061f]/

/**
 * Whether a passage goes on with what the one before it quoted: marks of the same kind, and only bullets and "and" between.
 * A verse that its reference, a full stop or an empty line has closed lends its cue to nothing:
 *
 *     قال تعالى: «…» و«…»                       goes on
 *     قال تعالى: ﴿…﴾ [البقرة: 185]. «الضرر يزال» قاعدة     does not
 */
export function continues(text: string, previous: { readonly outerStart: number; readonly outerEnd: number }, to: number, mentions: readonly Mention[]): boolean {
  const from = previous.outerEnd
  if (to - from > LIST_GAP || text[previous.outerStart] !== text[to]) return false
  const next = mentions[firstEndingAfter(mentions, from)]
  if (next !== undefined && next.outerStart < to) return false
  const between = text.slice(from, to)
  // ﴿…﴾: «…» : what follows the colon explains.
  if (between.includes('\n') && !opensLine(text, previous.outerStart)) return false
  return !BLANK_LINE.test(between) && !SENTENCE_END.test(between) && onlyJoins(between) && !/^\P{L}*:\s*$/u.test(between)
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
