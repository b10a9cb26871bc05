// The list of all commands: a command is a file src/cli/<name>.ts that exports `register`; what they share is in src/cli/shared.
import { fileURLToPath } from 'node:url'
import { glob } from 'tinyglobby'
import type { Generator } from '../generate.ts'

/** Files of src/cli that are no commands: the bin, and what it starts. */
const OTHERS = ['tashih', 'main']

const generator: Generator = async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const names = (await glob('src/cli/*.ts', { cwd: root }))
    .filter((path) => !path.endsWith('.generated.ts'))
    .map((path) => path.slice('src/cli/'.length, -'.ts'.length))
    .filter((name) => !OTHERS.includes(name))
    .sort()
  const text = [
    '// Generated from the files under src/cli by .config/generators/commands.ts: `npm run generate`.',
    "import type { Command } from 'commander'",
    '',
    '/** Every command; loaded when it is asked for, so that one command does not wait for the others. */',
    'export const registry: Readonly<Record<string, () => Promise<{ register(program: Command): void }>>> = {',
    ...names.map((name) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: () => import('./${name}.js'),`),
    '}',
    '',
  ].join('\n')
  return { 'src/cli/registry.generated.ts': text }
}

export default generator
