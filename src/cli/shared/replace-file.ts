import { chmodSync, closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, basename, join } from 'node:path'
import { documentError } from '../../documents/files.js'

/**
 * Puts new bytes in a file's place in one step: they are written beside it, then renamed over it, so that a run that is
 * killed leaves the old file or the new one. A symbolic link stays one; the file's mode stays.
 * @throws {DocumentError} where the directory or file may not be written
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    const file = openSync(temporary, 'w')
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (existsSync(target)) chmodSync(temporary, statSync(target).mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw documentError(error, path)
  }
}
