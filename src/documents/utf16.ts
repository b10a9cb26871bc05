const CHUNK = 0x2000

/** Units as they stand, lone surrogates too: what is written back is what was read. */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  const units = new Uint16Array(CHUNK)
  const total = bytes.byteLength >>> 1
  for (let at = 0; at < total; at += CHUNK) {
    const count = Math.min(CHUNK, total - at)
    for (let k = 0; k < count; k++) units[k] = view.getUint16((at + k) * 2, littleEndian)
    parts.push(String.fromCharCode(...units.subarray(0, count)))
  }
  return parts.join('')
}

export function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}
