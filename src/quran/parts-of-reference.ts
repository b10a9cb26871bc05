// One reference behind several passages: parts of one verse, or of verses that follow each other.
import type { Settleable } from './quran.js'
import type { Mention } from './references/types.js'
import type { AyahRange, Citation } from './types.js'
import { isSound } from './verdicts.js'

/** UTF-16 units between two passages that one reference may follow. */
const APART = 40
/** Ayat that one reference to both of two places names at most. */
const MOST_AYAT = 30
/** Letters of a part whose place counts against a reference. */
const FEW_LETTERS = 12
/** What joins them: an ellipsis, «و», «وقوله», «إلى قوله», and; no other word. */
const JOINING =
  /^(?:[^\p{L}\p{N}\n]|\n(?![ \t\r]*\n)|(?<!\p{L})(?:\u0648|\u062b\u0645|\u0625\u0644\u0649|\u0648?(?:\u0642\u0648\u0644\u0647|\u0642\u0627\u0644|\u064a\u0642\u0648\u0644|\u0642\u0648\u0644)|\u062a\u0639\u0627\u0644\u0649|\u0633\u0628\u062d\u0627\u0646\u0647|\u0623\u064a\u0636\u0627|\u0627\u0644\u0644\u0647|and|then|to|until|his|words)(?!\p{L}))*$/u

/** A passage that shares the reference of another one. */
export interface Part {
  readonly index: number
  /** Both stand between one pair of marks: ﴿… ... …﴾ */
  readonly isOfOne: boolean
}

/**
 * For the quotation that a reference is beside, the other parts that it is of too: those before it that are joined to it and stand in what it
 * names, and those within the same marks.
 *
 *     ﴿يا أيها الذين آمنوا استعينوا …﴾ وقوله: ﴿… إن الله مع الصابرين﴾ [البقرة: 153]
 *     └────────────────────── part                  └ quotation
 *
 * @param joined verses that only stand in the same marks, and have no reference
 */
export function partsOf(text: string, judged: readonly Settleable[], links: readonly (readonly Mention[])[], joined: ReadonlySet<number>, confirms: (mention: Mention, quotation: number) => boolean): ReadonlyMap<number, readonly Part[]> {
  const parts = new Map<number, Part[]>()
  const add = (owner: number, part: Part): void => {
    const own = parts.get(owner)
    if (own === undefined) parts.set(owner, [part])
    else own.push(part)
  }
  // Each passage without a reference asks the next one, and the next one's owner where that shares too.
  const ownerOf = new Map<number, number>()
  for (let i = judged.length - 2; i >= 0; i--) {
    if (links[i]!.length > 0 || joined.has(i)) continue
    const owner = ownerOf.get(i + 1) ?? i + 1
    const { found } = judged[i]!
    const isOfOne = areOfOne(judged[i]!, judged[owner]!)
    const isShared = links[owner]!.some((mention) => mention.outerStart >= judged[owner]!.found.outerEnd && (isOfOne || confirms(mention, i)))
    if (!isShared || !(isOfOne || joins(text, found.outerEnd, judged[i + 1]!.found.outerStart))) continue
    ownerOf.set(i, owner)
    add(owner, { index: i, isOfOne })
  }
  // [البقرة: 153]: ﴿… ... …﴾
  for (let i = 1; i < judged.length; i++) {
    if (links[i]!.length > 0 || joined.has(i) || ownerOf.has(i)) continue
    const owner = ownerOf.get(i - 1) ?? i - 1
    if (links[owner]!.length === 0 || !areOfOne(judged[i]!, judged[owner]!)) continue
    ownerOf.set(i, owner)
    add(owner, { index: i, isOfOne: true })
  }
  return parts
}

export function areOfOne({ found: one }: Settleable, { found: other }: Settleable): boolean {
  return one.outerStart === other.outerStart && one.outerEnd === other.outerEnd
}

function joins(text: string, start: number, end: number): boolean {
  return end - start <= APART && JOINING.test(text.slice(start, end))
}

/** A reference with its other parts: one that names only some of them is wrong, and the ayat of all are suggested. */
export function withParts(citation: Citation, quotation: Settleable, parts: readonly { readonly part: Part; readonly judged: Settleable }[], isNamed: (place: AyahRange) => boolean): Citation {
  const { status, ref } = citation
  if (ref === null || (status !== 'wrong' && status !== 'confirmed')) return citation
  const missing = parts.find(({ part, judged }) => part.isOfOne && isPlaced(judged) && isWordForWord(quotation) && !judged.places.some(isNamed))
  if (status === 'confirmed' && missing === undefined) return citation
  const places = [...parts.map(({ judged }) => judged.places), status === 'wrong' ? [citation.suggested ?? quotation.places[0]!] : quotation.places].filter((list) => list.length > 0)
  const whole = together(places, ref.surah)
  if (status === 'wrong') return whole === null ? citation : { ...citation, suggested: whole }
  return { ...citation, status: 'wrong', quotation: missing!.part.index, suggested: whole ?? missing!.judged.places[0]! }
}

/** Each word is the verse's, and there are enough of them to tell which. */
function isPlaced(one: Settleable): boolean {
  const { match } = one.found
  return match !== null && match.qEnd - match.q >= FEW_LETTERS && isWordForWord(one)
}

export function isWordForWord({ judgement }: Settleable): boolean {
  return judgement !== null && isSound(judgement.verdict)
}

/** The ayat from the first of these places to the last, where they are of one surah and near each other. */
export function together(places: readonly (readonly AyahRange[])[], surah: number): AyahRange | null {
  const [first, ...others] = places.map((list) => list.find((place) => place.surah === surah) ?? list[0]!)
  if (first === undefined) return null
  let { from, to } = first
  for (const place of others) {
    if (place.surah !== first.surah) return null
    from = Math.min(from, place.from)
    to = Math.max(to, place.to)
  }
  return to - from <= MOST_AYAT ? { surah: first.surah, from, to } : null
}

/** Whether a reference of several ayat names more of them than the words stand in. */
export function isWider(ref: AyahRange, placesOfEach: readonly (readonly AyahRange[])[]): boolean {
  if (ref.to === ref.from) return false
  const named = placesOfEach.flat().filter((place) => place.surah === ref.surah && place.from <= ref.to && place.to >= ref.from)
  return named.length > 0 && (named.every(({ from }) => from > ref.from) || named.every(({ to }) => to < ref.to))
}
