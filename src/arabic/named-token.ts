import { edgeBefore, edgeBehind } from './markup-edges.js'
import { ASCII_DIGIT, FOREIGN_SCRIPT, NEWLINE, SPACE, UNITS, WORD_UNIT } from './units.js'

/** As far as a token is looked through on each side of a word. */
const REACH = 100
/** Signs that stand inside names which machines read: #وسم  @حساب  اسم_ملف  مجلد/ملف  C:\مجلد. */
const SIGNS = '#@_/\\'
const DOT = 0x2e

/**
 * Whether text[start, end) is part of a hashtag, a handle, an address, a path or the name of a file: such a name is written without
 * spaces on purpose, and with one letter changed it names something else.
 *
 *     #مدرسةالنور      مدرسةالنور@example.com      صورةجديدة.png
 *
 * The slash of a tag and the backslash of a command that touch a word make no name of it; a word that they cut in two is none to be judged.
 */
export function isInNamedToken(text: string, start: number, end: number): boolean {
  let inArgument = false
  let mayEnd = true
  for (let at = start - 1; at >= 0 && start - at <= REACH && !isGap(text, at); at--) {
    const edge = mayEnd ? edgeBefore(text, at) : null
    if (edge === 'cuts' && at === start - 1) return true
    if (edge !== null) {
      inArgument = text[at] === '{'
      break
    }
    if (isTelling(text, at)) return true
    // Inside of a tag: <مدينة>القاهرة</مدينة>
    if (text[at] === '<') mayEnd = false
  }
  mayEnd = true
  for (let at = end; at < text.length && at - end < REACH && !isGap(text, at); at++) {
    const edge = mayEnd ? edgeBehind(text, at, inArgument) : null
    if (edge !== null) return edge === 'cuts' && at === end
    if (isTelling(text, at)) return true
    if (text[at] === '>') mayEnd = false
  }
  return false
}

function isGap(text: string, at: number): boolean {
  return (UNITS[text.charCodeAt(at)]! & (SPACE | NEWLINE)) !== 0
}

/** A sign of such names, or a dot between a word and what is no Arabic letter. */
function isTelling(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === DOT) return ((bitsAt(text, at - 1) | bitsAt(text, at + 1)) & (FOREIGN_SCRIPT | ASCII_DIGIT)) !== 0 && isInside(text, at)
  return SIGNS.includes(text[at]!)
}

/** Whether a word or number stands on both sides. */
function isInside(text: string, at: number): boolean {
  const part = WORD_UNIT | FOREIGN_SCRIPT | ASCII_DIGIT
  return (bitsAt(text, at - 1) & part) !== 0 && (bitsAt(text, at + 1) & part) !== 0
}

function bitsAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : UNITS[text.charCodeAt(at)]!
}
