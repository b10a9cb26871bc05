import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()

/** Words that are presented as Quran and match nothing, or differ from what they match. */
const doubtful = (text: string): string[] => quran.findQuotations(text).filter(({ verdict }) => verdict === 'unmatched' || verdict === 'misquoted').map((one) => one.text)

const EASE = 'قال تعالى: ﴿يريد الله بكم اليسر﴾ [البقرة: 185]'

describe('a verse that is closed lends its cue to nothing behind it', () => {
  test.each([
    ['behind an empty line', `${EASE}.\n\n«الضرر يزال» قاعدة مشهورة.`],
    ['behind its reference', `${EASE}، و«الضرر يزال» قاعدة مشهورة.`],
    ['behind its reference, in marks of the same kind', 'قال تعالى: «يريد الله بكم اليسر» [البقرة: 185]، و«الضرر يزال» قاعدة مشهورة.'],
    ['behind a full stop', 'قال تعالى: «يريد الله بكم اليسر ولا يريد بكم العسر». «الضرر يزال» قاعدة مشهورة.'],
    ['in marks of another kind', 'قال تعالى: ﴿يريد الله بكم اليسر﴾ و«الضرر يزال» قاعدة مشهورة.'],
    ['in a list of books', `${EASE}.\n\n1. «الموافقات في أصول الشريعة» للشاطبي.\n2. «الأشباه والنظائر» للسيوطي.`],
    ['in the items below it', `${EASE}.\n- «كتاب الأم» للشافعي\n- «الرسالة في أصول الفقه»`],
    ['in items below a verse in marks of their kind', 'قال تعالى: «يريد الله بكم اليسر»\n- «الضرر يزال»\n- «العادة محكمة»'],
    ['in a dialogue', `${EASE}.\n\n"أهلا بكم أيها الطلاب، نبدأ درسنا الأول."`],
    ['behind a blockquote', '> قال تعالى: ﴿والعصر﴾\n\n«الكتاب الأول في شرح العقيدة» طبع قديما.'],
    ['in the cell beside it', '| قال تعالى: «يريد الله بكم اليسر» | «الضرر يزال في كل حال» |'],
    ['on a deeper line', 'قال تعالى:\n- «يريد الله بكم اليسر»\n  - «الضرر يزال في كل حال»'],
    ['on a line with another mark', 'قال تعالى:\n1. «يريد الله بكم اليسر»\n- «الضرر يزال في كل حال»'],
    ['below a single verse', 'الآية:\n«يريد الله بكم اليسر»\n«الضرر يزال في كل حال»'],
    ['in an English page', 'Allah says: ﴿إن مع العسر يسرا﴾ (94:6). "رحلة الصبر الطويلة" is a novel.'],
  ])('%s', (_, text) => {
    expect(quran.findQuotations(text).length).toBeGreaterThan(0)
    expect(doubtful(text)).toEqual([])
  })
})

test('a verse behind another is a quotation by its own words', () => {
  expect(quran.findQuotations(`${EASE}.\n\n«إن الله مع الصابرين» آية أخرى.`).map((one) => one.verdict)).toEqual(['verbatim', 'verbatim'])
})

describe('what goes on with a list that a cue opened is presented by it', () => {
  test.each([
    ['joined by «and»', 'قال تعالى: «يريد الله بكم اليسر» و«الضرر يزال في كل حال»'],
    ['line by line', 'قال تعالى:\n«يريد الله بكم اليسر»\n«الضرر يزال في كل حال»'],
    ['number by number', 'قال تعالى:\n9. «يريد الله بكم اليسر»\n10. «الضرر يزال في كل حال»'],
    ['letter by letter', 'قال تعالى:\nأ- «يريد الله بكم اليسر»\nب- «الضرر يزال في كل حال»'],
    ['item by item', 'من آيات القرآن الكريم:\n- «يريد الله بكم اليسر»\n- «الضرر يزال في كل حال»'],
  ])('%s', (_, text) => {
    expect(doubtful(text)).toEqual(['الضرر يزال في كل حال'])
  })

  test('as a reference before it presents it, and not that of the verse before', () => {
    expect(doubtful('﴿يريد الله بكم اليسر﴾ [البقرة: 185]\n[البقرة: 186] «الضرر يزال في كل حال»')).toEqual(['الضرر يزال في كل حال'])
    expect(doubtful('﴿يريد الله بكم اليسر﴾ [البقرة: 185] «الضرر يزال في كل حال»')).toEqual([])
  })
})
