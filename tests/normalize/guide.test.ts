import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { normalize, planOf, profiles, steps } from '../../src/normalize/index.ts'
import { loadLexicon } from '../../src/arabic/index.ts'
import { HAMZA_WORDS } from '../../src/normalize/hamza-words.ts'

const page = readFileSync(new URL('../../docs/normalize.md', import.meta.url), 'utf8')

test.each(steps.map((step) => [step.id, step] as const))('the example of %s is what the step does', (id, { doc }) => {
  expect(normalize(doc.example[0], { steps: { [id]: doc.with ?? true } }).text).toBe(doc.example[1])
})

test('every step says what, why and what it loses, and stands in the guide', () => {
  for (const { id, doc } of steps) {
    expect(page).toContain(`| \`${id}\` | ${doc.what} |`)
    expect(doc.why.length, id).toBeGreaterThan(10)
  }
})

test('what publication does loses nothing', () => {
  for (const { step } of planOf('publication')) expect([step.id, step.loses]).toEqual([step.id, 'nothing'])
})

test('only lossy profiles have steps that lose information', () => {
  for (const { id, lossy } of profiles) {
    expect([id, planOf(id).some(({ step }) => step.loses === 'information')]).toEqual([id, lossy])
  }
})

test('house does nothing to style that nobody asked for, but for stretching tatweel', () => {
  const text = 'قال "نعم" ١٢ 12 شكراً شكرًا النبي ﷺ (saw) الى البيت هـ\n'
  expect(normalize(text, 'house').text).toBe(text)
})

test('words that get their hamza back are no words without it', () => {
  const lexicon = loadLexicon()
  if (lexicon === null) return console.log('the word list was not built: the hamza words are not looked up')
  for (const [bare, right] of HAMZA_WORDS) {
    expect([right, lexicon.has(right)]).toEqual([right, true])
    expect([bare, lexicon.has(bare)]).toEqual([bare, false])
  }
})
