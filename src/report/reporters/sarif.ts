import { SUPPRESSION_META } from '../../lint/suppression-findings.js'
import type { Finding } from '../../lint/index.js'
import { registry } from '../../rules/registry.generated.js'
import type { RuleMeta, Severity } from '../../rules/rule.js'
import type { Edit } from '../../text/index.js'
import { fingerprint } from '../fingerprint.js'
import type { FileFailure, FileReport, Reporter, Tool } from '../reporter.js'
import { uriOf } from '../uri.js'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** SARIF 2.1.0: columns are UTF-16 units from 1, fingerprints stay when lines move. */
export const reporter: Reporter = {
  id: 'sarif',
  start({ tool }) {
    const results: unknown[] = []
    const used = new Set<string>()
    const failures: unknown[] = []
    return {
      file(report) {
        const seen = new Map<string, number>()
        for (const finding of report.findings) {
          used.add(finding.rule)
          results.push(resultOf(report, finding, seen, tool))
        }
        return ''
      },
      failure(failure) {
        failures.push(notificationOf(failure, tool))
        return ''
      },
      end() {
        const rules = [...registry.map(({ meta }) => meta), SUPPRESSION_META].filter(({ id }) => used.has(id)).map((meta) => ruleOf(meta, tool))
        const driver = { name: 'tashih', ...(tool === undefined ? {} : { version: tool.version }), informationUri: 'https://www.npmjs.com/package/tashih', rules }
        const run = { tool: { driver }, columnKind: 'utf16CodeUnits', ...invocationOf(failures), results }
        return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
      },
    }
  },
}

/** A run that could not read all of its files did not succeed, whatever else it found (3.20.14, 3.20.21). */
function invocationOf(failures: readonly unknown[]): { readonly invocations?: readonly unknown[] } {
  return failures.length === 0 ? {} : { invocations: [{ executionSuccessful: false, toolExecutionNotifications: failures }] }
}

function notificationOf({ path, code, message }: FileFailure, tool: Tool | undefined): unknown {
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(path, tool?.directory) } } }]
  return { descriptor: { id: code }, level: 'error', message: { text: message }, locations }
}

function ruleOf(meta: RuleMeta, tool: Tool | undefined): unknown {
  const level = meta.severity === 'off' ? 'none' : LEVELS[meta.severity]
  const command = `tashih explain ${meta.id}`
  const page = tool?.page(meta.id) ?? null
  const help = page === null ? { text: command, markdown: `\`${command}\`` } : { text: page.text, markdown: page.markdown }
  const description = page === null ? {} : { shortDescription: { text: page.summary } }
  return { id: meta.id, name: meta.id, ...description, defaultConfiguration: { level }, help, properties: { tags: [meta.id.split('/')[0]] } }
}

function resultOf({ path, source }: FileReport, finding: Finding, seen: Map<string, number>, tool: Tool | undefined): unknown {
  const { rule, severity, message, start, end } = finding
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
  const uri = uriOf(path, tool?.directory)
  const offers = [...(finding.fix === undefined ? [] : [{ message, edits: finding.fix.edits, safe: true }]), ...(finding.suggestions ?? []).map((suggestion) => ({ ...suggestion, safe: false }))]
  // 3.27.30: no two fixes of a result are the same.
  const fixes = [...new Map(offers.map((offer) => [JSON.stringify([offer.message, offer.edits]), fixOf(offer, uri)])).values()]
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    partialFingerprints: { 'tashih/v1': fingerprint(path, finding, source, seen) },
    ...(fixes.length === 0 ? {} : { fixes }),
  }
}

/** An edit that is offered: `safe` says whether --fix makes it, or a person must choose it. */
interface Offer {
  readonly message: string
  readonly edits: readonly Edit[]
  readonly safe: boolean
}

function fixOf({ message, edits, safe }: Offer, uri: string): unknown {
  const replacements = edits.map((edit) => ({ deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start }, insertedContent: { text: edit.text } }))
  return { description: { text: message }, artifactChanges: [{ artifactLocation: { uri }, replacements }], properties: { safe } }
}
