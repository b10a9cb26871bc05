import { bidi } from './bidi.js'
import { quran } from './quran.js'

/** Messages of all rules, by rule id. */
export const rules = { ...bidi, ...quran }
