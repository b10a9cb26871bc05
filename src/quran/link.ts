import type { Range } from '../text/index.js'
import { areAlike, depthOf, markOf } from './claims/item-marks.js'
import { BLANK_LINE, firstEndingAfter } from './claims/neighbours.js'
import { Footnotes, type Notes } from './footnotes.js'
import { introduces, introducesByName, isAside, isNamedBy, isParted, leadsOn } from './introducing.js'
import { ARABIC_LETTER, areCells, areRenderingLines, isAcrossRows, isAloneOnLine, isInNextItem, isLabelled, isSourceLine, isTitle, LETTER, opensBlock } from './layout.js'
import { settleLoneLines } from './lone-lines.js'
import type { Mention } from './references/types.js'
import { relates } from './relating.js'
import { isLabelledRendering, isRendering, RENDERING } from './rendering.js'
import { shareLists } from './shared-lists.js'
import { isMisprinted } from './slips.js'

/** What linking needs to know of a quotation. */
export interface Linkable {
  readonly outerStart: number
  readonly outerEnd: number
}

/** Longest way back to a reference that stands before a quotation. */
const BEFORE = 90

/**
 * For each quotation the references that are about it: those that follow it, with at most its rendering in Latin
 * letters between, or else that of the footnote called behind it, or those right before it.
 *
 *     ﴿…﴾ "But all honour …" [Al-Munafiqun: 8]          «…» … «…» [1:1; 1:2]          سورة هود (الآية 84): "…"
 *     └────────────────────── after                    list, one for each             └── before
 */
export function linkMentions(text: string, quotations: readonly Linkable[], mentions: readonly Mention[], places: Places = NOWHERE, footnotes: Notes = new Footnotes(text, mentions, meantBy(places))): Mention[][] {
  const { confirms, isSlip, isMisprint } = places
  const linked: Mention[][] = quotations.map(() => [])
  /** References behind a quotation, or right before it, that say otherwise than the one that has its words. */
  const contradicting: (readonly Mention[])[] = quotations.map(() => [])
  let next = 0
  quotations.forEach((quotation, i) => {
    while (next < mentions.length && mentions[next]!.end <= quotation.outerEnd) next++
    const stop = quotations[i + 1]?.outerStart ?? text.length
    const list = after(text, quotation, mentions, next, stop)
    const isFree = (mention: Mention): boolean => linked[i - 1]?.includes(mention) !== true
    const hasOwn = (): boolean => before(text, quotation, quotations[i - 1]?.outerEnd ?? 0, mentions).some(isFree) || touching(text, quotation, mentions).some(isFree)
    linked[i] = isOfNext(text, quotation, list, stop, hasOwn) ? [] : list
    if (linked[i]!.some((mention) => confirms(mention, i))) return
    // Where its place tells, a reference is the quotation's own though words stand between, and another one behind it is not.
    const own = [lastBefore(text, quotation, mentions), closing(text, quotation, mentions[next], stop)].find((mention) => mention !== undefined && confirms(mention, i))
    if (own === undefined) return
    contradicting[i] = linked[i]!.filter((mention) => mention.bracketed && isMisprint(mention, i) && !LETTER.test(text.slice(quotation.outerEnd, mention.outerStart)))
    linked[i] = [own]
  })
  shareLists(text, quotations, mentions, linked, places)
  quotations.forEach((quotation, i) => {
    // What only sends the reader elsewhere leaves room for a reference of the quotation's own.
    if (linked[i]!.some(({ isCrossReference }) => !isCrossReference)) {
      const leading = leadingBefore(text, quotation, mentions)
      const isOther = leading !== undefined && leading.start >= (quotations[i - 1]?.outerEnd ?? 0) && isSlip(leading, i) && !confirms(leading, i) && linked[i]!.some((mention) => confirms(mention, i))
      linked[i] = [...(isOther ? [leading] : []), ...linked[i]!, ...contradicting[i]!]
      return
    }
    const notes = footnotes.referencesOf(quotation, i).filter(isReference)
    const isOwn = (mention: Mention): boolean => {
      if (confirms(mention, i)) return true
      if (mention.certainty === 'named' && !introducesByName(text, mention, quotation)) return false
      if (linked[i - 1]?.includes(mention) === true || (relates(text, mention, quotation) && !isSlip(mention, i))) return false
      if (!isAside(text, mention, quotation)) return !isTitle(text, mention) || isMisprint(mention, i)
      const named = mentions[mentions.indexOf(mention) - 1]
      return introduces(text, mention, named, quotation) && (isMisprint(mention, i) || (isNamedBy(text, mention, named) && confirms(named!, i)))
    }
    linked[i] = [...linked[i]!, ...(notes.length > 0 ? notes : before(text, quotation, quotations[i - 1]?.outerEnd ?? 0, mentions).filter(isOwn))]
  })
  settleLoneLines(text, quotations, mentions, linked, places)
  return linked
}

