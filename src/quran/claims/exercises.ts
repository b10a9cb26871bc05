// Verses that are wrong on purpose: exercises, and books of common mistakes.
import { CORRECTED, ENDS_SENTENCE, EXERCISE_ON, ITS_CORRECTION, MISTAKE, MISTAKES, NOT_SO, SAY, SMALL_WORDS, THAT_IS, TO_COMPLETE, TO_CORRECT, TO_FIND } from './cue-words.generated.js'
import { CLITICS } from './clitics.js'
import { isOption } from './options.js'
import { type CueWord, cueWords } from './words.js'

/** UTF-16 units over which a task speaks, where short lines follow it, and of the longest of these. */
const SCOPE = 700
const LONGEST_LINE = 140
/** UTF-16 units of what names a mistake, before a passage and behind it. */
const LABEL = 40
const BEHIND = 24
/** … and of the words among which one is chosen. */
const LONGEST_CHOICE = 60
const CHOICE = /[([][^()[\]/|\u2013\u2014\p{N}-]{2,40}[/|\u2013\u2014-][^()[\]\p{N}]{2,60}[)\]]/u
/** What a task may stand behind: «السؤال الأول: أكمل الآية». */
const BEFORE_TASK: ReadonlySet<string> = new Set(['\n', ':', '.', '?', '!', '\u061f'])
/** What ends a line of a task: those below it are its examples. */
const ENDS_TASK: ReadonlySet<string> = new Set([':', '.', '?', '\u061f', '!'])
/** Before a wrong form. */
const CROSS = /[\u2717\u2718\u274c\u00d7\u2716]\ufe0f?[\s:"\u00ab\u201c({[\ufd3e\ufd3f]*$/
/** What a label stands behind: the beginning of a line or a cell, a number, a sign. */
const BEFORE_LABEL = /(?:^|[^\p{L}\p{M} \t])[ \t]*$/u
const OPENS = /^[\s:\u060c,.]*[\ufd3e\ufd3f{"\u00ab\u201c([]/

/** Whether the words around a passage say that it is to be put right: «صحح الخطأ: ﴿…﴾», «خطأ: ﴿…﴾، صواب: ﴿…﴾», «لا تقل: ﴿…﴾». */
export function isExercise(text: string, start: number, end: number): boolean {
  const before = cueWords(text, Math.max(0, start - SCOPE), start)
  return isCalledMistake(text, before, start) || isCorrectedBehind(text, end) || isOfTask(before, start, beginsCorrection) || isOption(text, start, end) || hasChoice(text, start, end)
}

/** One of two words is to be chosen within the passage: «خلق الموت و(الحياة / النشور)». What has a number is a reference. */
function hasChoice(text: string, start: number, end: number): boolean {
  const at = text.slice(start, end + LONGEST_CHOICE).search(CHOICE)
  return at >= 0 && start + at < end
}

/** Whether a task says that the verses below it have blanks: «أكمل الآيات الآتية:». */
export function isToBeCompleted(text: string, start: number): boolean {
  return isOfTask(cueWords(text, Math.max(0, start - SCOPE), start), start, beginsCompletion)
}

/** The words of a task stand before it, in its line or above a list of short lines. */
function isOfTask(words: readonly CueWord[], start: number, begins: (words: readonly CueWord[], at: number) => boolean): boolean {
  let [lineEnd, isOwnLine, isTask] = [start, true, true]
  for (let i = words.length - 1; i >= 0; i--) {
    const { text: word, start: at, end } = words[i]!
    if (word === '\n') {
      if (!isOwnLine && lineEnd - end > LONGEST_LINE) return false
      ;[lineEnd, isOwnLine, isTask] = [at, false, ENDS_TASK.has(words[i - 1]?.text ?? '')]
    } else if (isTask && isAtStart(words, i) && begins(words, i)) return true
  }
  return false
}

/** A task stands first, or behind what numbers it: «س٥) صحح». */
function isAtStart(words: readonly CueWord[], at: number): boolean {
  const before = words[at - 1]?.text ?? '\n'
  return BEFORE_TASK.has(before) || (before.length <= LONGEST_NUMBER && (words[at - 2]?.text ?? '\n') === '\n')
}
const LONGEST_NUMBER = 3

/** A verse is wrong only where a mistake is looked for, or its words are to be put in order: «حدد الآية» prints it as it is. */
function beginsCorrection(words: readonly CueWord[], at: number): boolean {
  const word = words[at]!.text
  const isSearch = TO_FIND.has(word)
  if (!isSearch && !TO_CORRECT.has(word)) return false
  const next = behindSmallWords(words, at)
  const object = words[next]?.text ?? ''
  // "Correct verse: «…»" is a label, "Correct the verse" a task.
  return MISTAKES.has(object) || (TO_CORRECT.has(word) && (!isSearch || next > at + 1) && EXERCISE_ON.has(object))
}

function beginsCompletion(words: readonly CueWord[], at: number): boolean {
  return TO_COMPLETE.has(words[at]!.text) && EXERCISE_ON.has(words[behindSmallWords(words, at)]?.text ?? '')
}

function behindSmallWords(words: readonly CueWord[], at: number): number {
  let next = at + 1
  while (SMALL_WORDS.has(words[next]?.text ?? '')) next++
  return next
}

/** A label of its own, «خطأ:»; in «في رفع الخطأ: ﴿…﴾» the word is another's. */
function isCalledMistake(text: string, words: readonly CueWord[], start: number): boolean {
  if (CROSS.test(text.slice(Math.max(0, start - LABEL), start))) return true
  const near = words.filter(({ text: word, end }) => word !== ':' && start - end <= LABEL)
  const [last, one] = [near.at(-1), near.at(-2)]
  if (last === undefined) return false
  if (SAY.has(last.text) && NOT_SO.has(one?.text.replace(CLITICS, '') ?? '')) return true
  return MISTAKE.has(last.text) && BEFORE_LABEL.test(text.slice(Math.max(0, last.start - LABEL), last.start))
}

/** «… والصواب: ﴿…﴾», «… وصوابها كذا», «… وهذا خطأ» */
function isCorrectedBehind(text: string, end: number): boolean {
  const [first, second, third] = cueWords(text, end, end + BEHIND)
  if (first === undefined || first.text === '\n' || ENDS_SENTENCE.has(first.text)) return false
  const stem = first.text.replace(CLITICS, '')
  // «وهذا خطأ: ﴿…﴾» names what follows.
  if (THAT_IS.has(first.text)) return second !== undefined && MISTAKE.has(second.text) && third?.text !== ':'
  return ITS_CORRECTION.has(stem) || ITS_CORRECTION.has(first.text) || ((CORRECTED.has(stem) || CORRECTED.has(first.text)) && OPENS.test(text.slice(first.end, first.end + BEHIND)))
}
