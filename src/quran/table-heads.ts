// What the heads of a table say of its columns, in the alphabet of references (clean.ts):  السورة | الآية | نص الآية

/** رقم الآية، آية. Of several ayat a column may give the count. */
export const AYAH_HEAD = /^(?:\u0631\u0642\u0645 )?(?:\u0627\u0644)?\u0627\u064a\u0647(?: \u0631\u0642\u0645)?$|^(?:ayah?|verse|vers)(?: ?(?:no|number|nr|num|#)\.?)?$/
/** السورة، اسم السورة */
export const SURAH_HEAD = /^(?:\u0627\u0633\u0645 |\u0631\u0642\u0645 )?(?:\u0627\u0644)?\u0633\u0648\u0631\u0647$|^(?:sura|surah|surat|chapter|sure)(?: ?(?:name|no|number|nr|#)\.?)?$/
/** الرقم, م, #, الآيات: what it counts, the rows must tell. */
export const NUMBER_HEAD = /^(?:(?:\u0627\u0644)?\u0631\u0642\u0645|(?:\u0627\u0644)?\u0627\u064a\u0627\u062a|no\.?|number|#|ayat|ayahs|verses)?$/
/** المرجع: a surah and an ayah in one cell. */
export const BOTH_HEAD = /^(?:(?:\u0627\u0644)?(?:\u0645\u0631\u062c\u0639|\u0627\u062d\u0627\u0644\u0647|\u0645\u0635\u062f\u0631|\u0645\u0648\u0636\u0639|\u062a\u062e\u0631\u064a\u062c)|reference|ref\.?|source|citation)$/
/** إلى, to: the number beside it only begins a passage. */
export const END_HEAD = /^(?:\u0627\u0644\u064a|\u062d\u062a\u064a|to|until|till|end|last|bis)(?: |$)/
/** رقم الآية, الآية الثانية: numbers below it are ayat, of which verse ever. */
export const ANY_AYAH_HEAD = /(?:^| )(?:(?:\u0627\u0644)?\u0627\u064a\u0647|ayah?|verse|vers)(?: |$)/

/** Words of heads of which a column of verses has no other: نص الآية الكريمة، القرآن، Verse (Arabic). */
const OF_VERSES: ReadonlySet<string> = new Set(
  (
    '\u0646\u0635 \u0627\u0644\u0646\u0635 \u0646\u0635\u0647\u0627 \u0627\u064a\u0647 \u0627\u0644\u0627\u064a\u0647 \u0627\u064a\u0627\u062a \u0627\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0642\u0631\u0627\u0646 \u0642\u0631\u0627\u0646\u064a \u0627\u0644\u0642\u0631\u0627\u0646\u064a \u0642\u0631\u0627\u0646\u064a\u0647 \u0627\u0644\u0642\u0631\u0627\u0646\u064a\u0647 \u0627\u0644\u0643\u0631\u064a\u0645 \u0643\u0631\u064a\u0645\u0647 \u0627\u0644\u0643\u0631\u064a\u0645\u0647 ' +
    '\u0639\u0631\u0628\u064a \u0627\u0644\u0639\u0631\u0628\u064a \u0627\u0644\u0639\u0631\u0628\u064a\u0647 \u0628\u0627\u0644\u0639\u0631\u0628\u064a\u0647 ' +
    'the of in verse verses vers ayah aya ayat text arabic arabisch quran qur an quranic koran'
  ).split(' '),
)
/** الشاهد، الدليل من القرآن، Quote: mostly the verse of its row, but another may prove what is said of that. */
const OF_EVIDENCE: ReadonlySet<string> = new Set('\u0634\u0627\u0647\u062f \u0627\u0644\u0634\u0627\u0647\u062f \u062f\u0644\u064a\u0644 \u0627\u0644\u062f\u0644\u064a\u0644 \u0645\u0646 evidence proof from quote quotation'.split(' '))
const NO_LETTERS = /\P{L}+/u

/** What a column of quotations holds by its head: the verse that its row names; likely that, or nothing is said; or perhaps another verse (نظيرها، الجواب، Next verse). */
export type Quoted = 'verse' | 'evidence' | 'unknown'

/** @param head - as clean.ts leaves it. */
export function quotedUnder(head: string): Quoted {
  const words = head.split(NO_LETTERS).filter((word) => word !== '')
  if (words.length === 0) return 'evidence'
  if (words.every((word) => OF_VERSES.has(word))) return 'verse'
  return words.every((word) => OF_VERSES.has(word) || OF_EVIDENCE.has(word)) ? 'evidence' : 'unknown'
}
