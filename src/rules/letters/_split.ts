import { lettersOf } from '../../arabic/letters-of.js'
import type { Lexicon } from '../../arabic/lexicon/lexicon.js'
import { ALEF, ALEF_MAKSURA, TEH_MARBUTA } from '../../arabic/characters.js'

/** Words that are often written together with the next, for want of a space. */
const FUNCTION_WORDS: readonly string[] = [
  'من', 'في', 'على', 'إلى', 'الى', 'عن', 'أن', 'إن', 'هذا', 'هذه', 'ذلك', 'تلك', 'التي', 'الذي', 'كان', 'كانت', 'بعد', 'قبل', 'بين', 'كل', 'غير',
  'مع', 'أو', 'ثم', 'حتى', 'عند', 'قد', 'لم', 'لن', 'هو', 'هي', 'أي', 'فيما', 'كما', 'إذا',
]
const ARTICLE = '\u0627\u0644'
/** Many write names so: عبدالرحيم. */
const ABD = /\u0639\u0628\u062f$/
const LEAST_AFTER_FUNCTION = 5
const LEAST_PART = 3
const LEAST_AFTER_TANWIN = 2
const LONG_PART = 6
const LEAST_WITH_ARTICLE = 6
const LONG = 16
const LONGEST_TRIED = 40

/** Where a space was lost, and how sure it is. */
export interface Split {
  /** Letters before the space. */
  readonly at: number
  /** The letter before the space ends words only. */
  readonly certain: boolean
}

/** A space lost after ة or ى, which end words: both parts must be words where there is a list. */
export function splitAfterFinal(letters: string, lexicon: Lexicon): Split | null {
  if (letters.length > LONGEST_TRIED) return null
  for (let at = 2; at <= letters.length - 2; at++) {
    const unit = letters.charCodeAt(at - 1)
    if (unit !== TEH_MARBUTA && unit !== ALEF_MAKSURA) continue
    if (bothKnown(letters, at, lexicon)) return { at, certain: true }
  }
  return null
}

/** A space lost between two alefs:  هذااليوم. */
export function splitBetweenAlefs(letters: string, lexicon: Lexicon): Split | null {
  for (let at = LEAST_PART; at <= letters.length - 2 && letters.length <= LONGEST_TRIED; at++) {
    const alefs = letters.charCodeAt(at - 1) === ALEF && isAlef(letters.charCodeAt(at))
    if (alefs && bothKnown(letters, at, lexicon)) return { at, certain: false }
  }
  return null
}

const TANWIN = /[\u064b-\u064d]\u0627?(?=[\u0621-\u064a])/g

/**
 * A space lost after tanwin, which ends words:  شكراًلك   كتابًاجديدا.  Both parts must be words of the list, and the whole none.
 *
 * @param text a word as written
 * @returns units before the space, or null
 */
export function splitAfterTanwin(text: string, lexicon: Lexicon): number | null {
  if (text.length > 2 * LONGEST_TRIED || lexicon.hasLoosely(text)) return null
  for (const match of text.matchAll(TANWIN)) {
    const at = match.index + match[0].length
    const [first, second] = [text.slice(0, at), text.slice(at)]
    if (lettersOf(first).length < LEAST_PART || lettersOf(second).length < LEAST_AFTER_TANWIN) continue
    if (lexicon.hasLoosely(first) && lexicon.hasLoosely(second)) return at
  }
  return null
}

function isAlef(unit: number): boolean {
  return unit >= 0x622 && unit <= 0x627 && unit !== 0x624 && unit !== 0x626
}

/** A space lost after a function word, before the article, or in what is longer than words are. */
export function splitUnknown(letters: string, lexicon: Lexicon): Split | null {
  if (letters.length > LONGEST_TRIED) return null
  for (const word of FUNCTION_WORDS) {
    const rest = letters.length - word.length
    if (rest < LEAST_AFTER_FUNCTION || !letters.startsWith(word)) continue
    const article = letters.startsWith(ARTICLE, word.length)
    if ((article || word.length >= 4) && lexicon.has(letters.slice(word.length))) return { at: word.length, certain: false }
  }
  return splitBeforeArticle(letters, lexicon) ?? (letters.length >= LONG ? onlySplit(letters, lexicon) : null)
}

function splitBeforeArticle(letters: string, lexicon: Lexicon): Split | null {
  for (let at = letters.indexOf(ARTICLE, LEAST_PART); at >= 0; at = letters.indexOf(ARTICLE, at + 1)) {
    if (letters.length - at < LEAST_WITH_ARTICLE || ABD.test(letters.slice(0, at))) continue
    if (lexicon.has(letters.slice(0, at)) && lexicon.has(letters.slice(at))) return { at, certain: false }
  }
  return null
}

function onlySplit(letters: string, lexicon: Lexicon): Split | null {
  const places: number[] = []
  for (let at = LEAST_PART; at <= letters.length - LEAST_PART; at++) if (bothKnown(letters, at, lexicon)) places.push(at)
  return places.length === 1 ? { at: places[0]!, certain: false } : null
}

function bothKnown(letters: string, at: number, lexicon: Lexicon): boolean {
  const rest = letters.slice(at)
  return lexicon.hasLoosely(letters.slice(0, at)) && (rest.length >= LONG_PART ? lexicon.hasLoosely(rest) : lexicon.has(rest))
}
