// The rules of broken Arabic beside a bare scan of the same text: `npm run bench -- broken`. Ratios of one run in one process.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadLexicon } from '#lexicon'
import { Facts } from '../src/analysis/facts.ts'
import { UNITS } from '../src/arabic/units.ts'
import { readProse, textSource } from '../src/documents/index.ts'
import { registry } from '../src/rules/registry.generated.ts'

const DATA = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url))
const FAMILIES = new Set(['encoding', 'shape', 'letters', 'marks', 'controls'])
/** Those that run when nobody configures anything. */
const RULES = registry.filter(({ meta }) => meta.severity !== 'off' && FAMILIES.has(meta.id.split('/')[0]!))
const ROUNDS = 15
/** The engine has compiled everything by then. */
const LEAST_MS = 1500
/** Clean prose where the data are not there: a paragraph of our own, as often as it takes. */
const OWN = 'كتب الطالب الدرس في دفتره ثم عاد إلى بيته قبل المغرب، وسأل أباه عن معنى الكلمة التي لم يفهمها، فقال له: ابحث عنها في المعجم.\n'.repeat(2000)

export default function broken(): void {
  const before = performance.now()
  const lexicon = loadLexicon()
  const loaded = performance.now() - before
  console.log(`word list: ${lexicon === null ? 'not built' : `read in ${loaded.toFixed(1)} ms`}`)
  for (const [name, text] of texts()) {
    const prose = readProse(textSource(text))
    const bare = best(() => scan(text))
    const all = best(() => check(new Facts(prose)))
    const without = best(() => check(new Facts(prose, { lexicon: null })))
    console.log(`${name}: ${RULES.length} rules in ${(all / bare).toFixed(1)} × a bare table scan; ${(without / bare).toFixed(1)} × without the word list`)
  }

  function check(facts: Facts): number {
    let found = 0
    for (const rule of RULES) rule.check(facts, () => found++, {})
    return found
  }
}

function texts(): [string, string][] {
  const names = ['ud-arabic-pud', 'tashkeela-test'].filter((name) => existsSync(join(DATA, `prose/${name}.txt`)))
  return [['own paragraph', OWN], ...names.map((name): [string, string] => [name, readFileSync(join(DATA, `prose/${name}.txt`), 'utf8')])]
}

/** One look at the class of each unit: what no rule can do without. */
function scan(text: string): number {
  let seen = 0
  for (let at = 0; at < text.length; at++) seen += UNITS[text.charCodeAt(at)]!
  return seen
}

/** Milliseconds of the fastest round: the least disturbed one on a shared machine. */
function best(run: () => unknown): number {
  let fastest = Infinity
  const end = performance.now() + LEAST_MS
  for (let round = 0; round < ROUNDS || performance.now() < end; round++) {
    const before = performance.now()
    run()
    fastest = Math.min(fastest, performance.now() - before)
  }
  return fastest
}