export function isReference(mention: Mention): boolean {
  return mention.certainty !== 'surah'
}

function after(text: string, quotation: Linkable, mentions: readonly Mention[], from: number, stop: number): Mention[] {
  const first = mentions[from]
  if (first === undefined || first.outerStart > stop || !isReference(first) || isFootnote(text, first)) return []
  const between = { start: quotation.outerEnd, end: first.outerStart }
  if (isOfNextItem(text, quotation, first) || !leadsTo(text, between, first) || (first.certainty === 'named' && isInNextItem(text, between))) return []
  const linked: Mention[] = []
  let i = from
  for (; i < mentions.length && mentions[i]!.group === first.group && mentions[i]!.start < stop; i++) linked.push(mentions[i]!)
  // Arabic with its reference, then the rendering with one of its own: they must name the same verse.
  const second = mentions[i]
  if (second !== undefined && second.outerStart < stop && isReference(second) && (isOfRendering(text, linked.at(-1)!, second) || isSameAgain(text, linked.at(-1)!, second, stop))) {
    for (; i < mentions.length && mentions[i]!.group === second.group && mentions[i]!.start < stop; i++) linked.push(mentions[i]!)
  }
  return linked
}

/**
 * Whether a second reference is that of the verse's rendering, which stands between them: what it says is nearly what the first says.
 * Another verse may follow in its rendering alone.
 */
function isOfRendering(text: string, first: Mention, second: Mention): boolean {
  const between = { start: first.outerEnd, end: second.outerStart }
  if (BLANK_LINE.test(text.slice(between.start, between.end)) || isInNextItem(text, between)) return false
  return (isRendering(text, between.start, between.end) || isLabelledRendering(text, between.start, between.end)) && isNearly(first, second)
}

/** The same ayah of another surah, or another of the same one that a slip would make of it: 2:138 for 2:183. */
function isNearly(first: Mention, second: Mention): boolean {
  const [here, there] = [first.from ?? 0, second.from ?? 0]
  if (first.surah !== second.surah || first.surah === null) return here === there
  return isMisprinted({ surah: first.surah, from: here, to: here }, { surah: first.surah, from: there, to: there })
}

/** [البقرة: 153]، (Qur'an 2:153) or in the cell beside it: the same reference once more, in another script, and not before another quotation. */
function isSameAgain(text: string, first: Mention, second: Mention, stop: number): boolean {
  const isArabic = ({ start, end }: Mention): boolean => ARABIC_LETTER.test(text.slice(start, end))
  if (isArabic(first) === isArabic(second)) return false
  if (BETWEEN_CELLS.test(text.slice(first.outerEnd, second.outerStart))) return first.surah === second.surah || first.from === second.from
  return first.bracketed && second.bracketed && BETWEEN_TWO.test(text.slice(first.outerEnd, second.outerStart)) && (stop === text.length || stop - second.outerEnd > BEFORE || LETTER.test(text.slice(second.outerEnd, stop)))
}
const BETWEEN_CELLS = /^[ \t]*\|[ \t]*$/
const BETWEEN_TWO = /^[\s,;\u060c\u061b]{0,4}$/

/** Whether the words of a quotation, by its number, stand in the ayat that a reference names. */
export type Confirms = (mention: Mention, quotation: number) => boolean

/** What the places of the quotations say of a reference. */
export interface Places {
  readonly confirms: Confirms
  /** Whether they stand so near what it names, or it names nothing, that it is a slip. */
  readonly isSlip: Confirms
  /** Whether it is a slip, or one of its numbers is miswritten: 258 for 285, 93:6 for 94:6. */
  readonly isMisprint: Confirms
}
/** Whether a reference is right or a misprint. */
export function meantBy({ confirms, isMisprint }: Places): Confirms {
  return (mention, quotation) => confirms(mention, quotation) || isMisprint(mention, quotation)
}

