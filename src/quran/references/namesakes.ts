// Names of surahs that are names of other things too: of prophets, of authors, of topics.
import { arabicLight, arabicSkeleton } from '../names/arabic-key.js'
import { latinLight, latinSkeleton } from '../names/latin-key.js'
import { OTHER_THINGS } from '../names/names.generated.js'
import { ayahCount, surahName } from '../names/surahs.js'
import type { Draft, Who } from './draft.js'
import type { Head } from './head.js'
import type { NamePlace } from './name.js'
import type { MentionCertainty } from './types.js'
import type { Window } from './window.js'
import { ARABIC, crossesLine, endsQuotation, TRANSLITERATED, written } from './window.js'

/** Surahs whose names are of persons and peoples: Yunus, Hud, Yusuf, Ibrahim, Maryam, Luqman, Saba, Muhammad, Nuh, Quraysh. */
export const PERSONS: ReadonlySet<number> = new Set([10, 11, 12, 14, 19, 31, 34, 47, 71, 106])
const ARABIC_ARTICLE = /^\u0627\u0644/

/**
 * Whether a name beside another surah's number is none of the reference: a person's (Dua of Yunus (21:87)), an ordinary word without the
 * article that the surah's name has (On Tawbah (66:8)), or any that stands before brackets or on another line than the numbers.
 */
