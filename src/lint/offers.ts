import type { Translate } from '../locales/index.js'
import type { Report, Rule } from '../rules/rule.js'
import type { Edit, Prose } from '../text/index.js'
import { isControl, placeControls } from './controls.js'
import type { Fix, Suggestion } from './finding.js'
import { renderMessage } from './message.js'
import { placeEdits, rewriteRange } from './place.js'
import type { Ranges } from './ranges.js'

/** Ranges of the prose in which less is offered. */
interface Places {
  /** Code and addresses. */
  readonly opaque: Ranges
  /** Quotations that match the Quran. */
  readonly quoted: Ranges
  /** What is presented as Quran and matches nothing. */
  readonly presented: Ranges
}

/** What a finding offers. Law 3: inside a quotation only a rule of the Quran offers anything, and never a fix. */
export class Offers {
  readonly #t: Translate
  readonly #rule: Rule
  readonly #prose: Prose
  readonly #places: Places

  constructor(t: Translate, rule: Rule, prose: Prose, places: Places) {
    this.#t = t
    this.#rule = rule
    this.#prose = prose
    this.#places = places
  }

  of(report: Report, message: string): { fix: Fix | null; suggestions: Suggestion[] } {
    const { map, text } = this.#prose
    const suggestions: Suggestion[] = []
    let fix: Fix | null = null
    if (report.fix !== undefined && !this.#touchesQuotation(report.fix)) {
      const edits = placeEdits(report.fix, map)
      if (edits !== null && !report.fix.some((edit) => this.#places.presented.contain(edit.start, edit.end))) fix = { edits }
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
    const controls = placeControls(edits.filter(isControl), this.#prose, this.#places.opaque)
    if (controls === null) return null
    const placed = placeEdits(edits.filter((edit) => !isControl(edit)), map)
    return placed === null ? rewriteRange(edits, map, text) : [...controls, ...placed]
  }

  #touchesQuotation(edits: readonly { start: number; end: number }[]): boolean {
    return edits.some((edit) => this.#places.quoted.touch(edit.start, edit.end))
  }
}

function isQuranRule({ meta }: Rule): boolean {
  return meta.id.startsWith('quran/')
}
