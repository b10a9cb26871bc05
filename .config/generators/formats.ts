// The list of all document formats: a format is a file src/documents/formats/<id>.ts that exports `format`.
import { fileURLToPath } from 'node:url'
import { glob } from 'tinyglobby'
import type { Generator } from '../generate.ts'

const generator: Generator = async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const ids = (await glob('src/documents/formats/*.ts', { cwd: root })).map((path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length)).sort()
  const text = [
    '// Generated from the files under src/documents/formats by .config/generators/formats.ts: `npm run generate`.',
    "import type { Format } from './format.js'",
    ...ids.map((id) => `import { format as ${id} } from './formats/${id}.js'`),
    '',
    '/** Every document format, by id. */',
    `export const registry: readonly Format[] = [${ids.join(', ')}]`,
    '',
  ].join('\n')
  return { 'src/documents/registry.generated.ts': text }
}

export default generator
