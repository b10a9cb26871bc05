/** Who is honoured. */
export type Honoured = 'god' | 'prophet'

/** A way of writing an honorific. Ways of one group in one document are mixed forms of the same words. */
export interface Form {
  readonly honoured: Honoured
  readonly name: string
  /** Said of other prophets too: it counts only after a word that names Muhammad. */
  readonly needsName?: boolean
  /** Written out, and given short afterwards, is one way: it counts from its second use on. */
  readonly spelledOut?: boolean
}

/** Forms in Latin letters, by the name of their group in `LATIN`. */
export const LATIN_FORMS: Readonly<Record<string, Form>> = {
  saw: { honoured: 'prophet', name: 'saw' },
  pbuh: { honoured: 'prophet', name: 'pbuh', needsName: true },
  peace: { honoured: 'prophet', name: 'peace', needsName: true, spelledOut: true },
  swt: { honoured: 'god', name: 'swt' },
  subhanahu: { honoured: 'god', name: 'subhanahu', spelledOut: true },
}

/** (saw), (s.a.w.), (saws), (sas) · (pbuh) · peace be upon him · (swt) · subhanahu wa ta'ala */
export const LATIN =
  /[([](?:(?<saw>saws?|sas|s\.a\.w\.?(?:s\.?)?)|(?<pbuh>pbuh|p\.b\.u\.h\.?)|(?<swt>swt|s\.w\.t\.?))[)\]]|\b(?<peace>peace (?:and blessings )?(?:of (?:allah|god) )?be upon him)\b|\b(?<subhanahu>sub[hḥ][aā]n(?:ahu|a[- ]hu) wa[- ]ta['’ʿ`]?al[aā])/giu

/** What stands before a form that may be said of others, when it is said of Muhammad. */
export const MUHAMMAD = /(?:m[uo]\W?[hḥ]amm[aeā]d|prophet|messenger|messenger of (?:allah|god)|apostle|rasulullah)(?:['’]s)?$/iu

/** U+FDFA and U+FDFB, each one character for the whole formula. */
export const SIGNS: ReadonlyMap<number, Form> = new Map([
  [0xfdfa, { honoured: 'prophet', name: 'sign' }],
  [0xfdfb, { honoured: 'god', name: 'sign' }],
])

/** Formulas in Arabic words: letters of their first words; the last may follow within `reach` words. */
export interface Formula extends Form {
  readonly words: readonly string[]
  readonly last: string | null
  readonly reach: number
  /** In Latin text only: in Arabic it is one of many ways to praise, and not a form of another. */
  readonly inLatin: boolean
}

export const FORMULAS: readonly Formula[] = [
  // صلى الله عليه وآله وصحبه وسلم
  { honoured: 'prophet', name: 'words', words: ['\u0635\u0644\u0649', '\u0627\u0644\u0644\u0647', '\u0639\u0644\u064a\u0647'], last: '\u0648\u0633\u0644\u0645', reach: 3, inLatin: false },
  // سبحانه وتعالى
  { honoured: 'god', name: 'words', words: ['\u0633\u0628\u062d\u0627\u0646\u0647'], last: '\u0648\u062a\u0639\u0627\u0644\u0649', reach: 1, inLatin: true },
  // جل جلاله
  { honoured: 'god', name: 'words', words: ['\u062c\u0644', '\u062c\u0644\u0627\u0644\u0647'], last: null, reach: 0, inLatin: false },
  // صلعم
  { honoured: 'prophet', name: 'short', words: ['\u0635\u0644\u0639\u0645'], last: null, reach: 0, inLatin: false },
]

/** (ص), which stands for pages and printings too: it counts after a word that names the Prophet. */
export const LETTER_FORM: Form = { honoured: 'prophet', name: 'letter' }
export const SAD_LETTER = '\u0635'
/** النبي · الرسول · محمد · رسول الله · نبينا · رسولنا, with what may stand before. */
export const PROPHET_WORD = /(?:\u0646\u0628\u064a|\u0631\u0633\u0648\u0644|\u0645\u062d\u0645\u062f|\u0627\u0644\u0644\u0647|\u0646\u0628\u064a\u0646\u0627|\u0631\u0633\u0648\u0644\u0646\u0627)$/
