// What the library tells of a planted error: a finding that touches its place, or the quotation or reference that belongs to it, and that
// the sound wording of the document does not have.
import { Facts } from '../../src/analysis/facts.ts'
import { readProse, textSource } from '../../src/documents/index.ts'
import { type Analysis, analysisOf, type Finding, lintFacts } from '../../src/lint/index.ts'
import { applyEdits, type Edit, type Range, sortEdits } from '../../src/text/index.ts'
import type { Plant, PlantedDocument } from './read.ts'

export interface Outcome {
  readonly plant: Plant
  /** An error or warning, a note only, or nothing. */
  readonly told: 'told' | 'note' | 'silent'
  /** The rules that speak of it. */
  readonly rules: readonly string[]
  /** Whether the fix or the first suggestion of what is told gives the sound words; null where none is offered. */
  readonly mends: boolean | null
}

export interface Measured {
  readonly outcomes: readonly Outcome[]
  /** Errors and warnings of the sound wording that speak of the Quran. */
  readonly falseAlarms: readonly string[]
}

interface Linted {
  readonly findings: readonly Finding[]
  readonly analysis: Analysis
}

/** Kinds of error that findings about the direction of the text speak of; elsewhere the plant is not what they see. */
const OF_DIRECTION: ReadonlySet<string> = new Set(['base-direction', 'brackets', 'controls'])
const EXCERPT = 60

/** Of the sound wordings, many of which are the same. */
const linted = new Map<string, Linted>()

export function measure(document: PlantedDocument): Measured {
  const sound = lintOnce(document.sound, document.format)
  const wrong = lintText(document.wrong, document.format)
  const known = new Set(sound.findings.map((finding) => keyOf(finding, (offset, isEnd) => inWrong(document.plants, offset, isEnd))))
  const all = wrong.findings.filter((finding) => !known.has(keyOf(finding, (offset) => offset)))
  const counted = OF_DIRECTION.has(document.kind) ? all : all.filter(({ rule }) => !rule.startsWith('bidi/'))
  return {
    outcomes: document.plants.map((plant) => outcomeOf(document, plant, counted.filter((finding) => belongs(finding, placesOf(plant, wrong.analysis))))),
    falseAlarms: sound.findings.filter(({ rule, severity }) => rule.startsWith('quran/') && severity !== 'info').map((finding) => falseAlarm(document, finding)),
  }
}

function lintOnce(text: string, format: string): Linted {
  const key = `${format} ${text}`
  const before = linted.get(key)
  if (before !== undefined) return before
  const now = lintText(text, format)
  linted.set(key, now)
  return now
}

/** As `lint` and `analyze` of the library do, in one reading. */
function lintText(text: string, format: string): Linted {
  const facts = new Facts(readProse(textSource(text, { format })))
  return { findings: lintFacts(facts), analysis: analysisOf(facts) }
}

function keyOf({ rule, severity, messageId, start, end }: Finding, place: (offset: number, isEnd: boolean) => number): string {
  return [rule, severity, messageId, place(start.offset, false), place(end.offset, true)].join(' ')
}

/** An offset of the sound wording as an offset of the wrong one. */
function inWrong(plants: readonly Plant[], offset: number, isEnd: boolean): number {
  let shift = 0
  for (const { start, end, soundStart, soundEnd } of plants) {
    if (offset < soundStart || (offset === soundStart && !isEnd)) break
    if (offset < soundEnd) return isEnd ? end : start
    shift = end - soundEnd
  }
  return offset + shift
}

/** The place of the error, with the quotation of a reference and the reference of a quotation. A word left out stands between its neighbours. */
function placesOf({ start, end }: Plant, { quotations, citations }: Analysis): readonly Range[] {
  const place = start === end ? { start: start - 1, end: end + 1 } : { start, end }
  const places: Range[] = [place]
  for (const [i, { start, end, citation }] of quotations.entries()) {
    if (touch(place, { start, end })) places.push({ start, end }, ...citations.filter((one, c) => c === citation || one.quotation === i))
  }
  for (const [c, { start, end, quotation }] of citations.entries()) {
    if (touch(place, { start, end })) places.push({ start, end }, ...quotations.filter((one, i) => i === quotation || one.citation === c))
  }
  return places
}

function belongs(finding: Finding, places: readonly Range[]): boolean {
  const ranges = [{ start: finding.start.offset, end: finding.end.offset }, ...offered(finding)]
  return ranges.some((range) => places.some((place) => touch(range, place)))
}

/** Ranges touch where they share a unit, or where one that is empty stands in or beside the other. */
function touch(a: Range, b: Range): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}

function offered({ fix, suggestions }: Finding): readonly Edit[] {
  return fix?.edits ?? suggestions?.[0]?.edits ?? []
}

function outcomeOf(document: PlantedDocument, plant: Plant, findings: readonly Finding[]): Outcome {
  const grave = findings.filter(({ severity }) => severity !== 'info')
  const edits = grave.flatMap(offered)
  return {
    plant,
    told: grave.length > 0 ? 'told' : findings.length > 0 ? 'note' : 'silent',
    rules: [...new Set((grave.length > 0 ? grave : findings).map(({ rule }) => rule))],
    mends: edits.length === 0 ? null : mends(document, plant, edits),
  }
}

/** Whether the edits turn the document into one with this error put right; what they do to other errors does not count. */
function mends({ wrong, sound, plants }: PlantedDocument, plant: Plant, edits: readonly Edit[]): boolean {
  const mended = lettersOf(applyEdits(wrong, apart(edits)))
  const others = plants.filter((other) => other !== plant)
  const alone = others.reduceRight((text, { start, end, soundStart, soundEnd }) => text.slice(0, soundStart) + wrong.slice(start, end) + text.slice(soundEnd), sound)
  return mended === lettersOf(alone) || mended === lettersOf(sound)
}

/** The first of edits that reach into each other. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of sortEdits(edits)) {
    const last = kept.at(-1)
    if (last === undefined || (edit.start >= last.end && edit.start > last.start)) kept.push(edit)
  }
  return kept
}

const SPELLING = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200e\u200f\u2066-\u2069]/g

/** Without what editions and ways of typing differ in. */
function lettersOf(text: string): string {
  return text.replace(SPELLING, '').replaceAll(/[أإآٱ]/g, '\u0627').replaceAll(/\s+/g, ' ').trim()
}

function falseAlarm({ kind, sound }: PlantedDocument, { rule, severity, start, end }: Finding): string {
  return `${kind} ${severity} ${rule} ${oneLine(sound.slice(start.offset, end.offset)).slice(0, EXCERPT)} in ${oneLine(sound.slice(Math.max(0, start.offset - EXCERPT), end.offset + EXCERPT))}`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
