// Books within collections of hadith bear names of surahs:  (كتاب الحج: 113)   (البخاري، الجمعة: 13)   (Muslim, Hajj: 436)
import { COLLECTIONS } from './grammar.generated.js'
import { isLetter } from './window.js'

let collections: ReadonlySet<string> | undefined

/** What such a book is called: كتاب الحج, أبواب الطلاق, Kitab al-Hajj, Book of al-Hajj. */
const BOOK = /(?:^|[^a-z\u0620-\u06d5'])(?:[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0643\u062a\u0627\u0628|\u0628\u0627\u0628|\u0627\u0628\u0648\u0627\u0628)|kitab|bab|book of(?: the)?)[ -]$/
/** Between a collection and its book, in the same brackets: a comma, a colon, a slash, في. */
const BETWEEN = /(?: ?[,;:/] ?"?| (?:\u0641\u064a|in) )$/
const REACH = 40
const WORDS = 3

/** Whether the name that begins at `start` is that of a book of hadith. */
export function isBookOfHadith(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  if (BOOK.test(before)) return true
  const between = BETWEEN.exec(before)
  return between !== null && endsInCollection(before.slice(0, between.index))
}

function endsInCollection(text: string): boolean {
  collections ??= new Set(COLLECTIONS.split('|'))
  let start = text.length
  for (let words = 0; words < WORDS && start > 0; words++) {
    while (start > 0 && (isLetter(text[start - 1]) || text[start - 1] === "'" || text[start - 1] === '-')) start--
    if (collections.has(text.slice(start))) return true
    if (text[start - 1] !== ' ') return false
    start--
  }
  return false
}
