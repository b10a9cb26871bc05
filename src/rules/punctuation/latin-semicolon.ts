import { ARABIC_SEMICOLON } from '../../arabic/characters.js'
import { ASCII_DIGIT, UNITS } from '../../arabic/units.js'
import { latinMark } from './_latin.js'

const SEMICOLON = 0x3b

/** A Latin semicolon between Arabic words. One at the end of a line, or after a digit as in &#234;, is code or data. */
export const rule = latinMark(
  'punctuation/latin-semicolon',
  { latin: SEMICOLON, arabic: ARABIC_SEMICOLON, endsLine: false, most: 1 },
  ({ prose }, at) => (UNITS[prose.text.charCodeAt(at - 1)]! & ASCII_DIGIT) !== 0,
)
