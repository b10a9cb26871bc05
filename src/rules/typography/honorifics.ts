import { isolate } from '../../text/index.js'
import { inOwnWords } from '../prose.js'
import type { Report, Rule } from '../rule.js'
import type { Honoured } from './_forms.js'
import { findUses, type Use } from './_uses.js'

const HONOURED: readonly Honoured[] = ['prophet', 'god']
const DIRECTIONS = ['rtl', 'ltr'] as const
const LEAST = 1
const LEAST_SPELLED_OUT = 2

/** One note for each of Arabic and other text, when the same honorific is written in several ways. */
export const rule: Rule = {
  meta: {
    id: 'typography/honorifics',
    severity: 'info',
    edits: 'none',
    messages: ['prophet', 'god'],
    options: { type: 'object', properties: { least: { type: 'integer', minimum: 1 } }, additionalProperties: false },
  },
  check(facts, report, options) {
    const least = typeof options['least'] === 'number' ? options['least'] : LEAST
    const uses = inOwnWords(facts, findUses(facts))
    for (const honoured of HONOURED) {
      for (const direction of DIRECTIONS) {
        const finding = compare(facts.prose.text, honoured, uses.filter((use) => use.direction === direction && use.form.honoured === honoured), least)
        if (finding !== null) report(finding)
      }
    }
  },
}

function compare(text: string, honoured: Honoured, uses: readonly Use[], least: number): Report | null {
  const ways = new Map<string, Use[]>()
  for (const use of uses) {
    const way = ways.get(use.form.name)
    if (way === undefined) ways.set(use.form.name, [use])
    else way.push(use)
  }
  const used = [...ways.values()].filter((way) => way.length >= Math.max(least, way[0]!.form.spelledOut === true ? LEAST_SPELLED_OUT : 0))
  if (used.length < 2) return null
  // The sort is stable: of ways equally rare, the one that came last is shown.
  const sorted = used.sort((a, b) => b.length - a.length)
  const { at, end } = sorted.at(-1)![0]!
  const forms = sorted.map((way) => `${isolate(text.slice(way[0]!.at, way[0]!.end))} (${way.length})`)
  return { messageId: honoured, data: { forms }, start: at, end }
}
