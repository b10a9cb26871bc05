// Spaces of a verse: lost or put in they are a spelling; where an edition or everyday practice has them they are the verse's.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Corpus, type Edition } from '../../../src/quran/corpus.ts'
import { loadQuran } from '../../../src/quran/index.ts'
import { withoutMarks } from '../../../src/quran/judge/edition-words.ts'

const quran = loadQuran()
const corpus = new Corpus()

function spellings(text: string): string[] {
  return quran.check(text).flatMap(({ differences }) => differences.map(({ kind, found, expected }) => `${kind}: ${found} for ${expected}`))
}

describe('spaces that no edition has there', () => {
  test.each([
    ['إناللهوإناإليهراجعون', 'إناللهوإناإليهراجعون for إنا لله وإنا إليه راجعون'],
    ['قلهواللهأحد', 'قلهواللهأحد for قل هو الله أحد'],
    ['إن مع العسريسرا', 'العسريسرا for العسر يسرا'],
    ['إن الله معا لصابرين', 'معا لصابرين for مع الصابرين'],
    ['وماخلقت الجن والإنس إلا ليعبدون', 'وماخلقت for وما خلقت'],
    ['إن الله مع الصا برين', 'الصا برين for الصابرين'],
    ['إن ا لله مع الصابرين', 'ا لله for الله'],
    ['إِنَّ مَعَ الْعُسْرِيُسْرًا', 'الْعُسْرِيُسْرًا for الْعُسْرِ يُسْرًا'],
    ['وَأَقِيمُوا۟ ٱلصَّلَوٰةَوَءَاتُوا۟ ٱلزَّكَوٰةَ', 'ٱلصَّلَوٰةَوَءَاتُوا۟ for ٱلصَّلَوٰةَ وَءَاتُوا۟'],
  ])('%s', (text, difference) => {
    expect(quran.check(text).map(({ verdict }) => verdict)).toEqual(['spelling'])
    expect(spellings(text).map((one) => one.normalize('NFC'))).toEqual([`spelling: ${difference}`.normalize('NFC')])
  })

  test('a mark that contradicts, or another word, weighs more', () => {
    expect(quran.check('إِنَّ مَعَ الْعُسْرُيُسْرًا')[0]!.verdict).toBe('vowelling')
    expect(quran.check('وأقيموا الصلاةوآتوا الزكاة واركعوا مع الساجدين')[0]!.verdict).toBe('misquoted')
  })
})

describe('spaces that an edition or everyday practice has', () => {
  test.each([
    'يا أيها الذين آمنوا استعينوا بالصبر والصلاة',
    'ياأيها الذين آمنوا استعينوا بالصبر والصلاة',
    'يأيها الذين آمنوا استعينوا بالصبر والصلاة',
    'ياموسى لا تخف إني لا يخاف لدي المرسلون',
    'هاأنتم هؤلاء حاججتم فيما لكم به علم',
    'ها أنتم هؤلاء حاججتم فيما لكم به علم',
    'و ما خلقت الجن و الإنس إلا ليعبدون',
    'ف إن مع العسر يسرا إن مع العسر يسرا',
    'أو لم ير الذين كفروا أن السماوات والأرض كانتا رتقا',
    'أ فلا يتدبرون القرآن أم على قلوب أقفالها',
    'ما لهذا الرسول يأكل الطعام ويمشي في الأسواق',
    'مال هذا الرسول يأكل الطعام ويمشي في الأسواق',
    'كل ما دخل عليها زكريا المحراب وجد عندها رزقا',
    'كلما دخل عليها زكريا المحراب وجد عندها رزقا',
    'قل هو الله أحد (1) الله الصمد (2) لم يلد ولم يولد (3)',
    'قل هو الله\nأحد الله الصمد لم يلد ولم يو\nلد',
    'ا ل م ذلك الكتاب لا ريب فيه هدى للمتقين',
    'قل\u200cهو\u200cالله أحد الله الصمد',
  ])('%s', (text) => {
    expect(quran.check(text).map(({ verdict }) => verdict)).toEqual(['verbatim'])
  })

  test.each<readonly [string, Edition, (text: string) => string]>([
    ['Uthmani', 'uthmani', (text) => text],
    ['imla’i without marks', 'imlai', withoutMarks],
    ['imla’i without hamza on alef', 'imlai', (text) => withoutMarks(text).replace(/[\u0622\u0623\u0625]/g, '\u0627')],
    ['imla’i without alef behind waw', 'imlai', (text) => withoutMarks(text).replaceAll('\u0648\u0627 ', '\u0648 ')],
    ['Uthmani without dagger alefs', 'uthmani', (text) => text.replaceAll('\u0670', '')],
  ])('no ayah is divided otherwise than itself, every fifth: %s', (_, edition, rewrite) => {
    const divided = corpus.lines(edition).filter((_line, i) => i % 5 === 0).flatMap((line) =>
      quran.check(rewrite(line)).flatMap(({ differences }) => differences.filter(({ kind, found, expected }) => kind === 'spelling' && found.split(' ').length !== expected.split(' ').length)),
    )
    expect(divided).toEqual([])
  })
})

test('every row of the table has two words, or one and a star, and a source', () => {
  const rows = readFileSync(new URL('../../../corpora/quran/everyday-divisions.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  expect(rows.length).toBeGreaterThan(40)
  for (const row of rows) expect(row).toMatch(/^[\u0621-\u064a]+ (?:[\u0621-\u064a]+|\*)\t\S/)
})
