import { ALEF, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, BEH, FEH, JEEM, KAF, KHAH, LAM, MEEM, WAW, YEH } from './characters.js'
import { isKeptWord, isLikelyTurned } from './lam-alef-kept.js'
import { Known, type Lexicon } from './lexicon/lexicon.js'

const ALEFS: ReadonlySet<number> = new Set([ALEF, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA])
const CLITICS: ReadonlySet<number> = new Set([WAW, FEH, BEH, KAF])
const MOST_PLACES = 4
const LEAST_LETTERS = 4
const YA = String.fromCharCode(YEH, ALEF)
const LAM_LETTER = String.fromCharCode(LAM)
const LAM_ALEF = String.fromCharCode(LAM, ALEF)
const DOUBLE_ALEF_LAM = String.fromCharCode(ALEF, ALEF, LAM)

/**
 * Where lam-alef was certainly turned round: after the article or in its place, no other word starts so.
 *
 *     األ اإل اآل اال   for   الأ الإ الآ الا,   up to two clitics before it
 *
 * @param word letters without marks
 * @returns the place of the second alef, or -1
 */
export function reversedPrefix(word: string): number {
  let at = 0
  while (at < 2 && CLITICS.has(word.charCodeAt(at))) at++
  // A clitic may be part of the word: try from the longest prefix down.
  for (; at >= 0; at--) {
    if (word.charCodeAt(at) === ALEF && ALEFS.has(word.charCodeAt(at + 1)) && word.charCodeAt(at + 2) === LAM) return at + 1
  }
  return -1
}

/**
 * Turns lam-alef back where PDF tools left its two letters in the order of the glyph:  استخالص → استخلاص.
 *
 * @param word letters without marks
 * @param everywhere the whole document shows the fault: then a word of the list may be a fault too (السالم for السلام)
 * @returns the one word of the list that turning back can give; null when there is none, more than one, or no need
 */
export function turnLamAlef(word: string, lexicon: Lexicon, everywhere = false): string | null {
  if (word.length < LEAST_LETTERS && !everywhere && reversedPrefix(word) < 0) return null
  const places = turnable(word, lexicon, everywhere)
  if (places.length === 0 || places.length > MOST_PLACES) return null
  const known = lexicon.look(word, 0, word.length)
  if (known === Known.EXACTLY && (!everywhere || isKeptWord(word))) return null
  if (known === Known.LOOSELY && !everywhere && reversedPrefix(word) < 0) return null
  // يامالك is written together.
  if (!everywhere && word.startsWith(YA) && lexicon.hasLoosely(word.slice(YA.length))) return null
  for (const least of [Known.EXACTLY, Known.LOOSELY]) {
    const found = turned(word, places).filter((other) => lexicon.look(other, 0, other.length) >= least)
    // Any word in ال (مختال) makes an accusative in لا too easily; one in اال does not.
    if (!everywhere && !word.endsWith(DOUBLE_ALEF_LAM) && found.some((other) => other.endsWith(LAM_ALEF))) return null
    if (found.length === 1) return found[0]!
    // Where all lam-alefs are turned round, all are turned back.
    if (found.length > 1) return everywhere ? found.at(-1)! : null
  }
  return everywhere && known === Known.NO ? turnDoubleAlef(word, places) : null
}

/** Two alefs side by side are never right:  كاتاالنو → كاتالانو,  whatever the list says. */
function turnDoubleAlef(word: string, places: readonly number[]): string | null {
  const at = places.find((place) => place > 0 && ALEFS.has(word.charCodeAt(place - 1)))
  return at === undefined ? null : word.slice(0, at) + LAM_LETTER + word[at]! + word.slice(at + 2)
}

/** Places of an alef before lam that are not the article's. */
function turnable(word: string, lexicon: Lexicon, everywhere: boolean): number[] {
  const article = articleAt(word, lexicon, everywhere)
  const prefix = reversedPrefix(word)
  const places: number[] = []
  for (let at = 0; at + 1 < word.length; at++) {
    if (at === article || !ALEFS.has(word.charCodeAt(at)) || word.charCodeAt(at + 1) !== LAM) continue
    // ألفا starts so of itself, and the alef of لال is its first lam's.
    const afterLam = word.charCodeAt(at - 1) === LAM
    // لألطفال is للأطفال: there the lam before is the preposition.
    const preposition = afterLam && (at === 1 || (at === 2 && CLITICS.has(word.charCodeAt(0))))
    if (everywhere || (at > 0 && !afterLam) || preposition || at === prefix) places.push(at)
  }
  return places
}

