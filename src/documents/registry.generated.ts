// Generated from the files under src/documents/formats by .config/generators/formats.ts: `npm run generate`.
import type { Format } from './format.js'
import { format as markdown } from './formats/markdown.js'
import { format as plain } from './formats/plain.js'

/** Every document format, by id. */
export const registry: readonly Format[] = [markdown, plain]
