// The tables of docs/normalize.md, out of the steps and profiles themselves. What stands between the markers is written here,
// all else in the page by hand.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { visible } from '../../src/cli/normalize/visible.ts'
import { planOf, profiles, steps, type Step } from '../../src/normalize/index.ts'
import type { Generator } from '../generate.ts'

const PAGE = 'docs/normalize.md'

/** Text as a reader must see it in a table cell: controls, line ends and blanks at the end are named. */
const shown = (text: string): string => `\`${text.split('\n').map(visible).join('␊')}\``

function exampleOf({ doc }: Step): string {
  const options = Object.entries(doc.with ?? {}).map(([name, value]) => `${name}: ${value}`)
  return `${shown(doc.example[0])} → ${shown(doc.example[1])}${options.length === 0 ? '' : ` (${options.join(', ')})`}`
}

function stepTable(): string {
  const plans = profiles.map(({ id }) => ({ id, ids: new Set(planOf(id).map(({ step }) => step.id)) }))
  const rows = steps.map((step) => {
    const inProfiles = plans.filter(({ ids }) => ids.has(step.id)).map(({ id }) => id)
    const where = step.plainOnly === true ? ' Plain text only.' : ''
    return `| \`${step.id}\` | ${step.doc.what} | ${step.doc.why}${where} | ${exampleOf(step)} | ${step.loses} | ${inProfiles.join(', ') || '–'} |`
  })
  return ['| step | what | why | example | loses | in |', '|---|---|---|---|---|---|', ...rows].join('\n')
}

function optionTable(): string {
  const rows = steps.flatMap((step) =>
    Object.entries(step.options ?? {}).map(([name, { values, default: usual, text }]) => {
      const choices = values.map((value) => (value === usual ? `**${value}**` : value)).join(', ')
      return `| \`${step.id}.${name}\` | ${text} | ${choices} |`
    }),
  )
  return ['| option | what | values, the default in bold |', '|---|---|---|', ...rows].join('\n')
}

const profileTable = (): string =>
  ['| profile | what it is for |', '|---|---|', ...profiles.map(({ id, text }) => `| \`${id}\` | ${text} |`)].join('\n')

function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name}: generated -->`, `<!-- /${name} -->`]
  const [start, end] = [page.indexOf(open), page.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`${PAGE} has no place for ${name}: it wants ${open} … ${close}`)
  return `${page.slice(0, start + open.length)}\n${text}\n${page.slice(end)}`
}

const generator: Generator = () => {
  const page = readFileSync(fileURLToPath(new URL(`../../${PAGE}`, import.meta.url)), 'utf8')
  return { [PAGE]: between(between(between(page, 'steps', stepTable()), 'options', optionTable()), 'profiles', profileTable()) }
}

export default generator
