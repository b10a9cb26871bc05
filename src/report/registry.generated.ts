// Generated from the files under src/report/reporters by .config/generators/reporters.ts: `npm run generate`.
import type { Reporter } from './reporter.js'

/** Every reporter, by id; loaded when it is asked for. */
export const registry: Readonly<Record<string, () => Promise<{ reporter: Reporter }>>> = {
  checkstyle: () => import('./reporters/checkstyle.js'),
  github: () => import('./reporters/github.js'),
  html: () => import('./reporters/html.js'),
  json: () => import('./reporters/json.js'),
  junit: () => import('./reporters/junit.js'),
  markdown: () => import('./reporters/markdown.js'),
  ndjson: () => import('./reporters/ndjson.js'),
  sarif: () => import('./reporters/sarif.js'),
  stylish: () => import('./reporters/stylish.js'),
}
