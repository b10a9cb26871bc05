import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, lint } from '../../src/index.ts'

/** 2:185, 94:6 and 112:1. */
const MONTH = '﴿شَهْرُ رَمَضَانَ الَّذِي أُنْزِلَ فِيهِ الْقُرْآنُ﴾'
const EASE = '﴿إِنَّ مَعَ الْعُسْرِ يُسْرًا﴾'
const ONE = '﴿قُلْ هُوَ اللَّهُ أَحَدٌ﴾'

/** Each reference of a Markdown document as it is written, and what is said of it. */
function judged(text: string): string[] {
  const { citations, quotations } = analyze(text, { format: 'markdown' })
  for (const { start, end, text: words, quotation } of citations) {
    expect(text.slice(start, end).replace(/[*_]/g, '')).toBe(words)
    if (quotation !== null) expect(quotations[quotation]).toBeDefined()
  }
  return citations.map(({ text: words, status, quotation }) => `${words}: ${status}${quotation === null ? '' : ` (${quotation})`}`)
}

const wrong = (text: string): string[] =>
  lint(text, { format: 'markdown' })
    .findings.filter(({ rule }) => rule === 'quran/wrong-reference')
    .map(({ start, end }) => text.slice(start.offset, end.offset))

const withNote = (note: string): string => `قال تعالى: ${MONTH}.[^1]\n\n[^1]: ${note}\n`

