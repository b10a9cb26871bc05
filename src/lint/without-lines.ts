import { Facts, type Providers, type QuranFindings } from '../analysis/facts.js'
import { union } from '../documents/index.js'
import type { Range } from '../text/index.js'

/**
 * The facts of a document some of whose lines are as code: shown, and no language. A note on a whole document is made of its other lines alone.
 * @param isLeftOut asked of the source offset at which a line of prose starts
 */
export function factsWithoutLines(facts: Facts, providers: Providers, isLeftOut: (offset: number) => boolean): Facts {
  const { prose } = facts
  const left: Range[] = []
  for (let start = 0; start < prose.text.length; ) {
    const newline = prose.text.indexOf('\n', start)
    const end = newline < 0 ? prose.text.length : newline
    if (end > start && isLeftOut(prose.map.toSource(start))) left.push({ start, end })
    start = end + 1
  }
  // What is quoted does not change: it is not looked for again.
  const analyzeQuran = (): QuranFindings => ({ quotations: facts.quotations, citations: facts.citations })
  return new Facts({ ...prose, opaque: union([...prose.opaque, ...left]) }, { ...providers, analyzeQuran })
}
