import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const VERSE = 'وَيُسْقَوْنَ فِيهَا كَأْسًا كَانَ مِزَاجُهَا زَنْجَبِيلًا'
const speakers = (text: string): unknown[] => quran.findQuotations(text).map((one) => one.introducedAs)

describe('a hadith of an earlier line does not speak a verse', () => {
  test.each([
    ['in the next item', `- الصبر: وفي الحديث: "الصبر ضياء".\n- الزنجبيل: "${VERSE}".`],
    ['in the next item, without a label', `1. قال النبي ﷺ: «الصبر ضياء» (رواه مسلم)\n2. «${VERSE}»`],
    ['in the next paragraph', `وفي الحديث: "الصبر ضياء".\n\nومن شراب أهل الجنة: "${VERSE}".`],
    ['behind a sentence', `ولا يثبت في الحديث عن ذلك شيء.\nالزنجبيل: "${VERSE}".`],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
  })

  test.each([
    ['whose colon leads to the next line', `قال رسول الله ﷺ:\n"${VERSE}".`],
    ['that is the heading of a list', `## أحاديث شريفة\n- "الصبر ضياء".\n- "${VERSE}".`],
    ['on the same line', `وفي الحديث: "${VERSE}".`],
    ['behind it', `وفي الحديث: "الصبر ضياء".\n"${VERSE}" رواه مسلم.`],
  ])('but one %s does', (_, text) => {
    expect(speakers(text)).toEqual(['hadith'])
  })
})
