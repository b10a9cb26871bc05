import { tellsForeign } from './foreign-words.js'
import { addScore, emptyScore, type LanguageScore } from './language.js'
import type { WordTable } from './words.js'

/** What closes Arabic that a line quotes, by what opens it; ornate brackets are typed either way round. */
const CLOSERS: Readonly<Record<string, string>> = {
  '\ufd3f': '\ufd3e', '\ufd3e': '\ufd3f', '\u00ab': '\u00bb', '\u201c': '\u201d', '\u201d': '\u201c', '{': '}', '"': '"', '\ufd5f': '\ufd5e', '\ufd5e': '\ufd5f',
}
const OPENER = /[\ufd3e\ufd3f\ufd5e\ufd5f\u00ab\u201c\u201d{"]/g
/** Marks on this share of a word's letters: a word of a verse, where the line's own have none. */
const VOWELLED = 0.5

/** What a line says of its language in its own words. */
export interface OwnLetters {
  readonly score: LanguageScore
  /** Whether a word or a letter of another language than Arabic is among them, and not only the ی and ک that keyboards put for ي and ك. */
  readonly telling: boolean
}

/**
 * What the letters of a line say, those left out that it quotes: between brackets and quotation marks, and vowelled words.
 *
 *     PERSIAN WORDS: ﴿ARABIC WORDS OF A VERSE﴾ (SURAH)
 */
export function ownLetters(words: WordTable, line: number): OwnLetters {
  const { text, lines, start, end, letters } = words
  const from = lines.start[line]!
  const quoted = quotedIn(text.slice(from, lines.start[line + 1]))
  const score = emptyScore()
  let telling = false
  let next = 0
  for (let word = lines.firstWord[line]!; word < lines.firstWord[line + 1]!; word++) {
    const [at, stop] = [start[word]!, end[word]!]
    while (next < quoted.length && from + quoted[next + 1]! <= at) next += 2
    if (next < quoted.length && from + quoted[next]! < at) continue
    // One mark is a tanwin or a shadda, as they stand in unvowelled text.
    if (stop - at - letters[word]! > 1 && stop - at - letters[word]! >= VOWELLED * letters[word]!) continue
    addScore(score, text, at, stop)
    telling ||= tellsForeign(text, at, stop)
  }
  return { score, telling }
}

/** Starts and ends of what the line quotes, one after the other. */
function quotedIn(line: string): number[] {
  const found: number[] = []
  // Where a closer is missing no later one is looked for again.
  const missing = new Set<string>()
  let behind = 0
  for (const { 0: opener, index } of line.matchAll(OPENER)) {
    const closer = CLOSERS[opener]!
    if (index < behind || missing.has(closer)) continue
    const close = line.indexOf(closer, index + 1)
    if (close < 0) missing.add(closer)
    else {
      found.push(index, close)
      behind = close + 1
    }
  }
  return found
}
