import type { BareHit } from './bare.js'

/** Hits that overlap one another, the best first. The hits come in reading order. */
export function* clusters(hits: readonly BareHit[]): Generator<BareHit[]> {
  for (let from = 0; from < hits.length; ) {
    let to = from + 1
    let end = hits[from]!.end
    while (to < hits.length && hits[to]!.start < end) end = Math.max(end, hits[to++]!.end)
    yield hits.slice(from, to).sort((a, b) => b.score - a.score || a.start - b.start)
    from = to
  }
}
