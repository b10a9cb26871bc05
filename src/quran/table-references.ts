// A surah and an ayah in cells of their own are one reference of the verse in their row:  | البقرة | 153 | ﴿…﴾ |
import { partitionPoint } from '../text/index.js'
import type { Linked } from './footnote-links.js'
import { isAloneOnLine } from './layout.js'
import type { Places } from './link.js'
import { clean } from './references/clean.js'
import { statusOf } from './references/draft.js'
import type { SurahNames } from './references/surah-names.js'
import type { Mention } from './references/types.js'
import type { Settleable } from './quran.js'
import { ANY_AYAH_HEAD, AYAH_HEAD, BOTH_HEAD, END_HEAD, NUMBER_HEAD, quotedUnder, SURAH_HEAD } from './table-heads.js'
import { type Cell as WrittenCell, type Row, type Table, TableRows } from './table-rows.js'
import { byCell, type Candidate, chosen, DOUBTED, LIKELY, rightRows, SHOWN, SURE, toldOf, type Trust } from './table-trust.js'
import type { AyahRange } from './types.js'

const SURAH_WORD = /^(?:\u0633\u0648\u0631\u0647|sura[ht]?) /
/** الآية 153، 153-155 */
const AYAH_CELL = /^(?:(?:(?:\u0627\u0644)?\u0627\u064a(?:\u0647|\u0627\u062a|\u062a\u0627\u0646|\u062a\u064a\u0646)|\u0631\u0642\u0645|ayah?|ayat|verses?|v\.?) )*[([]? ?(\d{1,3})(?: ?- ?(\d{1,3}))? ?[)\]]?$/
/** البقرة 153، النحل (90): both in one cell. */
const BOTH = /^(.{2,40}?) ?[(\s] ?(\d{1,3})(?: ?- ?(\d{1,3}))?\)?$/
const SURAH_NUMBER = /^\d{1,3}$/
/** A name with its number: 2 (Al-Baqarah), Al-Baqarah (2), 2. Al-Baqarah */
const OWN_NUMBER = /^\(?(\d{1,3})[.)]? ?[-:]? ?| ?[( ](\d{1,3})\)?$/
const DIGIT = /\p{Nd}/u
const LAST_DIGIT = /\p{Nd}(?=\P{Nd}*$)/u

/** From a surah's heading to the table under it, in UTF-16 units. */
const HEADING_REACH = 400

/** A cell, and what is written in it in the alphabet of references (clean.ts). */
interface Cell extends WrittenCell {
  readonly text: string
}

/** Mentions and links with the references that rows hold, for quotations that have none. */
export function withTableReferences(text: string, names: SurahNames, judged: readonly Settleable[], { confirms, isMisprint }: Places, linking: Linked): Linked {
  if (!text.includes('|')) return linking
  const { mentions, links } = linking
  const rows = new TableRows(text)
  const heads = new Map<Table, readonly Cell[]>()
  const headOf = (table: Table): readonly Cell[] => {
    let head = heads.get(table)
    if (head === undefined) heads.set(table, (head = cleaned(text, table.head)))
    return head
  }
  const candidates: Candidate[] = []
  judged.forEach(({ found }, i) => {
    if (links[i]!.some(({ isCrossReference }) => !isCrossReference) || found.match === null) return
    const row = rows.rowAt(found.outerStart)
    if (row !== null) candidates.push(...candidatesOf(text, names, row, headOf(row.table), mentions, { ...found, index: i }))
  })
  if (candidates.length === 0) return linking
  const rightOf = rightRows(candidates, confirms)
  const linked = [...links]
  const added: Mention[] = []
  for (const own of byCell(chosen(candidates, rightOf, confirms))) {
    const having = own.filter(({ mention, quotation }) => confirms(mention, quotation))
    const meant = having.length > 0 ? having : toldOf(own, rightOf, isMisprint)
    for (const { quotation } of meant) linked[quotation] = [...linked[quotation]!, own[0]!.mention]
    if (meant.length > 0) added.push(own[0]!.mention)
  }
  if (added.length === 0) return linking
  return { mentions: [...mentions, ...added].sort((a, b) => a.start - b.start), links: linked, isApart: (one, other) => linking.isApart(one, other) }
}

