// Numbers right beside a verse that say too little to be a reference by themselves: a time, a score, a verse of the Bible and a lesson look
// the same. They are one where the verse stands in the ayah that they would name, or they are a slip for it.
//
//     Allah says in 2:152: «…»      2:154 — ﴿…﴾      > **2:154** ⏎ > …      - **Verse:** ﴿…﴾ ⏎ - **Ref:** 2:154      ### الحجرات 14 ⏎ ⏎ ﴿…﴾
import { lineEnd, lineStart, partitionPoint, type Range } from '../text/index.js'
import type { Linked } from './footnote-links.js'
import { onlyIntroduces } from './introducing.js'
import { isAloneOnLine } from './layout.js'
import type { Settleable } from './quran.js'
import { clean } from './references/clean.js'
import { statusOf } from './references/draft.js'
import { mentionOf } from './references/index.js'
import type { SurahNames } from './references/surah-names.js'
import type { Mention } from './references/types.js'
import { relates } from './relating.js'
import { isMisprinted } from './slips.js'
import type { AyahRange } from './types.js'

/** What may be a reference. */
interface Beside {
  readonly mention: Mention
  /** The surah has its name, and nothing counts in that way: what is miswritten may be either of both. */
  readonly isNamed: boolean
  /** A lesson, a part of a series or a time is written so too: an ayah near it is no slip. */
  readonly mayCount: boolean
}

/** UTF-16 units before a verse, and behind it, in which the numbers stand. */
const BEFORE = 90
const BEHIND = 60
const DIGIT = /\p{Nd}/u
const NUMBERS = /\p{Nd}{1,3} ?: ?\p{Nd}{1,3}(?:[-\u2013]\p{Nd}{1,3})?/gu
/** What parts them from the verse: a colon, a comma, a dash, the next line, and no word but of who speaks. */
const SIGN = /[:,\u060c\u2013\u2014\n]/
const ENDS_IN_SIGN = /^[)\]*_" ]*[:,\u060c\u2013\u2014\n]/
/** The next line says that the verse follows: - **Verse:** */
const LABEL_OF_VERSE = /^[^\p{L}\p{N}\n]*\n[\s>*_-]*(?:verse|ayah|arabic|text|\u0627\u0644\u0622\u064a\u0629|\u0627\u0644\u0646\u0635|\u0646\u0635 \u0627\u0644\u0622\u064a\u0629)[\s*_]*:[\s*_]*$/iu
/** Words before numbers that lead to a verse: in, see, cf, «في», «الآية», «انظر»; and labels. Nothing but markup may stand there too. */
const LEADS_TO_NUMBERS: ReadonlySet<string> = new Set(
  ['in', 'see', 'cf', 'verse', 'ayah', 'from', 'per', 'ref', 'reference', 'source', '\u0641\u064a', '\u0622\u064a\u0629', '\u0627\u0644\u0622\u064a\u0629', '\u0627\u0646\u0638\u0631', '\u0627\u0644\u0645\u0631\u062c\u0639', '\u0627\u0644\u0645\u0635\u062f\u0631'],
)
const MARKUP = ' \t\r\n>#*_\u2022+-'
const BEHIND_WORD = ' *_:.("'
const WORD = /\p{L}+/gu
const FRONT = 24
/** 2:15 – at the beginning of a line, where a recording of the surah is written down. */
const TIME = /^(?:1?\d|2[0-4]):[1-5]\d$/
/** - **Ref:** 2:154 */
const LABELLED = /^[^\p{L}\p{N}\n]*\n[\s>*_-]*(?:ref\.?|reference|source|citation|\u0627\u0644\u0645\u0631\u062c\u0639|\u0627\u0644\u0645\u0635\u062f\u0631)[\s*_]*:[\s*_]*(\p{Nd}{1,3}:\p{Nd}{1,3}(?:[-\u2013]\p{Nd}{1,3})?)[ \t*_]*(?:\n|$)/iu
/** الحجرات 14, سورة الرعد (82): all that its line says, but for markup and a colon. */
const NAMED = /^(?:(\u0633\u0648\u0631\u0629|sura[ht]?) )?([\p{L}\p{M}'\u2018\u2019-]+(?: [\p{L}\p{M}'\u2018\u2019-]+)?) ?\(?(\p{Nd}{1,3})\)?$/iu
const BEHIND_NUMBER = ' *_:'
const BEHIND_HEADING = ' *_:\t\r#'
const LONGEST_LINE = 60
/** Below it a number counts parts and footnotes. */
const LEAST = 10
const HOURS = 24
const MINUTES = 60

