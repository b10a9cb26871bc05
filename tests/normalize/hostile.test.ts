import { describe, expect, test } from 'vitest'
import { normalize, steps, type Profile } from '../../src/normalize/index.ts'

const MANY = 100_000

/** Every step, with the options that make it work. */
const ALL: Profile = {
  steps: {
    ...Object.fromEntries(steps.filter((step) => !step.id.startsWith('fold-') && step.id !== 'matcher-key').map((step) => [step.id, true])),
    'tanwin-alef': { order: 'before-alef' },
    'mark-order': { order: 'shadda-first' },
    honorific: { arabic: 'words', latin: '(saw)' },
    'quotation-marks': { arabic: 'guillemets' },
    digits: { arabic: 'arabic-indic', latin: 'ascii' },
    hamza: { initial: 'restore' },
  },
}

/** One line each, as long as a chapter: whoever looks back or ahead without end is seen here. */
describe('a hostile line of many units ends', () => {
  test.each([
    ['commas', 'ا,'],
    ['commas behind brackets', '),'],
    ['spaces before a comma', '  '],
    ['marks', 'َّ'],
    ['one mark', 'َ'],
    ['tatweel', 'ـ'],
    ['Farsi yeh', 'ی'],
    ['Farsi yeh in words', 'ی '],
    ['references', 'ا [1] '],
    ['references behind Latin', 'aا [1] '],
    ['ornate openers', '﴿'],
    ['ornate pairs', '﴿ا﴾ '],
    ['turned guillemets', '»ا« '],
    ['nested quotation marks', '“'],
    ['quotation marks', '"ا" '],
    ['hyphens and digits', '1-'],
    ['dates', 'ا 2024-01-02 '],
    ['plus signs', '+1-23-'],
    ['left quotation marks', '‘ā'],
    ['byte order marks', '\uFEFF'],
    ['direction marks', '\u200F'],
    ['lam-alef forms', 'ﻻ\u034F'],
    ['slots', 'ﭑ ﭒ '],
    ['mojibake leads', 'Ø'],
    ['mojibake', 'Ø§Ù„'],
    ['blank lines', '\n \r\n'],
    ['honorifics', 'ﷺ'],
    ['half blessings', 'صلى الله '],
  ])('%s', (_, unit) => {
    const text = `قال a ${unit.repeat(MANY)}`
    const once = normalize(text, ALL)
    expect(once.toNormalized(text.length)).toBe(once.text.length)
    expect(normalize(once.text, ALL).edits).toEqual([])
  })

  test('and many frozen ranges', () => {
    const text = 'نعم, لا\n'.repeat(20_000)
    const frozen = Array.from({ length: 10_000 }, (_, i) => ({ start: i * 16, end: i * 16 + 7 }))
    expect(normalize(text, 'publication', { frozen }).edits.length).toBe(10_000)
  })
})
