// The surah and the ayah of a verse in cells of their own.
import { describe, expect, test } from 'vitest'
import { analyze, lint } from '../../src/index.ts'

/** Status of each reference, as Markdown. */
const statuses = (text: string): string[] => analyze(text, { format: 'markdown' }).citations.map(({ status, text: reference }) => `${status} ${reference}`)

const PATIENT = '﴿إن الله مع الصابرين﴾'
const EASE = '﴿إن مع العسر يسرا﴾'
const LOSS = '﴿إن الإنسان لفي خسر﴾'

/** A table of Markdown. */
function table(head: string, ...rows: readonly string[]): string {
  return [head, head.replaceAll(/[^|]+/g, '---'), ...rows].map((row) => `| ${row} |`).join('\n')
}

describe('columns that are headed surah and ayah', () => {
  test.each([
    (ayah: string) => table('السورة | الآية | النص', `البقرة | ${ayah} | ${PATIENT}`, `الشرح | 6 | ${EASE}`),
    (ayah: string) => table('النص | السورة | رقم الآية', `${PATIENT} | سورة البقرة | ${ayah}`, `${EASE} | سورة الشرح | 6`),
    (ayah: string) => table('Surah | Ayah | Text | Translation', `Al-Baqarah | ${ayah} | ${PATIENT} | God is with the patient`, `Ash-Sharh | 6 | ${EASE} | with ease`),
    (ayah: string) => table('Surah No. | Ayah No. | Arabic', `2 | ${ayah} | ${PATIENT}`, `94 | 6 | ${EASE}`),
    (ayah: string) => table('# | Verse | Surah | Ayah', `1 | ${PATIENT} | 2 (Al-Baqarah) | ${ayah}`, `2 | ${EASE} | 94 (Ash-Sharh) | 6`),
    (ayah: string) => table('السورة | الجزء | الصفحة | الآية | النص', `البقرة | 2 | 23 | ${ayah} | ${PATIENT}`, `الشرح | 30 | 596 | 6 | ${EASE}`),
    (ayah: string) => `| السورة | الآية | النص |\n| البقرة | ${ayah} | ${PATIENT} |\n| الشرح | 6 | ${EASE} |`,
  ])('are one reference: %s', (text) => {
    expect(statuses(text('153')).map((one) => one.split(' ')[0])).toEqual(['confirmed', 'confirmed'])
    expect(statuses(text('160')).filter((one) => one.startsWith('wrong'))).toEqual(['wrong 160'])
  })

  test('may hold ayat in words, in other digits, and ranges', () => {
    expect(statuses(table('السورة | الآية | النص', `سورة البقرة | الآية ١٥٤ | ${PATIENT}`))).toEqual(['wrong ١٥٤'])
    expect(statuses(table('Surah | Ayah | Text', 'Ash-Sharh | 5-6 | ﴿فإن مع العسر يسرا إن مع العسر يسرا﴾'))).toEqual(['confirmed 5-6'])
    expect(statuses(table('Surah | Ayah | Text', 'Ash-Sharh | 16 | ﴿إن مع العسر يسرا﴾'))).toEqual(['no-such-ayah 16'])
  })

  test('offer the number of the ayah', () => {
    const text = table('السورة | الآية | النص', `البقرة | 154 | ${PATIENT}`)
    const [finding] = lint(text, { format: 'markdown' }).findings.filter(({ rule }) => rule === 'quran/wrong-reference')
    expect(finding?.suggestions?.[0]?.edits).toEqual([{ start: text.indexOf('154'), end: text.indexOf('154') + 3, text: '153' }])
  })
})

