import { replaceFile } from './replace-file.js'
import { write } from './output.js'

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

/** Standard output, or a file that is written when the report is whole. */
export function reportTo(path: string | undefined): Sink {
  if (path === undefined) return standardOutput()
  const parts: string[] = []
  return {
    write: (text) => {
      parts.push(text)
      return Promise.resolve()
    },
    flush: () => Promise.resolve(),
    close: () => {
      replaceFile(path, new TextEncoder().encode(parts.join('')))
      return Promise.resolve()
    },
  }
}

function standardOutput(): Sink {
  let waiting = ''
  let written = performance.now()
  const flush = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    written = performance.now()
    await write(text)
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
