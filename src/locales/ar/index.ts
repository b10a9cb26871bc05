import { cli } from './cli.js'
import { errors } from './errors.js'
import { list } from './list.js'
import { report } from './report.js'
import { rules } from './rules/index.js'

export const ar = { rules, list, report, errors, cli }
