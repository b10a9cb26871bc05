import { type Footnote, lastAtOrBefore } from '../text/index.js'
import { DeclaredNotes } from './declared-notes.js'
import { Footnotes, type Notes } from './footnotes.js'
import { type Linkable, linkMentions, meantBy, type Places } from './link.js'
import type { SurahNames } from './references/index.js'
import type { Mention } from './references/types.js'

/** The references of a text, and which of them are about which quotation. */
export interface Linked {
  readonly mentions: readonly Mention[]
  /** Per quotation: the references that are about it. */
  readonly links: readonly (readonly Mention[])[]
  /** Whether two places (UTF-16) stand in different notes, or one in a note and one outside: what is beside the other in the text is not so on the page. */
  isApart(one: number, other: number): boolean
}

/** The text of no note. */
const BODY = -1
const NO_NOTES: Notes = { referencesOf: () => [] }

/**
 * Links as `linkMentions` does, where the document's format says which parts of the text are footnotes. Each note and the text without
 * its notes is linked on its own, and the references of a note are those of the quotations that call it.
 */
export function linkWithFootnotes(text: string, quotations: readonly Linkable[], mentions: readonly Mention[], places: Places, footnotes: readonly Footnote[], names: SurahNames): Linked {
  if (footnotes.length === 0) return { mentions, links: linkMentions(text, quotations, mentions, places), isApart: () => false }
  const declared = new DeclaredNotes(text, footnotes, quotations, mentions, names, places)
  const zones = new Zones(footnotes)
  const links: (readonly Mention[])[] = quotations.map(() => [])
  const mentionsIn = byZone(mentions, (mention) => zones.at(mention.start))
  const indices = quotations.map((_, i) => i)
  for (const [zone, own] of byZone(indices, (i) => zones.at(quotations[i]!.outerStart))) {
    const near = mentionsIn.get(zone) ?? []
    const zoneText = zone === BODY ? zones.bodyOf(text) : text.slice(0, footnotes[zone]!.passages.at(-1)!.end)
    const ownPlaces = placesOfZone(places, own)
    const others = zone === BODY ? new Footnotes(zoneText, near, meantBy(ownPlaces)) : NO_NOTES
    const notes: Notes = {
      referencesOf(quotation, k) {
        const references = declared.referencesOf(own[k]!)
        return references.length > 0 ? references : others.referencesOf(quotation, k)
      },
    }
    const linked = linkMentions(zoneText, own.map((i) => quotations[i]!), near, ownPlaces, notes)
    own.forEach((i, k) => (links[i] = linked[k]!))
  }
  const all = declared.added.length === 0 ? mentions : [...mentions.filter((mention) => !declared.replaced.has(mention)), ...declared.added].sort((a, b) => a.start - b.start)
  return { mentions: all, links, isApart: (one, other) => zones.at(one) !== zones.at(other) }
}

function placesOfZone({ confirms, isSlip, isMisprint }: Places, own: readonly number[]): Places {
  return { confirms: (mention, k) => confirms(mention, own[k]!), isSlip: (mention, k) => isSlip(mention, own[k]!), isMisprint: (mention, k) => isMisprint(mention, own[k]!) }
}

/** Which note a place stands in. */
class Zones {
  readonly #passages: readonly { readonly start: number; readonly end: number; readonly note: number }[]
  readonly #starts: readonly number[]

  constructor(footnotes: readonly Footnote[]) {
    this.#passages = footnotes.flatMap(({ passages }, note) => passages.map(({ start, end }) => ({ start, end, note }))).sort((a, b) => a.start - b.start)
    this.#starts = this.#passages.map(({ start }) => start)
  }

  at(offset: number): number {
    const passage = this.#passages[lastAtOrBefore(this.#starts, offset)]
    return passage !== undefined && passage.start <= offset && offset < passage.end ? passage.note : BODY
  }

  /** The text with blanks for its notes: all else stays in its place. */
  bodyOf(text: string): string {
    const parts: string[] = []
    let at = 0
    for (const { start, end } of this.#passages) {
      parts.push(text.slice(at, start), ' '.repeat(end - start))
      at = end
    }
    parts.push(text.slice(at))
    return parts.join('')
  }
}

function byZone<T>(items: readonly T[], zoneOf: (item: T) => number): Map<number, T[]> {
  const zones = new Map<number, T[]>()
  for (const item of items) {
    const zone = zoneOf(item)
    const list = zones.get(zone)
    if (list === undefined) zones.set(zone, [item])
    else list.push(item)
  }
  return zones
}
