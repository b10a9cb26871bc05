import { statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { ENDINGS, PLACES, shown } from './config-file.js'
import { messages } from './locale.js'
import { warn } from './output.js'

/** Names that other programs, or other endings, lead to, and that nothing is read from. */
const NOT_PLACES = ['tashih.config.cjs', 'tashih.config.ts', 'tashih.config.yml', 'tashih.config.yaml', 'tashih.json', '.tashihrc', '.tashihrc.js', '.tashihrc.cjs', '.tashihrc.mjs', '.tashihrc.yml', '.tashihrc.yaml']

/** A file beside the configuration, or where one is looked for, that is not read. */
export interface PassedOver {
  readonly path: string
  /** Whether it could be named. */
  readonly readable: boolean
  /** The configuration beside it, where that is why; null where its name is. */
  readonly holds: string | null
}

/**
 * What looks like a configuration in the directories that are searched and is not read: whoever wrote it believes that it is.
 * @param holds the file that is read; null where there is none
 */
export function passedOver(holds: string | null): PassedOver[] {
  const last = holds === null ? null : dirname(holds)
  const found: PassedOver[] = []
  for (let at = process.cwd(); ; at = dirname(at)) {
    for (const path of NOT_PLACES.map((name) => join(at, name)).filter(isFile)) found.push({ path, readable: ENDINGS.includes(extname(path)), holds: null })
    if (at === last) return [...found, ...beside(holds!)]
    if (at === dirname(at)) return found
  }
}

/** Other configurations in its directory. A package.json has other uses. */
function beside(holds: string): PassedOver[] {
  const paths = PLACES.filter((name) => name !== 'package.json').map((name) => join(dirname(holds), name))
  return paths.filter((path) => path !== holds && isFile(path)).map((path) => ({ path, readable: true, holds }))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

const told = new Set<string>()

/** Says so of each, once a run, watched or not. @param holds as in `passedOver` */
export async function tellPassedOver(holds: string | null): Promise<void> {
  for (const { path, readable, holds: other } of passedOver(holds).filter((one) => !told.has(one.path))) {
    told.add(path)
    const t = await messages()
    if (other !== null) warn(t('cli.lint.secondPlace', { path: shown(path), file: shown(other) }))
    else warn(t(readable ? 'cli.lint.passedOverNamed' : 'cli.lint.passedOver', { path: shown(path), known: PLACES.join(', ') }))
  }
}
