// All mentions of a text, in order, grouped.
import { scan } from './anchors.js'
import { skipBack, skipForward } from './characters.js'
import { isPointedTo } from './cross-reference.js'
import { withCompany } from './company.js'
import { withoutPages } from './contents.js'
import type { Draft } from './draft.js'
import { beforeOrder, behindListEnd } from './list-end.js'
import { KNOWN_NAMES, type SurahNames } from './surah-names.js'
import { withoutTimes } from './times.js'
import type { Mention } from './types.js'

/** Mentions that overlap: an ayah wins over the surah alone, else the longer one. */
function merged(text: string, read: readonly Draft[], spoken: readonly Draft[]): Draft[] {
  const all = [...read, ...spoken].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Draft[] = []
  for (const draft of all) {
    const last = kept.at(-1)
    if (last === undefined || draft.start >= last.end) kept.push(draft)
    else if (last.from === null && draft.from !== null) kept[kept.length - 1] = draft
    else if (last.certainty === 'named' && draft.certainty !== 'named' && draft.end > last.end) kept.push(withoutName(text, last, draft))
  }
  return kept
}

/** The Throne Verse (2:255): the number behind an ayah's name is a reference of its own. */
function withoutName(text: string, named: Draft, draft: Draft): Draft {
  const digit = text.slice(named.end, draft.end).search(/\p{N}/u)
  const end = CLOSING.includes(text[draft.end - 1]!) ? draft.end - 1 : draft.end
  return { ...draft, start: named.end + digit, end }
}

const OPENING = '([{\u3010\uff08'
const CLOSING = ')]}\u3011\uff09'
const UNDERSCORE = 0x5f

/** Offset of the bracket around [start, end), or -1. */
function openBefore(text: string, start: number): number {
  let at = skipBack(text, start - 1)
  if (text.charCodeAt(at) === UNDERSCORE) at = skipBack(text, at - 1)
  return at >= 0 && OPENING.includes(text[at]!) ? at : -1
}

function closeAfter(text: string, end: number): number {
  let at = skipForward(text, end)
  if (text.charCodeAt(at) === UNDERSCORE) at = skipForward(text, at + 1)
  return at < text.length && CLOSING.includes(text[at]!) ? at + 1 : -1
}

/** (2:43, 2:183 respectively) */
function closeOfList(text: string, end: number): number {
  const close = closeAfter(text, end)
  if (close >= 0) return close
  const behind = behindListEnd(text, end)
  return behind > end ? closeAfter(text, behind) : -1
}

