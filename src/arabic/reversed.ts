import { ALEF, ALEF_MAKSURA, LAM, TEH_MARBUTA } from './characters.js'
import { Known, type Lexicon } from './lexicon/lexicon.js'
import { turnLamAlef } from './lam-alef.js'
import { lettersOf } from './letters-of.js'
import { WordBit } from './pairs.js'
import { stretchesOf, turn } from './reversed-stretch.js'
import { LETTER, UNITS } from './units.js'
import { presentationForm } from './shape-forms.js'
import { unshape } from './unshape.js'
import { scanWords, type WordTable } from './words.js'

/** A stretch in visual order. Offsets are UTF-16. */
export interface Reversed {
  readonly start: number
  readonly end: number
  /** The stretch in the order of reading, presentation forms folded. */
  readonly text: string
  /** The word list holds what comes out. */
  readonly verified: boolean
  /** It was stored as glyphs, which say themselves what is a ligature. */
  readonly glyphs: boolean
}

const LEAST_LETTERS = 3
/** A line is looked at when at least this share of its longer words is unknown. */
const SUSPICIOUS = 0.3
/** Where no word looks turned round, this share. */
const STRANGE = 0.5
/** Turned round, this share must be known, and so much more than before. */
const KNOWN_AFTER = 0.6
const GAIN = 0.3
const GAIN_IF_TELLING = 0.1
const VERIFIED = 0.8
/** A single word must be longer, for names turn into words by chance. */
const LEAST_SINGLE = 4
/** One that could be a name (باولا, نيكولا) so long. */
const LEAST_NAME = 6
/** So much must become words that the list holds as they are spelled. */
const SURE = 0.4
const LEAST_FOR_FIX = 3
/** What a few words must hold to be looked at: the article's lam and alef at a word's end, teh marbuta at its start, glyphs, a number. */
const TELLING = WordBit.LAM_ALEF | WordBit.SEQUENCE | WordBit.FORM | WordBit.ADJOINS
const MARKS = /[\u064b-\u0652]/
/** So few words prove nothing unless one of them has the article or a teh marbuta when turned. */
const FEW_WORDS = 3

/**
 * Finds lines whose Arabic stands in the order of display, as some PDF tools write it:  ابحرم  for  مرحبا.
 * A line is reversed when the word list knows few of its words as they stand, and most of them turned round; without
 * a word list, when words begin with what words end in (ة ى, the article's لا at the end).
 *
 * @param known what the word list says of each word (known.ts); null without a list
 * @param isArabic whether a line is Arabic by its letters
 */
export function findReversed(
  words: WordTable,
  known: Uint8Array | null,
  lexicon: Lexicon | null,
  isArabic: (line: number) => boolean,
): Reversed[] {
  const found: Reversed[] = []
  const { lines } = words
  for (let line = 0; line < lines.count; line++) {
    const first = lines.firstWord[line]!
    const last = lines.firstWord[line + 1]!
    if (first === last || !isSuspicious(words, known, first, last) || !isArabic(line)) continue
    for (const [from, to] of stretchesOf(words, line)) judge(words.text, from, to, lexicon, found)
  }
  return lexicon === null ? found : turnKept(found, lexicon)
}

function isSuspicious(words: WordTable, known: Uint8Array | null, first: number, last: number): boolean {
  if (known === null) return edges(words, first, last, false) >= 2
  const { bits, letters } = words
  let counted = 0
  let strange = 0
  let telling = 0
  for (let word = first; word < last; word++) {
    const shaped = (bits[word]! & WordBit.FORM) !== 0
    if (letters[word]! < LEAST_LETTERS && !shaped) continue
    counted++
    telling |= bits[word]! & TELLING
    if (shaped || known[word] === Known.NO) strange++
  }
  if (strange === 0 || strange < SUSPICIOUS * counted) return false
  if (counted <= FEW_WORDS) return telling !== 0
  return strange >= STRANGE * counted || edges(words, first, last, true) > 0
}