export function namesOther(window: Window, head: Head, place: NamePlace, pair: RegExpExecArray): boolean {
  if (/[)\]]/.test(pair[0])) return false // QS. Ibrahim [26]: 83 – the number is the surah's own
  if (/[([]/.test(head.glue) || crossesLine(window, place.end) || PERSONS.has(place.lookup.surah!)) return true
  return lacksArticle(window, place)
}

/** Tawbah for At-Tawbah. */
function lacksArticle(window: Window, { start, end, lookup }: NamePlace): boolean {
  const words = window.text.slice(start, end)
  return ARABIC.test(words)
    ? !ARABIC_ARTICLE.test(words) && ARABIC_ARTICLE.test(surahName(lookup.surah!, 'arabic'))
    : !TRANSLITERATED.test(words) && ARTICLE.test(surahName(lookup.surah!))
}

const ARTICLE = /^A[a-z]{1,2}-/

/** More than the ayat of any surah. */
const NO_AYAH = /^(?:28[7-9]|29\d|[3-9]\d\d)/

/**
 * Whom a name means. At `digit`, with nothing that says surah or ayah between, it may be an author's, with a page: (Nasr: 878),
 * (Rahman: 46). Such a name, and one that only has the consonants of a surah's, [حزب: 36], is that surah's where the words stand there.
 */
export function whoOf(window: Window, place: NamePlace, digit: number | null, certainty: MentionCertainty): Who | null {
  const { surah } = place.lookup
  const name = written(window, place.start, place.end)
  const known: Who = { surah, name, candidates: [], certainty }
  if (digit === null || place.lookup.own === true) return known
  if (PERSONS.has(surah!) && NO_AYAH.test(window.text.slice(digit, digit + 3))) return null
  return isAuthor(window, place) || isFaint(window, place) ? { surah: null, name, candidates: [surah!], certainty: 'shape' } : known
}

/**
 * Surahs whose names in Latin script, without article, are persons' too: Imran, Nur, Furqan, Fath, Najm, Qamar, Rahman, Hadid, Tariq, Shams,
 * Kawthar, Nasr, Masad. In Arabic script it is Persian that leaves the article out: (نور: ۳۵).
 */
const NAMESAKES: ReadonlySet<number> = new Set([3, 24, 25, 48, 53, 54, 55, 57, 86, 91, 108, 110, 111])

function isAuthor(window: Window, place: NamePlace): boolean {
  if (!NAMESAKES.has(place.lookup.surah!)) return false
  const words = window.text.slice(place.start, place.end)
  if (ARABIC.test(words)) return false
  return place.lookup.surah === 3 ? words === 'imran' : lacksArticle(window, place)
}

const FEW_CONSONANTS = 3

function isFaint(window: Window, { start, end, lookup }: NamePlace): boolean {
  if (lookup.tier !== 'skeleton') return false
  const words = window.text.slice(start, end)
  const skeleton = ARABIC.test(words) ? arabicSkeleton(arabicLight(words)) : latinSkeleton(latinLight(words))[0]!
  return skeleton.length <= FEW_CONSONANTS
}

/** Surahs whose names are times of prayer too: al-Jumu'a, al-Fajr, ash-Shams, al-Layl, ad-Duha, al-'Asr. */
export const PRAYERS: ReadonlySet<number> = new Set([62, 89, 91, 92, 93, 103])
const TIME = /^(?:[01]?\d|2[0-4]) ?: ?[0-5]\d(?!\d)/

/** «الفجر 4:32», Asr 3:25: when the prayer is. */
export function isPrayerTime({ text, digit }: Window, place: NamePlace): boolean {
  return PRAYERS.has(place.lookup.surah!) && TIME.test(text.slice(digit, digit + TIME_UNITS))
}

const TIME_UNITS = 8

/**
 * A number beyond the surah's end, where no word surah says that the name is one. In round brackets it may be anything's, (النور: 320),
 * (Ibrahim, 67), where the name is one of other things too, and so it may behind a person's name, «قصة إبراهيم (الآية 260)»: a reference only
 * beside a quotation. Not so (البقرة: 288) and (Ibrahim 14:67). What the surah spoken of last has is its: «الآية 196 من سورة البقرة … الطلاق: الآية 229».
 *
 * @param open index behind the bracket that is open before the number, or -1.
 * @param spoken the surah spoken of last.
 */
export function overreaching(window: Window, head: Head, open: number, spoken: number | null, drafts: Draft[]): Draft[] {
  const [first] = drafts
  if (head.surah || head.quran || first?.certainty !== 'explicit' || drafts.some(({ status, disagrees }) => status !== 'no-such-ayah' || disagrees)) return drafts
  const isAyahOf = head.ayah !== null && spoken !== null && drafts.every(({ from, to }) => from! > 0 && to! <= ayahCount(spoken))
  if (isAyahOf) return drafts.map((one) => ({ ...one, surah: null, candidates: [one.surah!, spoken], status: 'ambiguous', certainty: 'shape' }))
  const mayBeOther = head.ayah === null ? fillsBracket(window, first, open) && !isOfSurah(window, head, drafts) : PERSONS.has(first.surah!)
  return mayBeOther ? drafts.map((one) => ({ ...one, certainty: 'shape' })) : drafts
}

/** Round brackets that nothing but the name stands in before the number, and that no quotation ends before. */
function fillsBracket(window: Window, { start, from }: Draft, open: number): boolean {
  return from! > 0 && open > 0 && window.text[open - 1] === '(' && window.at[open] === start && !/\d/.test(window.text.slice(open, window.digit)) && !endsQuotation(window, open - 1)
}

/** Whether the name means a surah and nothing else: (البقرة: 288), or its own number stands behind it: (At-Tawbah 9:136). */
function isOfSurah({ raw, text, digit }: Window, head: Head, drafts: readonly Draft[]): boolean {
  const surah = drafts[0]!.surah!
  const own = OWN_NUMBER.exec(text.slice(digit, digit + OWN_UNITS))
  if (own !== null) return Number(own[1]) === surah
  const { end } = drafts.at(-1)!
  return head.glue.includes(':') && !OTHER_THINGS.has(surah) && BRACKET_GOES_ON.test(raw.slice(end, end + 2))
}
const OWN_NUMBER = /^(\d{1,3}) ?: ?\d/
const OWN_UNITS = 8
/** No word counts what the number is of: (الأنعام: 400 رأس). */
const BRACKET_GOES_ON = /^ ?[)\],;\u060c\u061b]/
