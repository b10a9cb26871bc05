import type { Translate } from '../locales/index.js'
import type { RuleMeta, Severity } from '../rules/rule.js'
import type { Range, Source } from '../text/index.js'
import type { Finding } from './finding.js'
import { nearest } from './nearest.js'
import type { Setting } from './setting.js'
import type { Named, Suppression, Suppressions } from './suppressions.js'

/** The rule that findings about suppressions have. */
export const SUPPRESSION = 'tashih/suppression'

const MESSAGES = ['unused', 'unusedRule', 'unusedEnable', 'unusedEnableRule', 'reasonless', 'unknown', 'unknownReasoned', 'unknownNear', 'unknownDirective'] as const
type Message = (typeof MESSAGES)[number]

/** What a rule's meta says of a rule; its severity is that of `unknownSuppressions`. */
export const SUPPRESSION_META: RuleMeta = {
  id: SUPPRESSION,
  severity: 'warning',
  edits: 'none',
  messages: MESSAGES,
}

export interface SuppressionSettings {
  /** Report suppressions that hide nothing, or do not say why; off without it. */
  readonly unusedSuppressions?: Setting | undefined
  readonly reasonlessSuppressions?: Setting | undefined
  /** Report suppressions that name a rule or have a directive that is none; a warning without it. */
  readonly unknownSuppressions?: Setting | undefined
}

/** What is wrong with the suppressions themselves, after all rules have run. */
export function suppressionFindings(suppressions: Suppressions, settings: SuppressionSettings, ids: readonly string[], source: Source, t: Translate): Finding[] {
  const { unusedSuppressions = 'off', reasonlessSuppressions = 'off', unknownSuppressions = 'warning' } = settings
  const findings: Finding[] = []
  const add = (messageId: Message, { start, end }: Range, severity: Severity, data: Finding['data']): void => {
    const message = t(`suppressions.${messageId}`, data)
    findings.push({ rule: SUPPRESSION, severity, messageId, message, data, start: source.lines.position(start), end: source.lines.position(end) })
  }
  const unknown = unknownSuppressions === 'off' ? new Map<Suppression, readonly Named[]>() : suppressions.unknown([...ids, SUPPRESSION])
  if (unknownSuppressions !== 'off') {
    for (const one of suppressions.misspelt) add('unknownDirective', one, unknownSuppressions, { directive: one.directive, near: one.near })
    for (const [suppression, names] of unknown) {
      const near = nearTo(names, ids)
      const unlike = suppression.reason === '' ? 'unknown' : 'unknownReasoned'
      add(near === '' ? unlike : 'unknownNear', suppression, unknownSuppressions, { rules: list(names.slice(0, MOST_NAMED)), ...(near === '' ? {} : { near }) })
    }
  }
  if (unusedSuppressions !== 'off') {
    for (const [one, idle] of suppressions.unused([...ids, SUPPRESSION])) {
      const ends = one.directive === 'enable'
      // A name of no rule hides nothing; it is not to be taken out, but put right.
      const slips = new Set(unknown.get(one))
      if (idle.length === one.rules.length && slips.size === 0) add(ends ? 'unusedEnable' : 'unused', one, unusedSuppressions, { rules: list(one.rules) })
      else for (const named of idle) if (!slips.has(named)) add(ends ? 'unusedEnableRule' : 'unusedRule', named, unusedSuppressions, { rule: named.name })
    }
  }
  if (reasonlessSuppressions !== 'off') for (const one of suppressions.reasonless) add('reasonless', one, reasonlessSuppressions, { rules: list(one.rules) })
  return findings
}

/** More are words of a reason, and longer ones are no names. */
const MOST_NAMED = 3
const LONGEST = 64

/** The rules and families nearest to mistyped names; of a name without its family, the rule that has it. */
function nearTo(names: readonly Named[], ids: readonly string[]): string {
  const known = [...new Set(ids.flatMap((id) => [id, id.slice(0, id.indexOf('/'))]))]
  const short = names.slice(0, MOST_NAMED).filter(({ name }) => name.length <= LONGEST)
  const near = short.map(({ name }) => ids.find((id) => id.endsWith(`/${name}`)) ?? nearest(name, known))
  return near.filter((name) => name !== null).join(', ')
}

function list(names: readonly Named[]): string {
  return names.map(({ name }) => name).join(', ')
}
