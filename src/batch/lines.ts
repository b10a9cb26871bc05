const LF = 0x0a

/** A line of bytes, or the length of one that was longer than allowed and passed over. */
export type ByteLine = { readonly number: number; readonly bytes: Uint8Array } | { readonly number: number; readonly tooLong: number }

/**
 * Splits a stream of bytes into lines. At most `limit` bytes are kept: a longer line is counted, not stored, so memory
 * is bounded whatever comes. Lines are numbered from 1; the terminator is not part of them.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  const take = (): ByteLine => {
    number++
    const line = length > limit ? { number, tooLong: length } : { number, bytes: joined(parts) }
    parts = []
    length = 0
    return line
  }
  const keep = (part: Uint8Array): void => {
    length += part.length
    if (length <= limit) parts.push(part)
    else parts = []
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
