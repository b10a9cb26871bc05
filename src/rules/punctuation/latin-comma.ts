import { ARABIC_COMMA } from '../../arabic/characters.js'
import { latinMark } from './_latin.js'

const COMMA = 0x2c

/** A Latin comma between Arabic words. */
export const rule = latinMark('punctuation/latin-comma', { latin: COMMA, arabic: ARABIC_COMMA, endsLine: true, most: 1 })