/** el-Enbiyâ 21/47'dir, Bakara 2:153’te: Turkish joins its endings to a number by an apostrophe. */
const SUFFIX = /['\u2019]\p{Ll}{1,8}(?![\p{L}\p{M}])/uy

/** Offset behind the ending that is joined to a reference. */
function suffixEnd(text: string, end: number): number {
  SUFFIX.lastIndex = end
  return SUFFIX.test(text) ? SUFFIX.lastIndex : end
}

/** Between the items of a list, and between two ways to write one reference:  , ; ، ؛ و and & / */
const SEPARATOR = /^[\s*\u200b-\u200f\u2066-\u2069]*(?:[,;/\u060c\u061b&\u0648]|and\s)[\s*\u0648\u200b-\u200f\u2066-\u2069]*(?:and\s+)?$/
const SEPARATOR_UNITS = 12

/** [البقرة: 43 - النور: 56]: two places; but to the same surah or the next one, 285 - آل عمران: 2, a range. */
function isDashed(text: string, a: Draft, b: Draft): boolean {
  if (a.name === null || b.name === null || b.start - a.end > SEPARATOR_UNITS || !DASH.test(text.slice(a.end, b.start))) return false
  return a.surah === null || b.surah === null || b.surah < a.surah || b.surah > a.surah + 1
}
const DASH = /^[ *]*[-\u2010-\u2015\u2212][ *]*$/

function joins(text: string, a: Draft, b: Draft): boolean {
  if (isDashed(text, a, b)) return openBefore(text, a.start) >= 0 && closeAfter(text, b.end) >= 0
  return b.start - a.end <= SEPARATOR_UNITS && SEPARATOR.test(text.slice(a.end, b.start))
}

const NUMBERS_IN_BRACKETS = /[([]\s*\p{N}+\s*:/u
const ARABIC_LETTER = /[\u0627-\u064a]/
const SURAH_WORD = /\u0633\u0648\u0631/

/**
 * «قل هو الله أحد (112:1)»: the opening words of a surah are its name too. Before numbers that say everything they are
 * the verse, and no part of the reference.
 */
function withoutVerse(text: string, mention: Mention): Mention {
  const written = text.slice(mention.start, mention.end)
  const numbers = NUMBERS_IN_BRACKETS.exec(written)
  if (mention.bracketed || numbers === null || numbers.index === 0 || SURAH_WORD.test(written) || !ARABIC_LETTER.test(written)) return mention
  const start = mention.start + numbers.index + 1
  const bracketed = CLOSING.includes(text[mention.end - 1]!)
  return { ...mention, start, end: bracketed ? mention.end - 1 : mention.end, outerStart: start - 1, name: null, bracketed }
}

/** Words of a line above are no part of a reference in numbers: the head of a table's column stands over many. */
function withoutLineAbove(text: string, draft: Draft): Draft {
  if (draft.name !== null) return draft
  const written = text.slice(draft.start, draft.end)
  const digit = written.search(/\p{N}/u)
  const line = written.lastIndexOf('\n', digit)
  if (digit < 0 || line < 0) return draft
  return { ...draft, start: draft.start + digit, certainty: 'shape' }
}

/**
 * Everything in a text that refers to the Quran: `[Ta-Ha: 124]`, `(سورة طه، الآية ١٢٤)`, `Q 20:124`, `2:255, 3:18; 5:3`,
 * `Ayat al-Kursi`, `سورة النساء`. See docs/references.md for the forms and for what is left alone.
 *
 * @param names those of the table, or `surahNames` with a house's own.
 * @returns mentions in reading order, without overlap; offsets are UTF-16. Takes time in proportion to the text, whatever it holds.
 */
export function findMentions(text: string, names: SurahNames = KNOWN_NAMES): Mention[] {
  return readReferences(text, names).mentions
}

/** The mentions of a text, and where its numbers begin that may be of one in another place (UTF-16), in order. */
export function readReferences(text: string, names: SurahNames): { readonly mentions: Mention[]; readonly numbers: readonly number[] } {
  const { read, spoken, numbers } = scan(text, names)
  const drafts = withoutPages(text, withoutTimes(text, merged(text, read, spoken).map((draft) => withoutLineAbove(text, draft))))
  const mentions: Mention[] = []
  let group = 0
  for (let first = 0; first < drafts.length; group++) {
    let next = first + 1
    while (next < drafts.length && joins(text, drafts[next - 1]!, drafts[next]!)) next++
    const open = openBefore(text, beforeOrder(text, drafts[first]!.start))
    const close = closeOfList(text, drafts[next - 1]!.end)
    const bracketed = open >= 0 && close >= 0
    const isCrossReference = isPointedTo(text, drafts[first]!.start, bracketed ? close : drafts[next - 1]!.end)
    const suffixed = bracketed ? close : suffixEnd(text, drafts[next - 1]!.end)
    for (const draft of drafts.slice(first, next)) {
      const outerStart = bracketed ? open : draft.start
      const outerEnd = bracketed ? close : draft === drafts[next - 1] ? suffixed : draft.end
      const { start, end, surah, name, candidates, from, to, status, certainty, disagrees } = draft
      mentions.push(withoutVerse(text, { start, end, outerStart, outerEnd, surah, name, candidates, from, to, status, certainty, group, bracketed, disagrees, isCrossReference }))
    }
    first = next
  }
  return { mentions: withCompany(text, mentions), numbers }
}
