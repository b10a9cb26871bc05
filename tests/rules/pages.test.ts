import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { formats, textSource } from '../../src/documents/index.ts'
import { type Finding, lintSource, SUPPRESSION_META } from '../../src/lint/index.ts'
import { registry } from '../../src/rules/registry.generated.ts'
import { type Example, readPage } from './page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const SECTIONS = ['What', 'Why', 'Wrong', 'Right', 'When not to use it', 'False alarms']
/** The figures as `npm run bench -- false-alarms --write` puts them. */
const MEASURED = /^## False alarms\n\n[^\n]*`npm run bench -- false-alarms --write`\):\n\n(?:\|[^\n]*\n){7}/m
const pages = globSync('docs/rules/*/*.md', { cwd: root }).sort()
const ids = registry.map(({ meta }) => String(meta.id))

test('every rule has a page, and every page a rule', () => {
  expect(pages.map((path) => path.slice('docs/rules/'.length, -'.md'.length))).toEqual([...ids, SUPPRESSION_META.id].sort())
})

describe.each(registry.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const path = `${root}docs/rules/${id}.md`
  if (!existsSync(path)) return
  const page = readPage(path)

  test('its page says what, why, wrong, right, when not, and the false alarms measured', () => {
    expect(page.problems).toEqual([])
    expect(page.title).toBe(`# ${id}`)
    expect(page.summary).not.toMatch(/^#|^$/)
    for (const section of SECTIONS) expect(page.sections).toContain(section)
    expect(readFileSync(path, 'utf8')).toMatch(MEASURED)
    if (rule.meta.options !== undefined) expect(page.sections).toContain('Options')
    expect(page.examples.filter((example) => example.findings !== null).length).toBeGreaterThan(0)
    expect(page.examples.filter((example) => example.findings === null).length).toBeGreaterThan(0)
  })

  test.each(page.examples.map((example) => [example.line, example] as const))('the example of line %i', (_, example) => {
    expect(formats.map((format) => format.id)).toContain(example.format)
    expect(found(id, example).map(describeFinding(example))).toEqual(example.findings ?? [])
  })

  test('what its examples show is what it declares', () => {
    const declared = new Set(rule.meta.messages)
    const shown = page.examples.flatMap((example) => found(id, example))
    for (const finding of shown) {
      expect([...declared]).toContain(finding.messageId)
      // A message that still shows a parameter was not given it.
      expect(finding.message).not.toMatch(/\{\{|undefined|^rules\./)
      if (rule.meta.edits !== 'fix') expect(finding.fix).toBeUndefined()
      if (rule.meta.edits === 'none') expect(finding.suggestions).toBeUndefined()
    }
  })
})

/** The findings of an example with this rule alone. */
function found(id: string, example: Example): readonly Finding[] {
  const others = Object.fromEntries(ids.map((other) => [other, 'off'] as const))
  // What a page says beside the format: the encoding of the file, and the rule's options.
  const { encoding, ...options } = example.options
  const source = textSource(example.text, { format: example.format, encoding: typeof encoding === 'string' ? encoding : undefined })
  return lintSource(source, { rules: { ...others, [id]: ['error', options] } }).findings
}

/** Writes a finding as pages do, with the replacement where the page tells it. */
function describeFinding(example: Example): (finding: Finding, index: number) => string {
  return (finding, index) => {
    const words = example.text.slice(finding.start.offset, finding.end.offset)
    const line = `${words} → ${finding.messageId}`
    const edits = finding.fix?.edits ?? finding.suggestions?.[0]?.edits
    const toldReplacement = example.findings?.[index]?.includes(' ⇒ ') === true
    return toldReplacement ? `${line} ⇒ ${(edits ?? []).map((edit) => edit.text).join('')}` : line
  }
}
