import type { Edit, Range } from '../text/index.js'
import type { Report } from './rule.js'
import { plainWords, surroundingsOf, type Surroundings } from './surroundings.js'

const OPENERS = '"\'«“‘(['
const CLOSERS = '"\'»”’)]'
/** Words and signs with which one spelling is set against another. */
const AGAINST =
  /(?<!\p{L})(?:[وف]?(?:بدل|بدلا|عوضا|الصواب|صوابه|صوابها|الصحيح|صحيحه|صحتها|خطأ|الخطأ|خطأً|[يت]كتب(?:ون|ونها|ها)?|تصحيح)|(?:in)?correct(?:ed|ly)?|wrong(?:ly)?|instead|rather|not|misspell(?:ed|ing)|written|spelled|درست|نادرست|غلط|صحیح|بجای)(?!\p{L})|[→←⇒⇐≠]|[-=]>/iu
const NOT = /(?<!\p{L})[وف]?لا\s+[«"“(]?$/u

/**
 * Tells findings on words of `text`, but for those on a spelling that stands beside the one offered for it.
 * @param word the word that they are about; else what each of them shows
 */
export function unlessSetBeside(text: string, tell: (finding: Report) => void, word?: Range): (finding: Report) => void {
  return (finding) => {
    const offers = [finding.fix, ...(finding.suggestions ?? []).map(({ edits }) => edits)]
    if (!offers.some((edits) => edits !== undefined && isSetBeside(text, word ?? finding, edits))) tell(finding)
  }
}

/** Whether the word stands in its sentence as an example, with the spelling that the edits give beside it: «منالبيت» بدل «من البيت». */
export function isSetBeside(text: string, { start, end }: Range, edits: readonly Edit[]): boolean {
  const around = surroundingsOf(text, { start, end })
  let parted = text.slice(start, end)
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) parted = parted.slice(0, edit.start - start) + edit.text + parted.slice(edit.end - start)
  const phrase = ` ${plainWords(parted).join(' ')} `
  if (![around.before, around.after, around.head].some((side) => ` ${plainWords(side).join(' ')} `.includes(phrase))) return false
  return around.inTable || isQuoted(around) || NOT.test(around.before) || AGAINST.test(`${around.head} ${around.before} ${around.after}`)
}

function isQuoted({ before, after }: Surroundings): boolean {
  return before !== '' && after !== '' && OPENERS.includes(before.at(-1)!) && CLOSERS.includes(after[0]!)
}
