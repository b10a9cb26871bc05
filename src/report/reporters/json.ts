import type { Reporter } from '../reporter.js'

/** One array: `[{ "path", "findings" }, …]`, a file a line. */
export const reporter: Reporter = {
  id: 'json',
  start() {
    let begun = false
    return {
      file({ path, findings }) {
        const lead = begun ? ',\n' : '[\n'
        begun = true
        return lead + JSON.stringify({ path, findings })
      },
      end: () => (begun ? '\n]\n' : '[]\n'),
    }
  },
}
