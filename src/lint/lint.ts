import { Facts } from '../analysis/facts.js'
import { readProse } from '../documents/index.js'
import { translator, type Translate } from '../locales/index.js'
import { registry } from '../rules/registry.generated.js'
import type { Report, Rule, Severity } from '../rules/rule.js'
import type { Edit, Prose, Source } from '../text/index.js'
import { AllowedWords } from './allowed-words.js'
import { type ActiveRule, activeRules } from './config.js'
import type { Finding, Fix, LintResult, Suggestion } from './finding.js'
import { renderMessage } from './message.js'
import { isControl, placeControls } from './controls.js'
import { placeEdits, rewriteRange } from './place.js'
import { checkHonorifics } from './own-lists.js'
import { Ranges } from './ranges.js'
import { checkSettings, type LintSettings } from './lint-settings.js'
import { suppressionFindings } from './suppression-findings.js'
import { Suppressions } from './suppressions.js'

/**
 * source → prose → facts → rules → findings.
 * @throws {ConfigError} where the settings have a key, rule, severity, locale or honorific that does not exist
 * @throws {SurahAliasError} for an alias that cannot be a surah's name
 */
export function lintSource(source: Source, settings: LintSettings = {}): LintResult {
  checkSettings(settings)
  const facts = new Facts(readProse(source), settings)
  return { source, findings: lintFacts(facts, settings) }
}

/** The findings of a document whose facts are at hand. */
export function lintFacts(facts: Facts, settings: LintSettings = {}): Finding[] {
  if (settings.honorifics !== undefined) checkHonorifics(settings.honorifics, 'options')
  const run = new LintRun(facts, translator(settings.locale ?? 'en'), settings.words ?? [])
  for (const active of activeRules(settings.rules, settings.registry)) run.check(active)
  run.checkSuppressions(settings)
  return run.findings()
}

class LintRun {
  readonly #facts: Facts
  readonly #t: Translate
  readonly #findings: Finding[] = []
  readonly #suppressions: Suppressions
  readonly #allowed: AllowedWords
  #opaque: Ranges | undefined
  #quoted: Ranges | undefined
  #presented: Ranges | undefined
  #garbled: Ranges | undefined

  constructor(facts: Facts, t: Translate, words: readonly string[]) {
    this.#facts = facts
    this.#allowed = new AllowedWords(words, facts.prose.text)
    this.#t = t
    this.#suppressions = new Suppressions(facts.prose)
  }

