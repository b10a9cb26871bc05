import { chmodSync, closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, basename, join } from 'node:path'
import { writeError } from '../../documents/files.js'

/**
 * Puts new bytes in a file's place in one step: they are written beside it, then renamed over it, so that a run that is
 * killed leaves the old file or the new one. A symbolic link stays one; the file's mode stays; a device or a pipe is written into.
 * @throws {DocumentError} where the directory or file may not be written
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  try {
    const target = existsSync(path) ? realpathSync(path) : path
    if (isNoPlace(target)) writeFileSync(target, bytes)
    else replace(target, bytes)
  } catch (error) {
    throw writeError(error, path)
  }
}

/** A directory, /dev/null, a named pipe: another file cannot take its place. */
function isNoPlace(path: string): boolean {
  return existsSync(path) && !statSync(path).isFile()
}

function replace(target: string, bytes: Uint8Array): void {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const file = openSync(temporary, 'w')
  try {
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
    throw error
  }
}
