import { LineIndex, type Source } from '../text/index.js'
import { formatById, formatForPath } from './choose.js'

export interface SourceOptions {
  readonly path?: string | null | undefined
  /** A format's id; without it the path's ending decides, and plain text is the last resort. */
  readonly format?: string | undefined
  readonly encoding?: string | undefined
}

/**
 * A source made of a string.
 * @throws {DocumentError} `unknown-format`
 */
export function textSource(text: string, options: SourceOptions = {}): Source {
  const path = options.path ?? null
  const format = options.format === undefined ? formatForPath(path ?? '') : formatById(options.format)
  return { text, lines: new LineIndex(text), path, format: format.id, encoding: options.encoding ?? 'utf-8' }
}
