import { Facts, type Providers } from '../analysis/facts.js'
import { decode, DocumentError, readProse, textSource } from '../documents/index.js'
import { analysisOf, type Finding, lintFacts, type LintSettings } from '../lint/index.js'
import { analysisShape } from '../report/shape.js'
import type { Citation, Quotation } from '../quran/types.js'
import type { ByteLine } from './lines.js'

/** What a record is known by; it comes back as it came. */
export type RecordId = string | number

export interface InputRecord {
  readonly id: RecordId
  readonly text: string
  readonly format?: string
}

export type OutputRecord =
  | { readonly id: RecordId; readonly findings: readonly Finding[]; readonly quotations: readonly Quotation[]; readonly citations: readonly Citation[] }
  | { readonly id: RecordId | null; readonly error: { readonly code: string; readonly message: string } }

/** Renders an error; `errors.<code>` of the locale. */
export type Describe = (code: string, data: Readonly<Record<string, string | number>>) => string

/** A line that is no record. `reason` names a text under `errors`; programs are told `bad-record`. */
class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly id: RecordId | null
  readonly reason: string
  readonly data: Readonly<Record<string, string | number>>

  constructor(id: RecordId | null, reason: string, data: Readonly<Record<string, string | number>> = {}) {
    super(reason)
    this.id = id
    this.reason = reason
    this.data = data
  }
}

/** One line in, one record out; whatever the line holds, it never throws. */
export function processLine(line: ByteLine, settings: LintSettings & Providers, limit: number, describe: Describe): OutputRecord {
  const failed = (id: RecordId | null, code: string, data: Readonly<Record<string, string | number>>, text = code): OutputRecord => ({
    id,
    error: { code, message: describe(text, data) },
  })
  if ('tooLong' in line) return failed(null, 'record-too-large', { line: line.number, limit, bytes: line.tooLong })
  let id: RecordId | null = null
  try {
    const record = parseRecord(line.bytes)
    id = record.id
    return { id, ...judge(record, settings) }
  } catch (error) {
    if (error instanceof RecordError) return failed(error.id, 'bad-record', { ...error.data, line: line.number }, error.reason)
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
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RecordError(null, 'record-not-object')
  const id = idOf('id' in value ? value.id : undefined)
  if (!('text' in value) || typeof value.text !== 'string') throw new RecordError(id, 'record-no-text')
  if (!('format' in value) || value.format === undefined) return { id, text: value.text }
  if (typeof value.format !== 'string') throw new RecordError(id, 'record-bad-format')
  return { id, text: value.text, format: value.format }
}

/** @throws {RecordError} for what is neither text nor number, and for a number beyond those that are kept exactly */
function idOf(value: unknown): RecordId {
  if (typeof value === 'string') return value
  if (typeof value !== 'number') throw new RecordError(null, 'record-no-id')
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new RecordError(null, 'record-id-too-large')
  return value
}

/** The first line of a file may begin with a byte order mark, which is no JSON. */
const BOM = /^\ufeff/

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decode(bytes, 'record').text.replace(BOM, ''))
  } catch (error) {
    if (error instanceof DocumentError) throw new RecordError(null, error.code === 'binary' ? 'record-nul' : 'record-not-utf8', { offset: error.data['offset'] ?? 0 })
    // The platform's message repeats the input, which may be long.
    throw new RecordError(null, 'record-not-json', { reason: (error instanceof Error ? error.message : String(error)).slice(0, 120) })
  }
}
