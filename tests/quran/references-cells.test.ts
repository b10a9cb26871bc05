import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { loadQuran } from '../../src/quran/index.ts'
import { read } from './references-notation.ts'

const VERSE = '﴿يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصابرين﴾'
const EASE = '﴿إن مع العسر يسرا﴾'

/** `status` of each reference; with `*` where it belongs to a quotation. */
const settled = (text: string): string[] => loadQuran().findCitations(text).map(({ status, quotation }) => `${status}${quotation === null ? '' : '*'}`)

/** The rules that report something in a Markdown table of such rows. */
const told = (...rows: string[]): string[] => {
  const bars = `|${'---|'.repeat(rows[0]!.split('|').length - 2)}`
  return lint([rows[0]!, bars, ...rows.slice(1)].join('\n'), { format: 'markdown' })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('quran/'))
}

describe('numbers that are all a cell holds, beside a verse,', () => {
  test.each([
    `| ${VERSE} | 2:154 |`,
    `| ${VERSE} | 2:154`,
    `${VERSE} | 2:154`,
    `| 1 | ${VERSE} | 2:154 | الصبر |`,
    `| ${VERSE} | Seek help in patience | 2:154 |`,
    `| ${VERSE} | **2:154** |`,
    `| 2:154 | ${VERSE} |`,
    `2:154 | ${VERSE}`,
    `الجدول\n2:154 | ${VERSE}`,
    `| ${VERSE} | ٢:١٥٤ |`,
  ])('are a reference: %j', (text) => {
    expect(settled(text)).toEqual(['wrong*'])
    expect(settled(text.replace('2:154', '2:153').replace('٢:١٥٤', '٢:١٥٣'))).toEqual(['confirmed*'])
  })

  test('are those of their row', () => {
    expect(settled(`| ${VERSE} | 2:153 |\n| ${EASE} | 94:7 |`)).toEqual(['confirmed*', 'wrong*'])
    expect(settled(`| 2:153 | ${VERSE} |\n| 94:7 | ${EASE} |`)).toEqual(['confirmed*', 'wrong*'])
  })

  test('may be several', () => {
    expect(settled(`| ${EASE} | 94:5, 94:6 |`)).toEqual(['confirmed*', 'confirmed*'])
    expect(settled(`| ${EASE} | 94:5-6 |`)).toEqual(['confirmed*'])
  })

  test('are told of in Markdown, in the last cell too', () => {
    expect(told('| Verse | Ref |', `| ${VERSE} | 2:154 |`)).toEqual(['quran/wrong-reference'])
    expect(told('| Theme | Verse | Ref |', `| Patience | ${VERSE} | 2:153 |`, `| Ease | ${EASE} | 94:4 |`)).toEqual(['quran/wrong-reference'])
    expect(told('| Ref | Verse |', `| 2:154 | ${VERSE} |`)).toEqual(['quran/wrong-reference'])
    expect(told('| Verse | Ref |', '| "إن مع العسر فرجا" | 94:6 |')).toEqual(['quran/misquotation'])
    expect(told('| Verse | Ref |', `| ${VERSE} | 2:153 |`)).toEqual([])
  })
})

describe('numbers in a cell are no reference', () => {
  test('where other words stand in it, or it is a time', () => {
    expect(settled(`| ${EASE} | at 94:7 |`)).toEqual([])
    expect(settled(`| ${EASE} | 94:7 min |`)).toEqual([])
    expect(settled(`| ${EASE} | 2:05 |`)).toEqual([])
    expect(settled(`| ${EASE} | 2:30 |`)).toEqual(['ambiguous*'])
    expect(told('| Verse | From |', `| ${EASE} | 2:30 |`)).toEqual([])
  })

  test('where no verse stands beside them, or none has such numbers', () => {
    expect(settled('| الأهلي | 2:1 |\n| الزمالك | 3:2 |')).toEqual([])
    expect(read('| ratio | 16:9 |')).toBe('16:9 bare')
    expect(read('| 115:2 | 2:300 |')).toBe('')
  })
})
