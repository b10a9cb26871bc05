import { Facts, type Providers } from '../analysis/facts.js'
import { decode, DocumentError, readProse, textSource } from '../documents/index.js'
import { analysisOf, type Finding, lintFacts, type LintSettings } from '../lint/index.js'
import { analysisShape } from '../report/shape.js'
import type { Citation, Quotation } from '../quran/types.js'
import type { ByteLine } from './lines.js'

export interface InputRecord {
  readonly id: string
  readonly text: string
  readonly format?: string
}

export type OutputRecord =
  | { readonly id: string; readonly findings: readonly Finding[]; readonly quotations: readonly Quotation[]; readonly citations: readonly Citation[] }
  | { readonly id: string | null; readonly error: { readonly code: string; readonly message: string } }

/** Renders an error; `errors.<code>` of the locale. */
export type Describe = (code: string, data: Readonly<Record<string, string | number>>) => string

/** A line that is no record. */
class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly id: string | null

  constructor(id: string | null, message: string) {
    super(message)
    this.id = id
  }
}

/** One line in, one record out; whatever the line holds, it never throws. */
export function processLine(line: ByteLine, settings: LintSettings & Providers, limit: number, describe: Describe): OutputRecord {
  const failed = (id: string | null, code: string, data: Readonly<Record<string, string | number>>): OutputRecord => ({
    id,
    error: { code, message: describe(code, data) },
  })
  if ('tooLong' in line) return failed(null, 'record-too-large', { line: line.number, limit, bytes: line.tooLong })
  let id: string | null = null
  try {
    const record = parseRecord(line.bytes)
    id = record.id
    return { id, ...judge(record, settings) }
  } catch (error) {
    if (error instanceof RecordError) return failed(error.id, 'bad-record', { line: line.number, reason: error.message })
    if (error instanceof DocumentError && error.code === 'unknown-format') return failed(id, error.code, error.data)
    const reason = error instanceof Error ? error.message : String(error)
    return failed(id, error instanceof DocumentError ? 'bad-record' : 'internal', { line: line.number, path: `line ${line.number}`, reason })
  }
}

function judge(record: InputRecord, settings: LintSettings & Providers): Omit<Extract<OutputRecord, { findings: unknown }>, 'id'> {
  const facts = new Facts(readProse(textSource(record.text, { format: record.format ?? 'plain' })), settings)
  return { findings: lintFacts(facts, settings), ...analysisShape(analysisOf(facts)) }
}

/** @throws {RecordError} saying why the bytes are no record */
function parseRecord(bytes: Uint8Array): InputRecord {
  const value = parseJson(bytes)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RecordError(null, 'not a JSON object')
  const id = 'id' in value && typeof value.id === 'string' ? value.id : null
  if (id === null) throw new RecordError(null, '"id" is not a string')
  if (!('text' in value) || typeof value.text !== 'string') throw new RecordError(id, '"text" is not a string')
  if (!('format' in value) || value.format === undefined) return { id, text: value.text }
  if (typeof value.format !== 'string') throw new RecordError(id, '"format" is not a string')
  return { id, text: value.text, format: value.format }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decode(bytes, 'record').text)
  } catch (error) {
    if (error instanceof DocumentError) throw new RecordError(null, error.code === 'binary' ? 'it holds a NUL byte' : `not UTF-8 at byte ${String(error.data['offset'])}`)
    // The platform's message repeats the input, which may be long.
    throw new RecordError(null, `not JSON: ${(error instanceof Error ? error.message : String(error)).slice(0, 120)}`)
  }
}
