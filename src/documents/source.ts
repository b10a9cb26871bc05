import { LineIndex, type Position, type Source } from '../text/index.js'
import { formatById, formatForPath } from './choose.js'

export interface SourceOptions {
  readonly path?: string | null | undefined
  /** A format's id; without it the path's ending decides, and plain text is the last resort. */
  readonly format?: string | undefined
  readonly encoding?: string | undefined
}

const BOM = '\ufeff'

/** Lines of a text that begins with a byte order mark: no editor counts it as a column. */
class MarkedLines extends LineIndex {
  override position(offset: number): Position {
    const position = super.position(offset)
    return position.line > 1 || position.column === 1 ? position : { ...position, column: position.column - 1 }
  }
}

/**
 * A source made of a string.
 * @throws {DocumentError} `unknown-format`
 */
export function textSource(text: string, options: SourceOptions = {}): Source {
  const path = options.path ?? null
  const format = options.format === undefined ? formatForPath(path ?? '') : formatById(options.format)
  return { text, lines: text.startsWith(BOM) ? new MarkedLines(text) : new LineIndex(text), path, format: format.id, encoding: options.encoding ?? 'utf-8' }
}
