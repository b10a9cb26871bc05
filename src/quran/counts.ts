// Other counts of ayat than the Kufan one, which the editions have. What is certain without a text of theirs:
//
//     al-Fatihah     the Madinan, Basran and Damascene counts leave the basmala out; «صراط الذين أنعمت عليهم» begins the sixth there
//     2, 3, 7, 19 …  the Kufan count alone has the letters at the head as ayat: others number from one less on, until they differ again
//     2:201–254      the later Madinan count, that of Warsh, is two less: it does not end an ayah at «من خلاق» (200); «الحي القيوم» ends its 253rd
import { namesOtherReading } from './claims/manuals.js'
import { cueWords } from './claims/words.js'
import { SLIP } from './slips.js'
import type { AyahRange, Citation } from './types.js'

const FATIHAH = 1
const BAQARAH = 2
const SHURA = 42
const SIRAT = 7
/** Surahs of which the letters at the head are an ayah of their own. */
const LETTERED: ReadonlySet<number> = new Set([2, 3, 7, 19, 20, 26, 28, 29, 30, 31, 32, 36, 40, 41, SHURA, 43, 44, 45, 46])
/** Ayat of al-Baqarah from which on, and up to which, the later Madinan count is two less. */
const TWO_LESS_FROM = 201
const TWO_LESS_TO = 255

/** UTF-16 units before a reference and behind it in which a count is named, and of a document's introduction. */
const NEAR = 160
const INTRODUCTION = 1200
/** على العد المدني، في العدد البصري، بترقيم ورش، مصحف قالون، ورش عن نافع; “Basran count”, “in the numbering of Warsh”, Warsh. */
const COUNT =
  /(?<!\p{L})(?:[\u0648\u0641]?[\u0628\u0644\u0643]?(?:\u0627\u0644)?|\u0644\u0644)(?:\u0639\u062f|\u0639\u062f\u062f|\u062a\u0631\u0642\u064a\u0645|\u062a\u0639\u062f\u0627\u062f) (?:\p{L}+ ){0,3}?(?:\u0627\u0644(?:\u0645\u062f\u0646\u064a|\u0628\u0635\u0631\u064a|\u0645\u0643\u064a|\u0634\u0627\u0645\u064a|\u062f\u0645\u0634\u0642\u064a|\u062d\u0645\u0635\u064a)|\u0648\u0631\u0634|\u0642\u0627\u0644\u0648\u0646)(?!\p{L})|(?:\u0645\u0635\u062d\u0641|\u0631\u0648\u0627\u064a\u0629|\u0642\u0631\u0627\u0621\u0629) (?:\u0627\u0644\u0625\u0645\u0627\u0645 )?(?:\u0648\u0631\u0634|\u0642\u0627\u0644\u0648\u0646)(?!\p{L})|(?:\u0648\u0631\u0634|\u0642\u0627\u0644\u0648\u0646) \u0639\u0646 \u0646\u0627\u0641\u0639|(?<!\p{L})(?:warsh|q[a\u0101]l[u\u016b]n|qaloon)(?!\p{L})|(?<!\p{L})(?:mad[ai]n(?:an|i)|medin(?:an|ese|i)|basr(?:an|i)|damascene|syrian|(?:mecc|makk)an) (?:verse |ayah )?(?:count|number)/iu
/** Vowel signs and tatweel. */
const MARKS = /[\u064b-\u0652\u0670\u0640]/g

/** What other counts say of wrong references. */
export class OtherCounts {
  readonly #text: string
  #isNamedFirst: boolean | undefined

  constructor(text: string) {
    this.#text = text
  }

  /**
   * A reference that another count explains: `wrong` with a hint, and `ambiguous` where the document names such a count; any other as it is.
   * @param words of the verse that stand there, as an edition has them; null where they are not known.
   */
  settled(citation: Citation, words: string | null): Citation {
    const { status, ref, suggested } = citation
    if (status !== 'wrong' || ref === null || suggested === undefined || ref.surah !== suggested.surah) return citation
    const apart = Math.max(Math.abs(ref.from - suggested.from), Math.abs(ref.to - suggested.to))
    if (apart > SLIP) return citation
    if (this.#isNamed(citation)) return { ...citation, status: 'ambiguous', count: 'named' }
    return isExplained(ref, suggested, words) ? { ...citation, count: 'other' } : citation
  }

  #isNamed({ start, end }: Citation): boolean {
    this.#isNamedFirst ??= namesCount(this.#text, 0, INTRODUCTION)
    return this.#isNamedFirst || namesCount(this.#text, Math.max(0, start - NEAR), end + NEAR)
  }
}

function namesCount(text: string, start: number, end: number): boolean {
  return COUNT.test(text.slice(start, end).replace(MARKS, '')) || namesOtherReading(cueWords(text, start, Math.min(text.length, end)))
}

/** Whether another count numbers the ayat of the words as the reference does, as far as is certain. */
function isExplained(ref: AyahRange, place: AyahRange, words: string | null): boolean {
  const less = place.from - ref.from
  if (less < 1 || place.to - ref.to !== less) return false
  if (ref.surah === FATIHAH) return less === 1 && (place.to < SIRAT || (words !== null && OPENS_LAST.test(words)))
  if (!LETTERED.has(ref.surah)) return false
  return less === 1 || (less === 2 && (ref.surah === SHURA || (ref.surah === BAQARAH && place.from >= TWO_LESS_FROM && place.to <= TWO_LESS_TO)))
}
/** صراط الذين: the end of the ayah has the number seven in each count. */
const OPENS_LAST = /^\u0635/