const NOWHERE: Places = { confirms: () => false, isSlip: () => false, isMisprint: () => false }

/** UTF-16 units between a quotation and the bracketed reference that closes its sentence: ﴿…﴾ الآية [البقرة: 256]. */
const CLOSING_REACH = 60

function closing(text: string, { outerEnd }: Linkable, mention: Mention | undefined, stop: number): Mention | undefined {
  if (mention === undefined || !mention.bracketed || !isReference(mention) || mention.outerStart >= stop || mention.outerStart - outerEnd > CLOSING_REACH) return undefined
  return text.slice(outerEnd, mention.outerStart).includes('\n') ? undefined : mention
}

/** What is mentioned last before a quotation, where that is a reference. */
function previous({ outerStart }: Linkable, mentions: readonly Mention[]): Mention | undefined {
  const mention = mentions[firstEndingAfter(mentions, outerStart) - 1]
  return mention !== undefined && isReference(mention) && mention.outerEnd <= outerStart ? mention : undefined
}

/** The last reference before a quotation, in its paragraph. */
function lastBefore(text: string, quotation: Linkable, mentions: readonly Mention[]): Mention | undefined {
  const { outerStart } = quotation
  const mention = previous(quotation, mentions)
  if (mention === undefined || outerStart - mention.end > BEFORE) return undefined
  const gap = text.slice(mention.outerEnd, outerStart)
  if (isAcrossRows(text, { start: mention.outerEnd, end: outerStart })) return undefined
  return BLANK_LINE.test(gap) && !(isAloneOnLine(text, mention) && !LETTER.test(gap)) ? undefined : mention
}

/** The beginning of an item: a bullet, a number or a letter, (b), the label of a footnote. */
const ITEM = /\n[ \t>]*(?:[-*+•]|\p{N}{1,3}[.)-]|\(?(?:\p{N}{1,3}|[a-z\u0623-\u064a]|[ivx]{2,4})[.)]|\[\^[^\]\n]+\]:)[^\n]*$/iu
/** A colon ends the line of a reference, and what stands below is in Arabic. */
const HEADS = /^[)\]*_ \t]*:[*_ \t]*\r?\n\P{L}*[\u0620-\u064a\u0671-\u06d3]/u
const HEADS_UNITS = 48

/**
 * Whether references between two quotations introduce the second: they begin its line or item, a colon follows them, or the
 * first quotation has a reference before it already.
 *
 *     - Ibrahim 14:7: «…»                  [2:163] «…», [3:19] «…»          «…»
 *     - Ar-Rahman 55:60: «…»                            └─────── next       Luqman, verse 14:
 *       └──────────────── next                                              └ next, whatever stands below
 */
function isOfNext(text: string, quotation: Linkable, list: readonly Mention[], stop: number, hasOwn: () => boolean): boolean {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined) return false
  if (isLabelled(text, first)) return false
  const gap = text.slice(quotation.outerEnd, first.outerStart)
  if (ITEM.test(gap) && hasOwn()) return true
  if (gap.includes('\n') && HEADS.test(text.slice(last.outerEnd, last.outerEnd + HEADS_UNITS))) return true
  // Each verse has its reference on a line of its own above it.
  if (stop < text.length && isAloneOnLine(text, first) && BLANK_LINE.test(gap) && hasOwn()) return true
  const lead = text.slice(last.outerEnd, stop)
  if (stop === text.length || lead.length > BEFORE || lead.includes('\n') || /[.؟!?]\s/.test(lead)) return false
  if (gap.includes('\n')) return first.bracketed ? hasOwn() : true
  if (!/[،,؛;.]/.test(gap)) return false
  return /:\s*$/.test(lead) || (lead.trim() === '' && hasOwn())
}

