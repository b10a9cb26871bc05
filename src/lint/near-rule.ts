import { nearest } from './nearest.js'

/**
 * The rule that a name which is none may mean: one with the same name in its family, the rules of a family that is named, or the one that
 * is written most like it; empty where there is none.
 *
 *     tatweel → shape/tatweel     shape, shape/* → shape/…, shape/…     quran/speling → quran/spelling
 */
export function nearRule(name: string, ids: readonly string[]): string {
  const family = ids.filter((id) => id.startsWith(`${name.replace(/\/\*?$/, '')}/`))
  const short = ids.filter((id) => id.endsWith(`/${name.slice(name.indexOf('/') + 1)}`))
  for (const found of [family, short]) if (found.length > 0) return found.join(', ')
  const like = nearest(name, ids)
  if (like !== null) return like
  const shorts = ids.map((id) => id.slice(id.indexOf('/') + 1))
  const near = nearest(name, shorts)
  return near === null ? '' : ids[shorts.indexOf(near)]!
}

/** Fewer letters begin too many names, and are near too many. */
const LEAST_LETTERS = 3
/** Of shorter words, half the letters differ between neighbours: the first must be right. */
const LONG = 5

/** Of a few values, the one that a mistyped or shortened one may mean; empty where there is none. */
export function nearValue(value: string, known: readonly string[]): string {
  if (value.length < LEAST_LETTERS) return ''
  const likely = value.length < LONG ? known.filter((candidate) => candidate[0] === value[0]) : known
  return known.find((candidate) => candidate.startsWith(value)) ?? nearest(value, likely) ?? ''
}