  check(active: ActiveRule): void {
    const { meta } = active.rule
    active.rule.check(
      this.#facts,
      (report) => {
        if (meta.opaque !== 'report' && this.opaque.contain(report.start, report.end)) return
        if (meta.quotations !== 'report' && this.quoted.contain(report.start, report.end)) return
        if (isOfWords(active.rule) && this.garbled.contain(report.start, report.end)) return
        if ((isOfWords(active.rule) || isOfShapes(active.rule)) && this.#allowed.hold(report)) return
        const finding = this.#finding(active, report)
        if (!this.#suppressions.hide(meta.id, finding.start.offset)) this.#findings.push(finding)
      },
      active.options,
    )
  }

  /** After all rules have run. */
  checkSuppressions(settings: LintSettings): void {
    const ids = (settings.registry ?? registry).map(({ meta }) => meta.id)
    for (const finding of suppressionFindings(this.#suppressions, settings, ids, this.#facts.prose.source, this.#t)) this.#findings.push(finding)
  }

  findings(): Finding[] {
    return this.#findings.sort(
      (a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.rule, b.rule) || compare(a.messageId, b.messageId),
    )
  }

  get opaque(): Ranges {
    return (this.#opaque ??= new Ranges(this.#facts.prose.opaque))
  }

  /** Quotations that match the Quran: words of a verse, damaged or not. */
  get quoted(): Ranges {
    return (this.#quoted ??= new Ranges(this.#facts.quotations.filter((quotation) => quotation.verdict !== 'unmatched')))
  }

  /** What is presented as Quran and matches nothing: it may be a verse all the same, and is not changed unasked. */
  get presented(): Ranges {
    return (this.#presented ??= new Ranges(this.#facts.quotations.filter((quotation) => quotation.verdict === 'unmatched')))
  }

  /** Damaged verses: what is wrong with their words is said once, by the rule that knows the verse. */
  get garbled(): Ranges {
    return (this.#garbled ??= new Ranges(this.#facts.quotations.filter(({ verdict, evidence }) => verdict === 'garbled' && evidence.some((kind) => kind !== 'text'))))
  }

  #finding({ rule, severity }: ActiveRule, report: Report): Finding {
    const { prose } = this.#facts
    const { lines } = prose.source
    const range = prose.map.range(report.start, report.end)
    const data = report.data ?? {}
    const message = renderMessage(this.#t, rule.meta.id, report.messageId, data)
    const { fix, suggestions } = new Offers(this.#t, rule, prose, this).of(report, message)
    return {
      rule: rule.meta.id,
      severity: lighter(report.severity ?? severity, severity),
      messageId: report.messageId,
      message,
      data,
      start: lines.position(range.start),
      end: lines.position(range.end),
      ...(fix === null ? {} : { fix }),
      ...(suggestions.length === 0 ? {} : { suggestions }),
    }
  }
}

/** What a finding offers. Law 3: inside a quotation only a rule of the Quran offers anything, and never a fix. */
class Offers {
  readonly #t: Translate
  readonly #rule: Rule
  readonly #prose: Prose
  readonly #run: LintRun

  constructor(t: Translate, rule: Rule, prose: Prose, run: LintRun) {
    this.#t = t
    this.#rule = rule
    this.#prose = prose
    this.#run = run
  }

  of(report: Report, message: string): { fix: Fix | null; suggestions: Suggestion[] } {
    const { map, text } = this.#prose
    const suggestions: Suggestion[] = []
    let fix: Fix | null = null
    if (report.fix !== undefined && !this.#touchesQuotation(report.fix)) {
      const edits = placeEdits(report.fix, map)
      if (edits !== null && !report.fix.some((edit) => this.#run.presented.contain(edit.start, edit.end))) fix = { edits }
      else suggestions.push({ message, edits: rewriteRange(report.fix, map, text) })
    }
    for (const { messageId, data, edits } of report.suggestions ?? []) {
      if (!isQuranRule(this.#rule) && this.#touchesQuotation(edits)) continue
      const placed = this.#place(edits)
      if (placed === null) continue
      const rendered = renderMessage(this.#t, this.#rule.meta.id, messageId, data ?? {})
      suggestions.push({ message: rendered, edits: placed })
    }
    return { fix, suggestions }
  }

  /** Null for controls that would stand in code. */
  #place(edits: readonly Edit[]): Edit[] | null {
    const { map, text } = this.#prose
    const controls = placeControls(edits.filter(isControl), this.#prose, this.#run.opaque)
    if (controls === null) return null
    const placed = placeEdits(edits.filter((edit) => !isControl(edit)), map)
    return placed === null ? rewriteRange(edits, map, text) : [...controls, ...placed]
  }

  #touchesQuotation(edits: readonly { start: number; end: number }[]): boolean {
    return edits.some((edit) => this.#run.quoted.touch(edit.start, edit.end))
  }
}

/** Rules that look at letters and marks alone; those of encoding, display and controls name causes, and speak in a damaged verse too. */
function isOfWords({ meta }: Rule): boolean {
  return meta.id.startsWith('letters/') || meta.id.startsWith('marks/')
}

function isOfShapes({ meta }: Rule): boolean {
  return meta.id.startsWith('shape/')
}

function isQuranRule({ meta }: Rule): boolean {
  return meta.id.startsWith('quran/')
}

const ORDER: readonly Severity[] = ['info', 'warning', 'error']

function lighter(a: Severity, b: Severity): Severity {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
