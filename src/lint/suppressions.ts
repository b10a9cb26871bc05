import { lastAtOrBefore, type Prose, type Range } from '../text/index.js'
import { covers } from './families.js'
import { nearest } from './nearest.js'

const DIRECTIVES = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const
export type Directive = (typeof DIRECTIVES)[number]

/** A rule or family as a suppression names it, and where. */
export interface Named extends Range {
  readonly name: string
}

/** A comment that says what is not to be reported. */
export interface Suppression extends Range {
  readonly directive: Directive
  /** Empty for all rules. */
  readonly rules: readonly Named[]
  readonly reason: string
}

/** A comment whose directive is none, and like one. */
export interface Misspelt extends Range {
  readonly directive: string
  readonly near: string
}

// <!-- tashih-disable-next-line quran/misquotation, letters -- quoted as the manuscript has it -->
//             ^ directive       ^ rules                        ^ reason
const DIRECTIVE = /tashih-(disable-next-line|disable-line|disable|enable)(?![\w-])/
// <!-- tashih-disabled quran -->   {/* tashih-disable-next-lin */}   # tashih-enabled
//             ^ no directive                  ^                               ^
const NO_DIRECTIVE = /^[^\p{L}\p{N}]*(tashih-[\w-]{1,40})(?![\w-])/iu
/** What ends a comment of the format; a comment that its line ends has none. */
const CLOSING_MARK = /(?:--!?>|\*\/\}?)$/
/** Before the reason. Two hyphens may not stand in a comment of XML; a dash may. */
const REASON = /--|\u2014/
const NAME = /[^\s,]+/g
/** A star that begins a line of a comment is no name. */
const NAMING = /[\p{L}\p{N}]/u

/** The suppressions of a document, in order of place. Offsets are the source's. */
export function readSuppressions({ comments, source }: Prose): Suppression[] {
  return comments.flatMap((comment) => {
    const text = source.text.slice(comment.start, comment.end)
    const match = DIRECTIVE.exec(text)
    if (match === null) return []
    const from = match.index + match[0].length
    const body = text.slice(from).trimEnd().replace(CLOSING_MARK, '')
    const dash = REASON.exec(body)
    const rules = namesIn(body.slice(0, dash?.index), comment.start + from)
    return [{ ...comment, directive: match[1] as Directive, rules, reason: dash === null ? '' : body.slice(dash.index + dash[0].length).trim() }]
  })
}

function namesIn(list: string, offset: number): Named[] {
  return Array.from(list.matchAll(NAME), ({ 0: name, index }) => ({ name, start: offset + index, end: offset + index + name.length })).filter(({ name }) => NAMING.test(name))
}

/** Comments that begin with what was meant for a directive; others that name tashih say something else. */
export function misspeltDirectives({ comments, source }: Prose): Misspelt[] {
  return comments.flatMap((comment) => {
    const text = source.text.slice(comment.start, comment.end)
    const directive = NO_DIRECTIVE.exec(text)?.[1]
    if (directive === undefined || DIRECTIVE.test(text)) return []
    const near = nearDirective(directive.slice('tashih-'.length).toLowerCase())
    return near === null ? [] : [{ ...comment, directive, near: `tashih-${near}` }]
  })
}

function nearDirective(name: string): string | null {
  if (name.startsWith('disable-next')) return 'disable-next-line'
  // Another first letter is another word: tashih-table is as near to tashih-enable as a slip of the hand.
  return nearest(name, DIRECTIVES.filter((directive) => directive[0] === name[0]))
}

/** What holds of one rule: from each offset on, the suppression in force; and those of single lines. */
interface OfRule {
  readonly offsets: number[]
  readonly inForce: (Suppression | undefined)[]
  readonly lines: Map<number, Suppression>
}

/** Says which findings are suppressed, and which suppressions had none to suppress. */
export class Suppressions {
  readonly #all: readonly Suppression[]
  /** Comments that would be suppressions if their directive were one. */
  readonly misspelt: readonly Misspelt[]
  /** The rules that each suppression has hidden a finding of, or has ended the suppression of. */
  readonly #used = new Map<Suppression, Set<string>>()
  readonly #rules = new Map<string, OfRule>()
  readonly #lineOf: (offset: number) => number

