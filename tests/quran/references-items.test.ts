import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

/** What is said of each reference, and the number of the quotation that it is of. */
const settled = (text: string): string[] => loadQuran().findCitations(text).map(({ status, quotation }) => `${status} ${quotation ?? '-'}`)

const VERSE = '﴿وقل رب زدني علما﴾'

describe('a reference in an item of a list', () => {
  test.each([
    `- ${VERSE}\n- "Whoever is patient will be rewarded." (Quran 2:153)`,
    `1. ${VERSE}\n2. "Whoever is patient will be rewarded." (Quran 2:153)`,
    `1- ${VERSE}\n2- "Whoever is patient will be rewarded." (Quran 2:153)`,
    `أ. ${VERSE}\nب. "Whoever is patient will be rewarded." (Quran 2:153)`,
    `▪ ${VERSE}\n▪ “Whoever is patient will be rewarded.” [Al-Baqarah 2:153]`,
    `– ${VERSE}\n– "Whoever is patient will be rewarded." (Quran 2:153)`,
    `* ${VERSE}\n\n* "Whoever is patient will be rewarded." (Quran 2:153)`,
    `${VERSE}\n- "Whoever is patient will be rewarded." (Quran 2:153)`,
  ])('is not that of the item above: %s', (text) => {
    expect(settled(text)).toEqual(['unverified -'])
  })

  test.each([
    `- ${VERSE}\n- (Quran 20:115)`,
    `- ${VERSE}\n- Reference: Quran 20:115`,
    `- ${VERSE}\n  - "My Lord, increase me in knowledge." (Quran 20:115)`,
    `- ${VERSE}\n  "My Lord, increase me in knowledge." (Quran 20:115)`,
    `${VERSE}\n"My Lord, increase me in knowledge." (Quran 20:115)`,
  ])('is so where it is all that is said, or stands in the same item: %s', (text) => {
    expect(settled(text)).toEqual(['wrong 0'])
  })
})
