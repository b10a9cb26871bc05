import type { AyahRange } from '../types.js'
import type { Passage } from './search.js'
import type { Translation } from './translation.js'

/** Places of a repeated phrase that are listed. */
const MOST_PLACES = 64

/** Every place where the passage's words, without those in brackets, stand word for word. Passages under three words have none. */
export function placesOf(translation: Translation, { ids, inserted }: Passage): AyahRange[] {
  const own = ids.filter((_, i) => inserted[i] === 0)
  if (own.length < 3) return []
  const positions = new Uint32Array(MOST_PLACES)
  let rarest = -1
  let fewest = Infinity
  for (let i = 0; i + 2 < own.length; i++) {
    const count = translation.bareTrigrams.find(own[i]!, own[i + 1]!, own[i + 2]!, positions)
    if (count >= 0 && count < fewest) [rarest, fewest] = [i, count]
  }
  if (rarest < 0) return []
  const count = translation.bareTrigrams.find(own[rarest]!, own[rarest + 1]!, own[rarest + 2]!, positions)
  const places: AyahRange[] = []
  for (let k = 0; k < count; k++) {
    const first = positions[k]! - rarest
    if (first < 0 || !own.every((id, i) => translation.bare[first + i] === id)) continue
    const from = translation.row(translation.rowAt(translation.bareAt[first]!))
    const to = translation.row(translation.rowAt(translation.bareAt[first + own.length - 1]!))
    if (from.surah === to.surah) places.push({ surah: from.surah, from: from.ayah, to: to.ayah })
  }
  return places
}
