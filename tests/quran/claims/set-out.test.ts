import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

const FELLOWS = [
  ['إن الله مع الصابرين', 'البقرة 153'],
  ['وقل رب زدني علما', 'طه 114'],
  ['ومن أحسن قولا ممن دعا إلى الله', 'فصلت 33'],
] as const
const ALTERED = ['ألا بذكر الله تطمئن النفوس', 'الرعد 28'] as const
const INVENTED = ['إن العلم نور يهدي به الله قلوب الصادقين', 'الزمر 9'] as const

type Pair = readonly [words: string, reference: string]
const LAYOUTS: readonly (readonly [name: string, (pairs: readonly Pair[]) => string])[] = [
  ['items with letters and a dash', (pairs) => pairs.map(([words, reference]) => `(هـ) ${words} — ${reference}`).join('\n')],
  ['items with bullets and labels', (pairs) => pairs.map(([words, reference]) => `• **الدليل:** ${words} – ${reference}.`).join('\n')],
  ['items with squares and a hyphen', (pairs) => pairs.map(([words, reference]) => `◾ ${words} - ${reference}`).join('\n')],
  ['items with numbers and an arrow', (pairs) => pairs.map(([words, reference], i) => `${i + 1}. ${words} ← ${reference}`).join('\n')],
  ['items that begin with the reference', (pairs) => pairs.map(([words, reference]) => `- ${reference} → ${words}`).join('\n')],
  ['rows of a table', (pairs) => `| العدد | النص | المصدر |\n|---|---|---|\n${pairs.map(([words, reference], i) => `| ${i + 1} | ${words} | ${reference} |`).join('\n')}`],
  ['rows between tabs', (pairs) => pairs.map(([words, reference]) => `${words}\t${reference}\tx`).join('\n')],
  ['block quotes', (pairs) => pairs.map(([words, reference]) => `> ${words}\n> — ${reference}`).join('\n\n')],
]

const INTRODUCTION = 'ومن الأدلة:\n\n'

function judged(text: string): string[] {
  return quran.findQuotations(text).map(({ verdict, possible, text: words }) => `${verdict}${possible ? '?' : ''} ${words}`)
}

const RIGHT = FELLOWS.map(([words]) => `verbatim ${words}`)

describe.each(LAYOUTS)('a text with its reference: %s', (_, lay) => {
  test('is the verse that is named, found with its reference', () => {
    expect(judged(lay(FELLOWS))).toEqual(RIGHT)
    expect(quran.findCitations(lay(FELLOWS)).map(({ status }) => status)).toEqual(['confirmed', 'confirmed', 'confirmed'])
  })

  test('is that verse misquoted among verses that are right', () => {
    expect(judged(lay([...FELLOWS, ALTERED]))).toEqual([...RIGHT, `misquoted ${ALTERED[0]}`])
  })

  test('is presented as a verse among them, and may stand nowhere', () => {
    expect(judged(INTRODUCTION + lay([...FELLOWS, INVENTED]))).toEqual([...RIGHT, `unmatched ${INVENTED[0]}`])
  })

  test('is nothing where no verses stand beside it', () => {
    expect(judged(INTRODUCTION + lay([INVENTED, INVENTED, INVENTED]))).toEqual([])
  })
})

test('an arrow leads from a quotation to its reference as a dash does', () => {
  expect(quran.findCitations('«إن الله مع الصابرين» ← البقرة 153. وبعد').map(({ status }) => status)).toEqual(['confirmed'])
})

describe('words of the writer among verses', () => {
  const list = (pairs: readonly Pair[]): string => pairs.map(([words, reference]) => `- ${words} — ${reference}`).join('\n')

  test.each([
    ['as many as the verses', [...FELLOWS, ['الصائم المريض يفطر ثم يقضي', 'البقرة 185'], ['المسافر يقصر صلاته في سفره', 'النساء 101'], ['الحاج يجتنب الجدال والفسوق', 'البقرة 197']]],
    ['what the verse is about', [...FELLOWS, ['تحريم السخرية واللمز والتنابز بالألقاب', 'الحجرات 11']]],
    ['what is said about one of them', [...FELLOWS, ['العدول عن الغيبة لمزيد التشريف', 'طه 114']]],
    ['a prayer', [...FELLOWS, ['اللهم اجعلنا من الصابرين الشاكرين الذاكرين', 'البقرة 153']]],
    ['the source of a hadith', [...FELLOWS, ['من سلك طريقا يلتمس فيه علما', 'مسلم 2699']]],
    ['another language', [...FELLOWS, ['بے شک مشکل کے ساتھ آسانی ہے', 'الشرح 6']]],
  ] as const)('are no verse: %s', (_, pairs) => {
    expect(judged(INTRODUCTION + list(pairs))).toEqual(RIGHT)
  })

  test('are none below a line that says what they are', () => {
    expect(judged(`خلاصة ما سبق:\n${list([...FELLOWS, INVENTED])}`)).toEqual(RIGHT)
    expect(judged(`آيات في خلاصة ما سبق:\n${list([...FELLOWS, INVENTED])}`)).toEqual([...RIGHT, `unmatched ${INVENTED[0]}`])
  })

  test('are none behind a label that says so', () => {
    expect(judged(INTRODUCTION + list([...FELLOWS, [`المعنى: ${INVENTED[0]}`, INVENTED[1]]]))).toEqual(RIGHT)
  })

  test('are none in a list that no line introduces', () => {
    expect(judged(list([...FELLOWS, INVENTED]))).toEqual(RIGHT)
  })

  test('are none in lines below headings, without vowel signs', () => {
    expect(judged([...FELLOWS, INVENTED].map(([words, reference]) => `**${reference}**\n${words}`).join('\n\n'))).toEqual(RIGHT)
  })
})
