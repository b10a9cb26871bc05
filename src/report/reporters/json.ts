import type { Reporter } from '../reporter.js'

/** One array: `[{ "path", "findings" }, …]`, a file a line; one that could not be read has an `error`, `{ "code", "message" }`, too. */
export const reporter: Reporter = {
  id: 'json',
  start() {
    let begun = false
    const item = (value: unknown): string => {
      const lead = begun ? ',\n' : '[\n'
      begun = true
      return lead + JSON.stringify(value)
    }
    return {
      file: ({ path, findings }) => item({ path, findings }),
      failure: ({ path, code, message }) => item({ path, findings: [], error: { code, message } }),
      end: () => (begun ? '\n]\n' : '[]\n'),
    }
  },
}
