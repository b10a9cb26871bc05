import { cli } from './cli.js'
import { counts } from './counts.js'
import { errors } from './errors.js'
import { list } from './list.js'
import { normalize, normalizeCli, normalizeErrors } from './normalize.js'
import { report } from './report.js'
import { rules } from './rules/index.js'
import { suppressions } from './suppressions.js'

export const ar = { rules, list, counts, report, errors: { ...errors, ...normalizeErrors }, cli: { ...cli, normalize: normalizeCli }, normalize, suppressions }