/** Mentions and links with such references, for quotations that have none. */
export function withNumbersBeside(text: string, names: SurahNames, judged: readonly Settleable[], linking: Linked): Linked {
  const { mentions, links } = linking
  const added = new Map<number, Mention>()
  const miswritten = new Map<number, Mention>()
  let [named, right] = [0, 0]
  judged.forEach(({ found, places }, i) => {
    if (places.length === 0 || links[i]!.some(({ isCrossReference }) => !isCrossReference)) return
    const beside = besideOf(text, names, found)
    if (beside === null || (partAt(mentions, beside.mention)?.certainty ?? 'surah') !== 'surah' || linking.isApart(beside.mention.start, found.outerStart)) return
    const isRight = places.some((place) => namesAll(beside.mention, place))
    if (beside.isNamed) named++
    if (beside.isNamed && isRight) right++
    if (places.some((place) => isMeant(beside, place))) (beside.isNamed && !isRight ? miswritten : added).set(i, beside.mention)
  })
  // The headings of lessons are numbered so too: of several one is miswritten only among as many that have the ayat of their verses.
  if (miswritten.size > 0 && (right >= miswritten.size || Math.max(named, headingsOf(text, names)) === 1)) for (const [i, mention] of miswritten) added.set(i, mention)
  if (added.size === 0) return linking
  const linked = links.map((list, i) => (added.has(i) ? [...list, added.get(i)!] : list))
  const taken = [...added.values()]
  // A surah that was read without its ayah is part of what has both.
  const parts = new Set(taken.map((one) => partAt(mentions, one)))
  const others = parts.size === 0 ? mentions : mentions.filter((mention) => !parts.has(mention))
  return { mentions: [...others, ...taken].sort((a, b) => a.start - b.start), links: linked, isApart: (one, other) => linking.isApart(one, other) }
}

/** What has been read within it. */
function partAt(mentions: readonly Mention[], { start, end }: Mention): Mention | undefined {
  const next = mentions[partitionPoint(mentions.length, (i) => mentions[i]!.end <= start)]
  return next !== undefined && next.start < end ? next : undefined
}

function besideOf(text: string, names: SurahNames, { outerStart, outerEnd }: { readonly outerStart: number; readonly outerEnd: number }): Beside | null {
  const before = text.slice(Math.max(0, outerStart - BEFORE), outerStart)
  if (DIGIT.test(before)) {
    const found = numbersBefore(text, outerStart, before) ?? nameBefore(text, names, outerStart)
    if (found !== null) return found
  }
  const labelled = LABELLED.exec(text.slice(outerEnd, outerEnd + BEHIND))
  if (labelled === null) return null
  const start = outerEnd + labelled[0].indexOf(labelled[1]!)
  return numbers(text, { start, end: start + labelled[1]!.length })
}

/** … in 2:152: «…» */
function numbersBefore(text: string, outerStart: number, before: string): Beside | null {
  const last = [...before.matchAll(NUMBERS)].at(-1)
  if (last === undefined) return null
  const [start, end] = [outerStart - before.length + last.index, outerStart - before.length + last.index + last[0].length]
  if (!isLedTo(text, start)) return null
  const found = numbers(text, { start, end })
  if (found === null || !leadsOn(text, found.mention, outerStart) || relates(text, found.mention, { outerStart })) return null
  return { ...found, mayCount: TIME.test(text.slice(start, end)) && text.slice(lineStart(text, start), start).trim() === '' }
}

function isLedTo(text: string, at: number): boolean {
  const from = Math.max(lineStart(text, at), at - FRONT)
  const end = endWithout(text, from, at, BEHIND_WORD)
  if (endWithout(text, from, at, MARKUP) === from) return true
  const word = text.slice(from, end).match(WORD)?.at(-1)
  return word !== undefined && text.endsWith(word, end) && LEADS_TO_NUMBERS.has(word.toLowerCase())
}

