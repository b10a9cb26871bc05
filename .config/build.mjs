// Builds dist/ (JavaScript, types), dist/cli/app/ (the command in a few files) and dist/corpora/ (reference texts). Runs after every `npm ci` and `npm install`.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
run('.config/bundle.mjs')
run('node_modules/tsx/dist/cli.mjs', '--conditions', 'tashih-source', 'corpora/build.ts')
const bin = new URL('../dist/cli/app/tashih.js', import.meta.url)
if (existsSync(bin)) chmodSync(bin, 0o755)
