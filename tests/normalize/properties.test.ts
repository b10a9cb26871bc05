import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize, profiles, steps, type Profile } from '../../src/normalize/index.ts'
import { applyEdits, invertEdits, type Range } from '../../src/text/index.ts'

/** What must hold of every text, profile and set of frozen ranges. */
function check(text: string, profile: Profile | string, frozen: readonly Range[] = []): void {
  const result = normalize(text, profile, { frozen })
  expect(applyEdits(text, result.edits)).toBe(result.text)
  expect(applyEdits(result.text, invertEdits(text, result.edits))).toBe(text)
  // One expectation, not one an edit: a key of vowelled prose has an edit for every second unit.
  expect(result.edits.filter((edit) => edit.steps.length === 0 || text.slice(edit.start, edit.end) === edit.text)).toEqual([])
  const moved = frozen.map(({ start, end }) => {
    const range = { start: result.toNormalized(start), end: result.toNormalized(end - 1) + 1 }
    expect(result.text.slice(range.start, range.end)).toBe(text.slice(start, end))
    return range
  })
  expect(normalize(result.text, profile, { frozen: moved }).edits).toEqual([])
  checkOffsets(text, result)
}

function checkOffsets(text: string, result: ReturnType<typeof normalize>): void {
  const edited = new Uint8Array(text.length)
  for (const { start, end } of result.edits) edited.fill(1, start, end)
  const step = Math.max(1, Math.floor(text.length / 400))
  const wrong: number[] = []
  for (let at = 0; at < text.length; at += step) {
    const there = result.toNormalized(at)
    const isWrong = edited[at] === 1 ? there > result.text.length : result.text.charAt(there) !== text.charAt(at) || result.toSource(there) !== at
    if (isWrong) wrong.push(at)
  }
  expect(wrong).toEqual([])
  expect(result.toNormalized(text.length)).toBe(result.text.length)
  expect(result.toSource(result.text.length)).toBe(text.length)
}

const pieces = fc.constantFrom(
  ...'ابتكيیکىةهـَُّْٰٓٔﻻﻣﭑﭒﷺ١۴1aéI ,;?.،؛؟!«»﴾﴿“”"\'()\n\r\t',
  '\u200B', '\u200C', '\u200D', '\u200F', '\u00AD', '\uFEFF', '\u206A', '\u00A0', '\u2067', '\u2069', '\u034F',
  'Ø§Ù„', 'ط§ظ„ط³', '  \n', ' \n\n', '\r\n', 'الكتاب ', ' قال ', 'word ', ' صلى الله عليه وسلم ', ' (saw) ', 'Qurʾān ', "Ka'b ", '😀', '٢٠٢٤-٠١-٠٢', '2024-01-02', '+966-50-123-4567', '[124]',
)
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
)

const folding = steps.filter((step) => step.scope === 'units').map((step) => step.id)
const others = steps.filter((step) => step.scope !== 'units')

/** Any of the steps, each with one of its values for every option; foldings in a few combinations, for each makes a table of its own. */
const profile: fc.Arbitrary<Profile> = fc
  .record({
    foldings: fc.constantFrom([], [], ['fold-marks'], ['fold-alef', 'fold-hamza', 'matcher-key'], ['fold-latin', 'fold-controls'], folding),
    chosen: fc.tuple(
      ...others.map((step) =>
        fc.option(fc.record(Object.fromEntries(Object.entries(step.options ?? {}).map(([name, { values }]) => [name, fc.constantFrom(...values)]))), { nil: undefined }),
      ),
    ),
  })
  .map(({ foldings, chosen }) => ({
    steps: Object.fromEntries([
      ...others.flatMap((step, i) => (chosen[i] === undefined ? [] : [[step.id, chosen[i]] as const])),
      ...foldings.map((id) => [id, true] as const),
    ]),
  }))

/** Whole code points of the text that must not change. */
function frozenOf(source: string, at: number, length: number): Range[] {
  const start = Math.min(at, source.length)
  const end = Math.min(start + length, source.length)
  return start < end ? [{ start, end }] : []
}

describe('normalising any text', () => {
  test.each(profiles.map((one) => one.id))('with %s can be undone, done twice, and traced both ways', (id) => {
    fc.assert(fc.property(text, (source) => check(source, id)), { numRuns: 1000 })
  })

  test('with any steps and options', () => {
    fc.assert(fc.property(text, profile, (source, chosen) => check(source, chosen)), { numRuns: 1500 })
  })

  test('leaves frozen ranges as they are', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.integer({ min: 1, max: 20 }), profile, (source, at, length, chosen) =>
        check(source, chosen, frozenOf(source, at, length)),
      ),
      { numRuns: 1000 },
    )
  })
})

const data = process.env['TASHIH_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
const PROSE = ['ud-arabic-pud', 'tashkeela-test', 'po-ar', 'po-fa', 'ocr-book-1', 'ocr-book-2', 'ocr-book-6']
const LETTERS = /[^\p{L}\p{N}]/gu

describe('normalising prose', () => {
  const present = PROSE.filter((name) => existsSync(`${data}/prose/${name}.txt`))
  if (present.length === 0) console.log(`no prose under ${data}: the tests on it are left out`)

  test.each(present)('%s keeps every property', (name) => {
    const source = readFileSync(`${data}/prose/${name}.txt`, 'utf8')
    const lines = source.split(/(?<=\n)/)
    const parts = Array.from({ length: Math.ceil(lines.length / 400) }, (_, i) => lines.slice(i * 400, (i + 1) * 400).join(''))
    expect(parts.join('')).toBe(source)
    for (const { id } of profiles) for (const part of parts) check(part, id)
  })

  test.each(present.filter((name) => !name.startsWith('ocr')))('%s loses no letter to publication', (name) => {
    const source = readFileSync(`${data}/prose/${name}.txt`, 'utf8')
    const { edits } = normalize(source)
    const changed = edits.filter((edit) => source.slice(edit.start, edit.end).replace(LETTERS, '') !== edit.text.replace(LETTERS, ''))
    // Presentation forms in interface text: the same letters, as characters.
    const unexplained = changed.filter((edit) => source.slice(edit.start, edit.end).normalize('NFKC') !== edit.text)
    expect(unexplained).toEqual([])
  })
})
