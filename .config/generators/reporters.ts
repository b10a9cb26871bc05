// The list of all reporters: a reporter is a file src/report/reporters/<id>.ts that exports `reporter`.
import { fileURLToPath } from 'node:url'
import { glob } from 'tinyglobby'
import type { Generator } from '../generate.ts'

const generator: Generator = async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const ids = (await glob('src/report/reporters/*.ts', { cwd: root })).map((path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length)).sort()
  const text = [
    '// Generated from the files under src/report/reporters by .config/generators/reporters.ts: `npm run generate`.',
    "import type { Reporter } from './reporter.js'",
    '',
    '/** Every reporter, by id; loaded when it is asked for. */',
    'export const registry: Readonly<Record<string, () => Promise<{ reporter: Reporter }>>> = {',
    ...ids.map((id) => `  ${id}: () => import('./reporters/${id}.js'),`),
    '}',
    '',
  ].join('\n')
  return { 'src/report/registry.generated.ts': text }
}

export default generator
