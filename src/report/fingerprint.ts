import type { Finding } from '../lint/index.js'
import type { Source } from '../text/index.js'

/**
 * Says whether two runs found the same thing: the file, the rule, the words, and which of their kind it is in the file.
 * Lines added above change nothing.
 * @param seen how often each was met in this file; kept by the caller
 */
export function fingerprint(path: string, { rule, messageId, start, end }: Finding, source: Source, seen: Map<string, number>): string {
  const key = [path, rule, messageId, source.text.slice(start.offset, end.offset)].join('\u0000')
  const count = seen.get(key) ?? 0
  seen.set(key, count + 1)
  return hash(`${key}\u0000${count}`)
}

const PRIME = 0x100000001b3n
const OFFSET = 0xcbf29ce484222325n
const MASK = 0xffffffffffffffffn

/** FNV-1a, 64 bits, over UTF-16 units: no secret, only a short name. */
function hash(text: string): string {
  let value = OFFSET
  for (let i = 0; i < text.length; i++) value = ((value ^ BigInt(text.charCodeAt(i))) * PRIME) & MASK
  return value.toString(16).padStart(16, '0')
}
