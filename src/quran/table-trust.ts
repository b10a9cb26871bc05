// Which cells of a row are the reference of a verse in it: as far as the heads say it, and as the other rows show it.
//
//     | السورة | الآيات | أبرز آية |      40 is the last ayah of its surah, and the number of its ayat: the row shows nothing
//     | النبأ  | 40     | ﴿…﴾      |
import type { Places } from './link.js'
import { ayahCount } from './names/surahs.js'
import type { Mention } from './references/types.js'
import type { Row, Table } from './table-rows.js'
import type { AyahRange } from './types.js'

/** How many rows must have the words of their reference before one is told that has not. */
export interface Trust {
  /** Where the number is a misprint for the place of the words. */
  readonly slip: number
  readonly other: number
  /** More rows than not. */
  readonly isMost: boolean
}
/** The heads say that the cells are the reference of the verse beside them. */
export const SURE: Trust = { slip: 0, other: 0, isMost: false }
/** The heads say that there is a reference, and likely of this verse. */
export const LIKELY: Trust = { slip: 0, other: 1, isMost: false }
/** It looks like one. */
export const SHOWN: Trust = { slip: 1, other: 2, isMost: false }
/** The number may count something, or the verse be another one: | السورة | الآية | نظيرها | */
export const DOUBTED: Trust = { slip: 2, other: 2, isMost: true }

/** A reference that a row may hold. */
export interface Candidate {
  readonly quotation: number
  readonly mention: Mention
  readonly place: AyahRange
  readonly row: Row
  /** Which cells hold it and the quotation: those of other rows speak for it. */
  readonly columns: string
  readonly trust: Trust
  /** The head of the number does not say that it is one of an ayah. */
  readonly mayCount: boolean
}

/** Rows of a table where the same cells hold the words of their reference, and where they do not. */
interface Counts {
  right: number
  wrong: number
}
export type RightOf = (candidate: Candidate) => Readonly<Counts>
const NONE: Counts = { right: 0, wrong: 0 }

/** Counts them for the cells of each candidate. */
export function rightRows(candidates: readonly Candidate[], confirms: Places['confirms']): RightOf {
  const tables = new Map<Table, Map<string, Candidate[]>>()
  for (const candidate of candidates) {
    const { row, columns } = candidate
    const own = tables.get(row.table) ?? new Map<string, Candidate[]>()
    tables.set(row.table, own)
    const same = own.get(columns)
    if (same === undefined) own.set(columns, [candidate])
    else same.push(candidate)
  }
  const counts = new Map<Table, Map<string, Counts>>()
  for (const [table, columns] of tables) counts.set(table, new Map([...columns].map(([key, own]) => [key, countOf(own, confirms)])))
  return ({ row, columns }) => counts.get(row.table)?.get(columns) ?? NONE
}

function countOf(candidates: readonly Candidate[], confirms: Places['confirms']): Counts {
  const isSerial = serialOf(candidates)
  const isRight = new Map<number, boolean>()
  const counts: Counts = { right: 0, wrong: 0 }
  for (const { mention, quotation } of candidates) isRight.set(mention.start, isRight.get(mention.start) === true || confirms(mention, quotation))
  const passed = new Set<number>()
  for (const candidate of candidates) {
    const { start } = candidate.mention
    if (passed.has(start)) continue
    passed.add(start)
    if (isRight.get(start) !== true) counts.wrong++
    else if (!candidate.mayCount || !(isLength(candidate) || isSerial(candidate))) counts.right++
  }
  return counts
}

/** The number of a surah, and of its ayat: of its last ayah too. */
function isLength({ place: { surah, from, to } }: Candidate): boolean {
  return from === to && (from === surah || from === ayahCount(surah))
}

/** Numbers that grow with the lines of a table from surah to surah. */
function serialOf(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const surahs = new Map<number, number>()
  for (const { place, row } of candidates) {
    const first = place.from - row.line
    surahs.set(first, (surahs.get(first) ?? place.surah) === place.surah ? place.surah : SEVERAL)
  }
  return ({ place, row }) => surahs.get(place.from - row.line) === SEVERAL
}
const SEVERAL = 0

/** For each quotation the one that has its words, or whose columns are named, or else right the most. */
export function chosen(candidates: readonly Candidate[], rightOf: RightOf, confirms: Places['confirms']): Candidate[] {
  const best = new Map<number, Candidate>()
  const isBetter = (one: Candidate, other: Candidate): boolean => {
    const [has, hadOther] = [confirms(one.mention, one.quotation), confirms(other.mention, other.quotation)]
    if (has !== hadOther) return has
    if (one.trust !== other.trust) return one.trust.slip < other.trust.slip || (one.trust.slip === other.trust.slip && one.trust.other < other.trust.other)
    return rightOf(one).right > rightOf(other).right
  }
  for (const candidate of candidates) {
    const other = best.get(candidate.quotation)
    if (other === undefined || isBetter(candidate, other)) best.set(candidate.quotation, candidate)
  }
  return [...best.values()]
}

/** Candidates of each number, in reading order: verses of one row share it. */
export function byCell(candidates: readonly Candidate[]): Candidate[][] {
  const cells = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const own = cells.get(candidate.mention.start)
    if (own === undefined) cells.set(candidate.mention.start, [candidate])
    else if (own[0]!.place.surah === candidate.place.surah) own.push(candidate)
  }
  return [...cells.values()]
}

/** Of the quotations of a row that has the words of none, that whose reference it is: the only one, or the one that it is a misprint for. */
export function toldOf(own: readonly Candidate[], rightOf: RightOf, isMisprint: Places['isMisprint']): readonly Candidate[] {
  const misprint = own.find(({ mention, quotation }) => isMisprint(mention, quotation))
  const meant = own.length === 1 ? own[0]! : misprint
  if (meant === undefined || new Set(own.filter(({ trust }) => trust === SURE).map(({ columns }) => columns)).size > 1) return []
  const { right, wrong } = rightOf(meant)
  const { slip, other, isMost } = meant.trust
  return right >= (misprint === undefined ? other : slip) && (!isMost || right > wrong) ? [meant] : []
}
