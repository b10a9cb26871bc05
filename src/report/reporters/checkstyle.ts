import type { Reporter } from '../reporter.js'
import { attributes } from '../xml.js'

/** Checkstyle's XML, which most CI systems read. */
export const reporter: Reporter = {
  id: 'checkstyle',
  start() {
    let lead = '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
    return {
      file({ path, findings }) {
        const errors = findings.map(({ rule, severity, message, start }) =>
          `    <error${attributes({ line: start.line, column: start.column, severity, message, source: `tashih.${rule.replace('/', '.')}` })}/>\n`)
        const text = `${lead}  <file${attributes({ name: path })}>\n${errors.join('')}  </file>\n`
        lead = ''
        return text
      },
      end: () => `${lead}</checkstyle>\n`,
    }
  },
}
