// Writes every generated file of the repository: `npm run generate`. With --check it only compares (tests/generated.test.ts).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { glob } from 'tinyglobby'

/** A generator returns its files: path from the repository's root → whole text. */
export type Generator = () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>

const root = fileURLToPath(new URL('..', import.meta.url))

export async function generate(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const generators = await glob(['corpora/*/generate.ts', '.config/generators/*.ts'], { cwd: root, dot: true })
  for (const path of generators.sort()) {
    const module = (await import(pathToFileURL(join(root, path)).href)) as { default: Generator }
    Object.assign(files, await module.default())
  }
  return files
}

/** Paths whose committed text is not what its generator writes. */
export function stale(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files)
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generate()
  const changed = stale(files)
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files[path]!)
    console.log(`wrote ${path}`)
  }
  if (changed.length === 0) console.log(`all ${Object.keys(files).length} generated files are as they should be`)
}
