import { relative, resolve, sep } from 'node:path'

/** Lines that stand the same in both texts around a change: what patch and git show. */
const CONTEXT = 3

/** Lines [from, to) of the old text that lines [newFrom, newTo) of the new one take the place of. */
interface Change {
  readonly from: number
  to: number
  readonly newFrom: number
  newTo: number
}

/** A unified diff of two texts, as `git apply` and `patch -p1` take it. Empty where they are the same. */
export function diffOf(path: string, before: string, after: string): string {
  if (before === after) return ''
  const [a, b] = [linesOf(before), linesOf(after)]
  const name = nameOf(path)
  return `--- ${header(`a/${name}`)}\n+++ ${header(`b/${name}`)}\n${hunksOf(changesOf(a, b)).map((hunk) => drawn(hunk, a, b)).join('')}`
}

/** Lines with their LF, so that a last line without one is another line. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** The path from here; one that lies elsewhere, as git has it: without its first slash. */
function nameOf(path: string): string {
  const inside = relative(process.cwd(), resolve(path))
  return (inside.startsWith('..') ? resolve(path) : inside).split(sep).join('/').replace(/^\//, '')
}

const UNPRINTABLE = /[\0-\x1f\x7f"\\]/g

/** A name with signs that would end it is quoted as in C; one with a space ends in a tab. */
function header(name: string): string {
  const quoted = name.replace(UNPRINTABLE, (sign) => (sign === '"' || sign === '\\' ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`))
  if (quoted !== name) return `"${quoted}"`
  return name.includes(' ') ? `${name}\t` : name
}

/** Changes whose context would touch stand in one hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const open = hunks.at(-1)
    if (open !== undefined && change.from - open.at(-1)!.to <= 2 * CONTEXT) open.push(change)
    else hunks.push([change])
  }
  return hunks
}

function drawn(hunk: readonly Change[], a: readonly string[], b: readonly string[]): string {
  const [first, last] = [hunk[0]!, hunk.at(-1)!]
  const start = Math.max(0, first.from - CONTEXT)
  const end = Math.min(a.length, last.to + CONTEXT)
  const newStart = first.newFrom - (first.from - start)
  const newEnd = last.newTo + (end - last.to)
  const parts: string[] = []
  const put = (sign: string, lines: readonly string[]): void => {
    for (const line of lines) parts.push(sign, line, line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n')
  }
  let at = start
  for (const { from, to, newFrom, newTo } of hunk) {
    put(' ', a.slice(at, from))
    put('-', a.slice(from, to))
    put('+', b.slice(newFrom, newTo))
    at = to
  }
  put(' ', a.slice(at, end))
  return `@@ -${span(start, end)} +${span(newStart, newEnd)} @@\n${parts.join('')}`
}

/** First line and number of lines; where there is none, the line before. */
function span(start: number, end: number): string {
  if (end - start === 1) return `${start + 1}`
  return `${end === start ? start : start + 1},${end - start}`
}

/**
 * Fixes change lines where they stand: both texts are walked side by side, and where they part, the nearest lines that
 * are the same are the next meeting place. Linear: it is looked for within REACH lines.
 */
function changesOf(a: readonly string[], b: readonly string[]): Change[] {
  const changes: Change[] = []
  let [i, k] = [0, 0]
  while (i < a.length || k < b.length) {
    if (i < a.length && a[i] === b[k]) {
      i++
      k++
      continue
    }
    const [to, newTo] = meeting(a, b, i, k)
    const last = changes.at(-1)
    if (last !== undefined && last.to === i && last.newTo === k) Object.assign(last, { to, newTo })
    else changes.push({ from: i, to, newFrom: k, newTo })
    i = to
    k = newTo
  }
  return changes
}

const REACH = 50

/** Where both texts are the same again. Line for line, one line will do; where lines came or went, two in a row. */
function meeting(a: readonly string[], b: readonly string[], i: number, k: number): [number, number] {
  const same = (x: number, y: number): boolean => (x < a.length && y < b.length ? a[x] === b[y] : x === a.length && y === b.length)
  for (let far = 1; far <= REACH; far++) {
    if (far % 2 === 0 && same(i + far / 2, k + far / 2)) return [i + far / 2, k + far / 2]
    for (let ahead = 0; ahead <= far; ahead++) {
      const [x, y] = [i + ahead, k + far - ahead]
      if (same(x, y) && (x === a.length || same(x + 1, y + 1))) return [x, y]
    }
  }
  return [Math.min(a.length, i + REACH / 2), Math.min(b.length, k + REACH / 2)]
}
