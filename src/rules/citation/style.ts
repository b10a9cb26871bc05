import type { Facts } from '../../analysis/facts.js'
import { surahName } from '../../quran/names/index.js'
import type { Citation } from '../../quran/types.js'
import { isolate } from '../../text/index.js'
import type { Place, Rule } from '../rule.js'
import { type Name, nameOf, type Shape, shapeOf } from './_shape.js'

const LEAST = 1

/** One note a document, when references are written in several ways; one a surah, when its name is spelled in several. */
export const rule: Rule = {
  meta: {
    id: 'citation/style',
    severity: 'info',
    edits: 'suggestion',
    messages: ['ways', 'name', 'rename'],
    quotations: 'report',
    options: { type: 'object', properties: { least: { type: 'integer', minimum: 1 } }, additionalProperties: false },
  },
  check(facts, report, options) {
    const least = typeof options['least'] === 'number' ? options['least'] : LEAST
    for (const script of ['arabic', 'latin'] as const) {
      const ways = commonFirst(byShape(facts, script), least)
      if (ways.length < 2 || ways[0]!.length < 2) continue // where no way is usual, none is odd
      const [first, ...others] = ways.at(-1)!.map(place)
      report({ messageId: 'ways', data: { ways: listed(ways.map((way) => [inBrackets(facts, way[0]!), way.length])) }, ...first!, elsewhere: () => others })
    }
    for (const [surah, spellings] of bySpelling(facts)) {
      const sorted = commonFirst(spellings, least)
      if (sorted.length < 2) continue
      const usual = (sorted.find(([first]) => !first!.isMisspelt) ?? sorted[0]!)[0]!
      const others = sorted.filter(([first]) => first !== usual)
      const rarer = others.flat()
      const [first, ...places] = others.toReversed().flat().map(place)
      const data = { latin: surahName(surah), arabic: surahName(surah, 'arabic'), names: listed(sorted.map((names) => [names[0]!.text, names.length])) }
      const edits = rarer.map((name) => ({ start: name.start, end: name.end, text: usual.text }))
      report({ messageId: 'name', data, ...first!, elsewhere: () => places, suggestions: [{ messageId: 'rename', data: { text: usual.text, times: rarer.length }, edits }] })
    }
  },
}

function place({ start, end }: Place): Place {
  return { start, end }
}

function byShape(facts: Facts, script: Shape['script']): ReadonlyMap<string, Citation[]> {
  const ways = new Map<string, Citation[]>()
  for (const citation of facts.citations) {
    const shape = shapeOf(facts, citation)
    if (shape?.script === script) add(ways, shape.key, citation)
  }
  return ways
}

/** Names by surah and spelling; a name in Arabic and one in Latin letters are no two spellings. */
function bySpelling(facts: Facts): [number, ReadonlyMap<string, Name[]>][] {
  const surahs = new Map<string, { surah: number; spellings: Map<string, Name[]> }>()
  for (const citation of facts.citations) {
    const name = nameOf(facts, citation)
    if (name === null || citation.ref === null) continue
    const { surah } = citation.ref
    const script = /[\u0620-\u064a]/.test(name.text) ? 'arabic' : 'latin'
    const key = `${surah} ${script}`
    const entry = surahs.get(key) ?? { surah, spellings: new Map<string, Name[]>() }
    surahs.set(key, entry)
    add(entry.spellings, name.key, name)
  }
  return [...surahs.values()].map(({ surah, spellings }) => [surah, spellings])
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The sort is stable: of groups equally large, the one that came last is last. */
function commonFirst<T>(groups: ReadonlyMap<string, T[]>, least: number): T[][] {
  return [...groups.values()].filter((group) => group.length >= least).sort((a, b) => b.length - a.length)
}

function listed(entries: readonly (readonly [string, number])[]): string[] {
  return entries.map(([text, times]) => `${isolate(text)} (${times})`)
}

const CLOSERS = ')]}'

function inBrackets({ prose: { text } }: Facts, { start, end }: Citation): string {
  return text.slice(start - 1, CLOSERS.includes(text[end] ?? ' ') ? end + 1 : end)
}
