/**
 * A unified diff of two texts, line by line. Fixes change lines where they stand, so common lines at both ends are taken
 * off and the rest is walked side by side, with the nearest common line as the next meeting place.
 */
export function diffOf(path: string, before: string, after: string): string {
  if (before === after) return ''
  const a = before.split('\n')
  const b = after.split('\n')
  const hunks: string[] = []
  let i = 0
  let k = 0
  while (i < a.length || k < b.length) {
    if (i < a.length && k < b.length && a[i] === b[k]) {
      i++
      k++
      continue
    }
    const [toA, toB] = meeting(a, b, i, k)
    const removed = a.slice(i, toA).map((line) => `-${line}`)
    const added = b.slice(k, toB).map((line) => `+${line}`)
    hunks.push(`@@ -${i + 1},${toA - i} +${k + 1},${toB - k} @@`, ...removed, ...added)
    i = toA
    k = toB
  }
  return `--- ${path}\n+++ ${path}\n${hunks.join('\n')}\n`
}

/** How far lines may be apart and still be found as the same. */
const REACH = 50

/** Where both texts have the same line again, as few lines ahead as can be. */
function meeting(a: readonly string[], b: readonly string[], i: number, k: number): [number, number] {
  for (let far = 1; far <= REACH; far++) {
    for (let ahead = 0; ahead <= far; ahead++) {
      const [x, y] = [i + ahead, k + far - ahead]
      if (x < a.length && y < b.length && a[x] === b[y] && a[x + 1] === b[y + 1]) return [x, y]
    }
  }
  return [a.length, b.length]
}
