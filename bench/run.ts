// Runs the sections of bench/, each a file whose default export prints its figures: `npm run bench`, or `npm run bench -- startup`.
// Options (`--write`) are the sections' own.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { globSync } from 'tinyglobby'

/** Prints figures that are ratios within this run, or that do not depend on the machine. */
export type Section = () => void | Promise<void>

const here = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
let ran = 0

for (const file of globSync('*.ts', { cwd: here, ignore: ['run.ts'] }).sort()) {
  const name = file.slice(0, -'.ts'.length)
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const module = (await import(pathToFileURL(here + file).href)) as { default?: Section }
  // A file without a default export serves the sections.
  if (module.default === undefined) continue
  console.log(`\n## ${name}\n`)
  await module.default()
  ran++
}

if (ran === 0) {
  console.error(`No section is named ${wanted.join(', ')}. Sections are the files of bench/.`)
  process.exitCode = 2
}
