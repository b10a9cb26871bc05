import { type Footnote, partitionPoint, type Range } from '../text/index.js'
import { isReference, type Linkable, type Places } from './link.js'
import { findMentions, type SurahNames } from './references/index.js'
import type { Mention } from './references/types.js'
import { isRendering } from './rendering.js'

/** UTF-16 units between a quotation and the call of its footnote: what closes it, its number, a stop. */
const CALL_REACH = 12
/** … and between two calls in one place: ¹, ² */
const NEXT_CALL = 3
/** UTF-16 units of the mark that closes a quotation, before which a call may stand. */
const CLOSING_MARK = 2
const LETTER = /\p{L}/u
const WORD = /[\p{L}\p{M}\p{N}]/u
/** What says more than a reference; numbers may be ayat that were not read. */
const MORE = /[\p{L}\p{Nd}]/u
/** What leads to a reference and adds nothing to it: «القرآن الكريم، سورة …», "The Holy Quran, …", «من سورة …». */
const LEAD =
  /^(?:[^\p{L}\p{N}]|(?:\u0627\u0644)?\u0642\u0631[\u0622\u0627]\u0646|(?:\u0627\u0644)?(?:\u0643\u0631\u064a\u0645|\u0645\u062c\u064a\u062f)|\u0633\u0648\u0631\u0629|\u0645\u0646|from|the|holy|noble|glorious|qur[’'ʾʼ]?[aā]n|koran|surah?)*$/iu
const LONGEST_LEAD = 60
const SEE = /^\s*(?:\u0648?(?:\u0627\u0646\u0638\u0631|\u064a\u0646\u0638\u0631)|see)(?!\p{L})/iu
/** A note is over behind its reference, or says something else. */
const GOES_ON = /^[\s)\]]*(?:$|[.,;\u060c\u061b])/u
/** What «البقرة 185» and 2:185 need before them to be references. */
const VERSE = '\ufd3f\ufd3e '
/** UTF-16 units of the longest note that only its place shows to be a reference. */
const LONGEST_SHAPE = 60
/** More are an index, and each would be asked for each verse that calls the note. */
const MOST_REFERENCES = 12
const DIGIT = /\p{Nd}/u

interface Call extends Range {
  readonly note: number
}

/** The footnotes that a document's format tells, the references that they hold, and the quotations that call them. */
export class DeclaredNotes {
  readonly #text: string
  readonly #footnotes: readonly Footnote[]
  readonly #mentions: readonly Mention[]
  readonly #names: SurahNames
  readonly #places: Places
  readonly #calls: readonly Call[]
  /** Notes by quotation, and quotations by note. */
  readonly #notes: readonly (readonly number[])[]
  readonly #callers: readonly number[][]
  readonly #references = new Map<number, readonly Mention[]>()
  /** References that only their place in a note shows to be some. */
  readonly added: Mention[] = []
  /** References that such have taken the place of. */
  readonly replaced = new Set<Mention>()

