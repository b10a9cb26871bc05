// The list of all rules: a rule is a file src/rules/<family>/<name>.ts that exports `rule`.
import { fileURLToPath } from 'node:url'
import { glob } from 'tinyglobby'
import type { Generator } from '../generate.ts'

const generator: Generator = async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const paths = (await glob('src/rules/*/*.ts', { cwd: root })).filter((path) => !path.endsWith('.generated.ts'))
  const rules = paths
    .map((path) => path.slice('src/rules/'.length, -'.ts'.length))
    .filter((id) => !/\/(?:_|index$)/.test(id))
    .sort()
  const name = (id: string) => id.replace(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const text = [
    '// Generated from the files under src/rules by .config/generators/rules.ts: `npm run generate`.',
    "import type { Rule } from './rule.js'",
    ...rules.map((id) => `import { rule as ${name(id)} } from './${id}.js'`),
    '',
    '/** Every rule, by id. */',
    'export const registry: readonly Rule[] = [',
    ...rules.map((id) => `  ${name(id)},`),
    ']',
    '',
  ].join('\n')
  return { 'src/rules/registry.generated.ts': text }
}

export default generator
