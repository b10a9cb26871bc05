import { DocumentError } from './errors.js'
import type { Format } from './format.js'
import { format as plain } from './formats/plain.js'
import { registry } from './registry.generated.js'

/** @throws {DocumentError} `unknown-format` */
export function formatById(id: string): Format {
  const format = registry.find((candidate) => candidate.id === id)
  if (format === undefined) throw new DocumentError('unknown-format', { format: id, known: registry.map((one) => one.id).join(', ') })
  return format
}

/** The format of a file name's ending; plain text where none claims it. */
export function formatForPath(path: string): Format {
  const name = path.toLowerCase()
  return registry.find((format) => format.extensions.some((ending) => name.endsWith(ending))) ?? plain
}

/** File name endings that any format claims, with their dots. */
export function knownExtensions(): string[] {
  return registry.flatMap((format) => format.extensions)
}
