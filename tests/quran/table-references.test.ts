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

describe('a column that may hold another verse than that of the row', () => {
  const SEEK = '﴿واستعينوا بالصبر والصلاة﴾'
  const PRAYER = '﴿ويا آدم اسكن أنت وزوجك الجنة﴾'

  test.each([
    table('السورة | الآية | نظيرها', `البقرة | 153 | ${SEEK}`),
    table('السورة | الآية | نظيرها', `البقرة | 153 | ${SEEK} (45)`),
    table('السورة | رقم الآية | موضوعها | آية أخرى في معناها', `البقرة | 153 | الصبر | ${SEEK}`, 'الشرح | 6 | اليسر | ﴿سيجعل الله بعد عسر يسرا﴾'),
    table('السورة | الآية | الآية التي بعدها', `البقرة | 152 | ${PATIENT}`, 'البقرة | 254 | ﴿الله لا إله إلا هو الحي القيوم﴾'),
    table('السؤال | السورة | الآية | الجواب من القرآن', 'ما الطارق؟ | الطارق | 2 | ﴿النجم الثاقب﴾', 'ما سقر؟ | المدثر | 27 | ﴿لا تبقي ولا تذر﴾'),
    table('السورة | الآية | ينتهي عند', 'الملك | 1 | ﴿وأعتدنا لهم عذاب السعير﴾', 'الملك | 12 | ﴿وإليه النشور﴾'),
    table('Surah | Ayah | Lesson | Related verse', `Al-Baqarah | 153 | Seek help | ${SEEK}`, 'Ash-Sharh | 6 | Hope | ﴿سيجعل الله بعد عسر يسرا﴾'),
    table('Surah | Verse | Question | Answer', 'Al-Qariah | 3 | What is it? | ﴿يوم يكون الناس كالفراش المبثوث﴾'),
    table('السورة | الآية | النص', `البقرة | 153 | وهي مثل ${SEEK}`),
    table('السورة | الآية | الدليل', 'الفاتحة | 7 | ﴿فأولئك مع الذين أنعم الله عليهم من النبيين﴾'),
    table('السورة | الآية | إلى | النص', 'البقرة | 183 | 187 | ﴿شهر رمضان الذي أنزل فيه القرآن﴾'),
    table('السورة | الآية | الآية الثانية | نصها', `البقرة | 58 | 60 | ﴿وإذ استسقى موسى لقومه﴾`),
    table('السورة | الآية | آية | آية', `البقرة | 154 | ${SEEK} | ﴿وبشر الصابرين﴾`),
    table('السورة | الآية | المعنى | السورة | الآية | نصها', `البقرة | 150 | الصبر | البقرة | 44 | ${SEEK}`),
  ])('is not told of: %s', (text) => {
    expect(statuses(text)).toEqual([])
  })

  test('has the reference that stands before it with its surah', () => {
    expect(statuses(table('السورة | الآية | تشبهها | نصها', `البقرة | 35 | الأعراف 19 | ${PRAYER}`))).toEqual(['confirmed 19'])
    expect(statuses(table('السورة | الآية | تشبهها | نصها', `البقرة | 35 | الأعراف 20 | ${PRAYER}`))).toEqual([])
  })

  test('is not told of beside a reference of another kind in its row', () => {
    const text = table('السورة | الآية | التفسير | النص', `البقرة | 153 | انظر (البقرة: 45) | ${SEEK}`)
    expect(statuses(text).filter((one) => one.startsWith('wrong'))).toEqual([])
  })

  test.each([
    table('Surah | Ayah | Verse | Surah | Ayah | Verse', `Al-Baqarah | 153 | ${PATIENT} | Al-Baqarah | 45 | ${SEEK}`, `Ash-Sharh | 6 | ${EASE} | Al-Asr | 2 | ${LOSS}`),
    table('السورة | الآية | النص | السورة | الآية | نصها', `البقرة | 153 | ${PATIENT} | البقرة | 45 | ${SEEK}`, `الشرح | 6 | ${EASE} | العصر | 2 | ${LOSS}`),
  ])('has the nearest surah and ayah: %s', (text) => {
    expect(statuses(text).map((one) => one.split(' ')[0])).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed'])
  })

  test.each(['مطلعها', 'أهم ما فيها', 'Opening words'])('has the reference where most rows show it: %s', (head) => {
    const rows = (ayah: string): string => table(`السورة | الآية | ${head}`, `البقرة | 153 | ${PATIENT}`, `الشرح | 6 | ${EASE}`, `العصر | ${ayah} | ${LOSS}`)
    expect(statuses(rows('2'))).toEqual(['confirmed 153', 'confirmed 6', 'confirmed 2'])
    expect(statuses(rows('3'))).toEqual(['confirmed 153', 'confirmed 6', 'wrong 3'])
  })

  test('has the reference that follows it, if it is a misprint', () => {
    expect(statuses(table('الدعاء | السورة | الآية', `${PATIENT} | البقرة | 154`))).toEqual(['wrong 154'])
    expect(statuses(table('آية مشابهة | السورة | الآية', `${SEEK} | البقرة | 153`))).toEqual([])
  })
})

describe.each(['الآيات', 'الرقم', 'Verses', 'No.'])('numbers under %s', (head) => {
  test.each([
    ['of the ayat of each surah', ['الإخلاص | 4 | ﴿ولم يكن له كفوا أحد﴾', 'النبأ | 40 | ﴿يا ليتني كنت ترابا﴾', 'العصر | 3 | ﴿وتواصوا بالحق وتواصوا بالصبر﴾', 'الانفطار | 19 | ﴿وما هم عنها بغائبين﴾', 'الكوثر | 3 | ﴿فصل لربك وانحر﴾']],
    ['of the rows', ['الفاتحة | 1 | ﴿الحمد لله رب العالمين﴾', 'البقرة | 2 | ﴿ذلك الكتاب لا ريب فيه﴾', 'العصر | 3 | ﴿وتواصوا بالحق وتواصوا بالصبر﴾', 'الإخلاص | 4 | ﴿ولم يكن له كفوا أحد﴾', 'الشرح | 5 | ﴿إن مع العسر يسرا﴾']],
    ['of the surahs', ['البقرة | 2 | ﴿ذلك الكتاب لا ريب فيه﴾', 'آل عمران | 3 | ﴿نزل عليك الكتاب بالحق﴾', 'النساء | 4 | ﴿يا أيها الناس اتقوا ربكم﴾']],
  ])('count %s', (_, rows) => {
    expect(statuses(table(`السورة | ${head} | أبرز آية`, ...rows)).filter((one) => !one.startsWith('confirmed'))).toEqual([])
    expect(statuses(table(`السورة | ${head} | الآية`, ...rows)).filter((one) => !one.startsWith('confirmed'))).toEqual([])
  })

  test('are ayat where rows show it that nothing else explains', () => {
    const rows = (ayah: string): string => table(`السورة | ${head} | الآية`, `البقرة | 153 | ${PATIENT}`, `الشرح | 6 | ${EASE}`, 'طه | 114 | ﴿وقل رب زدني علما﴾', `الزمر | ${ayah} | ﴿لا تقنطوا من رحمة الله﴾`)
    expect(statuses(rows('53'))).toEqual(['confirmed 153', 'confirmed 6', 'confirmed 114', 'confirmed 53'])
    expect(statuses(rows('35'))).toEqual(['confirmed 153', 'confirmed 6', 'confirmed 114', 'wrong 35'])
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
