import { expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { lintSource } from '../../src/lint/index.ts'
import { loadQuran } from '../../src/quran/index.ts'

const quran = loadQuran()
const statuses = (text: string) => quran.findCitations(text).map(({ text: reference, status }) => `${reference} ${status}`)
const found = (text: string) => lintSource(textSource(text)).findings.filter(({ rule }) => rule.startsWith('quran/')).map(({ rule, messageId }) => `${rule} ${messageId}`)

test.each([
  ['Allah says: "Surely God is with those who endure" (2:153).', ['2:153 unverified']],
  ['Allah says: "Surely God is with those who endure" (2:287).', ['2:287 no-such-ayah']],
  ['In the Quran Allah says, “Be just, it is nearer to piety.” [5:121]', ['5:121 no-such-ayah']],
  ['The Quran says: «Read in the name of your Lord» (96:20).', ['96:20 no-such-ayah']],
  ['Allah Almighty says in the Quran: "A thing that stands nowhere" (115:3).', ['115:3 unknown-surah']],
  ['God says in the Holy Qur\'an: “So endure” (2:153-287).', ['2:153-287 no-such-ayah']],
])('numbers alone behind words that God is said to speak are a reference: %s', (text, expected) => {
  expect(statuses(text)).toEqual(expected)
  expect(found(text)).toHaveLength(expected[0]!.endsWith('unverified') ? 0 : 1)
})

test.each([
  'The book says: "one thing" (2:287).',
  'Matthew writes: "Ask and it will be given" (7:298).',
  'Allah says what He wills. The scholar said: "Fear God in secret" (2:290).',
  'Allah says: "so be it", and the match ended late (2:290).',
  'Of God he says, and he says it often, "words fail us" and "so it is" (1:218).',
  'Allah says in the Quran that patience is rewarded, and the volume of the tafsir tells more (2:290).',
  'Allah says: "Be just\n\nA letter that was never closed" (5:900).',
])('and are none behind others: %j', (text) => {
  expect(statuses(text)).toEqual([])
  expect(found(text)).toEqual([])
})
