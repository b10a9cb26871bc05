import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../src/quran/index.ts'

const PATIENCE = '﴿يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصابرين﴾'
const MANKIND = '﴿يا أيها الناس إنا خلقناكم من ذكر وأنثى وجعلناكم شعوبا وقبائل لتعارفوا﴾'
const HEARTS = '﴿الذين آمنوا وتطمئن قلوبهم بذكر الله ألا بذكر الله تطمئن القلوب﴾'
const LIGHT = '﴿الله نور السماوات والأرض﴾'
const CHEEK = '﴿ولا تصعر خدك للناس ولا تمش في الأرض مرحا﴾'

/** References beside a verse, each with what is said of it and the ayah that is meant. */
function judged(text: string): string[] {
  return loadQuran()
    .findCitations(text)
    .filter(({ quotation }) => quotation !== null)
    .map(({ text: written, status, suggested }) => `${written} ${status}${suggested === undefined ? '' : ` ${suggested.surah}:${suggested.from}`}`)
}

describe('numbers right beside a verse', () => {
  test.each([
    [`Allah says in 2:152: ${PATIENCE}`, '2:152 wrong 2:153'],
    [`In this regard, in 2:152 Allah says: ${PATIENCE}`, '2:152 wrong 2:153'],
    [`- In 2:152 the following is said: ${PATIENCE}`, '2:152 wrong 2:153'],
    [`As explained in 24:53: ${LIGHT}`, '24:53 wrong 24:35'],
    [`As explained in 31:49: ${CHEEK}`, '31:49 no-such-ayah 31:18'],
    [`See 2:154: ${PATIENCE}`, '2:154 wrong 2:153'],
    [`2:154 — ${PATIENCE}`, '2:154 wrong 2:153'],
    [`- **Verse:** ${PATIENCE}\n- **Ref:** 2:154`, '2:154 wrong 2:153'],
    [`- **Ref:** 2:154\n- **Verse:** ${PATIENCE}`, '2:154 wrong 2:153'],
    ['In 2:12: ﴿وإذا قيل لهم لا تفسدوا في الأرض قالوا إنما نحن مصلحون﴾', '2:12 wrong 2:11'],
    [`> **2:154**\n> ${PATIENCE}`, '2:154 wrong 2:153'],
    [`Allah says in 2:153: ${PATIENCE}`, '2:153 confirmed'],
  ])('are its reference where the verse stands there or it is a slip: %s', (text, expected) => {
    expect(judged(text)).toEqual([expected])
  })

  test.each([
    ['2:15 – ﴿وإذا قيل لهم لا تفسدوا في الأرض قالوا إنما نحن مصلحون﴾'],
    ['2:12: ﴿وإذا قيل لهم لا تفسدوا في الأرض قالوا إنما نحن مصلحون﴾'],
    [`We began in 2:15: ${PATIENCE}`],
    [`At 2:54 ${PATIENCE}`],
    [`Genesis 2:154: ${PATIENCE}`],
    [`The score was 2:154: ${PATIENCE}`],
    [`In contrast to what is in 2:152: ${PATIENCE}`],
    [`In 2:152 he told us of a verse that he loved: ${PATIENCE}`],
    [`See 4:53: ${PATIENCE}`],
    [`See 24:55: ${PATIENCE}`],
    [`We came in 2:152.\n\nThe imam read: ${PATIENCE}`],
    [`- **Ref:** 4:12\n- **Verse:** ${PATIENCE}`],
  ])('are something else where it is no slip, or words stand between: %s', (text) => {
    expect(judged(text)).toEqual([])
  })
})

describe('a name and a number without a colon, all that a line says', () => {
  test.each([
    [`### الحجرات 14\n\n${MANKIND}`, 'الحجرات 14 wrong 49:13'],
    [`### الحجرات 31\n\n${MANKIND}`, 'الحجرات 31 no-such-ayah 49:13'],
    [`### النور 13\n\n${MANKIND}`, 'النور 13 wrong 49:13'],
    [`* **سورة الرعد (82):** ${HEARTS}`, 'سورة الرعد (82) no-such-ayah 13:28'],
  ])('is the reference of the verse below or behind it: %s', (text, expected) => {
    expect(judged(text)).toEqual([expected])
  })

  test.each([
    [`### الحجرات 49\n\n${MANKIND}`],
    [`### الحجرات 4\n\n${MANKIND}`],
    [`### النور 40\n\n${MANKIND}`],
    [`### درس الحجرات 14 في الأدب\n\n${MANKIND}`],
    [`### الحجرات 14\n\nقرأ الإمام ${MANKIND}`],
    [`تفسير سورة البقرة (152): ${PATIENCE}`],
  ])('may count something where other words stand there, or another verse: %s', (text) => {
    expect(judged(text)).toEqual([])
  })
})

describe('headings of lessons, which are numbered so too', () => {
  const LESSON = '﴿إن الدين عند الله الإسلام﴾'

  test.each([`### آل عمران 17\n\nمقدمة.\n\n### آل عمران 18\n\n${LESSON}`, `### الحجرات 14\n\n${MANKIND}\n\n### الحجرات 15\n\n﴿لا يسخر قوم من قوم﴾`])('are not told where none has the ayah of its verse: %s', (text) => {
    expect(judged(text)).toEqual([])
  })

  test('but among those that have', () => {
    expect(judged(`### آل عمران 18\n\n${LESSON}\n\n### النور 35\n\n${LIGHT}`)).toEqual(['آل عمران 18 wrong 3:19', 'النور 35 confirmed'])
    expect(judged(`### آل عمران 18\n\n${LESSON}`)).toEqual(['آل عمران 18 wrong 3:19'])
  })
})

test('numbers beside verses never cost a text its other references', () => {
  const piece = fc.constantFrom(PATIENCE, LIGHT, '2:153', '2:154', ': ', ' — ', '\n', '\n\n', '- **Ref:** ', '(24:35)', 'سورة البقرة', ' (12) ', '### الحجرات 14', ' in ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const { citations } = loadQuran().analyze(text)
      expect(citations.map(({ start }) => start)).toEqual([...citations.map(({ start }) => start)].sort((a, b) => a - b))
      for (const { start, end, text: written } of citations) expect(text.slice(start, end)).toBe(written)
    }),
  )
})
