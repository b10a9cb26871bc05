// References whose end is not read, or is left open: what they name beyond their number is not known.
//
//     [المؤمنون: 1-]      [البقرة: 3 ثم 5]      [النساء: 11، والتي تليها]      [البقرة: 3 - إلى آخر الصفات]      Starting with Q 24:27, …      سورة الطلاق ٢، ٣
import type { Mention } from './references/types.js'
import type { AyahRange } from './types.js'

type Place = Pick<Mention, 'start' | 'end' | 'outerStart'>

/** UTF-16 units in which a bracket opens before a reference, closes behind it, and in which words say that it is a beginning. */
const OPENS = 80
const CLOSES = 60
const BEGINNING = 48

/** ثم, إلى, حتى, فما بعدها, وما يليها, والتي تليها, واللتين بعدها, فصاعدا; the beginning of a word is enough. */
const ON = String.raw`(?:\u062b\u0645|[\u0625\u0627]\u0644\u0649|\u062d\u062a\u0649|[\u0641\u0648]\u0645\u0627\s|\u0648\u0627\u0644\u062a\u064a|\u0648\u0627\u0644\u0644\u062a|\u0648\u0627\u0644\u0644\u0630\u064a\u0646|\u0641\u0635\u0627\u0639\u062f|\u0641\.|to\s|until\s|through\s|onward|ff?\b|et seq|and (?:the )?(?:following|next|rest|after|beyond|what follows))`
const DASH = String.raw`[-\u2010-\u2015\u2212\u0640]`
/** A dash or dots behind which nothing follows; a word that leads on. */
const LEFT_OPEN = new RegExp(String.raw`^[\s*_]*(?:\.{2,}|\u2026|${DASH}[\s*_]*(?:[)\]}\n]|$)|(?:[,;\u060c\u061b]\s*|${DASH}\s*)?${ON})`, 'u')
/** البقرة: 285 - آل عمران: 2 */
const NAMED_END = String.raw`(?:${DASH}|[\u0625\u0627]\u0644\u0649\s|to\s)[\s*_]*\p{L}[\p{L}\p{M}' -]{1,24}[\s:,\u060c]*\p{N}{1,3}(?!\p{N})`
const ENDS_IN_ANOTHER = new RegExp(String.raw`^[\s*_]*${NAMED_END}`, 'u')
/** Within its brackets, a further number of the list:  , 999   and 999   أو 999   / 999 */
const JOINTS = String.raw`,;\u060c\u061b&+/|\u2010-\u2015\u2212-`
const OR = String.raw`\u0623\u0648 |\u062b\u0645 |and |or `
const FURTHER = new RegExp(String.raw`^[\s*_]{0,4}(?=[\u0648${JOINTS}]|${OR})(?:[${JOINTS}] ?)?\u0648?(?:${OR})? ?(?:(?:\u0627\u0644)?\u0622\u064a\u0629 |vv?\. ?|verses? |ayahs? )?\p{N}{1,3}(?!\s{0,4}[\p{N}\p{L}%])`, 'u')
/** Within its brackets: a word, a dash or dots, which have not been read. */
const UNREAD = /^[\s*_]*(?:[-\u2010-\u2015\u2212\u2026\p{L}]|\.{2})/u
/** «تبدأ آيات الصيام من», "starting with", "beginning at". */
const BEGINS =
  /(?:(?:^|[^\p{L}\p{M}])\u0648?(?:\u062a\u0628\u062f\u0623|\u064a\u0628\u062f\u0623|\u0628\u062f\u0623\u062a?|\u0627\u0628\u062a\u062f\u0627\u0621\u064b?|\u0628\u062f\u0621\u064b?\u0627\u064b?|\u0627\u0639\u062a\u0628\u0627\u0631\u0627\u064b?)(?:\s[\p{L}\p{M}]+){0,3}\s(?:\u0645\u0646|\u0641\u064a|\u0628)\s*|\b(?:start|begin)(?:s|ing|ning)?\s(?:with|at|from|in)\s+)[([]?(?:\u0633\u0648\u0631\u0629\s|\u0627\u0644\u0622\u064a\u0629\s|surah?\s|verse\s)?$/iu

/** Another number, behind a comma or "and": سورة الطلاق ٢، ٣ */
const NEXT_NUMBER = /^[\s*_]*(?:[,;\u060c\u061b]\s?(?:\u0648|and|&)?|\u0648|and|&)\s?\p{N}{1,3}(?!\p{N}|\s?:\s?\p{N})/u

/** Something stands behind it in its brackets that was not read, another number does, or it is left open: it may name more than its number. */
export function isUnreadBehind(text: string, mention: Place): boolean {
  return isLeftOpen(text, mention) || NEXT_NUMBER.test(text.slice(mention.end, mention.end + CLOSES)) || (UNREAD.test(text.slice(mention.end, mention.end + CLOSES)) && isInBrackets(text, mention))
}

/** It says that others follow, or that something begins there. */
export function isLeftOpen(text: string, mention: Place): boolean {
  const behind = text.slice(mention.end, mention.end + CLOSES)
  return LEFT_OPEN.test(behind) || ENDS_IN_ANOTHER.test(behind) || BEGINS.test(text.slice(Math.max(0, mention.outerStart - BEGINNING), mention.outerStart))
}

/** Whether a number of its list, or the end of its range, stands behind it in its brackets, and `next`, the mention behind it, is not it, or ends the range nowhere. */
export function isPartlyRead(text: string, mention: Place, next: Pick<Mention, 'start' | 'status'> | undefined): boolean {
  const behind = text.slice(mention.end, mention.end + CLOSES)
  const end = ENDS_IN_ANOTHER.exec(behind)
  const [further] = end ?? FURTHER.exec(behind) ?? []
  if (further === undefined || !isInBrackets(text, mention)) return false
  const isRead = next !== undefined && next.start < mention.end + further.length
  return !isRead || (end !== null && next.status !== 'ok')
}

/** A bracket opens before it, in its line, and closes behind what follows it. */
function isInBrackets(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - OPENS), start)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['))
  if (open < 0 || /[)\]\n]/.test(before.slice(open))) return false
  return /^[^()[\]\n]*[)\]]/.test(text.slice(end, end + CLOSES))
}

/** Whether an open reference may go on to where the words stand: no one can say that it is wrong. */
export function mayReach(text: string, mention: Place, ref: AyahRange, places: readonly AyahRange[]): boolean {
  const near = places.filter((place) => place.surah === ref.surah && place.from >= ref.from)
  if (near.length === 0) return false
  return near.some((place) => place.from <= ref.to) ? isUnreadBehind(text, mention) : isLeftOpen(text, mention)
}
