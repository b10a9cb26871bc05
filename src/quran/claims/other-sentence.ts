// Another sentence that shares common words with a verse, and a damaged verse, are told apart by what their words say:
//
//     إن الله جميل يحب الجمال   2:222          وتعاونوا على الخير والتقوى   5:2
//        =    ×     =    ×                        =      =    ×      =
//      └ common └ what it is about, and no verse's └ rare, and the verse's
import type { Columns } from '../index/columns.js'
import type { LetterStream } from '../match/letter-stream.js'
import { COMMON_SHARE, type Match, type WordBeside, wordsBeside } from '../match/match.js'
import type { WordForms } from '../word-forms.js'

/** Words of a passage that is short enough to be a saying. */
const MOST_WORDS = 7
/** Words that are not letter for letter the verse's. */
const FEWEST_CHANGED = 2
/** Bits of a word that says nothing: في، إن، الله. */
const COMMON_BITS = 8
/** Words that are not like the verse's at all; of one, much more must be said. */
const FEWEST_FOREIGN = 2
/** A verse of which so few words are left is none. */
const MOST_EQUAL = 1
/** Weight of a word that is nearly the verse's. */
const NEARLY = 0.5
/** Other words weigh so much more than the verse's, where it is cited or one word alone is foreign; and so much at least. */
const MUCH_MORE = 4
const LEAST = 8

/**
 * Whether a passage is a sentence of its own: most of what its words say, they do not say in the verse.
 * @param isCited the verse is the one that a reference names
 */
export function isOtherSentence({ letters }: LetterStream, columns: Columns, forms: WordForms, match: Match, isCited: boolean): boolean {
  if (match.exact) return false
  const { words } = wordsBeside(letters, columns, match)
  if (words.length > MOST_WORDS || words.filter((word) => !isEqual(word)).length < FEWEST_CHANGED) return false
  let [own, others, equal, foreign] = [0, 0, 0, 0]
  let areReal = true
  for (const word of words) {
    const weight = Math.max(0, forms.bits(letters, word.q, word.qEnd) - COMMON_BITS)
    const isReal = forms.isLikeLetters(letters, word.q, word.qEnd)
    if (isEqual(word)) {
      own += weight
      equal++
    } else if (!isNearly(word)) {
      others += weight
      foreign++
      areReal &&= isReal
    } else if (isReal) others += NEARLY * weight
    // A damaged word is none.
    else own += NEARLY * weight
  }
  const isMuchMore = others > MUCH_MORE * own && others >= LEAST
  if (isCited) return isMuchMore && (foreign >= FEWEST_FOREIGN || (foreign > 0 && equal === 0))
  // Where a word is none of the Quran's, it may be damaged.
  return foreign > 0 && areReal && (isMuchMore || (foreign >= FEWEST_FOREIGN && (equal <= MOST_EQUAL || others > own)))
}

function isEqual({ agreed, longest }: WordBeside): boolean {
  return Math.max(...agreed) === longest
}

function isNearly({ agreed, longest }: WordBeside): boolean {
  return Math.max(...agreed) >= COMMON_SHARE * longest
}
