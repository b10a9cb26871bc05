import type { Reporter } from '../reporter.js'

/** `{ "path", "findings" }`, a file a line, as files are done; one that could not be read has an `error`, `{ "code", "message" }`, too. */
export const reporter: Reporter = {
  id: 'ndjson',
  start() {
    return {
      file: ({ path, findings }) => `${JSON.stringify({ path, findings })}\n`,
      failure: ({ path, code, message }) => `${JSON.stringify({ path, findings: [], error: { code, message } })}\n`,
      end: () => '',
    }
  },
}
