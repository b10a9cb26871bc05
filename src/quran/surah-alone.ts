// A surah without an ayah is no reference, but one that stands alone in brackets right behind a verse says where it is from:
// ﴿يا نساء النبي لستن كأحد من النساء﴾ (سورة الأحقاف).
import type { Corpus } from './corpus.js'
import type { Settleable } from './quran.js'
import type { Mention } from './references/types.js'

interface LinkedMentions {
  readonly mentions: readonly Mention[]
  /** Per quotation: the references that are about it. */
  readonly links: readonly (readonly Mention[])[]
}

/** Letters of words that are too few to stand in one surah only. */
const FEW_LETTERS = 12

/**
 * Mentions and links in which such a surah is a reference to the whole of it, where the words stand in no such surah. Where they do, it
 * says no more than it did.
 */
export function withWrongSurahs(text: string, corpus: Corpus, judged: readonly Settleable[], mentions: readonly Mention[], links: readonly (readonly Mention[])[]): LinkedMentions {
  const whole = new Map<Mention, Mention>()
  let next = 0
  const linked = judged.map(({ found, places }, i) => {
    while (next < mentions.length && mentions[next]!.outerStart < found.outerEnd) next++
    const mention = mentions[next]
    if (mention?.certainty !== 'surah' || mention.surah === null || !mention.bracketed || links[i]!.length > 0) return links[i]!
    if (found.match === null || found.match.qEnd - found.match.q < FEW_LETTERS || isNamed(places, mention.surah)) return links[i]!
    if (text.slice(found.outerEnd, mention.outerStart).trim() !== '') return links[i]!
    const reference: Mention = { ...mention, certainty: 'explicit', from: 1, to: corpus.surahLength(mention.surah)! }
    whole.set(mention, reference)
    return [reference]
  })
  return whole.size === 0 ? { mentions, links } : { mentions: mentions.map((mention) => whole.get(mention) ?? mention), links: linked }
}

/** The words stand in the surah, or are the basmala, with which each begins. */
function isNamed(places: Settleable['places'], surah: number): boolean {
  return places.some((place) => place.surah === surah || (place.surah === 1 && place.from === 1))
}
