// References of renderings that do not stand right beside them: those of a list behind several, and those of footnotes.
import type { Footnote } from '../../text/index.js'
import { DeclaredNotes } from '../declared-notes.js'
import { Footnotes } from '../footnotes.js'
import { isReference, meantBy, type Places } from '../link.js'
import { meets, rangesOf } from '../ranges.js'
import type { SurahNames } from '../references/index.js'
import type { Mention } from '../references/types.js'
import { shareLists } from '../shared-lists.js'
import { isMisprinted, SLIP, slip } from '../slips.js'
import type { AyahRange } from '../types.js'
import type { FoundRendering } from './find.js'

/** Gives each rendering its own reference of a list that several share, and that of the footnote it calls. */
export function withReferences(text: string, renderings: readonly FoundRendering[], mentions: readonly Mention[], footnotes: readonly Footnote[], names: SurahNames): FoundRendering[] {
  if (renderings.length === 0 || mentions.length === 0) return [...renderings]
  const places = placesOf(renderings)
  const linked = renderings.map((rendering) => [...rendering.mentions])
  shareLists(text, renderings, mentions, linked, places)
  const inText = new Footnotes(text, mentions, meantBy(places))
  const declared = footnotes.length === 0 ? null : new DeclaredNotes(text, footnotes, renderings, mentions, names, places)
  return renderings.map((rendering, i) => {
    const own = linked[i]!
    const list = own.length > 0 ? own : [declared?.referencesOf(i) ?? [], inText.referencesOf(rendering, i)].find((notes) => notes.length > 0)?.filter(isReference) ?? []
    if (list.length === rendering.mentions.length && list.every((mention, k) => mention === rendering.mentions[k])) return rendering
    return { ...rendering, mentions: list, evidence: rendering.evidence.includes('citation') ? rendering.evidence : [...rendering.evidence, 'citation'] }
  })
}

/** What the places of the renderings say of a reference. */
function placesOf(renderings: readonly FoundRendering[]): Places {
  const any = (mention: Mention, i: number, holds: (ref: AyahRange, place: AyahRange) => boolean): boolean =>
    rangesOf(mention).some((ref) => renderings[i]!.places.some((place) => holds(ref, place)))
  return {
    confirms: (mention, i) => any(mention, i, (ref, place) => meets([ref], place)),
    isSlip: (mention, i) => mention.status === 'no-such-ayah' || any(mention, i, (ref, place) => slip(ref, place) <= SLIP),
    isMisprint: (mention, i) => mention.status === 'no-such-ayah' || any(mention, i, isMisprinted),
  }
}