describe('a reference in a footnote of Markdown', () => {
  test.each([
    'Q 2:186.',
    'البقرة: 186.',
    '[البقرة: 186]',
    '(2:186)',
    '2:186.',
    'البقرة 186',
    'سورة البقرة، الآية 186.',
    'الآية 186 من سورة البقرة.',
    'القرآن الكريم، سورة البقرة، الآية 186.',
    'The Holy Qur’an, 2:186.',
    '**البقرة: 186**',
    'Qur’an 2:186. [↩](#ref1)',
    'Q 2:186.\n\n    In the second paragraph others are spoken of, as in Q 24:35.',
  ])('that names another ayah is told: %j', (note) => {
    const [found] = wrong(withNote(note))
    expect(found).toContain('186')
    expect(wrong(withNote(note))).toHaveLength(1)
    expect(wrong(withNote(note.replaceAll('186', '185')))).toEqual([])
  })

  test.each(['البقرة: 185.', 'Q 2:185.', 'Q 2:183–185', 'al-Baqara 2:185', '2:185', 'البقرة 185'])('that names the ayah is confirmed: %j', (note) => {
    const { citations, quotations } = analyze(withNote(note), { format: 'markdown' })
    expect(citations).toMatchObject([{ status: 'confirmed', quotation: 0 }])
    expect(quotations).toMatchObject([{ citation: 0, verdict: 'verbatim' }])
    expect(quotations[0]!.evidence).toContain('citation')
  })

  test.each([
    ['behind the stop', `${MONTH}.[^1]`],
    ['before the stop', `${MONTH}[^1].`],
    ['after a space', `${MONTH} [^1]`],
    ['before the closing mark', `${MONTH.slice(0, -1)}[^1]﴾`],
    ['behind the ayah’s number', `${MONTH} (185)[^1]`],
    ['behind emphasis', `**${MONTH}**[^1]`],
    ['behind a rendering', `${MONTH} “The month of Ramadan is that in which the Quran was sent down.”[^1]`],
    ['raised', `${MONTH}<sup>[^1]</sup>`],
  ])('is called %s', (_, verse) => {
    expect(wrong(`قال تعالى: ${verse}\n\n[^1]: Q 2:186.`)).toEqual(['Q 2:186'])
    expect(wrong(`قال تعالى: ${verse}\n\n[^1]: Q 2:185.`)).toEqual([])
  })

  test.each([
    ['has a name', `${MONTH}[^Baqara].\n\n[^baqara]: Q 2:186.`],
    ['stands in its place', `${MONTH}.^[البقرة: 186]`],
    ['stands in its place, behind a rendering', `${MONTH} “The month of Ramadan.”^[Q 2:186] Then more.`],
    ['stands in a list at the end', `${MONTH}.<sup>1</sup>\n\n## Notes\n\n1. Q 2:186.`],
    ['stands in a line that begins with its number', `${MONTH}.<sup>1</sup>\n\n<sup>1</sup> Q 2:186.`],
    ['stands in the middle', `${MONTH}.[^1]\n\n[^1]: Q 2:186.\n\n${EASE} [94:6]`],
    ['is called by a verse in a list', `- ${MONTH}.[^1]\n- ${EASE} [94:6]\n\n[^1]: Q 2:186.`],
    ['is called by a verse in a table', `| verse | note |\n|---|---|\n| ${MONTH}[^1] | x |\n\n[^1]: Q 2:186.`],
    ['is called by a verse in a quote', `> ${MONTH}[^1]\n>\n> [^1]: Q 2:186.`],
    ['follows another note', `${MONTH}[^1] ثم ${EASE}[^2].\n\n[^1]: Q 2:186.\n[^2]: Q 94:6.`],
    ['is called beside a remark', `${MONTH}[^1][^2]\n\n[^1]: كذا في الأصل.\n\n[^2]: Q 2:186.`],
    ['is called beside another sign', `${MONTH}[^1]^[A remark.]\n\n[^1]: Q 2:186.`],
  ])('%s', (_, text) => {
    expect(wrong(text)).toHaveLength(1)
    expect(wrong(text)[0]).toContain('186')
    expect(wrong(text.replaceAll('186', '185'))).toEqual([])
    expect(judged(text.replaceAll('186', '185')).some((one) => one.includes('185: confirmed'))).toBe(true)
  })

  test.each(['انظر: سورة البقرة، الآية 186، وتفسير الطبري 3/12.', 'سورة البقرة، الآية 186، وتفسير الطبري 3/12.', 'Surat al-Baqara, v. 158; cf. al-Tabari.', 'See Q 2:186.'])('is told where a note begins with a slip for the verse and says more: %s', (note) => {
    expect(wrong(withNote(note))).toHaveLength(1)
    expect(wrong(withNote(note.replace(/186|158/, '185')))).toEqual([])
    // called by two verses, it is not settled whose it is
    expect(wrong(`${EASE}[^1] ثم ${withNote(note)}`)).toEqual([])
  })

  test('may be one of a list', () => {
    expect(judged(withNote('البقرة: 185، النور: 35.'))).toEqual(['البقرة: 185: confirmed (0)'])
    expect(judged(withNote('Q 24:35; 2:185.'))).toContain('2:185: confirmed (0)')
    expect(wrong(withNote('Q 24:35; 2:185.'))).toEqual([])
    expect(wrong(withNote('Q 24:35; 2:187.'))).toEqual([])
  })

  test('may be a list that names the ayat together', () => {
    const verses = '﴿إِنَّ مَعَ الْعُسْرِ يُسْرًا فَإِذَا فَرَغْتَ فَانصَبْ﴾'
    expect(judged(`${verses}[^1]\n\n[^1]: [الشرح: 6، 7]`)).toEqual(['الشرح: 6: confirmed (0)', '7: confirmed (0)'])
  })

  test('may be that of several verses', () => {
    const text = `${MONTH}[^1] وفيها: ﴿وَلِتُكَبِّرُوا اللَّهَ عَلَىٰ مَا هَدَاكُمْ﴾[^1].\n\n[^1]: Q 2:`
    expect(judged(`${text}185.`)).toEqual(['Q 2:185: confirmed (0)'])
    expect(judged(`${text}186.`)).toEqual(['Q 2:186: wrong (0)'])
  })

  test('that is right for one of the verses which call it is not wrong', () => {
    expect(judged(`${EASE}[^1] … ${MONTH}[^1].\n\n[^1]: Q 2:185.`)).toEqual(['Q 2:185: confirmed (1)'])
  })

  test('that is read in part is not settled', () => {
    expect(wrong(withNote('البقرة: 184، 5.'))).toEqual([])
    expect(wrong(`${MONTH} (1).\n\n(1) البقرة: 184، 5.`)).toEqual([])
  })

  test.each([
    ['compares', 'قارن النور: 35.'],
    ['compares, in English', 'cf. Q 24:35.'],
    ['compares numbers', 'cf. 24:35'],
    ['sends elsewhere', 'انظر أيضا: سورة النور: 35.'],
    ['sends elsewhere, in English', 'See also Q 24:35.'],
    ['sends to a verse and a book', 'انظر: سورة البقرة، الآية 203، وتفسير الطبري 3/12.'],
    ['names a verse and a book', 'سورة البقرة، الآية 203، وتفسير الطبري 3/12.'],
    ['sends to another surah', 'See Q 3:185; al-Tabari 3/12.'],
    ['compares with the next verse', 'قارن البقرة: 186، وتفسير الطبري 3/12.'],
    ['sends to the next verse too', 'See also Q 2:186; al-Tabari 3/12.'],
    ['speaks of the next verse', 'The fast goes on in Q 2:186; al-Tabari 3/12.'],
    ['names two', 'See Q 2:186; Q 24:35; al-Tabari 3/12.'],
    ['tells of another verse', 'ومثله في سورة النور: 35.'],
    ['says it of another verse', 'A verse like it is Q 24:35.'],
    ['has lines of its own', 'Q 24:35\nis a verse on light.'],
    ['quotes another verse', `${ONE} [الإخلاص: 1].`],
    ['holds no reference', 'كذا في الأصل.'],
    ['is about a book', 'الطبري 3/12.'],
  ])('is none of the verse where the note %s', (_, note) => {
    expect(wrong(withNote(note))).toEqual([])
    expect(wrong(`${MONTH}.^[${note.replace('\n', ' ')}] ثم`)).toEqual([])
    expect(wrong(`${MONTH}.<sup>1</sup>\n\n1. ${note.replace('\n', '\n   ')}`)).toEqual([])
    expect(wrong(`${MONTH} (1).\n\n(1) ${note.replace('\n', ' ')}`)).toEqual([])
  })

  test.each([
    ['of the verse above or below it', `${MONTH} [2:185][^1]\n\n[^1]: Q 24:35.\n\n${EASE}`],
    ['of a verse before which it stands', `قول.[^1]\n\n[^1]: النور: 35.\n\n${EASE}`],
    ['of a verse that has its own', `${MONTH} [2:185].[^1]\n\n[^1]: Q 24:35.`],
    ['of a verse with words between', `${MONTH} وهي آية الصوم.[^1]\n\n[^1]: Q 24:35.`],
    ['of a verse that stands in another note', `قول[^1][^2].\n\n[^1]: ${MONTH}\n[^2]: Q 24:35.`],
    ['of a surah for the verse above', `قول[^1] ${MONTH}\n\n[^1]: (سورة الأحقاف).`],
    ['of a label that is defined twice', `${MONTH}[^1]\n\n[^1]: Q 2:185.\n\n${EASE}[^1]\n\n[^1]: Q 94:6.`],
    ['of the verse behind it', `قول[^1]: ${MONTH}\n\n[^1]: Q 24:35.`],
    ['in code', `${MONTH} \`[^1]\`\n\n[^1]: Q 24:35.`],
    ['in a list that is no list of notes', `${MONTH}<sup>2</sup>\n\n1. Q 24:35.\n2. Q 24:36.`],
  ])('is not %s', (_, text) => {
    expect(wrong(text)).toEqual([])
  })

  test('leaves a verse its reference though a note stands between', () => {
    expect(judged(`${MONTH}^[On fasting.] [البقرة: 185]`)).toEqual(['البقرة: 185: confirmed (0)'])
    expect(judged(`${MONTH}^[On fasting.] [البقرة: 186]`)).toEqual(['البقرة: 186: wrong (0)'])
  })

  test('is offered a right one, in its place', () => {
    const text = withNote('سورة البقرة، الآية **186**.')
    const [finding] = lint(text, { format: 'markdown' }).findings.filter(({ rule }) => rule === 'quran/wrong-reference')
    const [edit] = finding!.suggestions![0]!.edits
    expect(text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end)).toContain('185')
    expect(edit!.start).toBeGreaterThan(text.indexOf('[^1]:'))
  })
})

