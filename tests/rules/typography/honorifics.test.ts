import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