/** How many words look turned round by their first and last units alone, as `looksReversed` counts; any word with glyphs is two. */
function edges(words: WordTable, first: number, last: number, vowelled: boolean): number {
  const { text, start, end, bits } = words
  let backward = 0
  for (let word = first; word < last; word++) {
    if ((bits[word]! & WordBit.FORM) !== 0) return 2
    if (end[word]! - start[word]! < LEAST_SINGLE) continue
    // Marks hide a word's edges; a lam-alef in it must do.
    if ((bits[word]! & WordBit.MARK) !== 0) {
      if (vowelled && (bits[word]! & (WordBit.LAM_ALEF | WordBit.SEQUENCE)) !== 0) backward++
      continue
    }
    const head = text.charCodeAt(start[word]!)
    const tail = end[word]!
    if (head === TEH_MARBUTA || head === ALEF_MAKSURA) backward++
    else if (text.charCodeAt(tail - 1) === ALEF && text.charCodeAt(tail - 2) === LAM) backward++
    else if (text.charCodeAt(tail - 2) === ALEF && text.charCodeAt(tail - 3) === LAM) backward++
  }
  return backward
}

function judge(text: string, start: number, end: number, lexicon: Lexicon | null, found: Reversed[]): void {
  const stretch = text.slice(start, end)
  const turned = turn(stretch)
  const after = lexicon === null ? null : shareKnown(turned, lexicon)
  if (after !== null && (after.words === 0 || after.share < KNOWN_AFTER)) return
  const asIs = unshape(stretch)
  const byForms = formsTell(stretch)
  const tells = byForms || looksReversed(asIs)
  if (lexicon === null || after === null) {
    if (tells) found.push({ start, end, text: turned, verified: false, glyphs: byForms })
    return
  }
  const before = shareKnown(asIs, lexicon)
  if (after.share < before.share + (tells ? GAIN_IF_TELLING : GAIN)) return
  if (!byForms && (after.sure < SURE || !(after.words <= FEW_WORDS ? isProvedByFew(asIs, turned, before, after, lexicon) : after.sure > before.sure))) return
  found.push({ start, end, text: turned, verified: after.share >= VERIFIED && after.words >= LEAST_FOR_FIX, glyphs: byForms })
}

/**
 * Whether so few words prove that they are turned round: all of them become words, and one a word of the list as it is spelled, with the
 * article or teh marbuta. Names become words by chance (كامالا هاريس gives سيراه الاماك), the sooner the shorter they are.
 */
function isProvedByFew(asIs: string, turned: string, before: Share, after: Share, lexicon: Lexicon): boolean {
  if (after.words === 1) {
    if (after.sure < 1 || before.share > 0 || MARKS.test(asIs) || after.letters < LEAST_SINGLE) return false
    return NUMBER_TOUCHES.test(asIs) || (hasForward(turned, lexicon, BARE_FORWARD) && (after.letters >= LEAST_NAME || IMPOSSIBLE_START.test(asIs)))
  }
  return NUMBER_TOUCHES.test(asIs) || hasForward(turned, lexicon, FORWARD)
}

interface Share {
  readonly words: number
  readonly letters: number
  /** Known letters of all letters, in words that are long enough. */
  readonly share: number
  /** Those of words that the list holds as they are spelled. */
  readonly sure: number
}

function shareKnown(text: string, lexicon: Lexicon): Share {
  const { count, start, end, letters } = scanWords(text)
  let total = 0
  let known = 0
  let sure = 0
  let words = 0
  for (let word = 0; word < count; word++) {
    const length = letters[word]!
    if (length < LEAST_LETTERS || isCut(text, start[word]!, end[word]!)) continue
    words++
    total += length
    const look = lexicon.look(text, start[word]!, end[word]!)
    if (look === Known.EXACTLY) {
      known += length
      sure += length
    } else if (look === Known.LOOSELY) known += 0.8 * length
    else if (turnLamAlef(lettersOf(text, start[word]!, end[word]!), lexicon) !== null) known += 0.8 * length
  }
  return { words, letters: total, share: total === 0 ? 0 : known / total, sure: total === 0 ? 0 : sure / total }
}

/** An interface text marks its keyboard letter inside the word:  الأ_عضاء. */
function isCut(text: string, start: number, end: number): boolean {
  return isKeyMark(text.charCodeAt(start - 1)) || isKeyMark(text.charCodeAt(end))
}

function isKeyMark(unit: number): boolean {
  return unit === 0x5f || unit === 0x26
}

/**
 * Lam-alefs that the tool had kept in the order of reading are turned round by the turning of the line: they go back. Whether
 * it kept them, all the lines say together.
 */
