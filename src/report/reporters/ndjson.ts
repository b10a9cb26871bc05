import type { Reporter } from '../reporter.js'

/** `{ "path", "findings" }`, a file a line, as files are done. */
export const reporter: Reporter = {
  id: 'ndjson',
  start() {
    return {
      file: ({ path, findings }) => `${JSON.stringify({ path, findings })}\n`,
      end: () => '',
    }
  },
}
