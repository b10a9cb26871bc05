// References in the tag around a verse:  <quran ref="94:6">…</quran>   <quran surah="2" ayah="153">…</quran>
import { overlapping } from './claims/neighbours.js'
import type { Linked } from './footnote-links.js'
import type { Settleable } from './quran.js'
import { statusOf } from './references/draft.js'
import { mentionOf } from './references/index.js'
import type { SurahNames } from './references/surah-names.js'
import type { Mention } from './references/types.js'

const TAG = '<'
/** ref="…", surah="…": a name, and what stands in its quotation marks. */
const ATTRIBUTE = /([a-z-]{2,12})\s?=\s?["'\u201c]([^"'\u201d<>]{1,40})["'\u201d]/giu
const REF = /^(?:ref|reference|cite|citation|source|verse|ayah?|loc|location|id)$/i
const SURAH = /^(?:s[uo]u?rah?|chapter)$/i
const AYAH = /^(?:ayah?|ayat|verse|number|no)$/i
const NUMBER = /^\d{1,3}$/

/** The links, with that of each verse in a tag to the reference that its tag has. */
export function withTagReferences(text: string, names: SurahNames, judged: readonly Settleable[], linked: Linked): Linked {
  const added: Mention[] = []
  const links = linked.links.map((list, i) => {
    const { found } = judged[i]!
    if (text[found.outerStart] !== TAG) return list
    const mention = mentionIn(text, found.outerStart, found.start, names)
    if (mention === null) return list
    added.push(mention)
    return [mention, ...list.filter(({ start, end }) => overlapping([mention], start, end) === undefined)]
  })
  if (added.length === 0) return linked
  // They are in order, as the quotations are.
  const mentions = [...linked.mentions.filter(({ start, end }) => overlapping(added, start, end) === undefined), ...added].sort((a, b) => a.start - b.start)
  return { mentions, links, isApart: (one, other) => linked.isApart(one, other) }
}

function mentionIn(text: string, start: number, end: number, names: SurahNames): Mention | null {
  const attributes = [...text.slice(start, end).matchAll(ATTRIBUTE)].map((match) => {
    const from = start + match.index + match[0].length - match[2]!.length - 1
    return { name: match[1]!, value: match[2]!, start: from, end: from + match[2]!.length }
  })
  const surah = attributes.find(({ name, value }) => SURAH.test(name) && NUMBER.test(value))
  const ayah = attributes.find(({ name, value }) => AYAH.test(name) && NUMBER.test(value))
  if (surah !== undefined && ayah !== undefined) {
    const [number, of] = [Number(ayah.value), Number(surah.value)]
    const place = { start: Math.min(surah.start, ayah.start), end: Math.max(surah.end, ayah.end) }
    const status = statusOf(of, number, number)
    return status === 'unknown-surah' ? null : { ...place, ...ALONE, outerStart: place.start, outerEnd: place.end, surah: of, name: null, candidates: [], from: number, to: number, status, disagrees: false }
  }
  const ref = attributes.find(({ name }) => REF.test(name))
  const mention = ref === undefined ? undefined : mentionOf(ref.value, names)
  if (ref === undefined || mention === undefined) return null
  const { start: from, end: to } = ref
  return { ...mention, ...ALONE, start: from, end: to, outerStart: from, outerEnd: to }
}

/** What a reference in a tag is beside its place: one of no list, that its writer is sure of. */
const ALONE = { certainty: 'explicit', group: -1, bracketed: false, isCrossReference: false } as const