const REFERENCE_WORDS = /^(?:[^\p{L}]|القرآن|الكريم|كتاب\s+الله|تعالى|سورة|انظر|راجع|see|cf|quran|qur[’']an|holy|book\s+of\s+(?:allah|god)|the|surah?|chapter|s\.)*$/iu
/** A number in a later line: the reference is a footnote, and of which words is not settled. */
const NUMBER = /\p{N}/u

/**
 * Whether what lies between a quotation and a reference is punctuation, words that lead to a reference, or one
 * rendering in Latin letters: a delimited passage and nothing else.
 */
function leadsTo(text: string, between: Range, mention: Mention): boolean {
  if (between.end - between.start > RENDERING) return false
  const words = text.slice(between.start, between.end)
  if (isAcrossRows(text, between)) return false
  if (areCells(text, between) || (isAloneOnLine(text, mention) && areRenderingLines(text, between))) return true
  if (isLabelled(text, mention) && !LETTER.test(words.slice(0, words.lastIndexOf('\n')))) return true
  if (REFERENCE_WORDS.test(words)) return (!BLANK_LINE.test(words) || isSourceLine(text, mention)) && !NUMBER.test(words.slice(words.indexOf('\n') < 0 ? words.length : words.lastIndexOf('\n')))
  return isRendering(text, between.start, between.end)
}

/** A reference within an item below is that item's, unless it is all the item says, or the item is one of those below the verse's own. */
function isOfNextItem(text: string, { outerStart, outerEnd }: Linkable, mention: Mention): boolean {
  const between = { start: outerEnd, end: mention.outerStart }
  if (!text.slice(between.start, between.end).includes('\n') || isAloneOnLine(text, mention) || isLabelled(text, mention)) return false
  if (isInNextItem(text, between)) return depthOf(text, mention.outerStart) <= depthOf(text, outerStart)
  return markOf(text, outerStart) !== '' && areAlike(text, outerStart, mention.outerStart)
}

function before(text: string, quotation: Linkable, low: number, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  for (let i = firstEndingAfter(mentions, quotation.outerStart) - 1; i >= 0; i--) {
    const mention = mentions[i]!
    if (mention.start < low || quotation.outerStart - mention.end > BEFORE) break
    if (!isReference(mention)) continue
    if (found.length > 0 && mention.group !== found[0]!.group) break
    if (found.length === 0 && (belongsBefore(text, mention) || isFootnote(text, mention))) break
    const between = text.slice(mention.outerEnd, quotation.outerStart)
    const gap = { start: mention.outerEnd, end: quotation.outerStart }
    if (found.length === 0 && (isAcrossRows(text, gap) || (isLabelled(text, mention) && !(opensBlock(text, mention) && !BLANK_LINE.test(between))))) break
    // Only a reference that is all its item says leads over into the next one, or into an item below it.
    if (found.length === 0 && isInNextItem(text, gap) && (mention.bracketed || !isAloneOnLine(text, mention))) break
    // The heading of a verse is all its line says, and the verse is the next thing said.
    const isHeading = found.length === 0 && (isAloneOnLine(text, mention) || isTitle(text, mention)) && !LETTER.test(between)
    if (found.length === 0 && !isHeading && (isParted(text, mention, quotation) || /[.؟!?]\s/.test(between) || !leadsOn(text, mention, quotation))) break
    found.unshift(mention)
  }
  return found
}

/** في سورة البقرة، الآية 153: ﴿…﴾ – a reference that leads to the verse in its own sentence, and nothing stands between. */
function leadingBefore(text: string, quotation: Linkable, mentions: readonly Mention[]): Mention | undefined {
  const mention = previous(quotation, mentions)
  if (mention?.certainty !== 'explicit' || mention.bracketed || mention.isCrossReference || quotation.outerStart - mention.end > BEFORE) return undefined
  return LEADING.test(text.slice(mention.outerEnd, quotation.outerStart)) && !relates(text, mention, quotation) ? mention : undefined
}
const LEADING = /^[)*_ ]*: *$/

/** A reference with nothing but white space between it and the quotation that follows. */
function touching(text: string, quotation: Linkable, mentions: readonly Mention[]): readonly Mention[] {
  const mention = previous(quotation, mentions)
  return mention !== undefined && text.slice(mention.outerEnd, quotation.outerStart).trim() === '' ? [mention] : []
}

/** A reference right behind a closing mark is about what the mark closes: ("…") (29:41), and, … */
function belongsBefore(text: string, mention: Mention): boolean {
  let at = mention.outerStart - 1
  while (at >= 0 && /[\s*_]/.test(text[at]!)) at--
  return mention.bracketed && /[)\]}”"»’'\ufd3e\ufd3f.]/u.test(text[at] ?? '')
}

/** (٣) سورة مريم: a footnote of the page before; which words it belongs to is not settled. */
const FOOTNOTE_MARK = /[([]\p{N}{1,3}[)\]]\s*$/u
function isFootnote(text: string, mention: Mention): boolean {
  return FOOTNOTE_MARK.test(text.slice(Math.max(0, mention.outerStart - 8), mention.outerStart))
}
