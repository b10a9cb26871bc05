// `npm start`: installs and builds where that is needed, then lints the sample, or the paths after `--`.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)

/** When a file was last written, or the newest file of a directory; 0 where there is none. */
function time(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => time(join(path, name))))
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['inherit', 2, 2], shell: process.platform === 'win32' })
  if (error !== undefined || status !== 0) {
    console.error(`“${command} ${args.join(' ')}” failed. Its messages stand above.`)
    process.exit(2)
  }
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`tashih needs Node.js 20.19 or newer; this is ${process.versions.node}. Get it at https://nodejs.org.`)
  process.exit(2)
}

// npm writes this file at the end of each install.
const installed = time(at('node_modules', '.package-lock.json'))
const bin = at('dist', 'cli', 'app', 'tashih.js')
if (installed < time(at('package-lock.json'))) run('npm', ['ci'])
if (time(bin) < Math.max(time(at('src')), time(at('corpora')))) run('npm', ['run', 'build'])

const paths = process.argv.slice(2)
const lint = (args, cwd) => spawnSync(process.execPath, [bin, 'lint', ...args], { cwd, stdio: 'inherit' }).status ?? 2
if (paths.length === 0) {
  const status = lint(['docs/sample.md'], root)
  console.log('That is the sample, docs/sample.md. Your own files: npm start -- path/to/file.md')
  // The sample is there to have findings.
  process.exit(status === 1 ? 0 : status)
}
// Paths are the user's, and npm runs scripts in the package's directory.
process.exit(lint(paths, process.env.INIT_CWD ?? process.cwd()))
