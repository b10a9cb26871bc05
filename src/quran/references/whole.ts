// A surah without an ayah (سورة النساء, Surat al-Baqarah) and ayat with a name (آية الكرسي).
import { beginsVerseName, lookupVerse } from '../names/verses.js'
import { clean } from './clean.js'
import type { Draft } from './draft.js'
import { VERSE, VERSE_GROUPS, WHOLE, WHOLE_GROUPS } from './grammar.generated.js'
import { leadingName } from './name.js'
import type { SurahNames } from './surah-names.js'
import { isLetter, matchAt, rawEnd } from './window.js'

/** Of names in Latin script the article alone may be small. */
const ARTICLE = /^(?:[aeu]l|[aeu][nrstdz]|[aeu]sh|ath|adh)[ -]/

const LATIN_WORD = /^[a-z]+$/i

/** Longest cue and name, with marks. */
const REACH = 96

/** @param start offset of the word surah, its prefix included. */
export function readWhole(text: string, start: number, names: SurahNames): Draft | null {
  const window = clean(text, start, Math.min(text.length, start + REACH))
  const match = matchAt(WHOLE, window.text, 0)
  if (match === null) return null
  const closed = match[WHOLE_GROUPS.close]
  const words = match[WHOLE_GROUPS.name]!
  const stop = WHOLE.lastIndex - (closed?.length ?? 0)
  const place = leadingName(window.text, stop - words.length, stop, names)
  if (place === null || place.lookup.tier === 'skeleton') return null
  const first = text[window.at[place.start]!]!
  const isListed = place.lookup.tier === 'light' && !place.lookup.ordinary
  if (first >= 'a' && first <= 'z' && !isListed && !ARTICLE.test(window.text.slice(place.start))) return null // "this surah then"
  const name = text.slice(window.at[place.start], rawEnd(text, window, place.end))
  if (place.lookup.title === true && LATIN_WORD.test(name)) return null // "in this Surah People are told"
  return {
    start,
    end: rawEnd(text, window, place.end),
    surah: place.lookup.surah,
    name,
    candidates: [],
    from: null,
    to: null,
    status: 'ok',
    certainty: 'surah',
    disagrees: false,
  }
}

/** The cue as the table has it; a document's may carry a prefix or an article. */
const AYAH = '\u0627\u064a\u0647'
const AYAT = 'ayat'

/** @param start offset of the first word of what may be a named ayah. */
export function readVerse(text: string, start: number): Draft | null {
  const window = clean(text, start, Math.min(text.length, start + REACH))
  const match = matchAt(VERSE, window.text, 0)
  if (match === null) return null
  const arabic = match[VERSE_GROUPS.arabic]
  if (arabic !== undefined && !beginsVerseName(arabic.split(' ')[1]!)) return null
  const words = arabic ?? match[VERSE_GROUPS.latin]
  const least = words === undefined ? VERSE.lastIndex : VERSE.lastIndex - words.length
  for (let end = VERSE.lastIndex; end >= least && end > 0; end--) {
    if (isLetter(window.text[end]) || !isLetter(window.text[end - 1])) continue
    const range = lookupVerse(words === undefined ? window.text.slice(0, end) : `${arabic === undefined ? AYAT : AYAH}${window.text.slice(least, end)}`)
    if (range === null) continue
    return {
      start,
      end: rawEnd(text, window, end),
      surah: range.surah,
      name: text.slice(start, rawEnd(text, window, end)),
      candidates: [],
      from: range.from,
      to: range.to,
      status: 'ok',
      certainty: 'named',
      disagrees: false,
    }
  }
  return null
}
