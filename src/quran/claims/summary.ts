// What a verse names, told in the writer's own words; no quotation of it:
//
//     مصارف الزكاة في القرآن: الفقراء والمساكين والعاملون عليها      للفقراء: begins in its own way, and no word stands for another
//     في الآية الكريمة: الأمر بالعدل، وإيتاء ذي القربى             يأمر: a noun of action
//     قال تعالى: الفقراء والمساكين والعاملون عليها                 somebody speaks: a verse that is misquoted
import type { Range } from '../../text/index.js'
import type { Columns } from '../index/columns.js'
import { commonWords, type Match } from '../match/match.js'
import { isVowelled } from './accept.js'
import { isAmong } from './clitics.js'
import { ENDS_SENTENCE, SPOKEN } from './cue-words.generated.js'
import { CUE_WINDOW } from './cues.js'
import { beginsAlike, isRetold } from './retold.js'
import { beginsAsTopic } from './topics.js'
import { cueWords } from './words.js'

/** Share of the words of either side that are the same where one of a verse is miswritten, and nothing but a name of the Quran presents it. */
const MOST = 0.85

/**
 * Whether words that nothing encloses, behind the name of the Quran or a reference, sum up their verse.
 * @param isCited a reference stands right beside them: their verse is meant, whatever became of its words
 */
export function isSummary(text: string, { start, end }: Range, letters: Uint8Array, columns: Columns, match: Match, isCited: boolean): boolean {
  if (match.exact || isVowelled(text, start, end) || somebodySpeaks(text, start)) return false
  if (!beginsAlike(letters, columns, match) && (beginsAsTopic(text, start, end) || isRetold(letters, columns, match))) return true
  return !isCited && commonWords(letters, columns, match, 1) < MOST
}

/** A verb of speech stands before them in their sentence: «قال تعالى في مصارف الزكاة: …». */
function somebodySpeaks(text: string, start: number): boolean {
  const words = cueWords(text, Math.max(0, start - CUE_WINDOW), start)
  const sentence = words.findLastIndex(({ text: word }) => ENDS_SENTENCE.has(word) || word === '\n')
  return words.slice(sentence + 1).some(({ text: word }) => isAmong(SPOKEN, word))
}
