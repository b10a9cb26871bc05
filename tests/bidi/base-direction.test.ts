import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { lintSource } from '../../src/lint/index.ts'
import { rule } from '../../src/rules/bidi/base-direction.ts'

/** The lines that are told to be laid out from the wrong side, by the document's first words of each. */
function told(text: string, format = 'plain'): string[] {
  const { findings } = lintSource(textSource(text, { format }), { registry: [rule] })
  return findings.map(({ start, end }) => text.slice(start.offset, end.offset).split(/\s/, 1)[0]!)
}

const ENGLISH = 'He lived in Cairo, and taught there for many years.'
const ARABIC = 'عاش في القاهرة ودرّس فيها سنوات طويلة.'

describe('bidi/base-direction leaves an English sentence that leads to Arabic', () => {
  const QUOTING = [
    'The Prophet said: «من حفر لأخيه حفرة وقع فيها يوما من الأيام».',
    'The proverb “من حفر لأخيه حفرة وقع فيها يوما من الأيام” is old.',
    'One says "من حفر لأخيه حفرة وقع فيها يوما من الأيام".',
    'It is written ﴿الحمد لله رب العالمين الرحمن الرحيم مالك يوم الدين﴾.',
    'I would add الحمد لله رب العالمين الرحمن الرحيم مالك يوم الدين (1:2-4).',
    'Maxims: رب أخ لك لم تلده أمك; من جد وجد ومن زرع حصد.',
    'Panel (old: خط قديم): رب أخ لك لم تلده أمك في هذه الدنيا.',
    'Hadith: «من حفر لأخيه حفرة وقع فيها يوما» (no. 2736), «من جد وجد ومن زرع حصد».',
  ]

  for (const line of QUOTING) {
    test(line, () => {
      expect(told(line)).toEqual([])
      expect(told(`${ENGLISH}\n\n${line}`)).toEqual([])
    })
  }

  test('and a list of labels, whose words weigh for no other item', () => {
    const items = ['One: رب أخ لك لم تلده أمك.', 'Two: من جد وجد ومن زرع حصد.', 'Three: من حفر لأخيه حفرة وقع فيها.']
    expect(told(items.map((item) => `- ${item}`).join('\n'), 'markdown')).toEqual([])
  })

  test('and an Arabic sentence that leads to English', () => {
    expect(told('قال الشاعر: "The woods are lovely, dark and deep, but I have promises to keep".')).toEqual([])
  })
})

describe('bidi/base-direction tells', () => {
  const OPENING = ['PDF هو الملف الذي يرسله المكتب إلى جميع المشتركين.', 'PDF هو الملف الذي يسمى «الملف المحمول» عند المشتركين: ملف واحد.', '2024 Microsoft أعلنت الشركة عن نسخة جديدة من البرنامج.']

  for (const line of OPENING) {
    test(`${line}, whatever the document`, () => {
      for (const document of [line, `${ENGLISH}\n\n${line}`, `${ARABIC}\n\n${line}`]) expect(told(document)).toHaveLength(1)
    })
  }

  test('a line that a Latin name labels, in an Arabic document', () => {
    for (const line of ['Note: هذه الفقرة تشرح طريقة العمل في المكتب.', 'Twitter: «نحن نعمل على حل المشكلة في أقرب وقت ممكن».']) {
      expect(told(`${ARABIC}\n\n${line}`)).toHaveLength(1)
      expect(told(`${ENGLISH}\n\n${line}`)).toEqual([])
    }
  })

  test('no English sentence for its quotation, in an Arabic document either', () => {
    expect(told(`${ARABIC}\n\nHe said then: «نحن نعمل على حل المشكلة في أقرب وقت ممكن».`)).toEqual([])
  })

  test('a line that is one quotation', () => {
    expect(told('"PDF هو الملف الذي يرسله المكتب إلى جميع المشتركين."')).toHaveLength(1)
  })

  test('nothing more once a quotation stands in marks', () => {
    const sentence = (...signs: string[]) => fc.array(fc.constantFrom('the', 'book', 'كتاب', 'جديد', 'PDF', ...signs), { minLength: 1, maxLength: 12 })
    // A parenthesis before a colon makes what stands there no label, and a label is what the words behind it are read by.
    fc.assert(fc.property(fc.oneof(sentence(':'), sentence('(', ')')), fc.nat(11), fc.nat(11), (words, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      const marked = words.map((one, i) => (i === from ? `«${one}` : one) + (i === to ? '»' : ''))
      fc.pre(to < words.length && to - from < words.length - 1)
      expect(told(`${marked.join(' ')}.`).length).toBeLessThanOrEqual(told(`${words.join(' ')}.`).length)
    }))
  })
})
