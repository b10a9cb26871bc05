// A surah without an ayah is no reference, but one that stands alone in brackets right behind a verse, or leads to it, says where it is
// from: ﴿يا نساء النبي لستن كأحد من النساء﴾ (سورة الأحقاف).
import { partitionPoint } from '../text/index.js'
import type { Linked } from './footnote-links.js'
import type { Corpus } from './corpus.js'
import type { Settleable } from './quran.js'
import { relates } from './relating.js'
import type { SurahNames } from './references/surah-names.js'
import type { Mention } from './references/types.js'
import { isSound } from './verdicts.js'

/** Letters of words that are too few to stand in one surah only; of words in brackets, each right, which are led to as a verse. */
const FEW_LETTERS = 12
const FEW_RIGHT_LETTERS = 8

/** Before a verse: «جاء في سورة يوسف قوله تعالى: ﴿…﴾», "in Surah Yusuf, Allah says: …". */
const IN = /(?:^|[^\p{L}\p{M}])(?:\u0641\u064a|\u0648\u0641\u064a|\u0645\u0646|in|from)\s+$/iu
const LEADS_ON = /^[\s,\u060c]*(?:(?:\u0642\u0648\u0644\u0647|\u0642\u0627\u0644|\u064a\u0642\u0648\u0644|\u0627\u0644\u0644\u0647|\u062a\u0639\u0627\u0644\u0649|\u0633\u0628\u062d\u0627\u0646\u0647|\u0639\u0632|\u0648\u062c\u0644|\u062c\u0644|\u0648\u0639\u0644\u0627|\u0627\u0644\u0643\u0631\u064a\u0645\u0629|allah|god|he|says|said)[\s,\u060c]*)*:\s*$/iu
/** «قال ابن كثير في تفسير سورة النور: يقول تعالى: ﴿…﴾»: the words with which a commentary takes up its verse. */
const IN_COMMENTARY = /(?:^|[^\p{L}\p{M}])(?:\u0648?\u0641\u064a|\u0645\u0646)\s+\u062a\u0641\u0633\u064a\u0631\s+$/u
const TAKES_UP = /^\s*:\s*\u064a\u0642\u0648\u0644\s+(?:\u0627\u0644\u0644\u0647\s+)?\u062a\u0639\u0627\u0644\u0649\s*:\s*$/u
/** "In Surah Ta-Ha, Musa prays: …" */
const PRAYS = /^\s*,\s*(?:\p{L}[\p{L}'\u2019-]*\s){1,2}(?:prays|prayed)\s*:\s*$/u
const REACH = 80
/** UTF-16 units in which the word before a surah stands. */
const IN_REACH = 18
/** [آل عمران] behind a verse. */
const BRACKETED_NAME = /^\s*\[([^[\]\n\d]{2,24})\]/u
const NAME_REACH = 32

/**
 * Mentions and links in which such a surah is a reference to the whole of it, where the words stand in no such surah. Where they do, it
 * says no more than it did.
 */
export function withWrongSurahs(text: string, corpus: Corpus, names: SurahNames, judged: readonly Settleable[], { mentions, links, isApart }: Linked): Pick<Linked, 'mentions' | 'links'> {
  const all = [...mentions]
  let next = 0
  const linked = judged.map(({ found, judgement, places }, i) => {
    while (next < mentions.length && mentions[next]!.outerStart < found.outerEnd) next++
    if (!links[i]!.every(isAyahAlone) || found.match === null) return links[i]!
    const letters = found.match.qEnd - found.match.q
    const leads = letters >= FEW_LETTERS || (letters >= FEW_RIGHT_LETTERS && judgement !== null && isSound(judgement.verdict) && found.evidence.includes('brackets'))
    const before = leads ? mentionBefore(text, found.outerStart, mentions[next - 1]) : undefined
    const named = before ?? (letters < FEW_LETTERS || links[i]!.length > 0 ? undefined : (mentionBehind(text, found.outerEnd, mentions[next]) ?? nameBehind(text, found.outerEnd, names)))
    if (named?.surah == null || isNamed(places, named.surah) || isApart(named.start, found.outerStart)) return links[i]!
    const reference: Mention = { ...named, certainty: 'explicit', from: 1, to: corpus.surahLength(named.surah)! }
    const at = all.indexOf(named)
    if (at >= 0) all[at] = reference
    else all.splice(partitionPoint(all.length, (k) => all[k]!.start < reference.start), 0, reference)
    return [reference, ...links[i]!]
  })
  return { mentions: all, links: linked }
}

/** ﴿…﴾ (الآية 6): of which surah, what was said before tells. */
function isAyahAlone({ surah, name, status, disagrees }: Mention): boolean {
  return surah === null && name === null && status === 'ambiguous' && !disagrees
}

/** ﴿…﴾ (سورة الأحقاف) */
function mentionBehind(text: string, end: number, mention: Mention | undefined): Mention | undefined {
  return mention?.certainty === 'surah' && mention.bracketed && text.slice(end, mention.outerStart).trim() === '' ? mention : undefined
}

/** في سورة يوسف قوله تعالى: ﴿…﴾ */
function mentionBefore(text: string, start: number, mention: Mention | undefined): Mention | undefined {
  if (mention?.certainty !== 'surah' || mention.bracketed || mention.end > start || start - mention.end > REACH) return undefined
  const [before, between] = [text.slice(Math.max(0, mention.start - IN_REACH), mention.start), text.slice(mention.end, start)]
  return ((IN.test(before) && (LEADS_ON.test(between) || PRAYS.test(between))) || (IN_COMMENTARY.test(before) && TAKES_UP.test(between))) && !relates(text, mention, { outerStart: start }) ? mention : undefined
}

/** ﴿…﴾ [آل عمران] */
function nameBehind(text: string, end: number, names: SurahNames): Mention | undefined {
  const match = BRACKETED_NAME.exec(text.slice(end, end + NAME_REACH))
  if (match === null) return undefined
  const { surah, tier, title } = names.lookup(match[1]!)
  if (surah === null || tier !== 'light' || title === true) return undefined
  const [outerEnd, start] = [end + match[0].length, end + match[0].indexOf('[') + 1]
  return { start, end: outerEnd - 1, outerStart: start - 1, outerEnd, surah, name: match[1]!, candidates: [], from: null, to: null, status: 'ok', certainty: 'surah', group: -1, bracketed: true, disagrees: false, isCrossReference: false }
}

/** The words stand in the surah, or are the basmala, with which each begins. */
function isNamed(places: Settleable['places'], surah: number): boolean {
  return places.some((place) => place.surah === surah || (place.surah === 1 && place.from === 1))
}
