import { SUPPRESSION_META } from '../../lint/suppression-findings.js'
import type { Finding } from '../../lint/index.js'
import { registry } from '../../rules/registry.generated.js'
import type { RuleMeta, Severity } from '../../rules/rule.js'
import { fingerprint } from '../fingerprint.js'
import type { FileReport, Reporter } from '../reporter.js'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** SARIF 2.1.0: columns are UTF-16 units from 1, fingerprints stay when lines move. */
export const reporter: Reporter = {
  id: 'sarif',
  start() {
    const results: unknown[] = []
    const used = new Set<string>()
    return {
      file(report) {
        const seen = new Map<string, number>()
        for (const finding of report.findings) {
          used.add(finding.rule)
          results.push(resultOf(report, finding, seen))
        }
        return ''
      },
      end() {
        const rules = [...registry.map(({ meta }) => meta), SUPPRESSION_META].filter(({ id }) => used.has(id)).map(ruleOf)
        const driver = { name: 'tashih', informationUri: 'https://www.npmjs.com/package/tashih', rules }
        const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results }
        return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
      },
    }
  },
}

function ruleOf(meta: RuleMeta): unknown {
  const level = meta.severity === 'off' ? 'none' : LEVELS[meta.severity]
  const help = `tashih explain ${meta.id}`
  return { id: meta.id, name: meta.id, defaultConfiguration: { level }, help: { text: help, markdown: `\`${help}\`` }, properties: { tags: [meta.id.split('/')[0]] } }
}

function resultOf({ path, source }: FileReport, finding: Finding, seen: Map<string, number>): unknown {
  const { rule, severity, message, start, end } = finding
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
  const uri = encodeURI(path.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')
  const offers = [...(finding.fix === undefined ? [] : [{ message, edits: finding.fix.edits }]), ...(finding.suggestions ?? [])]
  // 3.27.30: no two fixes of a result are the same.
  const fixes = [...new Map(offers.map((offer) => [JSON.stringify(offer), fixOf(offer.message, offer.edits, uri)])).values()]
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    partialFingerprints: { 'tashih/v1': fingerprint(path, finding, source, seen) },
    ...(fixes.length === 0 ? {} : { fixes }),
  }
}

function fixOf(text: string, edits: readonly { start: number; end: number; text: string }[], uri: string): unknown {
  const replacements = edits.map((edit) => ({ deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start }, insertedContent: { text: edit.text } }))
  return { description: { text }, artifactChanges: [{ artifactLocation: { uri }, replacements }] }
}
