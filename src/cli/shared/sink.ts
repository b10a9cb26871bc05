import { replaceFile } from './replace-file.js'
import { write } from './output.js'

/** Where a report goes. */
export interface Sink {
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** Standard output, or a file that is written when the report is whole. */
export function reportTo(path: string | undefined): Sink {
  if (path === undefined) return { write, close: () => Promise.resolve() }
  const parts: string[] = []
  return {
    write: (text) => {
      parts.push(text)
      return Promise.resolve()
    },
    close: () => {
      replaceFile(path, new TextEncoder().encode(parts.join('')))
      return Promise.resolve()
    },
  }
}
