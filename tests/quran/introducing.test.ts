// References that stand before a verse and lead on to it.
import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/index.ts'

/** Status of each reference that is a quotation's, as Markdown. */
const told = (text: string): string[] => analyze(text, { format: 'markdown' }).citations.filter(({ quotation }) => quotation !== null).map(({ status, text: reference }) => `${status} ${reference}`)

const PATIENT = '﴿إن الله مع الصابرين﴾'
const THRONE = '﴿الله لا إله إلا هو الحي القيوم﴾'
const DEBT = '﴿يا أيها الذين آمنوا إذا تداينتم بدين إلى أجل مسمى فاكتبوه﴾'
const COMPULSION = '﴿لا إكراه في الدين﴾'

describe('a verse in a block of its own is introduced by the sentence above it', () => {
  test.each([
    (ayah: number) => `Allah says in Surah Al-Baqarah (2:${ayah}):\n\n> ${PATIENT}`,
    (ayah: number) => `In Surah Al-Baqarah (2:${ayah}), the Quran says:\n\n> ${PATIENT}`,
    (ayah: number) => `يقول الله تعالى في سورة البقرة (الآية ${ayah}):\n\n> ${PATIENT}`,
    (ayah: number) => `قال تعالى في سورة البقرة، الآية ${ayah}:\n\n${PATIENT}`,
    (ayah: number) => `The Quran states (Al-Baqarah 2:${ayah}):\n\n> ${PATIENT}\n>\n> "God is with the patient."`,
    (ayah: number) => `**Surah Al-Baqarah (2:${ayah})**\n- Arabic: إن الله مع الصابرين\n- Translation: God is with the patient`,
    (ayah: number) => `### سورة البقرة، الآية ${ayah}\n\nقال الله تعالى: ${PATIENT}`,
  ])('%s', (page) => {
    expect(told(page(153))).toMatchObject([/^confirmed/].map((pattern) => expect.stringMatching(pattern)))
    expect(told(page(160))).toMatchObject([/^wrong/].map((pattern) => expect.stringMatching(pattern)))
  })

  test.each([
    `وهذا في سورة البقرة (2:155).\n\nقال تعالى: ${PATIENT}`,
    `Allah says in Surah Al-Baqarah, verse 154:\n\n"O you who believe"\n\n${PATIENT}`,
    `### تفسير سورة البقرة، الآية 152\n\nبين المفسرون أن الله يحب من صبر، قال تعالى: ${PATIENT}`,
    `### Al-Baqarah 2:155\n\nCompare ${PATIENT} (2:153).`,
  ])('but not where other words stand between: %s', (text) => {
    expect(told(text).filter((one) => one.startsWith('wrong'))).toEqual([])
  })
})

describe('words that say that the verse itself comes', () => {
  test.each([
    (ayah: number) => `نص الآية (البقرة: ${ayah}) كما في المصحف: ${PATIENT}`,
    (ayah: number) => `In his commentary on Al-Baqarah 2:${ayah} (${PATIENT}), he lists four opinions.`,
    (ayah: number) => `Q 2:${ayah}, and it reads: ${PATIENT}`,
    (ayah: number) => `Al-Baqarah 2:${ayah}, and here is the Arabic: ${PATIENT}`,
  ])('leave the reference to it: %s', (page) => {
    expect(told(page(153))).toEqual([expect.stringMatching(/^confirmed/)])
    expect(told(page(152))).toEqual([expect.stringMatching(/^wrong/)])
  })

  test.each([
    `سورة البقرة، الآية 152، وقوله تعالى: ${PATIENT}`,
    `تفسير الآية (البقرة: 152) كما في قوله تعالى: ${PATIENT}`,
    `In his commentary on Al-Baqarah 2:152 (and ${PATIENT} too), he lists four opinions.`,
    `Q 2:152, and he reads from another place: ${PATIENT}`,
  ])('are not those that go on to another: %s', (text) => {
    expect(told(text).filter((one) => one.startsWith('wrong'))).toEqual([])
  })
})

