import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textSource } from '../../../src/documents/index.ts'
import { lintSource } from '../../../src/lint/index.ts'
import { rule } from '../../../src/rules/bidi/base-direction.ts'

/** How many lines are told to be laid out from the wrong side. */
function told(text: string, format = 'markdown'): number {
  return lintSource(textSource(text, { format }), { registry: [rule] }).findings.length
}

const FORMATS = ['plain', 'markdown']

describe('bidi/base-direction tells each line of a document made of short labels before', () => {
  const LABELLED: Readonly<Record<string, readonly string[]>> = {
    'the steps of a guide': ['Step 1: نفتح صندوق الأدوات ونخرج منه المفتاح.', 'Step 2: ندير المفتاح إلى اليمين حتى يثبت الغطاء.'],
    'the steps of a guide that names a button': ['Step 1: نضغط في أعلى الصفحة على زر Settings ثم ننتظر.', 'Step 2: نختار لغة الواجهة ثم نحفظ.'],
    'questions and answers': ['Q: متى يفتح المتحف أبوابه في أيام العيد؟', 'A: يفتح المتحف أبوابه بعد صلاة الظهر.'],
    'bold questions and answers': ['**Q:** متى يفتح المتحف أبوابه في أيام العيد؟', '**A:** يفتح المتحف أبوابه بعد صلاة الظهر.'],
    'the turns of a talk': ['Ahmed: هل زرت جدتك في القرية هذا الأسبوع؟', 'Sara: نعم، زرتها يوم الجمعة مع أخي الصغير.', 'Ahmed: وكيف وجدت حال البستان بعد المطر؟'],
    'titled names': ['Dr. Salim: كيف حال المريض الذي جاءنا مساء أمس من القرية؟', 'Nurse Huda: نام نوما هادئا وأكل قليلا من الخبز في الصباح.'],
    'an abstract and its keywords': ['Abstract: يدرس هذا البحث أثر المطر في زراعة الزيتون.', 'Keywords: المطر، الزيتون، الزراعة، الأثر.'],
    'the versions of a program': ['v1.2: إصلاح عرض القوائم الجانبية في الهاتف.', 'v1.3: إضافة لغات جديدة وتحسين سرعة البحث.'],
    'one note': ['Note: على الزائر أن يترك حقيبته عند الباب.'],
    'one note that quotes a little': ['Note: سمعنا قولهم «من جد وجد» مرارا في هذه القرية.'],
  }

  for (const [name, lines] of Object.entries(LABELLED)) {
    test(name, () => {
      for (const format of FORMATS) expect(told(lines.join('\n\n'), format)).toBe(lines.length)
    })
  }

  test('English, with Arabic labels', () => {
    expect(told('السؤال: When does the museum open its doors?\n\nالجواب: It opens its doors after noon.')).toBe(2)
  })

  test('items of a list, where labels recur or are those of turns', () => {
    const guide = ['Step 1: نفتح صندوق الأدوات ونخرج منه المفتاح.', 'Step 2: ندير المفتاح إلى اليمين حتى يثبت الغطاء.']
    const turns = ['Q: متى يفتح المتحف أبوابه في أيام العيد؟', 'A: يفتح المتحف أبوابه بعد صلاة الظهر.']
    for (const format of FORMATS) for (const lines of [guide, turns]) expect(told(lines.map((line) => `- ${line}`).join('\n'), format)).toBe(2)
  })

  test('lines under a heading of one word', () => {
    expect(told('## FAQ\n\nQ: متى يفتح المتحف أبوابه في أيام العيد؟\n\nA: يفتح المتحف أبوابه بعد صلاة الظهر.')).toBe(2)
  })

  test('lines of any number', () => {
    const sentence = fc.constantFrom('نفتح الصندوق ونخرج المفتاح الصغير.', 'ندير المفتاح حتى يثبت الغطاء تماما.', 'نترك الآلة ساعة ثم نعود إليها.')
    fc.assert(fc.property(fc.array(sentence, { minLength: 1, maxLength: 9 }), (lines) => {
      expect(told(lines.map((line, i) => `Step ${String(i + 1)}: ${line}`).join('\n\n'))).toBe(lines.length)
    }))
  })
})

describe('bidi/base-direction leaves lines that lead to Arabic behind a label', () => {
  const PROVERBS = '- *Sowing*: من زرع في الشتاء أكل في الصيف.\n- *Wells*: من صبر على الدلو شرب ماء باردا.'
  const ENGLISH: Readonly<Record<string, string>> = {
    'in a list under an English sentence': `The village has two sayings about patience.\n\n${PROVERBS}`,
    'in a list under an English heading': `# Sayings of the village\n\n${PROVERBS}`,
    'in a list of entries': PROVERBS,
    'in a list without markup': PROVERBS.replaceAll('*', ''),
    'under a short English sentence': 'He lived in Cairo.\n\nMotto: من زرع في الشتاء أكل في الصيف.',
    'before a task': 'Unit 1: هل زرت جدتك في القرية هذا الأسبوع؟\n\nTranslate the question.',
    'beside its translation': 'Arabic: هل زرت جدتك في القرية؟\n\nEnglish: Did you visit your grandmother?',
    'beside its translation in quotation marks': 'Ahmed: هل زرت جدتك في القرية؟\n\n"Did you visit your grandmother?"',
    'and quote it': 'Hadith: «من زرع في الشتاء أكل في الصيف ومن صبر شرب» (no. 12).\n\nMotto: «من صبر على الدلو شرب ماء باردا».',
    'behind a sentence': 'The old farmer said: من زرع في الشتاء أكل في الصيف.',
    'behind a gloss': 'Sowing (الزرع): من زرع في الشتاء أكل في الصيف.',
    'in a row of examples': 'See also: من زرع في الشتاء أكل; من صبر على الدلو شرب.',
    'and recite': 'Verse: الحمد لله رب العالمين الرحمن الرحيم مالك يوم الدين (1:2-4).',
    'in a vocabulary': 'Book: كتاب.\n\nHouse: بيت.\n\nPen: قلم.\n\nMotto: من جد وجد ومن زرع حصد.',
  }

  for (const [name, text] of Object.entries(ENGLISH)) {
    test(name, () => {
      for (const format of FORMATS) expect(told(text, format)).toBe(0)
    })
  }

  test('once an English sentence stands anywhere in the document', () => {
    const step = 'Step 1: نفتح صندوق الأدوات ونخرج منه المفتاح.'
    expect(told(step)).toBe(1)
    fc.assert(fc.property(fc.constantFrom('This is a guide.', 'See the drawing below.', '> He wrote it himself.'), fc.boolean(), (sentence, first) => {
      expect(told((first ? [sentence, step] : [step, sentence]).join('\n\n'))).toBe(0)
    }))
  })
})