function candidatesOf(text: string, names: SurahNames, row: Row, head: readonly Cell[], mentions: readonly Mention[], quotation: Quotation): Candidate[] {
  const { table } = row
  const at = columnOf(row, quotation)
  if (at < 0) return []
  const cells = cleaned(text, row.cells)
  const isHeaded = row.start !== table.start && cells.length === head.length
  // The first row may hold a reference too.
  const heads = cells.map((_, k) => (isHeaded && !AYAH_CELL.test(head[k]!.text) ? head[k]!.text : ''))
  const surahs = cells.map((cell, k) => surahIn(cell, names, SURAH_HEAD.test(heads[k]!)))
  const quoted = isAloneInCell(text, row, at, quotation) ? quotedUnder(heads[at]!) : 'unknown'
  const owners = [...surahs.keys()].filter((k) => surahs[k] !== null && SURAH_HEAD.test(heads[k]!))
  const isOnly = owners.length <= 1 && heads.filter((named, k) => ANY_AYAH_HEAD.test(named) && AYAH_CELL.test(cells[k]!.text)).length <= 1 && !heads.some((named) => END_HEAD.test(named))
  const pairs: Candidate[] = []
  const both: Candidate[] = []
  cells.forEach((cell, k) => {
    if (k === at) return
    const named = heads[k]!
    const parts = surahs[k] !== null || !DIGIT.test(cell.text) ? null : BOTH.exec(cell.text)
    if (parts !== null) {
      const surah = surahIn({ ...cell, text: parts[1]! }, names, SURAH_WORD.test(cell.text) || BOTH_HEAD.test(named))
      if (surah !== null) both.push(candidate(cell, [parts[0], parts[2], parts[3]], surah, `${k}`, BOTH_HEAD.test(named) ? trustIn(k, k) : shown(), !BOTH_HEAD.test(named)))
      if (surah !== null) return
    }
    const isAyah = AYAH_HEAD.test(named)
    if (!(isAyah || NUMBER_HEAD.test(named))) return
    const numbers = AYAH_CELL.exec(cell.text)
    if (numbers === null) return
    const owner = owners.findLast((column) => column < k) ?? owners.find((column) => column > k)
    const besides = owner !== undefined ? [owner] : [k - 1, k + 1].filter((column) => (surahs[column] ?? null) !== null)
    for (const column of besides) pairs.push(candidate(cell, numbers, surahs[column]!, `${column} ${k}`, !isAyah ? DOUBTED : owner !== undefined && isOnly ? trustIn(column, k) : shown(), !isAyah))
    const heading = besides.length > 0 || !isAyah ? null : surahAbove(text, mentions, table)
    if (heading !== null) pairs.push(candidate(cell, numbers, heading, `heading ${k}`, shown(), false))
  })
  const isNamed = pairs.some(({ mayCount }) => !mayCount)
  const found = [...pairs.filter(({ mayCount }) => !(mayCount && isNamed)), ...both]
  // البقرة | 35 | الأعراف 19 | ﴿…﴾: which of both it is, its words must tell.
  return (pairs.length > 0 && both.length > 0) || hasReference(row, mentions) ? found.map((one) => ({ ...one, trust: DOUBTED })) : found

  function shown(): Trust {
    return quoted === 'unknown' ? DOUBTED : SHOWN
  }

  /** What the heads of a surah and an ayah come to for the quotation. Behind a verse of whatever kind they name its place: | الدعاء | السورة | الآية | */
  function trustIn(surah: number, ayah: number): Trust {
    if (quoted === 'verse') return SURE
    return quoted === 'evidence' || (at < surah && surah <= ayah) ? LIKELY : DOUBTED
  }

  function candidate(cell: Cell, [, first, last]: readonly (string | undefined)[], surah: number, columns: string, trust: Trust, mayCount: boolean): Candidate {
    const place = { surah, from: Number(first), to: Number(last ?? first) }
    return { quotation: quotation.index, mention: mentionIn(text, cell, place), place, row, columns: `${columns} of ${at}`, trust, mayCount }
  }
}