  constructor(text: string, footnotes: readonly Footnote[], quotations: readonly Linkable[], mentions: readonly Mention[], names: SurahNames, places: Places) {
    this.#text = text
    this.#footnotes = footnotes
    this.#mentions = mentions
    this.#names = names
    this.#places = places
    this.#calls = footnotes.flatMap(({ calls }, note) => calls.map(({ start, end }) => ({ start, end, note }))).sort((a, b) => a.start - b.start || a.note - b.note)
    this.#notes = quotations.map((quotation, i) => this.#calledBehind(quotation, quotations[i + 1]?.outerStart ?? text.length))
    this.#callers = footnotes.map(() => [])
    this.#notes.forEach((notes, i) => {
      for (const note of notes) this.#callers[note]!.push(i)
    })
  }

  /**
   * The references of a quotation, by its number, in the notes that it calls: those that name its ayat, or else the one reference of the
   * first note that holds any. A note that is right for another quotation that calls it is not wrong, and of several references it is
   * not settled which is this quotation's.
   */
  referencesOf(quotation: number): readonly Mention[] {
    const notes = this.#notes[quotation]!.filter((note) => this.#referencesIn(note).length > 0)
    for (const note of notes) {
      const named = this.#naming(note, quotation)
      if (named.length > 0) return named
    }
    const [first] = notes
    if (first === undefined) return this.#slipIn(this.#notes[quotation]!, quotation)
    if (!areOne(this.#referencesIn(first)) || this.#isNamedByAny(first)) return []
    return this.#referencesIn(first)
  }

  /**
   * «انظر سورة البقرة، الآية 154، وتفسير الطبري», "Q 17:63; cf. al-Tabari": a note that says more is not asked for the words of its quotation,
   * but one that begins with a slip for their place names it.
   */
  #slipIn(notes: readonly number[], quotation: number): readonly Mention[] {
    const [note] = notes
    if (note === undefined || notes.length > 1 || this.#callers[note]!.length > 1) return []
    const passage = this.#footnotes[note]!.passages[0]!
    const first = partitionPoint(this.#mentions.length, (i) => this.#mentions[i]!.start < passage.start)
    const [mention, next] = [this.#mentions[first], this.#mentions[first + 1]]
    if (mention?.certainty !== 'explicit' || mention.status !== 'ok' || mention.outerEnd > passage.end || (next !== undefined && next.start < passage.end)) return []
    const lead = this.#text.slice(passage.start, mention.outerStart)
    if (lead.length > LONGEST_LEAD || !LEAD.test(lead.replace(SEE, '')) || !GOES_ON.test(this.#text.slice(mention.outerEnd, passage.end))) return []
    const { confirms, isMisprint } = this.#places
    if (!isMisprint(mention, quotation) || confirms(mention, quotation) || !confirms({ ...mention, from: 1, to: Infinity }, quotation)) return []
    const own = { ...mention, isCrossReference: false }
    this.replaced.add(mention)
    this.added.push(own)
    return [own]
  }

  // ﴿…﴾[^1].     ﴿…﴾ "the rendering"[^1][^2]     ﴿…[^1]﴾
  #calledBehind({ outerEnd }: Linkable, stop: number): number[] {
    const calls = this.#calls
    const notes: number[] = []
    let end = outerEnd
    for (let i = partitionPoint(calls.length, (k) => calls[k]!.start < outerEnd - CLOSING_MARK); i < calls.length && calls[i]!.start <= stop; i++) {
      const call = calls[i]!
      const isCalled = notes.length > 0 ? call.start - end <= NEXT_CALL && !LETTER.test(this.#text.slice(end, call.start)) : this.#isBehind(outerEnd, call.start)
      if (isCalled) {
        notes.push(call.note)
        end = this.#endOf(call)
      } else if (call.start >= outerEnd) break
    }
    return notes
  }

  #isBehind(end: number, call: number): boolean {
    if (call < end) return !WORD.test(this.#text.slice(call, end))
    const between = call - end <= CALL_REACH ? this.#text.slice(end, call) : null
    return between !== null && !LETTER.test(between) ? !/\n\s*\n/.test(between) : isRendering(this.#text, end, call)
  }

  /** Where a call is over; that of a note in its place with the note and its bracket. */
  #endOf({ note, end }: Call): number {
    const { label, passages } = this.#footnotes[note]!
    return label === null ? passages.at(-1)!.end + 1 : end
  }

  #isNamedByAny(note: number): boolean {
    let isNamed = this.#named.get(note)
    if (isNamed === undefined) this.#named.set(note, (isNamed = this.#callers[note]!.some((caller) => this.#naming(note, caller).length > 0)))
    return isNamed
  }
  readonly #named = new Map<number, boolean>()

  /** The references of a note that name the ayat of a quotation, one of them or all together: «البقرة: 183، 184». */
  #naming(note: number, quotation: number): readonly Mention[] {
    const references = this.#referencesIn(note)
    const named = references.filter((mention) => this.#places.confirms(mention, quotation))
    const together = named.length === 0 ? inOne(references) : null
    return together !== null && this.#places.confirms(together, quotation) ? references : named
  }

  #referencesIn(note: number): readonly Mention[] {
    let references = this.#references.get(note)
    if (references === undefined) this.#references.set(note, (references = this.#read(this.#footnotes[note]!.passages[0]!)))
    return references
  }

  /** The references of a paragraph that says nothing else. */
  #read(passage: Range): readonly Mention[] {
    const [text, mentions] = [this.#text, this.#mentions]
    const first = partitionPoint(mentions.length, (i) => mentions[i]!.start < passage.start)
    const found: Mention[] = []
    for (let i = first; i < mentions.length && mentions[i]!.start < passage.end; i++) found.push(mentions[i]!)
    const list = found.length > 0 ? found : this.#shapesIn(passage)
    if (list.length === 0 || list.length > MOST_REFERENCES || list.some((mention) => !isReference(mention) || mention.isCrossReference)) return []
    const lead = text.slice(passage.start, Math.max(passage.start, list[0]!.outerStart))
    if (lead.length > LONGEST_LEAD || !LEAD.test(lead)) return []
    const says = list.some((mention, i) => {
      const next = list[i + 1]
      return mention.group !== next?.group && MORE.test(text.slice(mention.outerEnd, next?.outerStart ?? passage.end))
    })
    return says ? [] : list
  }

  #shapesIn({ start, end }: Range): readonly Mention[] {
    const note = end - start > LONGEST_SHAPE ? '' : this.#text.slice(start, end)
    if (!DIGIT.test(note)) return []
    const shift = start - VERSE.length
    const shapes = findMentions(VERSE + note, this.#names).filter(({ status }) => status === 'ok' || status === 'ambiguous').map((mention) => ({
      ...mention,
      start: mention.start + shift,
      end: mention.end + shift,
      outerStart: mention.outerStart + shift,
      outerEnd: mention.outerEnd + shift,
      // Groups are numbered by their order in a text: these are no text's.
      group: -1 - start - mention.group,
    }))
    this.added.push(...shapes)
    return shapes
  }
}

/** Whether all say the same: (البقرة: 185، Q 2:185). */
function areOne(references: readonly Mention[]): boolean {
  const [{ surah, from, to }] = references as readonly [Mention]
  return references.every((other) => other.surah === surah && other.from === from && other.to === to)
}

/** Ayat of one list that follow each other, as one reference. */
function inOne(references: readonly Mention[]): Mention | null {
  const [first, ...others] = references
  if (first === undefined || others.length === 0) return null
  let last = first
  for (const next of others) {
    if (next.group !== first.group || next.surah !== first.surah || next.from !== (last.to ?? last.from ?? 0) + 1) return null
    last = next
  }
  return { ...first, to: last.to ?? last.from }
}
