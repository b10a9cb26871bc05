// What the writer of a passage left out: «…», «إلى قوله», and the blanks of an exercise. A word may be cut short by its dots: «إنه كان ف.......».
import type { LetterStream } from '../match/letter-stream.js'
import { WORD_START } from '../match/letter-stream.js'
import { WHOLE_WORDS } from './cue-words.generated.js'
import { isToBeCompleted } from './exercises.js'
import { LEFT_OUT, MAY_BE_LEFT_OUT } from './left-out.js'
import { cueWords } from './words.js'

/** Letters [q, qEnd) of a stream. */
export interface Stretch {
  readonly q: number
  readonly qEnd: number
  /** Where its last word begins, if the dots stand right behind it; else `qEnd`. */
  readonly cut: number
  /** A blank stands behind it, for a word or two of the same verse; what «…» parts may be of two. */
  readonly isBeforeBlank: boolean
}

/**
 * Two or more of each sign, round or square brackets that are empty, lines of tatweel; a word in Latin letters between two quotations.
 * ### is what a text file puts between its parts. What stands before a word is asked behind its first letter: most characters are none.
 */
const GAP = /[a-z](?<=\s.)[a-z]+(?=\s)|…|\.{2,}|۔{2,}|\.(?: \.)+|#{2,}|(?:\\?_){2,}|-{3,}|\u060c{2,}|[\u25a1\u25a2\u25fb\u25fd\u2610]+|\([ \u00a0]{2,}\)|\[[ \u00a0]{2,}\]|(?<!\u0640)\u0640{3,}(?![\u0620-\u065f])/gi
/** The same where a task says that there are blanks: numbers and question marks stand for words too. */
const GAP_OF_TASK = /[([][ \u00a0]?[\d\u0660-\u0669]{0,2}[ \u00a0]?[)\]]|[?\u061f_]/g
/** Lines, boxes, empty brackets, and more dots than three: room for a word. */
const BLANK = /[_\u25a1\u25a2\u25fb\u25fd\u2610([]|\.{5}|\u0640{3}/
/** Three dots: words are left out, and the one before them is whole where it can be. */
const ELLIPSIS = /^(?:…|\.{3})$/
/** What may be a blank, or merely how the line is set. */
const MAYBE_GAP = /[ \u00a0]{3,}/g

/** The stretches between gaps; one where there is none. */
export function stretchesBetweenGaps(text: string, stream: LetterStream): Stretch[] {
  if (stream.count === 0) return []
  const [start, end] = [stream.offsets[0]!, stream.offsets[stream.count - 1]!]
  const mayBeTask = text.slice(start, end).search(GAP_OF_TASK) >= 0
  return parted(text, stream, mayBeTask && isToBeCompleted(text, start) ? gapsOfTask : gapsOf)
}

/** The same at what may be a gap; none where there is none. */
export function stretchesBetweenSpaces(text: string, stream: LetterStream): Stretch[] {
  const stretches = parted(text, stream, (passage) => passage.matchAll(MAYBE_GAP))
  return stretches.length > 1 ? stretches : []
}

function gapsOf(passage: string): Iterable<RegExpExecArray> {
  return MAY_BE_LEFT_OUT.test(passage) ? inOrder(passage.matchAll(GAP), passage.matchAll(LEFT_OUT)) : passage.matchAll(GAP)
}

function gapsOfTask(passage: string): RegExpExecArray[] {
  return inOrder(passage.matchAll(GAP), passage.matchAll(GAP_OF_TASK))
}

function inOrder(some: Iterable<RegExpExecArray>, others: Iterable<RegExpExecArray>): RegExpExecArray[] {
  return [...some, ...others].sort((a, b) => a.index - b.index)
}

function parted(text: string, stream: LetterStream, gapsIn: (passage: string) => Iterable<RegExpExecArray>): Stretch[] {
  if (stream.count === 0) return []
  const from = stream.offsets[0]!
  const to = endOfPassage(text, stream.offsets[stream.count - 1]! + 1)
  const stretches: Stretch[] = []
  let q = 0
  for (const gap of gapsIn(text.slice(from, to))) {
    const start = from + gap.index
    const end = stream.letterAt(start)
    if (end > q) stretches.push({ q, qEnd: end, cut: isCut(text, stream, end, start, gap[0]) ? wordStart(stream, end - 1) : end, isBeforeBlank: BLANK.test(gap[0]) })
    q = stream.letterAt(start + gap[0].length)
  }
  if (q < stream.count) stretches.push({ q, qEnd: stream.count, cut: stream.count, isBeforeBlank: false })
  return stretches
}

/** Dots behind the last letter belong to the passage. */
const LONGEST_TAIL = 24
function endOfPassage(text: string, last: number): number {
  return last + /^[\s\u0640\u064b-\u0652.…_([-]*/.exec(text.slice(last, last + LONGEST_TAIL))![0].length
}

/** The dots touch the last word, and it is none that stands before an ellipsis for itself: «إن... كان». */
function isCut(text: string, stream: LetterStream, q: number, gapStart: number, gap: string): boolean {
  const last = stream.offsets[q - 1]! + 1
  if (!touches(text, last, gapStart)) return false
  const [word] = cueWords(text, stream.offsets[wordStart(stream, q - 1)]!, last)
  return gapStart > last || !ELLIPSIS.test(gap) || word === undefined || !WHOLE_WORDS.has(word.text)
}

/** Nothing but marks, tatweel and the bracket around them stands between a letter and its dots: «وال(.....)». */
function touches(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== TATWEEL && unit !== ROUND && unit !== SQUARE && (unit < FIRST_MARK || unit > LAST_MARK)) return false
  }
  return true
}
const TATWEEL = 0x0640
const ROUND = 0x28
const SQUARE = 0x5b
const FIRST_MARK = 0x064b
const LAST_MARK = 0x0652

function wordStart({ letters }: LetterStream, q: number): number {
  let at = q
  while (at > 0 && (letters[at]! & WORD_START) === 0) at--
  return at
}
