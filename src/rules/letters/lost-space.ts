import type { Facts } from '../../analysis/facts.js'
import type { Lexicon } from '../../arabic/lexicon/lexicon.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { isInNamedToken } from '../../arabic/named-token.js'
import { WordBit } from '../../arabic/pairs.js'
import { CONTROL, LETTER, MARK, UNITS } from '../../arabic/units.js'
import { isZeroWidthSpace, zeroWidthAt } from '../../arabic/zero-width.js'
import type { Report, Rule } from '../rule.js'
import { unlessSetBeside } from '../set-beside.js'
import { clip, codePointName, eachSuspect, wordAt, type Word } from '../words.js'
import { lostInExpression } from './_expressions.js'
import { splitAfterFinal, splitAfterTanwin, splitBetweenAlefs, splitUnknown, type Split } from './_split.js'

const LEAST_LETTERS = 6

/** Two words without the space between them. */
export const rule: Rule = {
  meta: { id: 'letters/lost-space', severity: 'warning', edits: 'fix', messages: ['afterFinal', 'together', 'expression', 'zeroWidth', 'split', 'write'] },
  check(facts, tell) {
    const { lexicon } = facts.arabic
    if (lexicon === null) return
    const report = unlessSetBeside(facts.prose.text, tell)
    eachSuspect(facts, WordBit.TANWIN_MEDIAL, (word) => afterTanwin(word, lexicon, report))
    eachSuspect(facts, WordBit.CONTROL, (word) => atZeroWidth(word, lexicon, report))
    const expressions = joinedExpressions(facts)
    for (const word of expressions.values()) report(word)
    for (const [word, split] of joinedWords(facts, lexicon)) {
      const { start, end } = word
      if (expressions.has(word.index)) continue
      if (isInNamedToken(facts.prose.text, start, end)) continue
      const at = start + unitAfterLetters(word.text, split.at)
      const data = { found: word.text, first: word.text.slice(0, at - start), second: word.text.slice(at - start) }
      const edits = [{ start: at, end: at + controlsAt(word.text, at - start), text: ' ' }]
      if (split.certain) report({ messageId: 'afterFinal', data, start, end, fix: edits })
      else report({ messageId: 'together', data, start, end, suggestions: [{ messageId: 'split', data, edits }] })
    }
  },
}

/** Words of expressions that everybody writes, without the spaces between them, by their places in the word table. */
function joinedExpressions(facts: Facts): Map<number, Report> {
  const found = new Map<number, Report>()
  for (const index of facts.arabic.unknown) {
    if (facts.arabic.known![index] !== Known.NO || facts.arabic.words.letters[index]! < LEAST_LETTERS - 1) continue
    const { text, letters, start, end } = wordAt(facts, index)
    const places = lostInExpression(letters)
    if (places === null || isInNamedToken(facts.prose.text, start, end)) continue
    const spaces = places.map((place) => unitAfterLetters(text, place))
    const edits = spaces.map((at) => ({ start: start + at, end: start + at + controlsAt(text, at), text: ' ' }))
    const data = { found: text, text: spaces.reduceRight((parted, at) => `${parted.slice(0, at)} ${parted.slice(at + controlsAt(text, at))}`, text) }
    found.set(index, { messageId: 'expression', data, start, end, suggestions: [{ messageId: 'write', data, edits }] })
  }
  return found
}

function afterTanwin({ text, letters, start, end }: Word, lexicon: Lexicon, report: (finding: Report) => void): void {
  const at = splitAfterTanwin(text, lexicon)
  if (at === null || (splitAfterFinal(letters, lexicon) ?? splitBetweenAlefs(letters, lexicon)) !== null) return
  const data = { found: text, first: text.slice(0, at), second: text.slice(at) }
  const edits = [{ start: start + at, end: start + at, text: ' ' }]
  report({ messageId: 'together', data, start, end, suggestions: [{ messageId: 'split', data, edits }] })
}

/** Words with a zero-width space between them: no space is seen, and without it they are one. */
function atZeroWidth({ text, start, end }: Word, lexicon: Lexicon, report: (finding: Report) => void): void {
  for (let at = 1; at < text.length - 1; at++) {
    if (!isZeroWidthSpace(text.charCodeAt(at))) continue
    const stretch = zeroWidthAt(text, at, lexicon)
    at = stretch.end
    if (stretch.kind !== 'space') continue
    const data = { found: clip(text), first: clip(text.slice(0, stretch.start)), second: clip(text.slice(at)), codePoint: codePointName(text[stretch.start]!) }
    report({ messageId: 'zeroWidth', data, start, end, fix: [{ start: start + stretch.start, end: start + at, text: ' ' }] })
  }
}

/** How many invisible characters stand there: the space takes their place. */
function controlsAt(text: string, at: number): number {
  let end = at
  while (end < text.length && (UNITS[text.charCodeAt(end)]! & CONTROL) !== 0) end++
  return end - at
}

function joinedWords(facts: Facts, lexicon: Lexicon): [Word, Split][] {
  const found = new Map<number, [Word, Split]>()
  eachSuspect(facts, WordBit.SEQUENCE, (word) => {
    const split = splitAfterFinal(word.letters, lexicon) ?? splitBetweenAlefs(word.letters, lexicon)
    const isParted = split !== null && word.text.length > word.letters.length && isPartedByZeroWidth(word.text, split.at, lexicon)
    if (split !== null && !isParted && facts.arabic.known?.[word.index] !== Known.EXACTLY) found.set(word.index, [word, split])
  })
  for (const index of facts.arabic.unknown) {
    if (found.has(index) || facts.arabic.known![index] !== Known.NO || facts.arabic.words.letters[index]! < LEAST_LETTERS) continue
    const word = wordAt(facts, index)
    // A vowelled text was set with care: its strange words are names.
    const split = word.text === word.letters ? splitUnknown(word.letters, lexicon) : null
    if (split !== null) found.set(index, [word, split])
  }
  return [...found.values()].sort((a, b) => a[0].start - b[0].start)
}

/** Whether a zero-width space that stands for a space is at the place already. */
function isPartedByZeroWidth(text: string, letters: number, lexicon: Lexicon): boolean {
  const at = unitAfterLetters(text, letters)
  return isZeroWidthSpace(text.charCodeAt(at)) && zeroWidthAt(text, at, lexicon).kind === 'space'
}

/** Units of the word that hold its first letters, with their marks. */
function unitAfterLetters(text: string, letters: number): number {
  let count = 0
  let at = 0
  for (; at < text.length; at++) {
    const unit = UNITS[text.charCodeAt(at)]!
    if ((unit & LETTER) !== 0 && ++count > letters) break
    if ((unit & (LETTER | MARK)) === 0 && count === letters) break
  }
  return at
}