describe('a reference in a numbered line of plain text', () => {
  const judgedIn = (text: string): string[] => analyze(text).citations.filter(({ quotation }) => quotation !== null).map(({ text: words, status }) => `${words}: ${status}`)

  test.each([
    [`${MONTH}(١)، وقال: ${EASE}(٢).\n\n1. البقرة: 186.\n2. الشرح: 6.`, ['البقرة: 186: wrong', 'الشرح: 6: confirmed']],
    [`${MONTH} (1).\n\n1- Q 2:186`, ['Q 2:186: wrong']],
    [`${MONTH}<sup>1</sup> ثم ${EASE}<sup>2</sup>.\n\n<sup>1</sup> البقرة: 186.\n<sup>2</sup> الشرح: 6.`, ['البقرة: 186: wrong', 'الشرح: 6: confirmed']],
  ])('is that of the verse which calls it: %j', (text, expected) => {
    expect(judgedIn(text)).toEqual(expected)
  })

  test.each([
    // what the list counts is something else, or there are two lists
    [`${ONE} (1)\n\n1. البقرة: 255\n2. آل عمران: 18`],
    [`${MONTH} (1)\n\n1. البقرة: 186\n\nثم:\n\n1. النور: 35`],
    [`${MONTH} (1) وقال (1).\n\n1. البقرة: 186`],
    [`${MONTH}<sup>1</sup>.\n\n<sup>2</sup> البقرة: 186.`],
  ])('is none of it where the number says something else: %j', (text) => {
    expect(judgedIn(text)).toEqual([])
  })
})

