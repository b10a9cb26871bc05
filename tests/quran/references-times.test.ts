import { describe, expect, test } from 'vitest'
import { findMentions, loadQuran } from '../../src/quran/index.ts'

const VERSE = '﴿إن مع العسر يسرا﴾'
const quran = loadQuran()
const statuses = (text: string): string[] => quran.findCitations(text).map(({ status }) => status)

describe('the times of a transcript are no references', () => {
  test.each([
    ['in square brackets', `[02:15] المقدم: حياكم الله\n[12:18] الضيف: ${VERSE}\n[12:40] المقدم: أحسنتم\n`],
    ['in round ones', `(01:30) حياكم الله\n(12:18) يقول ربنا: "إن مع العسر يسرا"\n(12:40) نعم\n`],
    ['without', `02:15 حياكم الله\n12:18 ${VERSE}\n12:40 نعم\n`],
    ['with seconds of an hour', `[1:02:15] حياكم الله\n[12:18] يقول ربنا: ${VERSE}\n[12:40] نعم\n`],
    ['set bold', `**[12:18]** يقول ربنا: ${VERSE}\n**[12:40]** نعم\n**[13:05]** شكرا\n`],
    ['in English', `[02:15] Host: welcome\n[12:18] Guest: God says: "إن مع العسر يسرا"\n[12:40] Host: thank you\n`],
  ])('%s', (_, text) => expect(statuses(text)).toEqual([]))
})

describe('a reference is read', () => {
  test.each([
    ['behind its verse', `[02:15] مقدمة\nقال تعالى: ${VERSE} [94:7]\n`],
    ['on a line of its own below it', `[02:15] مقدمة\n${VERSE}\n[94:7]\n`],
    ['of three figures', `[02:15] مقدمة\n${VERSE}\n[2:153] قال المفسرون كذا\n`],
    ['where no line begins with a time', `${VERSE}\n[94:8] قال المفسرون كذا\n`],
    ['where the time stands within a line', `نلتقي في 10:05 مساء\n${VERSE}\n[94:8] قال المفسرون كذا\n`],
    ['with its surah', `[02:15] مقدمة\n${VERSE}\n[الشرح: 8] قال المفسرون كذا\n`],
  ])('%s', (_, text) => expect(statuses(text)).toEqual(['wrong']))

  test('and no surah is written with a nought', () => expect(findMentions('[02:15] مقدمة\n[94:06] نعم\n')).toEqual([]))
})
