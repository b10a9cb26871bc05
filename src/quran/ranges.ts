import type { Mention } from './references/types.js'
import type { AyahRange } from './types.js'

/** The ayat that a reference names; those of each surah that it may mean. */
export function rangesOf({ surah, candidates, from, to }: Mention): AyahRange[] {
  if (from === null) return []
  const surahs = surah === null ? candidates : [surah]
  return surahs.map((one) => ({ surah: one, from, to: Math.max(from, to ?? from) }))
}

/** Whether an ayah is in both. */
export function meets(ranges: readonly AyahRange[], { surah, from, to }: AyahRange): boolean {
  return ranges.some((range) => range.surah === surah && range.from <= to && range.to >= from)
}

export function unique(ranges: readonly AyahRange[]): AyahRange[] {
  const seen = new Set<string>()
  return ranges.filter(({ surah, from, to }) => {
    const key = `${surah}:${from}-${to}`
    return !seen.has(key) && seen.add(key)
  })
}
