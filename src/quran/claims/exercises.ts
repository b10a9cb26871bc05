// Verses that are wrong on purpose: exercises, and books of common mistakes.
import { CORRECTED, EXERCISE, EXERCISE_ON, ITS_CORRECTION, MISTAKE, NOT_SO, SAY, SMALL_WORDS, THAT_IS } from './cue-words.generated.js'
import { CLITICS } from './cues.js'
import { type CueWord, cueWords } from './words.js'

/** UTF-16 units over which a task speaks, where short lines follow it, and of the longest of these. */
const SCOPE = 700
const LONGEST_LINE = 140
/** UTF-16 units of what names a mistake, before a passage and behind it. */
const LABEL = 40
const BEHIND = 24
/** What a task may stand behind: «السؤال الأول: أكمل الآية». */
const BEFORE_TASK: ReadonlySet<string> = new Set(['\n', ':', '.', '?', '!', '\u061f'])
/** What ends a line of a task: those below it are its examples. */
const ENDS_TASK: ReadonlySet<string> = new Set([':', '.', '?', '\u061f', '!'])
const QUESTION: ReadonlySet<string> = new Set(['?', '\u061f'])
/** أ) ب- (c) a. */
const OPTION = /^[ \t*-]{0,8}\(?[\u0623\u0627\u0628\u062c\u062f\u0647a-e]\u0640?[ \t]{0,2}[).-]/i
/** Before a wrong form. */
const CROSS = /[\u2717\u2718\u274c\u00d7\u2716]\ufe0f?[\s:"\u00ab\u201c({[\ufd3e\ufd3f]*$/
const OPENS = /^[\s:\u060c,.]*[\ufd3e\ufd3f{"\u00ab\u201c([]/
const EMPHASIS = /[\s*_"]/g
const MOST_OPTIONS = 6

/** Whether the words around a passage say that it is to be put right: «صحح الخطأ: ﴿…﴾», «خطأ: ﴿…﴾، صواب: ﴿…﴾», «لا تقل: ﴿…﴾». */
export function isExercise(text: string, start: number, end: number): boolean {
  const before = cueWords(text, Math.max(0, start - SCOPE), start)
  return isCalledMistake(text, before, start) || isCorrectedBehind(text, end) || isOfTask(before, start) || isOption(text, start, end)
}

/** The words of a task stand before it, in its line or above a list of short lines. */
function isOfTask(words: readonly CueWord[], start: number): boolean {
  let [lineEnd, isOwnLine, isTask] = [start, true, true]
  for (let i = words.length - 1; i >= 0; i--) {
    const { text: word, start: at, end } = words[i]!
    if (word === '\n') {
      if (!isOwnLine && lineEnd - end > LONGEST_LINE) return false
      ;[lineEnd, isOwnLine, isTask] = [at, false, ENDS_TASK.has(words[i - 1]?.text ?? '')]
    } else if (isTask && begins(words, i)) return true
  }
  return false
}

function begins(words: readonly CueWord[], at: number): boolean {
  if (!EXERCISE.has(words[at]!.text) || (at > 0 && !BEFORE_TASK.has(words[at - 1]!.text))) return false
  let next = at + 1
  while (SMALL_WORDS.has(words[next]?.text ?? '')) next++
  return EXERCISE_ON.has(words[next]?.text ?? '')
}

function isCalledMistake(text: string, words: readonly CueWord[], start: number): boolean {
  if (CROSS.test(text.slice(Math.max(0, start - LABEL), start))) return true
  const near = words.filter(({ text: word, end }) => word !== ':' && start - end <= LABEL)
  const [last, one] = [near.at(-1), near.at(-2)]
  if (last === undefined) return false
  return MISTAKE.has(last.text) || (SAY.has(last.text) && NOT_SO.has(one?.text.replace(CLITICS, '') ?? ''))
}

/** «… والصواب: ﴿…﴾», «… وصوابها كذا», «… وهذا خطأ» */
function isCorrectedBehind(text: string, end: number): boolean {
  const [first, second] = cueWords(text, end, end + BEHIND)
  if (first === undefined || first.text === '\n') return false
  const stem = first.text.replace(CLITICS, '')
  if (THAT_IS.has(first.text)) return second !== undefined && MISTAKE.has(second.text)
  return ITS_CORRECTION.has(stem) || ITS_CORRECTION.has(first.text) || ((CORRECTED.has(stem) || CORRECTED.has(first.text)) && OPENS.test(text.slice(first.end, first.end + BEHIND)))
}

/** One of several answers to a question: each stands on a line of its own behind a letter. */
function isOption(text: string, start: number, end: number): boolean {
  let lineStart = text.lastIndexOf('\n', start - 1) + 1
  const label = OPTION.exec(text.slice(lineStart, start))
  if (label === null || /\p{L}/u.test(text.slice(lineStart + label[0].length, start)) || !/^[^\p{L}\n]*(?:\n|$)/u.test(text.slice(end, end + LABEL))) return false
  for (let lines = 0; lineStart > 0 && lines < MOST_OPTIONS; lines++) {
    const lineEnd = lineStart - 1
    lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1
    const line = text.slice(Math.max(lineStart, lineEnd - SCOPE), lineEnd)
    if (line.trim() !== '' && !OPTION.test(line)) return QUESTION.has(line.replaceAll(EMPHASIS, '').at(-1) ?? '')
  }
  return false
}
