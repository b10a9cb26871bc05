import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** The house: a file imports only from its own folder and from folders above it in this list. */
const FLOORS = [
  'unicode', 'text', 'locales', 'arabic', 'encoding', 'bidi', 'quran', 'analysis', 'rules', 'normalize',
  'documents', 'lint', 'report', 'batch', 'editors', 'cli', 'web',
]
const GROUND = ['unicode', 'text', 'locales']
/** Folders at the edge, where files, processes and sockets live. */
const EDGE = ['documents', 'batch', 'editors', 'cli']

const files = globSync('**/*.ts', { cwd: src })
const IMPORT = /^(?:import|export)\s[^'"]*['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm

function imports(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!)
}

function floor(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : ''
}

function target(file: string, specifier: string): string {
  return normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts')
}

describe('the floors of the house', () => {
  test('every folder under src has its floor', () => {
    for (const file of files) if (floor(file) !== '') expect(FLOORS, file).toContain(floor(file))
  })

  test.each(files)('%s imports only from above', (file) => {
    const own = floor(file)
    if (own === '') return
    for (const specifier of imports(file).filter((name) => name.startsWith('.'))) {
      const to = floor(target(file, specifier))
      if (to === own) continue
      expect(FLOORS.indexOf(to), `${file} imports ${specifier}`).toBeLessThan(FLOORS.indexOf(own))
      expect(GROUND.includes(own), `${file} is on the ground floor and imports ${specifier}`).toBe(false)
    }
  })

  test('no core file imports a node: module', () => {
    const core = files.filter((file) => !EDGE.includes(floor(file)) && !/(?:^|[/.-])node\.ts$/.test(file))
    for (const file of core) expect(imports(file).filter((name) => name.startsWith('node:')), file).toEqual([])
  })

  test('no file imports itself in a circle', () => {
    const graph = new Map(files.map((file) => [file, valueImports(file)]))
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      expect(path, `circle: ${[...path, file].join(' → ')}`).not.toContain(file)
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) walk(next, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
  })
})

/** Imports that exist at run time: `import type` leaves nothing behind. */
function valueImports(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8').replace(/^(?:import|export) type [^'"]*['"][^'"]+['"]/gm, '')
  return [...text.matchAll(IMPORT)]
    .map((match) => (match[1] ?? match[2])!)
    .filter((name) => name.startsWith('.'))
    .map((name) => target(file, name))
}
