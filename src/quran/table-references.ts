// A surah and an ayah in cells of their own are one reference of the verse in their row:  | البقرة | 153 | ﴿…﴾ |
import { partitionPoint } from '../text/index.js'
import { isAloneOnLine } from './layout.js'
import type { Places } from './link.js'
import { clean } from './references/clean.js'
import { statusOf } from './references/draft.js'
import type { SurahNames } from './references/surah-names.js'
import type { Mention } from './references/types.js'
import type { Settleable } from './quran.js'
import { type Cell as WrittenCell, type Row, type Table, TableRows } from './table-rows.js'

interface Linking {
  readonly mentions: readonly Mention[]
  /** Per quotation: the references that are about it. */
  readonly links: readonly (readonly Mention[])[]
  /** Whether one of two places stands in a footnote without the other. */
  isApart(one: number, other: number): boolean
}

/** As clean.ts leaves them: رقم الآية، آية؛ السورة، اسم السورة. Of several ayat a column may give the count. */
const AYAH_HEAD = /^(?:\u0631\u0642\u0645 )?(?:\u0627\u0644)?\u0627\u064a\u0647(?: \u0631\u0642\u0645)?$|^(?:ayah?|verse|vers)(?: ?(?:no|number|nr|num|#)\.?)?$/
const SURAH_HEAD = /^(?:\u0627\u0633\u0645 |\u0631\u0642\u0645 )?(?:\u0627\u0644)?\u0633\u0648\u0631\u0647$|^(?:sura|surah|surat|chapter|sure)(?: ?(?:name|no|number|nr|#)\.?)?$/
/** الرقم, م, #: what it counts, the rows must tell. */
const NUMBER_HEAD = /^(?:(?:\u0627\u0644)?\u0631\u0642\u0645|(?:\u0627\u0644)?\u0627\u064a\u0627\u062a|no\.?|number|#|ayat|ayahs|verses)?$/
const SURAH_WORD = /^(?:\u0633\u0648\u0631\u0647|sura[ht]?) /
/** الآية 153، 153-155 */
const AYAH_CELL = /^(?:(?:(?:\u0627\u0644)?\u0627\u064a(?:\u0647|\u0627\u062a|\u062a\u0627\u0646|\u062a\u064a\u0646)|\u0631\u0642\u0645|ayah?|ayat|verses?|v\.?) )*[([]? ?(\d{1,3})(?: ?- ?(\d{1,3}))? ?[)\]]?$/
/** البقرة 153، النحل (90): both in one cell. */
const BOTH = /^(.{2,40}?) ?[(\s] ?(\d{1,3})(?: ?- ?(\d{1,3}))?\)?$/
const BOTH_HEAD = /^(?:(?:\u0627\u0644)?(?:\u0645\u0631\u062c\u0639|\u0627\u062d\u0627\u0644\u0647|\u0645\u0635\u062f\u0631|\u0645\u0648\u0636\u0639|\u062a\u062e\u0631\u064a\u062c)|reference|ref\.?|source|citation)$/
const SURAH_NUMBER = /^\d{1,3}$/
/** A name with its number: 2 (Al-Baqarah), Al-Baqarah (2), 2. Al-Baqarah */
const OWN_NUMBER = /^\(?(\d{1,3})[.)]? ?[-:]? ?| ?[( ](\d{1,3})\)?$/
const DIGIT = /\p{Nd}/u
const LAST_DIGIT = /\p{Nd}(?=\P{Nd}*$)/u

/** From a surah's heading to the table under it, in UTF-16 units. */
const HEADING_REACH = 400
/** Rows that have the words of their reference, from which on another is told, whatever it says; and a slip for its place. */
const RIGHT = 2
const RIGHT_BESIDE_SLIP = 1

/** A cell, and what is written in it in the alphabet of references (clean.ts). */
interface Cell extends WrittenCell {
  readonly text: string
}

/** A reference that a row may hold. */
interface Candidate {
  readonly quotation: number
  readonly mention: Mention
  readonly table: Table
  /** Which cells hold it: those of other rows speak for it. */
  readonly columns: string
  /** The heads of the columns say what both are. */
  readonly isNamed: boolean
}

/** Mentions and links with the references that rows hold, for quotations that have none. */
export function withTableReferences(text: string, names: SurahNames, judged: readonly Settleable[], { confirms, isMisprint }: Places, linking: Linking): Linking {
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
    if (row !== null) candidates.push(...candidatesOf(text, names, row, headOf(row.table), mentions, i))
  })
  if (candidates.length === 0) return linking
  const rightOf = rightRows(candidates, confirms)
  const linked = [...links]
  const added: Mention[] = []
  for (const own of byCell(chosen(candidates, rightOf))) {
    const having = own.filter(({ mention, quotation }) => confirms(mention, quotation))
    const meant = having.length > 0 ? having : toldOf(own, rightOf, isMisprint)
    for (const { quotation } of meant) linked[quotation] = [...linked[quotation]!, own[0]!.mention]
    if (meant.length > 0) added.push(own[0]!.mention)
  }
  if (added.length === 0) return linking
  return { mentions: [...mentions, ...added].sort((a, b) => a.start - b.start), links: linked, isApart: (one, other) => linking.isApart(one, other) }
}

/** Of the quotations of a row that has the words of none, that whose reference it is: the only one, or the one that it is a misprint for. */
function toldOf(own: readonly Candidate[], rightOf: (candidate: Candidate) => number, isMisprint: Places['isMisprint']): readonly Candidate[] {
  const misprint = own.find(({ mention, quotation }) => isMisprint(mention, quotation))
  const meant = own.length === 1 ? own[0]! : misprint
  if (meant === undefined) return []
  return meant.isNamed || rightOf(meant) >= RIGHT || (misprint !== undefined && rightOf(meant) >= RIGHT_BESIDE_SLIP) ? [meant] : []
}

/** Candidates of each number, in reading order: verses of one row share it. */
function byCell(candidates: readonly Candidate[]): Candidate[][] {
  const cells = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const own = cells.get(candidate.mention.start)
    if (own === undefined) cells.set(candidate.mention.start, [candidate])
    else if (own[0]!.mention.surah === candidate.mention.surah) own.push(candidate)
  }
  return [...cells.values()]
}

/** How many rows of its table are right where a candidate is read in the same columns. */
function rightRows(candidates: readonly Candidate[], confirms: Places['confirms']): (candidate: Candidate) => number {
  const counts = new Map<Table, Map<string, number>>()
  for (const { table, columns, mention, quotation } of candidates) {
    if (!confirms(mention, quotation)) continue
    const own = counts.get(table) ?? new Map<string, number>()
    counts.set(table, own.set(columns, (own.get(columns) ?? 0) + 1))
  }
  return ({ table, columns }) => counts.get(table)?.get(columns) ?? 0
}

/** For each quotation the one whose columns are named, or else right the most. */
function chosen(candidates: readonly Candidate[], rightOf: (candidate: Candidate) => number): Candidate[] {
  const best = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const other = best.get(candidate.quotation)
    if (other === undefined || Number(candidate.isNamed) - Number(other.isNamed) > 0 || (candidate.isNamed === other.isNamed && rightOf(candidate) > rightOf(other))) best.set(candidate.quotation, candidate)
  }
  return [...best.values()]
}

function candidatesOf(text: string, names: SurahNames, row: Row, head: readonly Cell[], mentions: readonly Mention[], quotation: number): Candidate[] {
  const { table } = row
  const cells = cleaned(text, row.cells)
  const isHeaded = row.start !== table.start && cells.length === head.length
  // The first row may hold a reference too.
  const headOf = (k: number): string => (isHeaded && !AYAH_CELL.test(head[k]!.text) ? head[k]!.text : '')
  const surahs = cells.map((cell, k) => surahIn(cell, names, SURAH_HEAD.test(headOf(k))))
  const found: Candidate[] = []
  cells.forEach((cell, k) => {
    const named = headOf(k)
    const both = surahs[k] !== null || DIGIT.exec(cell.text) === null ? null : BOTH.exec(cell.text)
    if (both !== null) {
      const surah = surahIn({ ...cell, text: both[1]! }, names, SURAH_WORD.test(cell.text) || BOTH_HEAD.test(named))
      if (surah !== null) found.push(candidate(text, cell, [both[0], both[2], both[3]], surah, `${k}`, BOTH_HEAD.test(named)))
      if (surah !== null) return
    }
    const isAyah = AYAH_HEAD.test(named)
    if (!(isAyah || NUMBER_HEAD.test(named))) return
    const numbers = AYAH_CELL.exec(cell.text)
    if (numbers === null) return
    const owner = surahs.findIndex((surah, column) => surah !== null && SURAH_HEAD.test(headOf(column)) && column !== k)
    const besides = owner >= 0 ? [owner] : [k - 1, k + 1].filter((column) => (surahs[column] ?? null) !== null)
    for (const column of besides) found.push(candidate(text, cell, numbers, surahs[column]!, `${column} ${k}`, isAyah && owner >= 0))
    const heading = besides.length > 0 || !isAyah ? null : surahAbove(text, mentions, table)
    if (heading !== null) found.push(candidate(text, cell, numbers, heading, `heading ${k}`, false))
  })
  return found

  function candidate(from: string, cell: Cell, [, first, last]: readonly (string | undefined)[], surah: number, columns: string, isNamed: boolean): Candidate {
    return { quotation, mention: mentionIn(from, cell, surah, Number(first), Number(last ?? first)), table, columns, isNamed }
  }
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

function mentionIn(text: string, cell: Cell, surah: number, from: number, to: number): Mention {
  const written = text.slice(cell.start, cell.end)
  const start = cell.start + written.search(DIGIT)
  const end = cell.start + written.search(LAST_DIGIT) + 1
  // Groups are numbered by their order in a text: these are no list's.
  return { start, end, outerStart: start, outerEnd: end, surah, name: null, candidates: [], from, to, status: statusOf(surah, from, to), certainty: 'explicit', group: -1 - start, bracketed: false, disagrees: false, isCrossReference: false }
}
