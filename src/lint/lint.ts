import { Facts, type Providers } from '../analysis/facts.js'
import { readProse } from '../documents/index.js'
import { translator, type Translate } from '../locales/index.js'
import { registry } from '../rules/registry.generated.js'
import type { Place, Report, Rule, Severity } from '../rules/rule.js'
import type { Source } from '../text/index.js'
import { AllowedWords } from './allowed-words.js'
import { type ActiveRule, activeRules } from './config.js'
import type { Finding, LintResult } from './finding.js'
import { renderMessage } from './message.js'
import { Offers } from './offers.js'
import { checkHonorifics } from './own-lists.js'
import { Ranges } from './ranges.js'
import { checkSettings, type LintSettings } from './lint-settings.js'
import { suppressionFindings } from './suppression-findings.js'
import { Suppressions } from './suppressions.js'
import { factsWithoutLines } from './without-lines.js'

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
  const run = new LintRun(facts, settings)
  for (const active of activeRules(settings.rules, settings.registry)) run.check(active)
  run.checkSuppressions(settings)
  return run.findings()
}

class LintRun {
  readonly #facts: Facts
  readonly #providers: Providers
  readonly #t: Translate
  readonly #findings: Finding[] = []
  readonly #suppressions: Suppressions
  readonly #allowed: AllowedWords
  #opaque: Ranges | undefined
  #quoted: Ranges | undefined
  #presented: Ranges | undefined
  #garbled: Ranges | undefined

  constructor(facts: Facts, settings: LintSettings) {
    this.#facts = facts
    this.#providers = settings
    this.#allowed = new AllowedWords(settings.words ?? [], facts.prose.text)
    this.#t = translator(settings.locale ?? 'en')
    this.#suppressions = new Suppressions(facts.prose)
  }

  check(active: ActiveRule): void {
    const { id, severity } = active.rule.meta
    const reports = this.#reports(active, this.#facts)
    const shown = this.#shown(active.rule, reports)
    const hasNote = reports.some((report) => (report.severity ?? severity) === 'info')
    const told = hasNote && this.#suppressions.concern(id) ? this.#notesAnew(active, reports) : shown
    for (const report of told) this.#findings.push(this.#finding(active, report))
  }

  /** A note speaks of many places: those that are suppressed do not count, and the others are told. */
  #notesAnew(active: ActiveRule, reports: readonly Report[]): readonly Report[] {
    const { id } = active.rule.meta
    const facts = factsWithoutLines(this.#facts, this.#providers, (offset) => this.#suppressions.covers(id, offset))
    const anew = this.#reports(active, facts)
    if (JSON.stringify(anew) !== JSON.stringify(reports)) this.#suppressions.useAll(id)
    return this.#shown(active.rule, anew)
  }

  /** What is not suppressed; a note that can be told elsewhere is suppressed where all its places are. */
  #shown(rule: Rule, reports: readonly Report[]): readonly Report[] {
    return reports.flatMap((report) => {
      if (!this.#isHidden(rule.meta.id, report)) return [report]
      const place = report.elsewhere?.().find((other) => this.#concerns(rule, other) && !this.#isHidden(rule.meta.id, other))
      return place === undefined ? [] : [{ ...report, ...place }]
    })
  }

  #isHidden(id: string, { start, end }: Place): boolean {
    return this.#suppressions.hide(id, this.#facts.prose.map.range(start, end).start)
  }

  /** What a rule reports, without what is not its business. */
  #reports({ rule, options }: ActiveRule, facts: Facts): Report[] {
    const reports: Report[] = []
    rule.check(
      facts,
      (report) => {
        const place = this.#concerns(rule, report) ? report : report.elsewhere?.().find((other) => this.#concerns(rule, other))
        if (place !== undefined) reports.push({ ...report, ...place })
      },
      options,
    )
    return reports
  }

  /** Whether a place is the rule's business. */
  #concerns(rule: Rule, place: Place): boolean {
    const { start, end } = place
    if (rule.meta.opaque !== 'report' && this.opaque.contain(start, end)) return false
    if (rule.meta.quotations !== 'report' && this.quoted.contain(start, end)) return false
    if (isOfWords(rule) && this.garbled.contain(start, end)) return false
    return !((isOfWords(rule) || isOfShapes(rule)) && this.#allowed.hold(place))
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

/** Rules that look at letters and marks alone; those of encoding, display and controls name causes, and speak in a damaged verse too. */
function isOfWords({ meta }: Rule): boolean {
  return meta.id.startsWith('letters/') || meta.id.startsWith('marks/')
}

function isOfShapes({ meta }: Rule): boolean {
  return meta.id.startsWith('shape/')
}

const ORDER: readonly Severity[] = ['info', 'warning', 'error']

function lighter(a: Severity, b: Severity): Severity {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
