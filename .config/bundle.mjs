// Bundles the command into dist/cli/app/: one import of a few files in place of some four hundred. What it takes in from other packages
// is named, with their licences, in THIRD-PARTY-NOTICES beside it.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
// As deep as dist/cli/shared/, so that paths relative to a module hold in both.
const out = join(root, 'dist/cli/app')
/** Packages written as CommonJS ask for Node’s own modules with `require`. */
const REQUIRE = "import { createRequire as createRequireForPackages } from 'node:module'; const require = createRequireForPackages(import.meta.url);"

rmSync(out, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/tashih.ts', 'src/cli/shared/lint-worker.ts'],
  outdir: out,
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['tashih-source'],
  // Loaded only where somebody has it.
  external: ['playwright-core'],
  banner: { js: REQUIRE },
  legalComments: 'none',
  metafile: true,
})

const packages = new Set(Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
const notices = [...packages].sort().map((name) => {
  const home = join(root, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version}, ${license}\n\n${file === undefined ? '' : readFileSync(join(home, file), 'utf8').trim()}\n`
})
writeFileSync(join(out, 'THIRD-PARTY-NOTICES'), notices.join(`\n${'-'.repeat(72)}\n\n`))
