// Where the data for measuring stands: $TASHIH_DATA, or ../shared/data beside the repository. Nothing of it is committed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** Text of a data file, or null, with one line that says so, when it is not there. */
export function dataFile(path: string): string | null {
  const file = join(root, path)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  console.log(`skipped: no ${path} under $TASHIH_DATA (or ../shared/data)`)
  return null
}

/** Rows of a tab-separated file with a header line, by column name. */
export function dataRows(path: string): readonly Readonly<Record<string, string>>[] | null {
  const text = dataFile(path)
  if (text === null) return null
  const [header, ...lines] = text.trimEnd().split('\n')
  const names = header!.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [names[i]!, value])))
}
