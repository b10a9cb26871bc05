import type { FoundQuotation } from '../../analysis/facts.js'
import { BOOK, PRAYER, RECITING, REVEALING, VERSE } from '../../quran/claims/cue-words.generated.js'
import { beginsAsPrayer } from '../../quran/claims/prayers.js'
import { cueWords } from '../../quran/claims/words.js'
import { isSound } from '../../quran/verdicts.js'

/** Words of one ayah that nobody says by chance. */
const FEWEST_WORDS = 10
/** UTF-16 units on either side in which words say that a verse is recited, or came down. */
const AROUND = 120
const OPENS = /["\u00ab\u201c]\s*$/
const CLOSES = /^[\s.\u060c,!\u061f?]*["\u00bb\u201d]/
/** «ربنا», «رب»: who prays takes the words of a verse for his own. */
const LORD = ['\u0631\u0628\u0646\u0627', '\u0631\u0628']
/** «وجهت وجهي للذي فطر السماوات والأرض …»: how the prayer is opened, as the collections have it. */
const OPENING = '\u0648\u062c\u0647\u062a'

/** Whether a long passage of one ayah, and nothing else, stands between quotation marks: no prayer, and nothing beside it says that a verse is recited. */
export function isLongSaying(prose: string, { start, end, text, verdict, refs: [place], evidence }: FoundQuotation): boolean {
  if (!isSound(verdict) || place === undefined || place.from !== place.to || !evidence.includes('quotation-marks')) return false
  if (text.trim().split(/\s+/).length < FEWEST_WORDS || !OPENS.test(prose.slice(0, start).slice(-4)) || !CLOSES.test(prose.slice(end, end + 4))) return false
  const [first] = cueWords(prose, start, end)
  if (first === undefined || PRAYER.has(first.text) || LORD.includes(first.text) || first.text === OPENING || beginsAsPrayer(prose, { start, end })) return false
  const beside = [...cueWords(prose, Math.max(0, start - AROUND), start), ...cueWords(prose, end, Math.min(prose.length, end + AROUND))]
  return !beside.some(({ text: word }) => [word, word.replace(JOINED, '')].some((one) => [BOOK, RECITING, REVEALING, VERSE].some((set) => set.has(one))))
}
const JOINED = /^[\u0648\u0641](?=.{3})/
