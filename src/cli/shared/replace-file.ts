import { accessSync, chmodSync, chownSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, basename, join, resolve } from 'node:path'
import { writeError } from '../../documents/files.js'
import { UsageError } from './usage-error.js'

/**
 * Puts new bytes in a file's place in one step: they are written beside it, then renamed over it, so that a run that is
 * killed leaves the old file or the new one. A symbolic link stays one; the file's mode and owner stay; a device or a pipe is written into.
 * What a rename would break is left as it is, and told: other names of the file, and an owner that it could not be given back to.
 * @throws {DocumentError} where the directory or file may not be written
 * @throws {UsageError} `hard-links`, `other-owner`
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  try {
    const target = existsSync(path) ? realpathSync(path) : path
    const old = statSync(target, { throwIfNoEntry: false })
    if (old !== undefined) checkAccess(target, old)
    if (old !== undefined && !old.isFile()) writeFileSync(target, bytes)
    else if (old !== undefined && old.nlink > 1) throw new UsageError('hard-links', { path })
    else replace(path, target, old, bytes)
  } catch (error) {
    throw error instanceof UsageError ? error : writeError(error, path)
  }
}

/**
 * Writes a file that can be made again, a report or a cache: in one step where that is possible, else in its place.
 * @throws {DocumentError} where the directory or file may not be written
 */
export function writeProduct(path: string, bytes: Uint8Array): void {
  try {
    replaceFile(path, bytes)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    writeInPlace(path, bytes)
  }
}

/**
 * Makes the directory that a file is to stand in, and those above it.
 * @throws {DocumentError} where that is not possible
 */
export function makeDirectoryOf(path: string): void {
  try {
    makeDirectory(dirname(resolve(path)))
  } catch (error) {
    throw writeError(error, path)
  }
}

/** One after the other: what Node makes at once, it tries for ever in a file system that takes none, /proc. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path)
}

function writeInPlace(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    throw writeError(error, path)
  }
}

const ANYBODY_WRITES = 0o222

/** A rename asks for the directory's permission alone. A file that nobody may write is protected from the superuser too. */
function checkAccess(target: string, { mode }: Stats): void {
  if ((mode & ANYBODY_WRITES) === 0) throw Object.assign(new Error('permission denied'), { code: 'EACCES' })
  accessSync(target, constants.W_OK)
}

function replace(path: string, target: string, old: Stats | undefined, bytes: Uint8Array): void {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const file = openSync(temporary, 'w', old?.mode)
  try {
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (old !== undefined) giveTo(path, temporary, old)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** @throws {UsageError} `other-owner` where only the superuser could give the new file to the owner of the old one */
function giveTo(path: string, temporary: string, { uid, gid, mode }: Stats): void {
  const made = statSync(temporary)
  if (made.uid !== uid || made.gid !== gid) {
    try {
      chownSync(temporary, uid, gid)
    } catch {
      throw new UsageError('other-owner', { path })
    }
  }
  chmodSync(temporary, mode)
}
