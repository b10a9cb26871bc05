import { realPath } from '../../documents/files.js'
import { makeDirectoryOf, writeProduct } from './replace-file.js'
import { write } from './output.js'
import { UsageError } from './usage-error.js'

/** Where a report goes. */
export interface Sink {
  write(text: string): Promise<void>
  /** Nothing written so far is held back any longer. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** Parts of a report are written together until there is so much of it, or the last was written so long ago. */
const TOGETHER = 1 << 14
const LONG_AGO_MS = 50

/** A file that is written when the report is whole; without one, standard output or the error stream. */
export function reportTo(path: string | undefined, stream: NodeJS.WriteStream = process.stdout): Sink {
  if (path === undefined) return streamed(stream)
  const parts: string[] = []
  return {
    write: (text) => {
      parts.push(text)
      return Promise.resolve()
    },
    flush: () => Promise.resolve(),
    close: () => {
      makeDirectoryOf(path)
      writeProduct(path, new TextEncoder().encode(parts.join('')))
      return Promise.resolve()
    },
  }
}

/** @throws {UsageError} `output-is-input` for a document that the report would take the place of */
export function checkNotOutput(document: string, output: string | undefined): void {
  if (output !== undefined && realPath(document) === realPath(output)) throw new UsageError('output-is-input', { path: output })
}

function streamed(stream: NodeJS.WriteStream): Sink {
  let waiting = ''
  let written = performance.now()
  const flush = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    written = performance.now()
    await write(text, stream)
  }
  return {
    write: async (text) => {
      waiting += text
      if (waiting.length >= TOGETHER || performance.now() - written >= LONG_AGO_MS) await flush()
    },
    flush,
    close: flush,
  }
}
