import { expect, test } from 'vitest'
import { textSource } from '../../../src/documents/index.ts'
import { lintSource } from '../../../src/lint/index.ts'
import { madeUp } from './made-up.ts'

const MIGHT = 'Yet might belongs to God, to His messenger and to the faithful, only the hypocrites do not know it.'
const CHANGE = 'إِنَّ اللَّهَ لَا يُغَيِّرُ مَا بِقَوْمٍ حَتَّىٰ يُغَيِّرُوا مَا بِأَنفُسِهِمْ'

function lint(text: string, locale: 'en' | 'ar' = 'en', format = 'plain') {
  const { findings } = lintSource(textSource(text, { format }), { locale, translations: [madeUp()] })
  return findings.filter(({ rule }) => rule.startsWith('quran/'))
}

test('a rendering of another verse than its reference names the translation and the verse, and offers the reference', () => {
  const [finding, ...others] = lint(`He recited "${MIGHT}" [Al-Munafiqun: 9].`)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'quran/wrong-reference', messageId: 'rendering', severity: 'error' })
  expect(finding?.message).toMatch(/Plain Words.*January 2, 2026/)
  expect(finding?.suggestions?.[0]?.edits[0]?.text).toBe('Al-Munafiqun: 8')
})

test('a rendering of another verse than the Arabic beside it is a finding on the rendering', () => {
  const text = `﴿${CHANGE}﴾ "${MIGHT}" [Ar-Ra'd: 11]`
  const [finding, ...others] = lint(text)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'quran/wrong-reference', messageId: 'beside', severity: 'error' })
  expect(text.slice(finding!.start.offset, finding!.end.offset)).toBe(MIGHT.slice(0, -1))
  expect(finding?.suggestions).toBeUndefined()
})

test('changed words are a note that says from what they differ, and offers nothing', () => {
  for (const locale of ['en', 'ar'] as const) {
    const [finding, ...others] = lint('He recited "But whoever turns a deaf ear to My message shall have a cramped life" (20:124).', locale)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'quran/misquotation', messageId: 'rendering', severity: 'info' })
    expect(finding?.message).toContain('Plain Words')
    expect(finding?.message).not.toMatch(/\{\{|undefined/)
    expect(finding?.suggestions).toBeUndefined()
    expect(finding?.fix).toBeUndefined()
  }
})

test('a document that follows another translation is not told so at each rendering', () => {
  const others = ['But those who turn a deaf ear to My reminder shall have a hard life', 'Go from here together, foes to one another', 'neither strays nor grows unhappy, whoever keeps to guidance from Me', 'He will ask: My Lord, why gather me blind when I had sight before?']
  const refs = ['20:124', '20:123', '20:123', '20:125']
  expect(lint(others.map((words, i) => `He recited "${words}" (${refs[i]}).`).join('\n\n'))).toEqual([])
})

test('a rendering in a wording of its own is not told so either', () => {
  expect(lint('He recited "But whoever turns from My reminder, theirs shall be a hard life, and We gather the blind on that Day" (20:124).')).toEqual([])
})

test('right renderings and their references have no finding', () => {
  expect(lint(`He recited "${MIGHT}" [Al-Munafiqun: 8], and (For with hardship there comes ease; truly, with hardship there comes ease) (94:5-6).`)).toEqual([])
})

test.each([
  ['rows of a table', `| Ref | Arabic | English |\n|---|---|---|\n| Q 13:11 | ${CHANGE} | God never alters how a people fare until they alter what they carry inside |\n| Q 20:124 | ومن أعرض عن ذكري فإن له معيشة ضنكا | But whoever turns a deaf ear to My reminder shall have a cramped life |\n| Q 94:5-6 | فإن مع العسر يسرا إن مع العسر يسرا | For with hardship there comes ease; truly, with hardship there comes ease. |`],
  ['items under their references', `1. **Quran 63:8**\n   > "${MIGHT}"\n\n2. **Quran 20:124**\n   > "But whoever turns a deaf ear to My reminder shall have a cramped life"`],
  ['a rendering with its own reference above another verse', `“${MIGHT}” (63:8)\n\n﴿${CHANGE}﴾ “God never alters how a people fare until they alter what they carry inside.” (13:11)`],
  ['… and in the item before', `- "${MIGHT}" (63:8)\n- ﴿${CHANGE}﴾ "God never alters how a people fare until they alter what they carry inside" (13:11)`],
  ['the name of a surah behind running text', `> But whoever turns a deaf ear to My reminder shall have a cramped life, and on the Day of Rising We shall gather him blind.\n> — Ta-Ha 20:124`],
])('%s are told apart', (_, text) => {
  expect(lint(text, 'en', 'markdown').map(({ message }) => message)).toEqual([])
})
