// The address behind the text of a link, as far as documents write one.
import type { Prose, Range, Source } from '../../text/index.js'

/** UTF-16 units of a link's text, and of its tag, on either side of a reference. */
const REACH = 200
const INLINE = /^\(\s*<?([^\s<>)]*)/
const LABEL = /^\[([^\]]*)\]/
const CLOSED = /<\/a/i
const HREF = /\shref\s*=\s*["']?([^"'\s>]*)/i

/**
 * The address of the link whose text a range of the prose stands in; null where it stands in none.
 *
 *     [Surah Ad-Duha 93:6](https://quran.com/93/6)   [93:6][ad-duha]   <a href="…/93/6">93:6</a>
 */
export function linkAddress({ source, map }: Prose, { start, end }: Range): string | null {
  const range = map.range(start, end)
  return markdownAddress(source, range) ?? tagAddress(source.text, range)
}

function markdownAddress(source: Source, { start, end }: Range): string | null {
  const { text } = source
  const before = text.slice(Math.max(0, start - REACH), start)
  const open = before.lastIndexOf('[')
  let close = text.slice(0, end + REACH + 1).indexOf(']', end)
  if (open < 0 || before.includes(']', open) || close < 0 || text.slice(end, close).includes('[')) return null
  while (text[close + 1] === ']') close++ // [[93:6]](…)
  const inline = INLINE.exec(text.slice(close + 1, close + 1 + REACH))
  if (inline !== null) return inline[1]!
  const label = LABEL.exec(text.slice(close + 1, close + 1 + REACH))?.[1]
  const own = text.slice(start - before.length + open + 1, close)
  return definedAddress(source, label === undefined || label === '' ? own : label)
}

/** [ad-duha]: https://quran.com/93/6 */
const DEFINITION = /\[([^[\]\n]{1,200})\]:\s{0,8}<?([^\s<>]*)/g
const definitions = new WeakMap<Source, ReadonlyMap<string, string>>()

function definedAddress(source: Source, label: string): string | null {
  let known = definitions.get(source)
  if (known === undefined) definitions.set(source, (known = readDefinitions(source.text)))
  return known.get(label.toLowerCase()) ?? null
}

/** Of two definitions of one label the first counts. */
function readDefinitions(text: string): Map<string, string> {
  return new Map([...text.matchAll(DEFINITION)].toReversed().map(([, label, address]) => [label!.toLowerCase(), address!]))
}

function tagAddress(text: string, { start }: Range): string | null {
  const before = text.slice(Math.max(0, start - REACH), start)
  const open = before.toLowerCase().lastIndexOf('<a ')
  if (open < 0 || CLOSED.test(before.slice(open))) return null
  return HREF.exec(before.slice(open))?.[1] ?? null
}