describe('columns without such heads', () => {
  test('are a reference where the rows show it', () => {
    const rows = (last: string): string => table('البقرة | 153 | ﴿إن الله مع الصابرين﴾', `الشرح | 6 | ${EASE}`, `العصر | ${last} | ${LOSS}`)
    expect(statuses(rows('2'))).toEqual(['confirmed 153', 'confirmed 6', 'confirmed 2'])
    expect(statuses(rows('3'))).toEqual(['confirmed 153', 'confirmed 6', 'wrong 3'])
  })

  test.each([
    table('السورة | عدد الآيات | مطلعها', 'البقرة | 286 | ﴿ذلك الكتاب لا ريب فيه﴾', 'الإخلاص | 4 | ﴿قل هو الله أحد﴾'),
    table('Surah | Verses | Opening', 'Al-Fatihah | 7 | ﴿الحمد لله رب العالمين﴾', 'Al-Ikhlas | 4 | ﴿قل هو الله أحد﴾', 'An-Nas | 6 | ﴿قل أعوذ برب الناس﴾'),
    table('م | السورة | النص', `1 | البقرة | ${PATIENT}`, `2 | الشرح | ${EASE}`),
    table('السورة | الصفحة | النص', `البقرة | 23 | ${PATIENT}`, `الشرح | 596 | ${EASE}`),
    table('السورة | الرقم | النص', `البقرة | 1 | ${PATIENT}`, `الشرح | 2 | ${EASE}`),
    table('م | الشاهد | السورة | رقمها', `1 | ${PATIENT} | البقرة | 2`, `2 | ${EASE} | الشرح | 94`),
    `| البقرة | 154 | ${PATIENT} |`,
  ])('may count something else: %s', (text) => {
    expect(statuses(text)).toEqual([])
  })
})

describe('a name and a number in one cell', () => {
  const rows = (head: string, ayah: string): string => table(`الموضوع | الآية | ${head}`, `الصبر | ${PATIENT} | البقرة ${ayah}`, `اليسر | ${EASE} | الشرح 6`)

  test.each(['المرجع', 'السورة'])('are a reference: %s', (head) => {
    expect(statuses(rows(head, '153'))).toEqual(['confirmed 153', 'confirmed 6'])
    expect(statuses(rows(head, '154'))).toEqual(['wrong 154', 'confirmed 6'])
    expect(statuses(rows(head, '(154)'))).toEqual(['wrong 154', 'confirmed 6'])
  })

  test.each([
    table('الآية | السورة', `${PATIENT} | البقرة (2)`, `${EASE} | الشرح (94)`),
    table('الآية | موضعها', `${PATIENT} | الصفحة 23`, `${EASE} | الجزء 30`),
    table('الآية | التفسير', `${PATIENT} | الطبري 2`, `${EASE} | الفرقان 30`),
  ])('may be a surah with its own number, or a page: %s', (text) => {
    expect(statuses(text)).toEqual([])
  })
})

test('of several verses in a row, the one that stands there has the reference', () => {
  const text = table('Surah | Ayah | Text | Similar', `Al-Baqarah | 153 | ${PATIENT} | ﴿والله يحب الصابرين﴾`, `Ash-Sharh | 6 | ${EASE} | ﴿سيجعل الله بعد عسر يسرا﴾`)
  expect(statuses(text)).toEqual(['confirmed 153', 'confirmed 6'])
})

test('a column of ayat stands under the heading of its surah', () => {
  const page = (ayah: string): string => `## سورة البقرة\n\n${table('الآية | النص', `153 | ${PATIENT}`, '256 | ﴿لا إكراه في الدين﴾', `${ayah} | ﴿لا يكلف الله نفسا إلا وسعها﴾`)}`
  expect(statuses(page('286'))).toEqual(['confirmed 153', 'confirmed 256', 'confirmed 286'])
  expect(statuses(page('284'))).toEqual(['confirmed 153', 'confirmed 256', 'wrong 284'])
  expect(statuses(`## سورة البقرة\n\n${table('الآية | مثلها', '153 | ﴿والله يحب الصابرين﴾', '136 | ﴿قل آمنا بالله وما أنزل علينا﴾')}`)).toEqual([])
})

test.each([
  `| ${PATIENT} | البقرة: 153 |\n| ${PATIENT} | البقرة: 154 |`,
  `- ${PATIENT} [البقرة: 153]\n- ${PATIENT} [البقرة: 154]`,
  `- البقرة: 153: ${PATIENT}\n- البقرة: 154: ${PATIENT}`,
])('a right reference of one row or item says nothing of the next: %s', (text) => {
  expect(statuses(text)).toEqual(['confirmed البقرة: 153', 'wrong البقرة: 154'])
})
