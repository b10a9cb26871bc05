import { expect, test } from 'vitest'
import { textSource } from '../../../src/documents/index.ts'
import { lintSource } from '../../../src/lint/index.ts'
import { loadQuran } from '../../../src/quran/index.ts'
import { madeUp } from './made-up.ts'

const MIGHT = 'Yet might belongs to God, to His messenger and to the faithful, only the hypocrites do not know it.'
const CRAMPED = 'But whoever turns a deaf ear to My reminder shall have a cramped life'
const CHANGE = 'God never alters how a people fare until they alter what they carry inside'
const PATIENT = 'إن الله مع الصابرين'

const translations = [madeUp()]
const statuses = (text: string) => loadQuran().analyze(text, { translations }).citations.map(({ text: reference, status }) => `${reference} ${status}`)
const found = (text: string, format = 'plain') => lintSource(textSource(text, { format }), { translations }).findings.filter(({ rule }) => rule.startsWith('quran/')).map(({ rule, messageId, start, end }) => `${rule} ${messageId}: ${text.slice(start.offset, end.offset)}`)

test.each([
  [`"${MIGHT}", "${CRAMPED}" (63:8; 20:124).`, ['63:8 confirmed', '20:124 confirmed']],
  [`He recited "${MIGHT}" and "${CRAMPED}" (63:8, 20:124).`, ['63:8 confirmed', '20:124 confirmed']],
  [`"${MIGHT}", "${CRAMPED}" and "${CHANGE}" (63:8; 20:124; 13:11).`, ['63:8 confirmed', '20:124 confirmed', '13:11 confirmed']],
  [`"${MIGHT}", "${CRAMPED}" (63:8; 20:125).`, ['63:8 confirmed', '20:125 wrong']],
  [`"${MIGHT}", and "${CRAMPED}" (63:9, 20:124).`, ['63:9 wrong', '20:124 confirmed']],
])('several renderings share a list of references: %s', (text, expected) => {
  expect(statuses(text)).toEqual(expected)
})

test('two places of one rendering are no list for the rendering before it', () => {
  expect(statuses(`"${MIGHT}" It is like "${CRAMPED}" (20:124; 7:29).`)).toEqual(['20:124 confirmed', '7:29 unverified'])
})

test.each([
  ['plain', `"${CRAMPED}"¹ is what he read.\n\n¹ Ta-Ha 20:125.`, ['quran/wrong-reference rendering: Ta-Ha 20:125']],
  ['plain', `"${CRAMPED}."[1]\n\n[1] Quran 20:125`, ['quran/wrong-reference rendering: Quran 20:125']],
  ['markdown', `"${CRAMPED}"[^1] is what he read.\n\n[^1]: Ta-Ha 20:125.`, ['quran/wrong-reference rendering: Ta-Ha 20:125']],
  ['plain', `"${CRAMPED}"¹ is what he read.\n\n¹ Ta-Ha 20:124.`, []],
  ['markdown', `"${CRAMPED}"[^1] is what he read.\n\n[^1]: Ta-Ha 20:124.`, []],
])('the footnote of a rendering is followed (%s): %j', (format, text, expected) => {
  expect(found(text, format)).toEqual(expected)
})

test.each([
  `﴿${PATIENT}﴾ [البقرة: 153] "${MIGHT}"`,
  `قال تعالى: ﴿${PATIENT}﴾ (البقرة: 153)\n"${MIGHT}"`,
  `Allah says: ﴿${PATIENT}﴾ (2:153), meaning: "${MIGHT}"`,
  `﴿${PATIENT}﴾ [البقرة: 153] which means: “${MIGHT}”`,
])('a rendering of another verse is told where the reference of the Arabic stands between them: %j', (text) => {
  expect(found(text).map((one) => one.split(':')[0])).toEqual(['quran/wrong-reference beside'])
})

test.each([
  `﴿${PATIENT}﴾ (2:153). "${MIGHT}" (63:8).`,
  `﴿${PATIENT}﴾ (2:153) and "${MIGHT}" (63:8).`,
  `﴿${PATIENT}﴾ (2:153). The surah of the hypocrites says: "${MIGHT}"`,
  `- ﴿${PATIENT}﴾ (2:153)\n- "${MIGHT}"`,
])('and two quotations are no verse and its rendering: %j', (text) => {
  expect(found(text)).toEqual([])
})
