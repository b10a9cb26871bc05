import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { UsageError } from '../shared/usage-error.js'
import { GENERATOR } from './page.js'

/** Bytes of a file that are looked at for the mark of a page of ours, which stands in its head. */
const HEAD_BYTES = 512

/**
 * Keeps a report from taking the place of a text: it goes to a new file, over an earlier page of ours, or into a device or a pipe.
 * @param inputs the paths that are to be read
 * @throws {UsageError} `output-is-input`, `output-not-ours`
 */
export function checkOutput(path: string, inputs: readonly string[]): void {
  if (!existsSync(path)) return
  const place = realpathSync(path)
  if (inputs.some((input) => existsSync(input) && realpathSync(input) === place)) throw new UsageError('output-is-input', { path })
  if (statSync(place).isFile() && statSync(place).size > 0 && !head(place).includes(GENERATOR)) throw new UsageError('output-not-ours', { path })
}

function head(path: string): string {
  const bytes = new Uint8Array(HEAD_BYTES)
  const file = openSync(path, 'r')
  try {
    return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)))
  } finally {
    closeSync(file)
  }
}
