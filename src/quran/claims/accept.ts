import { countHarakat } from '../harakat.js'
import type { QuranIndex } from '../index/index-file.js'
import type { ColumnRange } from '../match/exact.js'
import { countWords, type LetterStream } from '../match/letter-stream.js'
import { longestAgreement, type Match, normalizedScore, wordShare } from '../match/match.js'
import type { Mention } from '../references/types.js'
import type { Evidence } from '../types.js'
import type { Speaker } from './cues.js'
import type { Delimited } from './delimiters.js'

const SHORTEST_UNCITED_WORDS = 4
const SHORTEST_UNCITED_LETTERS = 15

export function evidenceOf(delimited: Delimited, speaker: Speaker | null, cited: readonly Mention[]): Evidence[] {
  const evidence: Evidence[] = []
  if (delimited.kind === 'quotes' || delimited.kind === 'guillemets') evidence.push('quotation-marks')
  else if (delimited.kind === 'parentheses' || delimited.kind === 'brackets') evidence.push('text')
  else evidence.push('brackets')
  if (speaker === 'quran') evidence.push('cue')
  if (cited.length > 0) evidence.push('citation')
  return evidence
}

/** Letters on end that agree, six words or so, from which on it is that verse, whatever words end it: those of another verse. */
const TELLING_STRETCH = 26

/** The verse is recognisable: enough of its letters, or of its words, stand as they should. */
export function isGood(match: Match, stream: LetterStream, index: QuranIndex, words: number): boolean {
  if (match.exact) return true
  if (words < 2) return false
  const score = normalizedScore(match)
  const share = wordShare(stream.letters, index.columns, match)
  if (words < 3) return score >= 0.75
  if ((score >= 0.4 && share >= 0.7) || score >= 0.7) return true
  return score >= 0.4 && share >= 0.5 && longestAgreement(stream.letters, index.columns, match) >= TELLING_STRETCH
}

/** A word or two that a reference stands beside, and that stand somewhere else: chance, not a wrong reference. */
export function isChance(matches: readonly Match[], cited: readonly ColumnRange[]): boolean {
  const [match] = matches
  if (cited.length === 0 || matches.length > 1 || match === undefined || match.qEnd - match.q >= SHORTEST_UNCITED_LETTERS) return false
  return !cited.some((prior) => match.c >= prior.c - 1 && match.c < prior.cEnd)
}

/** Enough to be no accident, where nothing says that God speaks. Vowel signs and a cue make a few words tell. */
export function tellsEnough(match: Match, words: number, vowelled: boolean, introduced: boolean): boolean {
  const letters = match.qEnd - match.q
  if (match.exact) {
    if (vowelled) return (words >= 2 && letters >= 8) || (introduced && letters >= 4)
    return (words >= 3 && letters >= 12) || (words >= 2 && letters >= 10 && introduced)
  }
  return words >= SHORTEST_UNCITED_WORDS && letters >= SHORTEST_UNCITED_LETTERS && normalizedScore(match) >= 0.6
}

/** Words that a reference to another ayah stands behind: a topic and its place, «ورد ذكر بني إسرائيل في البقرة: 40», says a few words of some verse. */
export function tellsAlone(stream: LetterStream, match: Match): boolean {
  return countWords(stream.letters, match.q, match.qEnd) >= (match.exact ? SHORTEST_BEFORE_OTHER : SHORTEST_ALTERED_BEFORE_OTHER)
}
const SHORTEST_BEFORE_OTHER = 4
const SHORTEST_ALTERED_BEFORE_OTHER = 6

export function isVowelled(text: string, start: number, end: number): boolean {
  return countHarakat(text, start, end) >= 2
}

export function wordsOf(stream: LetterStream, match: Match): number {
  return countWords(stream.letters, match.q, match.qEnd)
}

export function latinLetters(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const lower = text.charCodeAt(i) | 0x20
    if (lower >= 0x61 && lower <= 0x7a) count++
  }
  return count
}