/**
 * Place of the article's alef, -1 for none. Where the whole document shows the fault, what follows the article must be a word, or
 * its alef and lam are lam and alef (الستخدام for لاستخدام).
 */
function articleAt(word: string, lexicon: Lexicon, everywhere: boolean): number {
  let at = 0
  while (at < 2 && CLITICS.has(word.charCodeAt(at))) at++
  for (; at >= 0; at--) {
    if (word.charCodeAt(at) !== ALEF || word.charCodeAt(at + 1) !== LAM) continue
    const rest = word.length - at - 2
    const least = at === 0 ? 2 : 3
    if (!everywhere) return at
    if (isLikelyTurned(word)) return -1
    const known = lexicon.look(word, at + 2, word.length)
    return rest >= least && known >= (rest > 3 ? Known.LOOSELY : Known.EXACTLY) ? at : -1
  }
  return -1
}

/** The word with one, two, … of its places turned, fewest first. */
function turned(word: string, places: readonly number[]): string[] {
  const out: [number, string][] = []
  for (let set = 1; set < 1 << places.length; set++) {
    const units = [...word]
    let count = 0
    let touching = -2
    for (let i = 0; i < places.length; i++) {
      if (((set >>> i) & 1) === 0) continue
      const at = places[i]!
      if (at <= touching + 1) break
      ;[units[at], units[at + 1]] = [units[at + 1]!, units[at]!]
      touching = at
      count++
    }
    out.push([count, units.join('')])
  }
  return [...new Set(out.sort((a, b) => a[0] - b[0]).map(([, other]) => other))]
}

const HAH_LIKE: ReadonlySet<string> = new Set('\u062c\u062d\u062e')
/** Letters that lam joins from above in one glyph. */
const BELOW_LAM: ReadonlySet<string> = new Set('\u062c\u062d\u062e\u0645')
const LEAST_LIGATURE_LETTERS = 5
const NOON_YEH = '\u0646\u064a'

/**
 * Turns back the two letters of another ligature: the article's lam with the letter after it (املرفقة → المرفقة), meem with jeem, hah
 * or khah (جمموعة → مجموعة). Only at the start of a word that the list does not hold, clitics before it or not.
 *
 * @returns the one word of the list that it can be, or null
 */
export function turnLigature(word: string, lexicon: Lexicon): string | null {
  if (word.length < LEAST_LIGATURE_LETTERS) return null
  const known = lexicon.look(word, 0, word.length)
  if (known === Known.EXACTLY) return null
  const found = new Set<string>()
  for (let at = 0; at <= 3 && at + 1 < word.length; at++) {
    const second = word[at]!
    const first = word.charCodeAt(at + 1)
    const lam = first === LAM && BELOW_LAM.has(second) && word.charCodeAt(at - 1) === ALEF
    // The list lacks many verbs that start with them (حملوه); two meems are surer: جمموعة.
    const meem = first === MEEM && word.charCodeAt(at + 2) === MEEM && HAH_LIKE.has(second) && known === Known.NO
    if (!(lam || meem) || !isStart(word, at)) continue
    const other = word.slice(0, at) + word[at + 1]! + second + word.slice(at + 2)
    for (const one of lam ? [other, withFinalTurned(other)] : [other]) {
      if (lexicon.has(one)) {
        found.add(one)
        break
      }
    }
  }
  return found.size === 1 ? [...found][0]! : null
}

/** Whether a word's first units are such that `turnLigature` need look: it holds jeem, hah or khah before meem, or alef and one of them or meem before lam. */
export function mayBeTurnedLigature(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + 5)
  for (let at = start; at + 1 < last; at++) {
    const unit = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    const hah = unit >= JEEM && unit <= KHAH
    if ((hah && next === MEEM) || (next === LAM && at > start && (hah || unit === MEEM))) return true
  }
  return false
}

/** Final yeh and noon, which such tools turn round too: املؤمنني. */
function withFinalTurned(word: string): string {
  return word.endsWith(NOON_YEH) ? word.slice(0, -2) + NOON_YEH[1]! + NOON_YEH[0]! : word
}

/** Whether only clitics, the article or its alef stand before the place. */
function isStart(word: string, at: number): boolean {
  let i = 0
  while (i < at && i < 2 && CLITICS.has(word.charCodeAt(i))) i++
  if (i < at && word.charCodeAt(i) === ALEF) i++
  if (i < at && word.charCodeAt(i) === LAM) i++
  return i === at
}
