import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Where Debian's unicode-data puts the Unicode Character Database, then the folder of shared data. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = join(process.env['TASHIH_DATA'] ?? join(root, '../shared/data'), 'bidi')
const places = ['/usr/share/unicode', '/usr/share/unicode/ucd', shared]

/** Text of a conformance file, gzipped or not, from the first place that has it. */
export function conformanceFile(name: string): string | undefined {
  for (const place of places) {
    const path = join(place, name)
    if (existsSync(path)) return readFileSync(path, 'utf8')
    if (existsSync(`${path}.gz`)) return gunzipSync(readFileSync(`${path}.gz`)).toString('utf8')
  }
  return undefined
}

/**
 * Whether a suite can run. Says in one line what is missing; under CI that is a failure.
 * @throws {Error} under CI, when `found` is false
 */
export function available(found: boolean, what: string, install: string): boolean {
  if (found) return true
  const line = `${what}: not found, suite left out. To run it: ${install}`
  if (process.env['CI']) throw new Error(line)
  console.warn(line)
  return false
}
