import type { Reporter } from '../reporter.js'
import { attributes } from '../xml.js'

/** Checkstyle's XML, which most CI systems read. */
export const reporter: Reporter = {
  id: 'checkstyle',
  start() {
    let lead = '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
    const element = (path: string, errors: string): string => {
      const text = `${lead}  <file${attributes({ name: path })}>\n${errors}  </file>\n`
      lead = ''
      return text
    }
    return {
      file({ path, findings }) {
        const errors = findings.map(({ rule, severity, message, start }) =>
          `    <error${attributes({ line: start.line, column: start.column, severity, message, source: `tashih.${rule.replace('/', '.')}` })}/>\n`)
        return element(path, errors.join(''))
      },
      failure: ({ path, code, message }) => element(path, `    <error${attributes({ line: 1, severity: 'error', message, source: `tashih.${code}` })}/>\n`),
      end: () => `${lead}</checkstyle>\n`,
    }
  },
}
