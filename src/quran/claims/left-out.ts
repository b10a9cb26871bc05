// Words by which a writer says, within a passage, which words of the verses he left out. They stand in no verse.
//
//     ﴿إن في خلق السماوات والأرض ... إلى قوله: لآيات لأولي الألباب﴾      «والضحى والليل إذا سجى إلى آخر السورة»
//                                └──────── the writer's                                  └─────────── the writer's

/** A word as it may be written with vowel signs. */
const vowelled = (word: string): string => Array.from(word, (letter) => `${letter}[\u064b-\u0652]*`).join('')
const anyOf = (words: readonly string[]): string => `(?:${words.map((word) => word.split(' ').map(vowelled).join('\\s+')).join('|')})`

/** إلى، حتى */
const UP_TO = anyOf(['\u0625\u0644\u0649', '\u0627\u0644\u0649', '\u0625\u0644\u064a', '\u0627\u0644\u064a', '\u062d\u062a\u0649'])
/** قوله، أن قال، آخر الآية، آخر الآيات، آخر السورة، نهاية الآية، نهاية السورة */
const SAID = ['\u0642\u0648\u0644\u0647', '\u0623\u0646 \u0642\u0627\u0644', '\u0627\u0646 \u0642\u0627\u0644']
const ENDS = ['\u0622\u062e\u0631', '\u0627\u062e\u0631', '\u0646\u0647\u0627\u064a\u0629', '\u062e\u062a\u0627\u0645']
const WHOLES = ['\u0627\u0644\u0622\u064a\u0629', '\u0627\u0644\u0627\u064a\u0629', '\u0627\u0644\u0622\u064a\u0627\u062a', '\u0627\u0644\u0622\u064a\u062a\u064a\u0646', '\u0627\u0644\u0633\u0648\u0631\u0629']
/** تعالى، سبحانه وتعالى، عز وجل، جل وعلا */
const PRAISE = ['\u062a\u0639\u0627\u0644\u0649', '\u062a\u0639\u0627\u0644\u064a', '\u0633\u0628\u062d\u0627\u0646\u0647', '\u0648\u062a\u0639\u0627\u0644\u0649', '\u0639\u0632 \u0648\u062c\u0644', '\u062c\u0644 \u0648\u0639\u0644\u0627']
/** آخرها، آخره */
const ITS_ENDS = ['\u0622\u062e\u0631\u0647\u0627', '\u0627\u062e\u0631\u0647\u0627', '\u0622\u062e\u0631\u0647', '\u0627\u062e\u0631\u0647']
/** إلخ */
const ET_CETERA = ['\u0625\u0644\u062e', '\u0627\u0644\u062e']
const WHAT = `${anyOf(SAID)}(?:\\s+${anyOf(PRAISE)}){0,2}|${anyOf(ENDS)}\\s+${anyOf(WHOLES)}|${anyOf(ITS_ENDS)}`
/** Behind dots, where the passage ends: «كتب عليكم الصيام ... الآية». */
const BEHIND_DOTS = `(?<=(?:\\.\\s?\\.|\u2026)\\s{0,2}[([]?)${anyOf(WHOLES)}(?=[\\s.\u2026)\\]]{0,8}$)`

export const LEFT_OUT = new RegExp(`(?<=[^\\p{L}\\p{M}])(?:${UP_TO}\\s+(?:${WHAT})|${anyOf(ET_CETERA)}(?:\\s+${anyOf(WHOLES)})?)(?![\\p{L}\\p{M}])|${BEHIND_DOTS}`, 'gu')
/** A cheap look for the second of their words, behind what is no Arabic letter. */
export const MAY_BE_LEFT_OUT = new RegExp(`[^\u0620-\u065f](?:${anyOf(SAID)}|${anyOf(ENDS)}|${anyOf(ET_CETERA)}(?![\u0620-\u065f]))|[.\u2026][\\s([]{0,3}${anyOf(WHOLES)}`)

/** Behind the words of a verse, where its next word is another: the verse goes on, and is not written out. */
export const AND_THE_REST: ReadonlySet<string> = new Set(WHOLES.map((word) => word.replace(/\u0622/g, '\u0627').replace(/\u0629/g, '\u0647')))
