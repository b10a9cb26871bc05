/** Reads strict UTF-8 out of bytes that characters of a code page stand for. */

/**
 * Length of the UTF-8 sequence of two or three bytes that starts at text[at], each unit standing for `bytes[unit]`; 0 for none.
 * Sequences of four bytes hold no Arabic.
 */
export function sequenceLength(text: string, at: number, bytes: Uint8Array): number {
  const lead = bytes[text.charCodeAt(at)]!
  if (lead < 0xc2 || lead > 0xef) return 0
  if (!isContinuation(text, at + 1, bytes)) return 0
  if (lead < 0xe0) return 2
  if (!isContinuation(text, at + 2, bytes)) return 0
  const second = bytes[text.charCodeAt(at + 1)]!
  // E0 80..9F would be overlong, ED A0..BF a surrogate (Unicode 17, table 3-7).
  if (lead === 0xe0 && second < 0xa0) return 0
  return lead === 0xed && second >= 0xa0 ? 0 : 3
}

function isContinuation(text: string, at: number, bytes: Uint8Array): boolean {
  return at < text.length && (bytes[text.charCodeAt(at)]! & 0xc0) === 0x80
}

/** Code point of the sequence of that length at text[at]. */
export function sequenceCodePoint(text: string, at: number, length: number, bytes: Uint8Array): number {
  let codePoint = bytes[text.charCodeAt(at)]! & (length === 2 ? 0x1f : 0x0f)
  for (let i = 1; i < length; i++) codePoint = (codePoint << 6) | (bytes[text.charCodeAt(at + i)]! & 0x3f)
  return codePoint
}
