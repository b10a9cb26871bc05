import type { Facts } from '../../analysis/facts.js'
import { FOREIGN_SCRIPT, UNITS } from '../../arabic/units.js'
import type { Range } from '../../text/index.js'
import { isArabicLetter } from '../prose.js'

/** <i>   </p>   <font color="red">   {\an8}: what no reader sees of a subtitle or of a line of HTML. Too long for a tag: text. */
const TAG = /<\/?[a-z][^<>]{0,200}>|\{\\[^{}]{0,100}\}/gi

/** Paragraphs that begin with an Arabic letter and hold more Arabic letters than others, tags left out. */
export function arabicLines(facts: Facts): Range[] {
  const { text } = facts.prose
  return facts.bidi.paragraphs.filter(({ base, passage, start, end }) => {
    if (passage.kind === 'code') return false
    const isTagged = text[start] === '<' || text[start] === '{'
    return (base === 'rtl' || isTagged) && isArabic(text.slice(start, end), isTagged)
  })
}

function isArabic(text: string, isTagged: boolean): boolean {
  const words = isTagged ? text.replace(TAG, '') : text
  let arabic = 0
  let others = 0
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (isArabicLetter(unit)) arabic++
    else if ((UNITS[unit]! & FOREIGN_SCRIPT) === 0) continue
    // With its tags a line was laid out from the wrong side, so its own first letter is asked.
    else if (isTagged && arabic === 0) return false
    else others++
  }
  return arabic > others
}