interface Quotation {
  readonly index: number
  readonly outerStart: number
  readonly outerEnd: number
}

/** The column of a quotation; -1 where it runs over several. */
function columnOf({ cells, end }: Row, { outerStart, outerEnd }: Quotation): number {
  const column = cells.findLastIndex(({ from }) => from <= outerStart)
  return outerEnd <= (cells[column + 1]?.from ?? end) ? column : -1
}

function hasReference({ start, end }: Row, mentions: readonly Mention[]): boolean {
  for (let i = partitionPoint(mentions.length, (k) => mentions[k]!.start < start); i < mentions.length && mentions[i]!.start < end; i++) {
    if (mentions[i]!.certainty !== 'surah') return true
  }
  return false
}

const WORD_OR_NUMBER = /[\p{L}\p{N}]/u
/** Whether no word stands before it in its cell, and no number on either side: ﴿…﴾ (45) */
function isAloneInCell(text: string, { cells, end }: Row, column: number, { outerStart, outerEnd }: Quotation): boolean {
  return !WORD_OR_NUMBER.test(text.slice(cells[column]!.start, outerStart)) && !DIGIT.test(text.slice(outerEnd, cells[column + 1]?.from ?? end))
}

/** What is longer is a text, and no name or number. */
const LONGEST_NAME = 60

function cleaned(text: string, cells: readonly WrittenCell[]): Cell[] {
  return cells.map((cell) => ({ ...cell, text: cell.end - cell.start > LONGEST_NAME ? '' : clean(text, cell.start, cell.end).text.trim() }))
}

/** The surah that a cell names and says nothing else; by its number only where the head says so. */
function surahIn({ text: cell }: Cell, names: SurahNames, isHeaded: boolean): number | null {
  if (cell === '') return null
  if (SURAH_NUMBER.test(cell)) return isHeaded && Number(cell) >= 1 && Number(cell) <= 114 ? Number(cell) : null
  const isCued = isHeaded || SURAH_WORD.test(cell)
  const own = OWN_NUMBER.exec(cell)
  const name = (own === null ? cell : cell.replace(OWN_NUMBER, '')).replace(SURAH_WORD, '').replace(/[()[\]]/g, '').trim()
  const { surah, tier, ordinary } = names.lookup(name)
  if (surah === null || tier === 'skeleton' || (!isCued && (ordinary || tier !== 'light'))) return null
  return own === null || Number(own[1] ?? own[2]) === surah ? surah : null
}

/** ## سورة البقرة */
function surahAbove(text: string, mentions: readonly Mention[], { start }: Table): number | null {
  const mention = mentions[partitionPoint(mentions.length, (i) => mentions[i]!.start < start) - 1]
  return mention?.certainty === 'surah' && start - mention.end <= HEADING_REACH && isAloneOnLine(text, mention) ? mention.surah : null
}

function mentionIn(text: string, cell: Cell, { surah, from, to }: AyahRange): Mention {
  const written = text.slice(cell.start, cell.end)
  const start = cell.start + written.search(DIGIT)
  const end = cell.start + written.search(LAST_DIGIT) + 1
  // Groups are numbered by their order in a text: these are no list's.
  return { start, end, outerStart: start, outerEnd: end, surah, name: null, candidates: [], from, to, status: statusOf(surah, from, to), certainty: 'explicit', group: -1 - start, bracketed: false, disagrees: false, isCrossReference: false }
}
