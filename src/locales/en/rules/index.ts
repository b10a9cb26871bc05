import { bidi } from './bidi.js'
import { citation } from './citation.js'
import { controls } from './controls.js'
import { encoding } from './encoding.js'
import { letters } from './letters.js'
import { marks } from './marks.js'
import { punctuation } from './punctuation.js'
import { quran } from './quran.js'
import { shape } from './shape.js'
import { typography } from './typography.js'

/** Messages of all rules, by rule id. */
export const rules = { ...bidi, ...citation, ...controls, ...encoding, ...letters, ...marks, ...punctuation, ...shape, ...quran, ...typography }
