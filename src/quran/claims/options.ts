// The answers of multiple choice: all but one of them are wrong on purpose.
import { lineStart } from '../../text/index.js'
import { TO_CHOOSE } from './cue-words.generated.js'
import { cueWords } from './words.js'

/** UTF-16 units of a line that are read, and lines above an option. */
const LONGEST_LINE = 400
const MOST_LINES = 6
/** Words that options of the same verse have in common, as a share of the shorter one. */
const COMMON = 0.5
const QUESTION: ReadonlySet<string> = new Set(['?', '\u061f'])
/** أ) ب- (c) a. */
const OPTION = /^[ \t*-]{0,8}\(?[\u0623\u0627\u0628\u062c\u062f\u0647a-e]\u0640?[ \t]{0,2}[).-]/i
const REFERENCE = /\d\s{0,2}:\s{0,2}\d/
const EMPHASIS = /[\s*_"]/g

/**
 * Whether a passage is one of several answers to a question: each stands on a line of its own behind a letter, without a reference.
 * Which of them is right is asked («أي الآيات صحيحة؟»), or they are versions of one verse; else they are a list of proofs.
 */
export function isOption(text: string, start: number, end: number): boolean {
  const lineAt = lineStart(text, start)
  const label = OPTION.exec(text.slice(lineAt, start))
  const behind = text.slice(end, end + LONGEST_LINE).split('\n', 1)[0]!
  if (label === null || /\p{L}/u.test(text.slice(lineAt + label[0].length, start)) || /\p{L}/u.test(behind) || REFERENCE.test(behind)) return false
  const above = linesAbove(text, lineAt)
  const at = above.findIndex((line) => !OPTION.test(line))
  if (at < 0) return false
  const asks = cueWords(above[at]!, 0, above[at]!.length).some(({ text: word }) => TO_CHOOSE.has(word))
  if (!asks && !QUESTION.has(above[at]!.replaceAll(EMPHASIS, '').at(-1) ?? '')) return false
  const others = [...above.slice(0, at), ...linesBelow(text, end).filter((line) => OPTION.test(line))]
  return others.length > 0 && (asks || others.some((line) => areAlike(line.replace(OPTION, ''), text.slice(start, end))))
}

/** The lines before one, the nearest first, those without words left out. */
function linesAbove(text: string, start: number): string[] {
  return text.slice(Math.max(0, start - MOST_LINES * LONGEST_LINE), start).split('\n').filter(hasWords).slice(-MOST_LINES).toReversed()
}

function linesBelow(text: string, end: number): string[] {
  return text.slice(end, end + MOST_LINES * LONGEST_LINE).split('\n').slice(1).filter(hasWords).slice(0, MOST_LINES)
}

function hasWords(line: string): boolean {
  return /\p{L}/u.test(line)
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return common > 0 && common >= COMMON * Math.min(a.size, b.size)
}

function wordsOf(line: string): Set<string> {
  return new Set(cueWords(line, 0, line.length).map(({ text }) => text))
}