describe('footnotes', () => {
  const paragraphs = [`قال تعالى: ${MONTH} [البقرة: 186]`, `قال تعالى: ${EASE} [الشرح: 6]`, `سورة الإخلاص: 1: ${ONE}`, 'قال تعالى: ﴿إن مع العسر فرجا﴾', 'The word is God in Q 2:300.', '- وقال: ﴿الحمد لله رب العالمين﴾ (1:3)']
  const texts = ['Q 24:35.', 'البقرة: 186.', '(سورة الأحقاف).', 'قارن النور: 35.', 'A remark.', `${ONE} [الإخلاص: 1].`, 'Q 3:19; 5:3.\n\n    As said.']
  /** What is said of the Quran outside notes. */
  const told = (text: string): string[] =>
    lint(text, { format: 'markdown' })
      .findings.filter(({ rule, start }) => rule.startsWith('quran/') && !/^(?:\[\^| {4})/.test(text.slice(text.lastIndexOf('\n', start.offset - 1) + 1, start.offset)))
      .map(({ rule, messageId, start, end }) => `${rule} ${messageId} ${text.slice(start.offset, end.offset)}`)

  test('of a remark change nothing that is said of the rest, put in or taken away', () => {
    let findings = 0
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 1 }), fc.array(fc.constantFrom(...texts), { minLength: 6, maxLength: 6 }), fc.boolean(), (body, notes, atEnd) => {
        const plain = body.map((paragraph) => `${paragraph}\n\nOnly a remark.\n\n`).join('')
        const noted = body.map((paragraph, i) => `${paragraph}\n\nOnly a remark[^${i}].\n\n${atEnd ? '' : `[^${i}]: ${notes[i]!}\n\n`}`).join('')
        const expected = told(plain)
        findings += expected.length
        const text = atEnd ? noted + body.map((_, i) => `[^${i}]: ${notes[i]!}\n`).join('') : noted
        expect(told(text)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
    expect(findings).toBeGreaterThan(20)
  })
})
