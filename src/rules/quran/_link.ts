// The address behind the text of a link, as far as documents write one.
import type { Prose, Range } from '../../text/index.js'

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
export function linkAddress({ source: { text }, map }: Prose, { start, end }: Range): string | null {
  const range = map.range(start, end)
  return markdownAddress(text, range) ?? tagAddress(text, range)
}

function markdownAddress(text: string, { start, end }: Range): string | null {
  const before = text.slice(Math.max(0, start - REACH), start)
  const open = before.lastIndexOf('[')
  let close = text.indexOf(']', end)
  if (open < 0 || before.includes(']', open) || close < 0 || close - end > REACH || text.slice(end, close).includes('[')) return null
  while (text[close + 1] === ']') close++ // [[93:6]](…)
  const inline = INLINE.exec(text.slice(close + 1, close + 1 + REACH))
  if (inline !== null) return inline[1]!
  const label = LABEL.exec(text.slice(close + 1, close + 1 + REACH))?.[1]
  const own = text.slice(start - before.length + open + 1, close)
  return definedAddress(text, label === undefined || label === '' ? own : label)
}

/** [ad-duha]: https://quran.com/93/6 */
function definedAddress(text: string, label: string): string | null {
  const at = text.toLowerCase().indexOf(`[${label.toLowerCase()}]:`)
  if (at < 0) return null
  return /^\s*<?([^\s<>]*)/.exec(text.slice(at + label.length + 3, at + label.length + 3 + REACH))![1]!
}

function tagAddress(text: string, { start }: Range): string | null {
  const before = text.slice(Math.max(0, start - REACH), start)
  const open = before.toLowerCase().lastIndexOf('<a ')
  if (open < 0 || CLOSED.test(before.slice(open))) return null
  return HREF.exec(before.slice(open))?.[1] ?? null
}
