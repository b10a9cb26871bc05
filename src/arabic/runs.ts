import { Gate } from './gate.js'
import { addScore, emptyScore, languageOf, type Language } from './language.js'
import { FOREIGN_SCRIPT, MARK, NEWLINE, UNITS, WORD_UNIT } from './units.js'
import { WordBit } from './pairs.js'
import { scanWords, type WordTable } from './words.js'

export type Orthography = 'plain' | 'vowelled' | 'quranic'

/** A stretch of one script on one line. Offsets are UTF-16; spaces and signs at its ends are not part of it. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly script: 'arabic' | 'other'
  readonly direction: 'rtl' | 'ltr'
  /** Of a run in Arabic script; null for others. */
  readonly language: Language | null
  readonly orthography: Orthography | null
}

/** A vowelled run has marks on at least this share of its letters. */
const VOWELLED = 0.3

/**
 * The runs of a text: script, direction, and for Arabic script the language and the orthography.
 * Language is decided by letters (ک گ پ چ ژ ی for Persian, ٹ ڈ ڑ ں ے ہ for Urdu, ە ۆ ێ for Kurdish, ۇ ڭ ښ and their like for none of these, ة إ أ and the article for Arabic),
 * first within the run, then by its line and the document.
 */
export function detectRuns(text: string): Run[] {
  const words = scanWords(text)
  const gate = new Gate(words)
  const runs: Run[] = []
  const length = text.length
  let word = 0
  let line = 0
  for (let at = 0; at < length; ) {
    while (line + 1 < words.lines.count && at >= words.lines.start[line + 1]!) line++
    const script = scriptOf(text.charCodeAt(at))
    if (script === null) {
      at++
      continue
    }
    const start = at
    let end = at + 1
    for (at++; at < length; at++) {
      const unit = text.charCodeAt(at)
      if ((UNITS[unit]! & NEWLINE) !== 0 || isOrnateBracket(unit)) break
      const next = scriptOf(unit)
      if (next === script) end = at + 1
      else if (next !== null) break
    }
    while (word < words.count && words.start[word]! < start) word++
    runs.push(describe(words, gate, line, word, start, end, script))
  }
  return runs
}

function scriptOf(unit: number): Run['script'] | null {
  const bits = UNITS[unit]!
  if ((bits & WORD_UNIT) !== 0) return 'arabic'
  if ((bits & FOREIGN_SCRIPT) !== 0) return 'other'
  return unit >= 0x530 && isLetter(unit) ? 'other' : null
}

const ANY_LETTER = /\p{L}/u

/** Letters of scripts that the classes do not tell apart; rare enough for a pattern. Half a pair is a letter of some script. */
function isLetter(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff ? unit >= 0xd840 && unit <= 0xd88f : ANY_LETTER.test(String.fromCharCode(unit)))
}

function describe(words: WordTable, gate: Gate, line: number, first: number, start: number, end: number, script: Run['script']): Run {
  if (script === 'other') {
    return { start, end, script, direction: isRightToLeft(words.text.charCodeAt(start)) ? 'rtl' : 'ltr', language: null, orthography: null }
  }
  const score = emptyScore()
  addScore(score, words.text, start, end)
  // In a document of Uyghur, letters that it shares with Arabic say nothing for Arabic.
  if (gate.language(line) === 'und') score.ar -= score.shared
  const own = score.ar + score.fa + score.ur + score.ckb + score.und >= 2 ? languageOf(score) : null
  const orthography = orthographyOf(words, gate, first, start, end)
  return { start, end, script, direction: 'rtl', language: own ?? gate.language(line), orthography }
}

function orthographyOf(words: WordTable, gate: Gate, first: number, start: number, end: number): Orthography {
  let letters = 0
  for (let word = first; word < words.count && words.start[word]! < end; word++) {
    if (gate.isQuranic(word) || (words.bits[word]! & WordBit.QURANIC) !== 0) return 'quranic'
    letters += words.letters[word]!
  }
  let marks = 0
  for (let at = start; at < end; at++) if ((UNITS[words.text.charCodeAt(at)]! & MARK) !== 0) marks++
  return marks > 0 && marks >= VOWELLED * letters ? 'vowelled' : 'plain'
}

/** Hebrew, Syriac, Thaana, N’Ko and their neighbours. */
function isRightToLeft(unit: number): boolean {
  return (unit >= 0x590 && unit <= 0x8ff) || (unit >= 0xfb1d && unit <= 0xfb4f)
}

/** What stands between ornate brackets has an orthography of its own. */
function isOrnateBracket(unit: number): boolean {
  return unit === 0xfd3e || unit === 0xfd3f || unit === 0xfd5e || unit === 0xfd5f
}
