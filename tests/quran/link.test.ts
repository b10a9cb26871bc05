import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'
import { linkMentions } from '../../src/quran/link.ts'
import { findMentions } from '../../src/quran/references/index.ts'

/** Quotations stand in ornate brackets; the references that are about each, as they are written. */
function linked(text: string): string[][] {
  const quotations = [...text.matchAll(/﴿[^﴿﴾]*﴾/g)].map((match) => ({ outerStart: match.index, outerEnd: match.index + match[0].length }))
  return linkMentions(text, quotations, findMentions(text)).map((list) => list.map(({ start, end }) => text.slice(start, end)))
}

const V = '﴿إن مع العسر يسرا﴾'
const W = '﴿قل هو الله أحد﴾'

describe('the references of a quotation', () => {
  test.each([
    ['follow it', `${V} [الشرح: 6]`, [['الشرح: 6']]],
    ['follow it over a line’s end', `${V}\n[الشرح: 6]`, [['الشرح: 6']]],
    ['stand in two cells, in two scripts', `| ${V} | Ash-Sharh 94:6 | الشرح: 5 |`, [['Ash-Sharh 94:6', 'الشرح: 5']]],
    ['stand in the cell beside it, and of another verse in the next', `| ${V} | Ash-Sharh 94:6 | البقرة: 185 |`, [['Ash-Sharh 94:6']]],
    ['follow it, and its rendering behind words that lead to it', `${V} [الشرح: 5] which means: "Surely with hardship comes ease" [Ash-Sharh: 6]`, [['الشرح: 5', 'Ash-Sharh: 6']]],
    ['follow it, and its rendering, which is named so', `${V} (الشرح: 5). The meaning of which is: “Surely with hardship comes ease” (94:6)`, [['الشرح: 5', '94:6']]],
    ['follow it, and its rendering in a line with a label', `**Arabic:** ${V} (الشرح: 5)\n**English:** Surely with hardship comes ease (Ash-Sharh: 6)`, [['الشرح: 5', 'Ash-Sharh: 6']]],
    ['follow it, and another verse is named', `${V} (الشرح: 5), and in another verse: “Surely with hardship comes ease” (94:6)`, [['الشرح: 5']]],
    ['follow it, and its rendering with two digits changed', `﴿كتب عليكم الصيام﴾ [البقرة: 183] "Fasting is prescribed" (2:138)`, [['البقرة: 183', '2:138']]],
    ['follow its rendering', `${V}\n\n"Surely with hardship comes ease" [Ash-Sharh: 6]`, [['Ash-Sharh: 6']]],
    ['follow words that lead to them', `${V} (see the Quran 94:6)`, [['94:6']]],
    ['follow the name of the book', `${V} (كتاب الله، الشرح: 6)`, [['الشرح: 6']]],
    ['follow its name in English', `${V} (Book of Allah, Ash-Sharh: 6)`, [['Ash-Sharh: 6']]],
    ['stand before it', `سورة الشرح (الآية 6): ${V}`, [['سورة الشرح (الآية 6']]],
    ['stand behind each', `${V} [الشرح: 6] ثم ${W} [الإخلاص: 1]`, [['الشرح: 6'], ['الإخلاص: 1']]],
  ])('%s', (_, text, expected) => {
    const found = linked(text)
    expect(found).toHaveLength(expected.length)
    found.forEach((list, i) => {
      expect(list).toHaveLength(expected[i]!.length)
      list.forEach((reference, k) => expect(reference).toContain(expected[i]![k]))
    })
  })

  test('of one list are shared out, one for each, in order', () => {
    expect(linked(`${V} و ${W} [94:6؛ 112:1]`)).toEqual([['94:6'], ['112:1']])
  })

  test('of one list are shared out where the last is right and the first a slip', () => {
    const text = (list: string): string[] => loadQuran().findCitations(`${V} وقال: ${W} [${list}]`).map(({ status, quotation }) => `${status} ${quotation ?? '-'}`)
    expect(text('الشرح: 7؛ الإخلاص: 1')).toEqual(['wrong 0', 'confirmed 1'])
    expect(text('النور: 7؛ الإخلاص: 1')).toEqual(['unverified 1', 'confirmed 1'])
  })

  test('are not those of the next quotation', () => {
    expect(linked(`${V} وقال أيضا: ${W} [الإخلاص: 1]`)[0]).toEqual([])
  })

  test('are none where other words lie between', () => {
    expect(linked(`${V} ثم تكلم الرجل طويلا عن سفره وقرأ من [البقرة: 255]`)).toEqual([[]])
    expect(linked(`${V} (كتاب الصبر، الشرح: 6)`)).toEqual([[]])
    expect(linked(`قرأ [البقرة: 255]. ثم خرج الرجل. ${V}`)).toEqual([[]])
  })

  test('are mentions of the text, each about one quotation alone', () => {
    const piece = fc.constantFrom(V, W, ' [الشرح: 6]', ' (2:255)', ' [94:6؛ 112:1]', ' ثم ', ' قال: ', '\n\n', ' "ease" ', '. ', ' سورة الشرح: ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        const quotations = [...text.matchAll(/﴿[^﴿﴾]*﴾/g)].map((match) => ({ outerStart: match.index, outerEnd: match.index + match[0].length }))
        const mentions = findMentions(text)
        const links = linkMentions(text, quotations, mentions)
        expect(links).toHaveLength(quotations.length)
        for (const mention of links.flat()) expect(mentions).toContain(mention)
      }),
    )
  })
})
