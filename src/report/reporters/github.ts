import type { Severity } from '../../rules/rule.js'
import type { Reporter } from '../reporter.js'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions: an annotation for each finding, at its lines and columns. */
export const reporter: Reporter = {
  id: 'github',
  start() {
    return {
      file({ path, findings }) {
        const lines = findings.map(({ rule, severity, message, start, end }) => {
          const place = { file: path, line: start.line, endLine: end.line, col: start.column, endColumn: end.column, title: rule }
          const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
          return `::${LEVELS[severity]} ${properties.join(',')}::${escapeData(message)}\n`
        })
        return lines.join('')
      },
      failure: ({ path, message }) => `::error file=${escapeProperty(path)},title=tashih::${escapeData(message)}\n`,
      end: () => '',
    }
  },
}

/** As @actions/core does: percent, CR and LF would end the command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
