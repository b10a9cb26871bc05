// Verses of several places in one pair of marks, of which references name some only: right for these, and the others have none.
//
//     ﴿وقل رب زدني علما * إنما يخشى الله من عباده العلماء﴾ [طه: 114]
//      └──────────────── its reference                     ┘
import { areOfOne, isWordForWord, together } from './parts-of-reference.js'
import type { Settleable } from './quran.js'
import type { Mention } from './references/types.js'

export interface JoinedLinks {
  readonly links: readonly (readonly Mention[])[]
  /** Numbers of the verses that have no reference. */
  readonly joined: ReadonlySet<number>
}

/** Words are left out between two parts: they are meant to be of one verse. */
const ELLIPSIS = /\u2026|[.\u06d4]\s?[.\u06d4]/

/** The references of each quotation, those of verses that are joined moved to the one that they name. Where one range would do for all, it is wanted. */
export function withJoinedVerses(text: string, judged: readonly Settleable[], links: readonly (readonly Mention[])[], isNamed: (mentions: readonly Mention[], quotation: number) => boolean): JoinedLinks {
  const joined = new Set<number>()
  const moved = [...links]
  for (let first = 0; first < judged.length; first++) {
    const from = first
    while (first + 1 < judged.length && areOfOne(judged[from]!, judged[first + 1]!)) first++
    if (first === from) continue
    const numbers = judged.slice(from, first + 1).map((_, i) => from + i)
    const mentions = [...new Set(numbers.flatMap((i) => links[i]!))]
    const named = numbers.filter((i) => isNamed(mentions, i))
    const others = numbers.filter((i) => !named.includes(i))
    const last = named.at(-1)
    if (last === undefined || isCut(text, judged.slice(from, first + 1)) || !others.every((i) => isWordForWord(judged[i]!) && together([judged[i]!.places, judged[last]!.places], judged[last]!.places[0]!.surah) === null)) continue
    for (const i of others) {
      moved[i] = []
      joined.add(i)
    }
    if (named.every((i) => moved[i]!.length === 0)) moved[last] = mentions
  }
  return { links: moved, joined }
}

function isCut(text: string, parts: readonly Settleable[]): boolean {
  return parts.some(({ judgement }, i) => i > 0 && ELLIPSIS.test(text.slice(parts[i - 1]!.judgement?.end, judgement?.start)))
}
