import type { Providers } from '../analysis/facts.js'
import type { LintSettings } from '../lint/index.js'
import { byteLines } from './lines.js'
import { type Describe, processLine } from './record.js'

export interface BatchSettings extends LintSettings, Providers {
  /** Longest line in bytes. */
  readonly maxRecordBytes: number
}

const SPACE_ONLY = /^\s*$/

/**
 * Records in, records out, in the same order, one line each. Blank lines are passed over. A record is judged when it has come
 * and written before the next is read, so memory holds one at a time.
 */
export async function runBatch(
  chunks: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void>,
  settings: BatchSettings,
  describe: Describe,
): Promise<void> {
  for await (const line of byteLines(chunks, settings.maxRecordBytes)) {
    if ('bytes' in line && line.bytes.length < 64 && SPACE_ONLY.test(new TextDecoder().decode(line.bytes))) continue
    await write(`${JSON.stringify(processLine(line, settings, settings.maxRecordBytes, describe))}\n`)
  }
}
