// Books on morphology show forms that nobody says: «أصل ميزان: مِوْزان», «والأصل: مُيْقِن», «على وزن …», "the underlying form مِوْزان".
import { lineEnd, lineStart } from '../../text/index.js'
import type { Word } from '../words.js'

/** UTF-16 units of its line that are looked at on either side of a word. */
const REACH = 120
/** أصل، أصله، الأصل، فأصلها، تقديره، بوزن، على وزن، صار؛ حذفت، قلبت، أعلت: what is said of a form. */
const SAID =
  /(?<!\p{L})(?:[\u0648\u0641\u0628\u0644]{0,2}(?:\u0627\u0644)?(?:\u0623\u0635\u0644|\u0627\u0635\u0644|\u0648\u0632\u0646|\u062a\u0642\u062f\u064a\u0631)(?:\u0647|\u0647\u0627|\u0647\u0645\u0627|\u0647\u0645)?|[\u0648\u0641]?(?:\u0642\u0644\u0628|\u062d\u0630\u0641|\u0623\u0639\u0644|\u0623\u062f\u063a\u0645)\u062a?|\u0625\u0639\u0644\u0627\u0644|\u0627\u0644\u0625\u0639\u0644\u0627\u0644|\u0625\u0628\u062f\u0627\u0644|\u0627\u0644\u0625\u0628\u062f\u0627\u0644|underlying|underlyingly|reconstructed|hypothetical|pattern)(?!\p{L})/iu
const MARKS = /[\u064b-\u0652\u0640]/g
/** Cells above a word in which the head of its column stands. */
const COLUMN = 1500
const LONGEST_CELL = 80
const CELL = /[|\t\n]/

/** Whether a word is shown as a form: its line says so, or it is alone in a cell and a head of a column above does. */
export function isShownForm(text: string, { start, end }: Word): boolean {
  const from = lineStart(text, start)
  const line = text.slice(Math.max(from, start - REACH), Math.min(lineEnd(text, end), end + REACH))
  if (SAID.test(line.replace(MARKS, ''))) return true
  return isAloneInCell(text, start, end) && text.slice(Math.max(0, start - COLUMN), from).split(CELL).some((cell) => cell.length < LONGEST_CELL && SAID.test(cell.replace(MARKS, '')))
}

function isAloneInCell(text: string, start: number, end: number): boolean {
  return /(?:^|[|\t\n])[ *]*$/.test(text.slice(Math.max(0, start - 8), start)) && /^[ *]*(?:[|\t\n]|$)/.test(text.slice(end, end + 8))
}
