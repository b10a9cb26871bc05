// Words of a verse that are divided otherwise than in every edition, and the edits of spaces alone that divide them right: letters and marks stay.
import type { Facts, FoundQuotation } from '../../analysis/facts.js'
import { LETTER, LETTER_TABLE, SKIPPED } from '../../quran/letters.js'
import type { Difference } from '../../quran/types.js'
import type { Edit, Prose } from '../../text/index.js'

/** Words of the verse from which on a quotation without a reference is no word that is spoken of: «كتابة ﴿إنشاء الله﴾». */
const LEAST_WORDS = 4

/** Differences of a sound quotation that lie in its spaces; none where it is too short to tell. */
export function spaceDifferences(quotation: FoundQuotation): readonly Difference[] {
  const { verdict, citation, expected, differences } = quotation
  if (verdict !== 'spelling' || (citation === null && (expected ?? '').split(' ').length < LEAST_WORDS)) return []
  return differences.filter(isDividedOtherwise)
}

/** Whether both have the same letters, and words end at other letters. */
export function isDividedOtherwise({ kind, found, expected }: Difference): boolean {
  if (kind !== 'spelling') return false
  const [own, edition] = [lettersOf(found), lettersOf(expected)]
  return own.length === edition.length && own.every(({ letter }, i) => letter === edition[i]!.letter) && own.some(({ isFirst }, i) => isFirst !== edition[i]!.isFirst)
}

/** Edits (UTF-16 offsets of the prose) of spaces; null where what stands between the letters is more than spaces and marks. */
export function spaceEdits({ text, map }: Prose, differences: readonly Difference[]): readonly Edit[] | null {
  const edits: Edit[] = []
  for (const { start, end, expected } of differences) {
    const edition = lettersOf(expected)
    const own = lettersOf(text.slice(start, end))
    if (own.length !== edition.length || own.some(({ unit }, i) => unit !== edition[i]!.unit)) return null
    for (let i = 1; i < own.length; i++) {
      if (own[i]!.isFirst === edition[i]!.isFirst) continue
      const at = start + own[i]!.at
      const between = text.slice(start + own[i - 1]!.at + 1, at)
      const [, marks = '', spaces = ''] = MARKS_AND_SPACES.exec(between) ?? []
      if (marks.length + spaces.length < between.length || !map.isVerbatim(at - 1, at + 1)) return null
      edits.push({ start: at - spaces.length, end: at, text: own[i]!.isFirst ? '' : ' ' })
    }
  }
  return edits.every(({ start, end }) => map.isVerbatim(start, end)) ? edits : null
}

const MARKS_AND_SPACES = /^(\p{M}*)([ \u00a0]*)$/u

interface Letter {
  readonly at: number
  readonly unit: string
  readonly letter: number
  /** A word begins here. */
  readonly isFirst: boolean
}

function lettersOf(text: string): Letter[] {
  const letters: Letter[] = []
  let isFirst = true
  for (let at = 0; at < text.length; at++) {
    const entry = LETTER_TABLE[text.charCodeAt(at)]!
    const letter = entry & LETTER
    if (letter !== 0) {
      letters.push({ at, unit: text[at]!, letter, isFirst })
      isFirst = false
    } else if ((entry & SKIPPED) === 0) isFirst = true
  }
  return letters
}

/** Places of all quotations whose spaces are told of. */
export function dividedPlaces(facts: Facts): readonly Difference[] {
  return facts.quotations.flatMap(spaceDifferences)
}
