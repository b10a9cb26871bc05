import { expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'
import { resources } from '../../src/locales/index.ts'
import { englishError } from '../../src/locales/english-error.ts'
import { normalize } from '../../src/normalize/index.ts'

const messageOf = (run: () => unknown): [string, string] => {
  try {
    run()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [String(error.code), error.message]
  }
  return ['', '']
}

test('an error that nobody renders says in English what went wrong', () => {
  expect(messageOf(() => lint('x', { format: 'nope' }))).toEqual(['unknown-format', expect.stringMatching(/^There is no document format nope\. Known: .*markdown/)])
  expect(messageOf(() => fix('x', { rules: { 'quran/misquotaton': 'off' } }))).toEqual(['unknown-rule', 'There is no rule quran/misquotaton. Did you mean quran/misquotation?'])
  expect(messageOf(() => lint('x', { rules: { zzzzzzzz: 'off' } }))).toEqual(['unknown-rule', 'There is no rule zzzzzzzz.'])
  expect(messageOf(() => normalize('x', 'publication', { frozen: [{ start: 0, end: 5 }] }))).toEqual(['bad-range', 'The range 0–5 lies outside the text, which has 1 UTF-16 units.'])
})

test('every error has its sentence, whose parameters are all put in', () => {
  for (const [code, text] of Object.entries(resources.en.errors)) {
    if (code.endsWith('-near')) continue
    const data = Object.fromEntries([...text.matchAll(/\{\{-? ?(\w+)/g)].map((match) => [match[1]!, 'w']))
    expect(englishError(code as keyof typeof resources.en.errors, data)).not.toMatch(/[{}]/)
  }
})
