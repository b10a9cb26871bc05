const LONGEST_CALL = 4096
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/**
 * A string of UTF-16 units.
 * @param surrogates whether there may be any: the decoder is twice as fast, but replaces lone ones
 */
export function unitsToText(units: Uint16Array<ArrayBuffer>, surrogates: boolean): string {
  if (!surrogates && IS_LITTLE_ENDIAN) return decoder.decode(units)
  let text = ''
  for (let i = 0; i < units.length; i += LONGEST_CALL) text += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + LONGEST_CALL))
  return text
}

export const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800