/** Where a stretch ends without characters that stand at its end. */
function endWithout(text: string, start: number, end: number, characters: string): number {
  let at = end
  while (at > start && characters.includes(text[at - 1]!)) at--
  return at
}

function leadsOn(text: string, mention: Mention, outerStart: number): boolean {
  const between = text.slice(mention.end, outerStart)
  if (LABEL_OF_VERSE.test(between)) return true
  if (between.includes('\n')) return !/\p{L}|\p{N}/u.test(between) && isAloneOnLine(text, mention)
  return (ENDS_IN_SIGN.test(between) || SIGN.test(between.trimEnd().at(-1) ?? '')) && onlyIntroduces(text, mention.end, outerStart)
}

/** ### الحجرات 14 ⏎ ⏎ ﴿…﴾ */
function nameBefore(text: string, names: SurahNames, outerStart: number): Beside | null {
  const lineEnds = endWithout(text, Math.max(0, outerStart - BEFORE), outerStart, MARKUP)
  const start = lineStart(text, lineEnds)
  if (lineEnds - start > LONGEST_LINE) return null
  const end = endWithout(text, start, lineEnds, BEHIND_NUMBER)
  return SIGN.test(text.slice(end, outerStart)) ? nameIn(text, names, { start, end }) : null
}

/** What a line says but for its markup, where that is a surah and a number. */
function nameIn(text: string, names: SurahNames, { start, end }: Range): Beside | null {
  let from = start
  while (from < end && MARKUP.includes(text[from]!)) from++
  const match = NAMED.exec(text.slice(from, end))
  if (match === null) return null
  const [, word, name, digits] = match
  const cleaned = clean(`${name!} ${digits!}`, 0, name!.length + 1 + digits!.length).text.trim()
  const { surah, tier, ordinary } = names.lookup(cleaned.slice(0, cleaned.lastIndexOf(' ')))
  const ayah = Number(cleaned.slice(cleaned.lastIndexOf(' ') + 1))
  if (surah === null || tier !== 'light' || (ordinary && word === undefined) || ayah < LEAST || ayah === surah) return null
  return { mention: mentionAt({ start: from, end }, name!, { surah, from: ayah, to: ayah }), isNamed: true, mayCount: word !== undefined }
}

/** Lines of a text that say no more than such a name and number. */
function headingsOf(text: string, names: SurahNames): number {
  let count = 0
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start)
    if (end - start <= LONGEST_LINE && DIGIT.test(text.slice(start, end)) && nameIn(text, names, { start, end: endWithout(text, start, end, BEHIND_HEADING) }) !== null) count++
    start = end + 1
  }
  return count
}

function numbers(text: string, place: Range): Beside | null {
  const read = mentionOf(text.slice(place.start, place.end))
  if (read?.surah == null || read.from === null) return null
  return { mention: mentionAt(place, null, { surah: read.surah, from: read.from, to: read.to ?? read.from }), isNamed: false, mayCount: false }
}

function mentionAt({ start, end }: Range, name: string | null, { surah, from, to }: AyahRange): Mention {
  // Groups are numbered by their order in a text: these are no list's.
  return { start, end, outerStart: start, outerEnd: end, surah, name, candidates: [], from, to, status: statusOf(surah, from, to), certainty: 'explicit', group: -1 - start, bracketed: false, disagrees: false, isCrossReference: false }
}

function namesAll({ surah, from, to }: Mention, place: AyahRange): boolean {
  return surah === place.surah && from! <= place.from && to! >= place.to
}

/** Whether they name the ayah of a verse, or are a slip for it. */
function isMeant({ mention, isNamed, mayCount }: Beside, place: AyahRange): boolean {
  const ref = { surah: mention.surah!, from: mention.from!, to: mention.to! }
  if (namesAll(mention, place)) return true
  if (mayCount && Math.abs(ref.from - place.from) < LEAST) return false
  if (ref.surah !== place.surah) return isNamed && !mayCount && isMisprinted(ref, place)
  if (isMisprinted(ref, place)) return true
  // Such an ayah does not exist, and it is no time.
  return mention.status === 'no-such-ayah' && (isNamed || ref.surah > HOURS || ref.from >= MINUTES)
}
