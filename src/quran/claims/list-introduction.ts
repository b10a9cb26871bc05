// What the line above a list or a table says of what follows:
//
//     ومن نصوص القرآن في ذلك:        verses
//     خلاصة السورة:                  what they say, told in the writer's words
import { lineStart } from '../../text/index.js'
import { LETTER } from '../layout.js'
import { isAmong } from './clitics.js'
import { ALLUDING, COMMENT, EVIDENCE, GENRE, GIVES_SENSE, HEAD_OF_VERSES, LABELS_OWN_WORDS, PARAPHRASE } from './cue-words.generated.js'
import { cueWords } from './words.js'

export type Introduction = 'verses' | 'senses' | null

const BORDER = '|'
/** Lines between the first text of a list and what introduces it: rows, empty ones. */
const MOST_LINES = 6
const LONGEST = 200

/** What introduces the list or the table that begins at an offset. */
export function introductionOf(text: string, at: number): Introduction {
  let start = lineStart(text, at)
  for (let lines = 0; start > 0 && lines < MOST_LINES; lines++) {
    const end = start - 1
    start = lineStart(text, end)
    const line = text.slice(start, end)
    if (line.includes(BORDER) || !LETTER.test(line)) continue
    return line.length <= LONGEST ? said(line) : null
  }
  return null
}

/** «معاني آيات الصبر» speaks of senses, «آيات في معنى الصبر» of verses. */
function said(line: string): Introduction {
  const words = cueWords(line, 0, line.length)
  const verses = words.findIndex(({ text: word }) => isAmong(HEAD_OF_VERSES, word) || isAmong(EVIDENCE, word))
  const isSense = words.some(({ text: word }, i) => [ALLUDING, GENRE].some((list) => isAmong(list, word)) || ((verses < 0 || i < verses) && [COMMENT, GIVES_SENSE, LABELS_OWN_WORDS, PARAPHRASE].some((list) => isAmong(list, word))))
  if (isSense) return 'senses'
  return verses < 0 ? null : 'verses'
}
