import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

// What is published, as npm would pack it from what is built.
const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string>; imports: Record<string, Record<string, string>>; bin: { tashih: string } }

describe('the package', () => {
  let files = new Set<string>()

  beforeAll(() => {
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })) as { files: { path: string }[] }[]
    files = new Set(packed!.files.map(({ path }) => path))
  })

  test('has what it exports, imports and runs', () => {
    const named = [...Object.values(manifest.exports), ...Object.values(manifest.imports).flatMap(({ node, default: other }) => [node!, other!]), manifest.bin.tashih]
    for (const path of named.filter((one) => !one.includes('*'))) expect(files).toContain(path.replace('./', ''))
    expect(files).toContain('dist/cli/app/lint-worker.js')
  })

  test('has every page that the README links to', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map((match) => match[1]!)
    expect(links.length).toBeGreaterThan(50)
    for (const link of links) expect(files).toContain(link)
  })

  test('has the command once, and nothing that cannot be imported beside it', () => {
    expect([...files].filter((path) => /^dist\/(?:report|batch|cli\/(?!app\/))/.test(path))).toEqual([])
  })

  test('lets every built text be imported by its path, and the README names each', () => {
    const { resolve } = createRequire(join(root, 'package.json'))
    const corpora = readdirSync(join(root, 'dist/corpora'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:txt|bin|json|lexicon)$/.test(path))
    expect(corpora).toHaveLength(5)
    for (const path of corpora) {
      expect(existsSync(resolve(`tashih/corpora/${path}`))).toBe(true)
      expect(readme).toContain(`'${path}'`)
    }
  })
})
