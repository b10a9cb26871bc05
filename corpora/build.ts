// Builds every reference text into dist/corpora/<name>/: each corpora/<name>/build.ts exports its build.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { glob } from 'tinyglobby'

/** @param directory where the built files go; it exists. */
export type CorpusBuild = (directory: string) => void | Promise<void>

const here = fileURLToPath(new URL('.', import.meta.url))
const out = fileURLToPath(new URL('../dist/corpora/', import.meta.url))

const only = process.argv[2]
for (const path of (await glob('*/build.ts', { cwd: here })).sort()) {
  const name = path.slice(0, path.indexOf('/'))
  if (only !== undefined && name !== only) continue
  const directory = join(out, name)
  mkdirSync(directory, { recursive: true })
  const { default: build } = (await import(pathToFileURL(join(here, path)).href)) as { default: CorpusBuild }
  await build(directory)
  console.log(`built corpora/${name}`)
}