describe('a reference leads on by a dash, by the words of a quotation, at the beginning of an item', () => {
  test.each([
    (ayah: number) => `- Al-Baqarah 2:${ayah} — ${PATIENT}`,
    (ayah: number) => `- **Surah Al-Baqarah (2:${ayah})** – ${PATIENT}`,
    (ayah: number) => `- **[البقرة: ${ayah}]** ${PATIENT}`,
    (ayah: number) => `(البقرة: ${ayah}) ${PATIENT}`,
    (ayah: number) => `Quran 2:${ayah} says ${PATIENT}.`,
    (ayah: number) => `ورد في سورة البقرة آية رقم ${ayah} قوله تعالى ${PATIENT}`,
    (ayah: number) => `See Al-Baqarah 2:${ayah}: ${PATIENT}`,
    (ayah: number) => `انظر البقرة: ${ayah}: ${PATIENT}`,
    (ayah: number) => `في سورة البقرة، الآية ${ayah}، ونصها: ${PATIENT}`,
    (ayah: number) => `- **Reference:** Al-Baqarah 2:${ayah}\n- **Arabic:** ${PATIENT}\n- **English:** "God is with the patient."`,
  ])('%s', (text) => {
    expect(told(text(153))).toEqual([expect.stringMatching(/^confirmed/)])
    expect(told(text(160))).toEqual([expect.stringMatching(/^wrong/)])
  })

  test.each([
    `See 2:45, and consider: ${PATIENT}`,
    `ذكر الصبر في سورة البقرة (الآية 155)، والله يقول: ${PATIENT}`,
    `انظر سورة البقرة 2:45 وقارن: ${PATIENT}`,
    `ومن ذلك ما جاء في (البقرة: 45) ${PATIENT}`,
  ])('but not where the sentence goes on otherwise: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a reference in brackets that only words of God’s speech part from the verse', () => {
  test.each([
    [(reference: string) => `(${reference}) قال تعالى: ${PATIENT}`, 'البقرة: 152', 'البقرة: 153'],
    [(reference: string) => `1. **الصبر** (${reference}): قال تعالى: ${PATIENT}`, 'البقرة: 154', 'البقرة: 153'],
    [(reference: string) => `### 1. الصبر (${reference})\nقال تعالى: ${PATIENT}`, 'سورة البقرة: 154', 'سورة البقرة: 153'],
    [(reference: string) => `### Patience (${reference})\n\n> ${PATIENT}`, '2:154', '2:153'],
    [(reference: string) => `### Patience (${reference})\n\n> ${PATIENT}`, '3:153', '2:153'],
    [(reference: string) => `### Patience (${reference})\n\n> ${PATIENT}`, '2:135', '2:153'],
    [(reference: string) => `### Patience (${reference})\n\n> ${PATIENT}`, '2:253', '8:46'],
  ])('is told where it is a misprint: %s %s', (text, misprint, right) => {
    expect(told(text(misprint))).toEqual([`wrong ${misprint}`])
    expect(told(text(right))).toEqual([`confirmed ${right}`])
  })

  test('is told where words of the verse follow it', () => {
    expect(told(`آية الصبر (البقرة: 152)، وهي: ${PATIENT}`)).toEqual(['wrong البقرة: 152'])
  })

  test('of a label belongs to the verse above it, but at the head of its block', () => {
    expect(told('**Arabic:** إن مع العسر يسرا\n**Reference:** Ash-Sharh 94:6\n**Arabic:** إن الله مع الصابرين\n**Reference:** Al-Baqarah 2:153')).toEqual(['confirmed Ash-Sharh 94:6', 'confirmed Al-Baqarah 2:153'])
    expect(told('**Arabic:** إن مع العسر يسرا\n\n**Reference:** Ash-Sharh 94:6\n**Next:** إن الله مع الصابرين')).toEqual(['confirmed Ash-Sharh 94:6'])
  })

  test.each([
    [`آية الكرسي (البقرة: 256) وهي: ${THRONE}`, 'wrong البقرة: 256'],
    [`Ayat al-Kursi (2:286) reads: ${THRONE}`, 'wrong 2:286'],
    [`آية الدين (البقرة: 281) قال تعالى: ${DEBT}`, 'wrong البقرة: 281'],
    [`آية الكرسي (البقرة: 255) وهي: ${THRONE}`, 'confirmed البقرة: 255'],
  ])('is told where it numbers the ayah that is named before it: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test.each([
    `أمر الله بالصبر (آل عمران: 200)، وقال تعالى: ${PATIENT}`,
    `وقد ذكر الصبر في مواضع (البقرة: 152) قال تعالى: ${PATIENT}`,
    `(البقرة: 152) فيها ذكر وشكر. قال تعالى: ${PATIENT}`,
    `### قصة نوح (هود: 25-49)\n\n﴿ولقد أرسلنا نوحا إلى قومه فلبث فيهم ألف سنة إلا خمسين عاما﴾`,
    `(البقرة: 45) قال تعالى: ${PATIENT}`,
  ])('is none of the verse’s otherwise: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('of two references to one verse', () => {
  test.each([
    [`في سورة البقرة، الآية 153: ${PATIENT} [البقرة: 155]`, 'wrong البقرة: 155'],
    [`In Surah Al-Baqarah, verse 153: ${PATIENT} (2:155)`, 'wrong 2:155'],
    [`### البقرة: 153\n\n${PATIENT} [البقرة: 155]`, 'wrong البقرة: 155'],
    [`في سورة البقرة، الآية 152: ${PATIENT} [البقرة: 153]`, 'wrong سورة البقرة، الآية 152'],
  ])('the one that is right does not hide the other: %s', (text, expected) => {
    expect(told(text).filter((one) => one.startsWith('wrong'))).toEqual([expected])
    expect(told(text)).toHaveLength(2)
  })

  test.each([
    `في سورة البقرة، الآية 153: ${PATIENT} ثم ذكر البلاء [البقرة: 155]`,
    `${PATIENT} [البقرة: 153]، [انظر أيضا: البقرة: 155]`,
    `في سورة البقرة، الآية 153: ${PATIENT} [الأنفال: 46]`,
    `في سورة البقرة، الآية 153: ${PATIENT} [آل عمران: 200]`,
    `بعد الآية 152 من سورة البقرة: ${PATIENT} [البقرة: 153]`,
    `### تفسير الآية 255 من سورة البقرة\n\n${COMPULSION} [البقرة: 256]`,
  ])('one that says something else is not told: %s', (text) => {
    expect(told(text).filter((one) => one.startsWith('wrong'))).toEqual([])
  })
})

describe('a comment on a verse', () => {
  const SOUL = 'لا يكلف الله نفسا إلا ما تسعه وتطيقه'

  test.each([
    `قال السعدي في تفسير (البقرة: 286):\n\n> ${SOUL}`,
    `قال السعدي في تفسير الآية (البقرة: 286): ${SOUL}.`,
    `تفسير (البقرة: 286):\n\n> ${SOUL}`,
    `In his commentary on Al-Baqarah 2:286:\n\n> ${SOUL}`,
  ])('is not the verse that its reference names: %s', (text) => {
    expect(told(text).filter((one) => one.startsWith('wrong'))).toEqual([])
  })

  test.each([
    (ayah: number) => `قال السعدي في تفسير (البقرة: ${ayah}): ${PATIENT}`,
    (ayah: number) => `انتهى التفسير. قال تعالى في سورة البقرة (الآية ${ayah}): «إن الله مع الصابرين»`,
  ])('leads to it by an ornate bracket, and what is said behind it is none: %s', (page) => {
    expect(told(page(153))).toEqual([expect.stringMatching(/^confirmed/)])
    expect(told(page(154))).toEqual([expect.stringMatching(/^wrong/)])
  })
})

describe('«وفيها»', () => {
  test.each([
    'تبدأ آيات الصيام من البقرة: 183، وفيها: ﴿شهر رمضان الذي أنزل فيه القرآن﴾',
    'آيات القبلة (البقرة: 142) وفيها: ﴿قد نرى تقلب وجهك في السماء﴾',
    'أحكام الصيام في سورة البقرة من الآية 183، وفيها: ﴿شهر رمضان الذي أنزل فيه القرآن﴾',
  ])('is said of a passage, of which only the first ayah is named: %s', (text) => {
    expect(told(text).filter((one) => one.startsWith('wrong'))).toEqual([])
  })

  test.each([
    (ayah: number) => `الآية (البقرة: ${ayah}) وفيها: ${PATIENT}`,
    (ayah: number) => `آية البقرة: ${ayah}، وهي: ${PATIENT}`,
  ])('or of one verse: %s', (page) => {
    expect(told(page(153))).toEqual([expect.stringMatching(/^confirmed/)])
    expect(told(page(152))).toEqual([expect.stringMatching(/^wrong/)])
  })
})
