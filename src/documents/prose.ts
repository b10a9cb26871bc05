import type { Prose, Source } from '../text/index.js'
import { formatById } from './choose.js'

/**
 * The prose of a source, as its format has it.
 * @throws {DocumentError} `unknown-format`
 */
export function readProse(source: Source): Prose {
  return formatById(source.format).read(source)
}