  constructor(prose: Prose) {
    this.#all = readSuppressions(prose)
    this.misspelt = misspeltDirectives(prose)
    this.#lineOf = (offset) => prose.source.lines.position(offset).line
  }

  /** Is a finding of this rule, at this place, suppressed? The suppression is then used. */
  hide(rule: string, start: number): boolean {
    const by = this.#by(rule, start)
    if (by !== undefined) this.#use(by, rule)
    return by !== undefined
  }

  /** As `hide`, but only asked. */
  covers(rule: string, start: number): boolean {
    return this.#by(rule, start) !== undefined
  }

  /** Whether any suppression is of this rule. */
  concern(rule: string): boolean {
    return this.#all.some((one) => names(one, rule))
  }

  /** All suppressions of this rule are used. */
  useAll(rule: string): void {
    for (const one of this.#all) if (names(one, rule)) this.#use(one, rule)
  }

  #use(suppression: Suppression, rule: string): void {
    const rules = this.#used.get(suppression)
    if (rules === undefined) this.#used.set(suppression, new Set([rule]))
    else rules.add(rule)
  }

  #by(rule: string, start: number): Suppression | undefined {
    if (this.#all.length === 0) return undefined
    const { offsets, inForce, lines } = this.#of(rule)
    const last = lastAtOrBefore(offsets, start)
    const reached = offsets[last] !== undefined && offsets[last] <= start
    return lines.get(this.#lineOf(start)) ?? (reached ? inForce[last] : undefined)
  }

  /** Read once a rule, so that many findings among many suppressions stay linear. */
  #of(rule: string): OfRule {
    const known = this.#rules.get(rule)
    if (known !== undefined) return known
    const fresh: OfRule = { offsets: [], inForce: [], lines: new Map() }
    for (const suppression of this.#all.filter((one) => names(one, rule))) {
      const { directive, start, end } = suppression
      if (directive === 'disable-line') fresh.lines.set(this.#lineOf(start), suppression)
      else if (directive === 'disable-next-line') fresh.lines.set(this.#lineOf(end) + 1, suppression)
      else {
        const open = fresh.inForce.at(-1)
        if (directive === 'enable' && open !== undefined) this.#use(suppression, rule)
        fresh.offsets.push(start)
        fresh.inForce.push(directive === 'disable' ? (open ?? suppression) : undefined)
      }
    }
    this.#rules.set(rule, fresh)
    return fresh
  }

  /**
   * Suppressions that hid nothing or, where they end one, ended none; with the names of which that is so.
   * @param ids of all rules
   */
  unused(ids: readonly string[]): Map<Suppression, readonly Named[]> {
    // What ends a suppression is known when the suppressions of its rules have been read.
    if (this.#all.length > 0) for (const id of ids) this.#of(id)
    const unused = new Map<Suppression, readonly Named[]>()
    for (const suppression of this.#all) {
      const used = [...(this.#used.get(suppression) ?? [])]
      const idle = suppression.rules.filter(({ name }) => !used.some((rule) => covers(name, rule)))
      if (used.length === 0 || idle.length > 0) unused.set(suppression, idle)
    }
    return unused
  }

  /** Suppressions that name a rule or family that is none, with those names. */
  unknown(ids: readonly string[]): Map<Suppression, readonly Named[]> {
    const isKnown = (name: string): boolean => ids.some((id) => covers(name, id))
    const unknown = new Map<Suppression, readonly Named[]>()
    for (const suppression of this.#all) {
      const names = suppression.rules.filter(({ name }) => !isKnown(name))
      if (names.length > 0) unknown.set(suppression, names)
    }
    return unknown
  }

  /** Suppressions that do not say why. */
  get reasonless(): Suppression[] {
    return this.#all.filter((suppression) => suppression.directive !== 'enable' && suppression.reason === '')
  }
}

function names({ rules }: Suppression, rule: string): boolean {
  return rules.length === 0 || rules.some(({ name }) => covers(name, rule))
}
