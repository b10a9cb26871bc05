import { rules } from './rules/index.js'

export const ar = { rules }
