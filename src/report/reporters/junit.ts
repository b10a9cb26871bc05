import type { FileFailure, FileReport, Reporter } from '../reporter.js'
import { attributes, escapeXml } from '../xml.js'

/** JUnit's XML: a suite a file, a case a finding; a file without findings is a case that passed. */
export const reporter: Reporter = {
  id: 'junit',
  start() {
    let lead = '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="tashih">\n'
    const part = (content: string): string => {
      const text = lead + content
      lead = ''
      return text
    }
    return {
      file: (report) => part(suite(report)),
      failure: (failure) => part(failedSuite(failure)),
      end: () => `${lead}</testsuites>\n`,
    }
  },
}

function failedSuite({ path, code, message }: FileFailure): string {
  const error = `<error${attributes({ type: code, message })}>${escapeXml(path)}</error>`
  return `  <testsuite${attributes({ name: path, tests: 1, failures: 0, errors: 1 })}>\n    <testcase${attributes({ classname: path, name: 'tashih' })}>${error}</testcase>\n  </testsuite>\n`
}

function suite({ path, findings }: FileReport): string {
  const failures = findings.filter(({ severity }) => severity !== 'info').length
  const cases = findings.map(({ rule, severity, message, start }) => {
    const head = `    <testcase${attributes({ classname: path, name: `${rule} ${start.line}:${start.column}` })}>`
    // A note fails nothing.
    if (severity === 'info') return `${head}<system-out>${escapeXml(message)}</system-out></testcase>\n`
    return `${head}<failure${attributes({ type: severity, message })}>${escapeXml(`${path}:${start.line}:${start.column}`)}</failure></testcase>\n`
  })
  if (cases.length === 0) cases.push(`    <testcase${attributes({ classname: path, name: 'tashih' })}/>\n`)
  return `  <testsuite${attributes({ name: path, tests: cases.length, failures, errors: 0 })}>\n${cases.join('')}  </testsuite>\n`
}
