/**
 * A file of named typed arrays, read without copying: a JSON header, then each array at an offset that is a multiple of 8.
 *
 *     [u32 header length][header: {"columns": ["Uint8Array", offset, length], …}][padding][array][padding][array] …
 */
export type TypedArray = Uint8Array | Uint16Array | Uint32Array

const KINDS = { Uint8Array, Uint16Array, Uint32Array } as const
type Kind = keyof typeof KINDS
type Header = Record<string, readonly [kind: Kind, offset: number, length: number]>

const ALIGNMENT = 8

/** The file holds no such array, or is not such a file. */
export class SectionError extends Error {
  override readonly name = 'SectionError'
  readonly code = 'bad-corpus-file'
}

export function packSections(sections: Readonly<Record<string, TypedArray>>): Uint8Array {
  const header: Record<string, [string, number, number]> = {}
  let offset = 0
  for (const [name, array] of Object.entries(sections)) {
    header[name] = [array.constructor.name, offset, array.length]
    offset = align(offset + array.byteLength)
  }
  const headerBytes = new TextEncoder().encode(JSON.stringify(header))
  const start = align(4 + headerBytes.length)
  const file = new Uint8Array(start + offset)
  new DataView(file.buffer).setUint32(0, headerBytes.length, true)
  file.set(headerBytes, 4)
  for (const [name, array] of Object.entries(sections)) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + header[name]![1])
  }
  return file
}

/** Typed arrays that look into the bytes of a packed file. */
export class Sections {
  readonly #buffer: ArrayBuffer
  readonly #start: number
  readonly #header: Header

  /** @throws {SectionError} when the bytes are not such a file */
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    // Views need aligned memory; a slice of a pooled buffer is copied once.
    const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice()
    if (aligned.length < 4) throw new SectionError('corpus file is empty')
    const length = new DataView(aligned.buffer, aligned.byteOffset).getUint32(0, true)
    if (length > aligned.length - 4) throw new SectionError('corpus file is cut short')
    this.#header = JSON.parse(new TextDecoder().decode(aligned.subarray(4, 4 + length))) as Header
    this.#buffer = aligned.buffer
    this.#start = aligned.byteOffset + align(4 + length)
  }

  /** @throws {SectionError} when there is no array of that name and kind */
  get<K extends Kind>(name: string, kind: K): InstanceType<(typeof KINDS)[K]> {
    const entry = this.#header[name]
    if (entry === undefined || entry[0] !== kind) throw new SectionError(`corpus file has no ${kind} “${name}”`)
    const array: TypedArray = new KINDS[kind](this.#buffer, this.#start + entry[1], entry[2])
    return array as InstanceType<(typeof KINDS)[K]>
  }
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT
}