function turnKept(found: readonly Reversed[], lexicon: Lexicon): Reversed[] {
  let sure = 0
  let upright = 0
  for (const { text, glyphs } of found) {
    if (glyphs) continue
    const { count, start, end, bits } = scanWords(text)
    for (let word = 0; word < count; word++) {
      if ((bits[word]! & WordBit.ALEF_LAM) !== 0 && turnLamAlef(lettersOf(text, start[word]!, end[word]!), lexicon) !== null) sure++
      else if ((bits[word]! & WordBit.LAM_ALEF) !== 0) upright++
    }
  }
  // Without one upright, what can be turned back was kept: few words with alef before lam are commoner as they stand.
  if (sure <= upright && upright > 0) return [...found]
  return found.map((one) => (one.glyphs ? one : { ...one, text: turnWords(one.text, lexicon, true) }))
}

function turnWords(text: string, lexicon: Lexicon, everywhere: boolean): string {
  const { count, start, end, bits } = scanWords(text)
  const parts: string[] = []
  let from = 0
  for (let word = 0; word < count; word++) {
    if ((bits[word]! & WordBit.ALEF_LAM) === 0) continue
    const plain = lettersOf(text, start[word]!, end[word]!)
    const other = turnLamAlef(plain, lexicon, everywhere)
    if (other === null) continue
    parts.push(text.slice(from, start[word]!), withMarks(text, start[word]!, end[word]!, other))
    from = end[word]!
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** The word's letters replaced, one by one; its marks stay behind the letters they had. */
function withMarks(text: string, start: number, end: number, letters: string): string {
  let out = ''
  let next = 0
  for (let at = start; at < end; at++) {
    out += (UNITS[text.charCodeAt(at)]! & LETTER) !== 0 ? letters[next++]! : text[at]!
  }
  // The tanwin of لاً stood behind both letters of the ligature.
  return out.replace(TANWIN_BEFORE_LAM_ALEF, '\u0644\u0627\u064b')
}

const TANWIN_BEFORE_LAM_ALEF = /\u064b\u0644\u0627$/

/** A number without a space behind a word stands before it in the order of display:  دمحم21. */
const NUMBER_TOUCHES = /[\u0621-\u064a]{4}\d+$/

/** A letter that starts no word. */
const IMPOSSIBLE_START = /^\P{L}*[\u0629\u0649]/u
const BARE_FORWARD = /^\u0627\u0644|\u0629$/
const FORWARD = /^[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0629$/
const BACKWARD = /\u0644\u0627[\u0648\u0628\u0643\u0641]?$|^[\u0629\u0649]/

/** Without a word list: twice, and three times as often as the other way, words begin as words end. */
function looksReversed(text: string): boolean {
  const { count, start, end, letters } = scanWords(text)
  let forward = 0
  let backward = 0
  for (let word = 0; word < count; word++) {
    if (letters[word]! < LEAST_SINGLE) continue
    const plain = lettersOf(text, start[word]!, end[word]!)
    if (FORWARD.test(plain)) forward++
    if (BACKWARD.test(plain)) backward++
  }
  return backward >= 2 && backward >= 3 * forward
}

/** Glyphs tell by themselves: words that start with a final form and end in an initial one stand in the order of display. */
function formsTell(text: string): boolean {
  let forward = 0
  let backward = 0
  const { count, start, end, bits } = scanWords(text)
  for (let word = 0; word < count; word++) {
    if ((bits[word]! & WordBit.FORM) === 0) continue
    const shapes = shapesOf(text, start[word]!, end[word]!)
    if (shapes.length < 2) continue
    if (shapes[0] === 'initial' || shapes.at(-1) === 'final') forward++
    if (shapes[0] === 'final' || shapes.at(-1) === 'initial') backward++
  }
  return backward >= 1 && backward >= 3 * forward
}

function shapesOf(text: string, start: number, end: number): string[] {
  const shapes: string[] = []
  for (let at = start; at < end; at++) {
    const shape = presentationForm(text.charCodeAt(at))?.shape
    if (shape !== undefined && shape !== 'mark') shapes.push(shape)
  }
  return shapes
}

/** Whether a word of the list, as it is spelled, starts or ends as the pattern has it. */
function hasForward(text: string, lexicon: Lexicon, pattern: RegExp): boolean {
  const { count, start, end, letters } = scanWords(text)
  for (let word = 0; word < count; word++) {
    if (letters[word]! < LEAST_SINGLE || !lexicon.has(text.slice(start[word]!, end[word]!))) continue
    if (pattern.test(lettersOf(text, start[word]!, end[word]!))) return true
  }
  return false
}
