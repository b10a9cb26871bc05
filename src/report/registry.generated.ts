// Generated from the files under src/report/reporters by .config/generators/reporters.ts: `npm run generate`.
import type { Reporter } from './reporter.js'

/** Every reporter, by id; loaded when it is asked for. */
export const registry: Readonly<Record<string, () => Promise<{ reporter: Reporter }>>> = {
  json: () => import('./reporters/json.js'),
  ndjson: () => import('./reporters/ndjson.js'),
  stylish: () => import('./reporters/stylish.js'),
}
