import type { Facts } from '../../analysis/facts.js'
import { ALEF, LAM } from '../../arabic/characters.js'
import type { Lexicon } from '../../arabic/lexicon/lexicon.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { WordBit } from '../../arabic/pairs.js'
import type { Range } from '../../text/index.js'
import { isAnnounced } from './_letter-list.js'

const ARTICLE = '\u0627\u0644'
const IN = '\u0641\u064a'
const SPACE = 0x20
const LEAST_WITH_ARTICLE = 4
/** The article and a letter or two of the word. */
const LONGEST_HEAD = 4
const LEAST_TAIL = 3

/** A word with a space put in. */
export interface Torn extends Range {
  readonly text: string
}

/**
 * Words that a space parts where no word ends:
 *
 *     ا لكتاب      alef alone, and what makes a word with the article of it
 *     الم درسة     the article with a letter or two, and what is no word
 *     ف ي          two letters alone between words
 */
export function tornWords(facts: Facts): Torn[] {
  const { known, lexicon, words } = facts.arabic
  const found: Torn[] = []
  if (known === null || lexicon === null) return found
  const { bits, letters, start, end, text, count } = words
  for (let word = 0; word + 1 < count; word++) {
    // What is long is no head of a torn word.
    if (letters[word]! > LONGEST_HEAD || !isParted(word)) continue
    if (end[word]! - start[word]! !== letters[word] || end[word + 1]! - start[word + 1]! !== letters[word + 1]) continue
    const joined = text.slice(start[word], end[word]) + text.slice(start[word + 1], end[word + 1])
    if (isTorn(word, joined, lexicon)) found.push({ start: start[word]!, end: end[word + 1]!, text: joined })
  }
  return found

  /** Whether one space parts the word from the next, both may be looked at, and no digit or Latin letter touches them. */
  function isParted(word: number): boolean {
    if (start[word + 1]! - end[word]! !== 1 || text.charCodeAt(end[word]!) !== SPACE) return false
    return ((bits[word]! | bits[word + 1]!) & WordBit.ADJOINS) === 0 && facts.arabic.isPlain(word) && facts.arabic.isPlain(word + 1)
  }

  function isTorn(word: number, joined: string, list: Lexicon): boolean {
    if (letters[word] === 1) {
      // Single letters beside them are a list.
      if (isSingle(word - 1) || isSingle(word + 2)) return false
      if (joined === IN) return facts.arabic.follows(word) && facts.arabic.follows(word + 2) && !isAnnounced(facts, { start: start[word]! })
      const isArticle = text.charCodeAt(start[word]!) === ALEF && text.charCodeAt(start[word + 1]!) === LAM && joined.length >= LEAST_WITH_ARTICLE
      return isArticle && list.has(joined) && list.hasLoosely(joined.slice(ARTICLE.length))
    }
    const isHead = letters[word]! > ARTICLE.length && joined.startsWith(ARTICLE)
    return isHead && letters[word + 1]! >= LEAST_TAIL && known![word + 1] === Known.NO && list.has(joined)
  }

  function isSingle(word: number): boolean {
    return word >= 0 && word < count && letters[word] === 1
  }
}
