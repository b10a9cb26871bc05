// `npm run quality`: every section of the quality report, or those named: `npm run quality -- citations`.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { glob } from 'tinyglobby'

const here = fileURLToPath(new URL('.', import.meta.url))
const HELPERS = ['data', 'print', 'run', 'damage', 'random']
const wanted = process.argv.slice(2)

for (const file of (await glob('*.ts', { cwd: here })).sort()) {
  const name = file.slice(0, -'.ts'.length)
  if (HELPERS.includes(name) || (wanted.length > 0 && !wanted.includes(name))) continue
  const section = (await import(pathToFileURL(join(here, file)).href)) as { default: () => void | Promise<void> }
  await section.default()
}
