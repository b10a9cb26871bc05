import { rules } from './rules/index.js'

export const en = { rules }
