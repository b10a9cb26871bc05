import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../../src/index.ts'
import type { Honorifics } from '../../../src/analysis/facts.ts'
import { rule } from '../../../src/rules/typography/honorifics.ts'
import { findings, messageIds } from '../lint-with.ts'

const LATIN = ['(saw)', '(SAW)', '(s.a.w.)', '(saws)', '[saw]']
const OTHERS = ['(pbuh)', '(PBUH)', 'ﷺ']

describe('honorifics', () => {
  test('spellings of one form are one way; two forms are one note, at the rarer one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LATIN), { minLength: 2, maxLength: 8 }), fc.constantFrom(...OTHERS), (uses, other) => {
        const text = uses.map((use) => `The Prophet ${use} said so.`).join(' ')
        expect(messageIds(rule, text)).toEqual([])
        const mixed = `The Prophet ${other} said so. ${text}`
        expect(findings(rule, mixed).map(({ messageId, start, end }) => [messageId, mixed.slice(start.offset, end.offset)])).toEqual([['prophet', other]])
      }),
    )
  })

  test('marks on the words and the family in the middle change nothing', () => {
    const text = 'قال النبي صَلَّى اللَّهُ عَلَيْهِ وَسَلَّمَ، ثم قال صلى الله عليه وآله وصحبه وسلم.'
    expect(messageIds(rule, text)).toEqual([])
    expect(messageIds(rule, `${text} وقال النبي (ص).`)).toEqual(['prophet'])
    expect(messageIds(rule, `${text} وقال النبي صلعم.`)).toEqual(['prophet'])
    expect(findings(rule, `${text} وقال ﷺ.`)[0]?.message).toContain('(2)')
  })

  test('the option says how often a way must be used', () => {
    const text = 'The Prophet (saw), the Prophet (saw), the Prophet (pbuh).'
    expect(messageIds(rule, text)).toEqual(['prophet'])
    expect(messageIds(rule, text, { least: 2 })).toEqual([])
  })

  test.each([
    'The Prophet ﷺ said so. Allah (swt) knows.',
    'The Prophet (saw) met Moses (peace be upon him), Jesus (pbuh) and Adam (pbuh).',
    'The Prophet Muhammad, peace be upon him, taught. Later the Prophet (pbuh) left.',
    'The Prophet (saw) said:\n\nقال النبي ﷺ كذا',
    'He quoted «قال النبي صلى الله عليه وسلم» from the Prophet (saw).',
    'انظر (ص) ثم (ص)، وقال النبي ﷺ كذا',
    'قال تعالى، وقال عز وجل، وقال سبحانه، وقال سبحانه وتعالى، وقال جل جلاله',
    'I saw it (see p. 3), and the Prophet (saw) too.',
  ])('nothing is said of %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})

describe('spellings that a house adds', () => {
  const ofList = (text: string, honorifics: Honorifics) => lint(text, { honorifics }).findings.filter(({ rule: id }) => id === rule.meta.id).map(({ start, end }) => text.slice(start.offset, end.offset))

  test('are ways of their own under who is honoured', () => {
    const text = 'The Prophet (saw) said, the Prophet (saw) did, the Prophet (S) was.'
    expect(ofList(text, {})).toEqual([])
    expect(ofList(text, { prophet: ['(s)'] })).toEqual(['(S)'])
    expect(ofList('قال النبي ﷺ كذا، وقال النبي ﷺ كذا، وقال النبي عَلَيْهِ السَّلام كذا.', { prophet: ['عليه السلام'] })).toEqual(['عَلَيْهِ السَّلام'])
    expect(ofList('The Prophet (saws) said, the Prophet (saw) did.', { prophet: ['(saws)'] })).toEqual(['(saw)'])
  })

  test('are more spellings of a way under its name', () => {
    const text = 'God (swt) knows. God, Glory be  to Him, hears. God, glory be to him, sees.'
    expect(ofList(text, { god: ['glory be to Him'] })).toEqual(['(swt)'])
    expect(ofList(text, { swt: ['glory be to Him'] })).toEqual([])
    expect(ofList('The Prophet (saw) met Jesus (a.s) and Muhammad (a.s).', { pbuh: ['(a.s)'] })).toEqual(['(a.s)'])
  })

  test('do not begin or end inside words, and kinds of apostrophe are one', () => {
    const text = 'God (swt) knows. The kata’ala, the ta`alas.'
    expect(ofList(text, { god: ["ta'ala"] })).toEqual([])
    expect(ofList(`${text} God ta’ala. (swt)`, { god: ["ta'ala"] })).toEqual(['ta’ala'])
  })

  test('that name no honorific, or two, are an error', () => {
    expect(() => lint('text', { honorifics: { prophat: ['x'] } })).toThrow(/honorifics\.prophat, which does not exist\. Did you mean prophet\?/)
    expect(() => lint('text', { honorifics: { prophet: ['(s)'], saw: ['(S)'] } })).toThrow(/\(S\) stands under prophet and under saw/)
  })
})
