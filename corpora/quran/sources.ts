// Reads the two editions out of their pinned packages. Any byte that differs from the manifest stops the build.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface EditionManifest {
  readonly edition: string
  readonly version: string
  readonly package: string
  readonly packageVersion: string
  readonly files: readonly string[]
  /** Of the package's files, one after the other. */
  readonly sha256: string
  /** Of the 6,236 lines joined by LF, as built. */
  readonly textSha256: string
  /** The same of their NFC: what independent copies of the edition can be compared with. */
  readonly nfcSha256: string
}

export interface Manifest {
  readonly name: string
  readonly licence: string
  readonly attribution: string
  readonly source: string
  /** Copyright and terms, which go wherever the texts go. */
  readonly notice: string
  readonly editions: Readonly<Record<'uthmani' | 'imlai', EditionManifest>>
}

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const BASMALA_WORDS = 4
const SURAHS_WITHOUT_BASMALA_LINE = [1, 9]
const SURAH_COUNT = 114

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8')) as Manifest
}

export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

function expandFiles(pattern: string): string[] {
  const match = /^([^{]*)\{(\d+)\.\.(\d+)\}(.*)$/.exec(pattern)
  if (match === null) return [pattern]
  const [, before, from, to, after] = match
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${before}${Number(from) + i}${after}`)
}

/** @throws when the package has another version, or its files differ in one byte */
function readFiles(edition: EditionManifest): Buffer[] {
  const directory = join(packages, edition.package)
  const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string }
  check(`version of ${edition.package}`, version, edition.packageVersion)
  const files = edition.files.flatMap(expandFiles).map((file) => readFileSync(join(directory, file)))
  check(`SHA-256 of the files of ${edition.package}`, sha256(Buffer.concat(files)), edition.sha256)
  return files
}

function check(what: string, found: string, expected: string): void {
  if (found !== expected) throw new Error(`corpora/quran: ${what} is ${found}, the manifest says ${expected}`)
}

function checkText(edition: EditionManifest, lines: readonly string[]): readonly string[] {
  const text = lines.join('\n')
  check(`number of ayat in ${edition.package}`, String(lines.length), '6236')
  check(`SHA-256 of the text of ${edition.edition}`, sha256(text), edition.textSha256)
  check(`SHA-256 of the NFC text of ${edition.edition}`, sha256(text.normalize('NFC')), edition.nfcSha256)
  return lines
}

interface UthmaniVerse {
  readonly surah: number
  readonly ayah: number
  readonly text: string
}

export function readUthmani(edition: EditionManifest): readonly string[] {
  const [file] = readFiles(edition)
  const verses = JSON.parse(file!.toString('utf8')) as UthmaniVerse[]
  return checkText(edition, verses.map((verse) => verse.text))
}

interface ImlaiSurah {
  readonly number: number
  readonly verses: readonly { readonly number: number; readonly text: string }[]
}

/** Lines of the imla'i edition, and the number of ayat in each surah. The basmala that heads 112 surahs is not part of ayah 1. */
export function readImlai(edition: EditionManifest): { lines: readonly string[]; surahLengths: readonly number[] } {
  const surahs = readFiles(edition).map((file) => JSON.parse(file.toString('utf8')) as ImlaiSurah)
  check('number of surahs', String(surahs.length), String(SURAH_COUNT))
  const lines = surahs.flatMap((surah) => surah.verses.map((verse) => withoutBasmala(surah.number, verse.number, verse.text.replace(/^\uFEFF/, ''))))
  return { lines: checkText(edition, lines), surahLengths: surahs.map((surah) => surah.verses.length) }
}

function withoutBasmala(surah: number, ayah: number, text: string): string {
  if (ayah !== 1 || SURAHS_WITHOUT_BASMALA_LINE.includes(surah)) return text
  return text.split(' ').slice(BASMALA_WORDS).join(' ')
}
