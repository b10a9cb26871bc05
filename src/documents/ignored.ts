import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

const LISTS = ['.gitignore', '.tashihignore']

/** What the lists of a directory and of those above it leave out. */
interface Place {
  readonly directory: string
  readonly above: Place | null
  readonly patterns: Ignore | null
  readonly ignored: boolean
}

/**
 * Says what .gitignore and .tashihignore leave out, as git reads them: a list holds for its directory and those in it, a deeper one goes
 * before a higher one, and what stands in a directory that is left out cannot be taken back.
 *
 *     book/.gitignore          drafts/     *.txt
 *     book/notes/.gitignore    !keep.txt             book/notes/keep.txt is read, book/drafts/keep.txt is not
 */
export class IgnoreFiles {
  #root: string
  readonly #places = new Map<string, Place>()

  /** @param directory lists are read from here and below, and from above as far as the same repository goes */
  constructor(directory: string) {
    this.#root = repositoryOf(directory) ?? directory
    if (!this.#place(directory).ignored) return
    // Who works in a directory that the repository leaves out means it.
    this.#root = directory
    this.#places.clear()
  }

  /** @param file an absolute path */
  ignores(file: string): boolean {
    // What lies outside is not these lists' business.
    if (!isInside(this.#root, file)) return false
    const place = this.#place(dirname(file))
    return place.ignored || leavesOut(place, file, '')
  }

  #place(directory: string): Place {
    const known = this.#places.get(directory)
    if (known !== undefined) return known
    const above = directory === this.#root ? null : this.#place(dirname(directory))
    const ignored = above !== null && (above.ignored || leavesOut(above, directory, '/'))
    const place: Place = { directory, above, patterns: ignored ? null : readLists(directory), ignored }
    this.#places.set(directory, place)
    return place
  }
}

/** The nearest list that says anything of a path decides. */
function leavesOut(nearest: Place, path: string, ending: '' | '/'): boolean {
  for (let place: Place | null = nearest; place !== null; place = place.above) {
    if (place.patterns === null) continue
    const { ignored, unignored } = place.patterns.test(relative(place.directory, path).split(sep).join('/') + ending)
    if (ignored || unignored) return ignored
  }
  return false
}

function readLists(directory: string): Ignore | null {
  const lists = LISTS.map((name) => join(directory, name)).filter((path) => existsSync(path))
  return lists.length === 0 ? null : ignore().add(lists.map((path) => readFileSync(path, 'utf8')).join('\n'))
}

function repositoryOf(directory: string): string | null {
  for (let at = resolve(directory); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return null
  }
}

function isInside(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep)
}
