import { displayText } from '../../bidi/index.js'
import type { Translate } from '../../locales/index.js'
import { levelsInShort, type ReportedLine } from './lines.js'

/** Message id of a paragraph's base direction and of where it comes from. */
export function baseKey({ paragraph }: ReportedLine): string {
  return `cli.bidi.${paragraph.base}-${paragraph.assumed}`
}

/** A line in words, for a terminal. */
export function describe(path: string, line: ReportedLine, t: Translate): string {
  const rows = [
    `${path}:${line.position.line}:${line.position.column}  ${t(baseKey(line))}`,
    `  ${t('cli.bidi.displayed')}  ${displayText(line.line)}`,
    `  ${t('cli.bidi.levels')}  ${levelsInShort(line.line.levels)}`,
  ]
  const moved = line.moved.map((piece) => displayText({ runs: [piece] }))
  if (moved.length > 0) rows.push(`  ${t('cli.bidi.moved')}  ${moved.join(' · ')}`)
  return `${rows.join('\n')}\n\n`
}

/** A line as data: one JSON object. Offsets are UTF-16 offsets of `text`. */
export function asData(path: string, { paragraph, text, line, moved, position }: ReportedLine): string {
  return JSON.stringify({
    path,
    line: position.line,
    column: position.column,
    base: paragraph.base,
    assumed: paragraph.assumed,
    text,
    levels: [...line.levels],
    runs: line.runs.map(({ start, end, level, glyphs }) => ({ start, end, level, glyphs })),
    moved: moved.map(({ start, end }) => ({ start, end })),
  })
}
