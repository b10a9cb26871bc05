// Words that point to another place than the one spoken of:  (انظر: آل عمران: 19)   see also Q 3:19   cf. [3:19]
import { clean } from './clean.js'

/** As `clean` leaves them. */
const POINTERS: ReadonlySet<string> = new Set(['انظر', 'ينظر', 'راجع', 'يراجع', 'قارن', 'يقارن', 'see', 'cf', 'compare'])
/** What may stand between one and the reference. */
const BETWEEN: ReadonlySet<string> = new Set(['ايضا', 'كذلك', 'مثلا', 'also', 'further', 'eg', 'the'])
const WORDS_BETWEEN = 2
/** UTF-16 units that such words take, with marks. */
const REACH = 48
const PREFIX = /^[\u0648\u0641](?=.{4})/
const WORD = /[a-z\u0620-\u06d5]/
/** Punctuation that may follow one; a full stop only where the word is shortened. */
const JOINTS = ' :,([{"*'

/** Chapter and verse of another scripture, its book named before: سفر التكوين (1: 1). */
const SCRIPTURE = /(?:^|[^\u0620-\u06d5])(?:ال)?(?:سفر|مزامير|مزمور|انجيل|اصحاح|توراه)(?: [\u0620-\u06d5]+){0,2}[ :,([{"*]*$/

/** Behind a reference: the verse itself. See Al-Baqarah 2:153: «…» */
const VERSE_FOLLOWS = /^[*_\s]{0,4}:[*_\s]{0,4}[\ufd3e\ufd3f\u00ab\u201c"{]/u
const LEAD_UNITS = 12

/** Whether words that point elsewhere stand right before [start, stop), in its brackets or before them, and no verse of its own behind it. */
export function isPointedTo(text: string, start: number, stop: number): boolean {
  const from = Math.max(0, start - REACH)
  const { text: before } = clean(text, from, start)
  if (SCRIPTURE.test(before)) return true
  let end = before.length
  for (let words = 0; words <= WORDS_BETWEEN; words++) {
    while (end > 0 && JOINTS.includes(before[end - 1]!)) end--
    const isShort = before[end - 1] === '.'
    if (isShort) end--
    let at = end
    while (at > 0 && (WORD.test(before[at - 1]!) || (isShort && before[at - 1] === '.'))) at--
    const word = before.slice(at, end).replaceAll('.', '')
    if (word === '' || (at === 0 && from > 0)) return false
    if (POINTERS.has(word) || POINTERS.has(word.replace(PREFIX, ''))) return (!isShort || word === 'cf') && !VERSE_FOLLOWS.test(text.slice(stop, stop + LEAD_UNITS))
    if (!BETWEEN.has(word) || (isShort && word !== 'eg')) return false
    end = at
  }
  return false
}
