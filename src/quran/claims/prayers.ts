// Prayers and words of remembrance, which stand in lists beside verses and are none.
import type { Range } from '../../text/index.js'
import { foldedLetters } from '../word-forms.js'
import { PRAYER } from './cue-words.generated.js'
import { phraseKey } from './phrase-key.js'
import { PRAYERS } from './phrases.generated.js'
import { cueWords } from './words.js'

/** UTF-16 units in which the longest beginning of a prayer stands with all its marks. */
const AROUND = 80

/** Whether a passage begins as a prayer does: «أعوذ بكلمات الله التامات …». */
export function beginsAsPrayer(text: string, { start, end }: Range): boolean {
  const key = phraseKey(foldedLetters(text.slice(start, Math.min(end, start + AROUND))))
  return PRAYERS.some((phrase) => key.startsWith(phrase))
}

/** Whether the first word is one of prayer: «اللهم اشرح لي صدري ويسر لي أمري». Who prays fits the verse to himself. */
export function opensWithPrayer(text: string, { start, end }: Range): boolean {
  return PRAYER.has(cueWords(text, start, Math.min(end, start + AROUND))[0]?.text ?? '')
}
