// Generated from the files under src/rules by .config/generators/rules.ts: `npm run generate`.
import type { Rule } from './rule.js'

/** Every rule, by id. */
export const registry: readonly Rule[] = [
]
