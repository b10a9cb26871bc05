// The line above a list or a table says that what follows is told in the writer's words: «خلاصة السورة:», «معاني الآيات», "Themes:".
import { lineStart } from '../../text/index.js'
import { LETTER } from '../layout.js'
import { isAmong } from './clitics.js'
import { ALLUDING, COMMENT, GENRE, GIVES_SENSE, HEAD_OF_VERSES, LABELS_OWN_WORDS, PARAPHRASE } from './cue-words.generated.js'
import { cueWords } from './words.js'

const BORDER = '|'
/** Lines between the first text of a list and what introduces it: rows, empty ones. */
const MOST_LINES = 6
const LONGEST = 200

/** Whether the list or the table in which an offset stands is introduced so. */
export function isBelowSenses(text: string, at: number): boolean {
  let start = lineStart(text, at)
  for (let lines = 0; start > 0 && lines < MOST_LINES; lines++) {
    const end = start - 1
    start = lineStart(text, end)
    const line = text.slice(start, end)
    if (line.includes(BORDER) || !LETTER.test(line)) continue
    return line.length <= LONGEST && namesSenses(line)
  }
  return false
}

/** «معاني آيات الصبر» does, «آيات في معنى الصبر» does not. */
function namesSenses(line: string): boolean {
  const words = cueWords(line, 0, line.length)
  const verses = words.findIndex(({ text: word }) => isAmong(HEAD_OF_VERSES, word))
  return words.some(({ text: word }, i) => [ALLUDING, GENRE].some((list) => isAmong(list, word)) || ((verses < 0 || i < verses) && [COMMENT, GIVES_SENSE, LABELS_OWN_WORDS, PARAPHRASE].some((list) => isAmong(list, word))))
}
