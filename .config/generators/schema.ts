// The JSON Schema of configuration files, for editors: from rule metadata.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { glob } from 'tinyglobby'
import type { Generator } from '../generate.ts'
import { configurationSchema } from '../../src/lint/schema.ts'
import type { Rule } from '../../src/rules/rule.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const generator: Generator = async () => {
  const paths = (await glob('src/rules/*/*.ts', { cwd: root, ignore: ['**/_*.ts', '**/index.ts', '**/*.generated.ts'] })).sort()
  const modules = await Promise.all(paths.map(async (path) => (await import(pathToFileURL(root + path).href)) as { rule: Rule }))
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'tashih configuration', ...configurationSchema(modules.map(({ rule }) => rule)) }
  return { 'schema.json': `${JSON.stringify(schema, null, 2)}\n` }
}

export default generator
