// What no accepted edition and no everyday practice would call wrong is sound.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { textSource } from '../../../src/documents/index.ts'
import { lintSource } from '../../../src/lint/index.ts'
import { Corpus, type Edition } from '../../../src/quran/corpus.ts'
import { loadQuran } from '../../../src/quran/index.ts'
import { withoutMarks } from '../../../src/quran/judge/edition-words.ts'

const quran = loadQuran()
const corpus = new Corpus()
const SOUND: readonly string[] = ['verbatim', 'spelling']

/** What is said against a text that is presented as Quran as a whole; nothing when it is sound and stands at `place`. */
function objections(text: string, place?: { surah: number; ayah: number }): string[] {
  const quotations = quran.check(text)
  if (quotations.length === 0) return [`nothing found: ${text}`]
  return quotations.flatMap(({ verdict, refs, differences }) => {
    if (!SOUND.includes(verdict)) return [`${verdict}: ${differences.map(({ found, expected }) => `${found} for ${expected}`).join(', ')}`]
    const there = place === undefined || refs.some(({ surah, from, to }) => surah === place.surah && from <= place.ayah && to >= place.ayah)
    return there ? [] : [`stands in ${JSON.stringify(refs)}, not in ${JSON.stringify(place)}`]
  })
}

/** @param step every ayah, or every fourth: the rewritings take long to judge */
function objectionsToAll(edition: Edition, rewrite: (text: string) => string, step: number): { rewritten: number; objections: string[] } {
  let rewritten = 0
  const all = corpus.lines(edition).flatMap((line, index) => {
    if (index % step !== 0) return []
    const text = rewrite(line)
    if (text !== line) rewritten++
    const place = corpus.ayahAt(index)
    return objections(text, place).map((objection) => `${place.surah}:${place.ayah} ${objection}`)
  })
  return { rewritten, objections: all }
}

/** The KFGQPC coding of Uthmani text: sukun is U+06E1, the silent-letter zero U+0652; open tanwin and iqlab are coded apart. */
function kfgqpc(text: string): string {
  return text
    .replace(/\u064b([\u06e2\u06ed])/g, '\u064e$1')
    .replace(/\u064c([\u06e2\u06ed])/g, '\u064f$1')
    .replace(/\u064d([\u06e2\u06ed])/g, '\u0650$1')
    .replace(/\u0652/g, '\u06e1')
    .replace(/\u06df/g, '\u0652')
    .replace(/\u064b/g, '\u0657')
    .replace(/\u064c/g, '\u065e')
    .replace(/\u064d/g, '\u0656')
    .replace(/ ([\u06d6-\u06dc])/g, '$1')
}

/** Tanzil Uthmani 1.0.2, where 1.1 writes ٱلَْٔاخِرِ and ٱلنَّبِيِّۧنَ otherwise. */
function tanzil102(text: string): string {
  return text.replace(/[\u064e\u0652\u0654]{3}\u0627/g, '\u0652\u0621\u064e\u0627').replace(/\u06e7/g, '\u06e6')
}

/** Without the pause signs that stand alone: they belong to no word. */
function printed(text: string): string {
  return text.replace(/(?:^| )[\u06d6-\u06dc\u06de\u06e9]+(?= |$)/g, '').trim()
}

const same = (text: string): string => text

describe('an ayah is sound', () => {
  test.each<readonly [string, Edition, (text: string) => string]>([
    ['Uthmani', 'uthmani', same],
    ['imla’i', 'imlai', same],
    ['imla’i without marks', 'imlai', withoutMarks],
  ])('as the edition has it, each of the 6,236: %s', (_, edition, rewrite) => {
    expect(objectionsToAll(edition, rewrite, 1).objections).toEqual([])
  })

  test.each<readonly [string, Edition, (text: string) => string, number]>([
    ['in NFC', 'uthmani', (text) => text.normalize('NFC'), 1200],
    ['in NFD', 'imlai', (text) => text.normalize('NFD'), 1200],
    ['in KFGQPC coding', 'uthmani', kfgqpc, 1400],
    ['in the coding of Tanzil 1.0.2', 'uthmani', tanzil102, 1],
    ['without alef wasla', 'uthmani', (text) => text.replaceAll('\u0671', '\u0627'), 1100],
    ['with Persian yeh and kaf', 'imlai', (text) => text.replaceAll('\u064a', '\u06cc').replaceAll('\u0643', '\u06a9'), 1300],
    ['without hamza on alef', 'imlai', (text) => withoutMarks(text).replace(/[\u0622\u0623\u0625]/g, '\u0627'), 1400],
    ['with its number behind it', 'imlai', (text) => `${text} ﴿١٢﴾`, 1559],
  ])('%s', (_, edition, rewrite, least) => {
    const { rewritten, objections: found } = objectionsToAll(edition, rewrite, 4)
    expect(found).toEqual([])
    expect(rewritten).toBeGreaterThanOrEqual(least)
  })
})

describe('everyday spellings', () => {
  const rows = readFileSync(new URL('../../../corpora/quran/everyday-spellings.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

  test('are sound in their ayat, each of them', () => {
    const against = rows.flatMap(([where, word, spelling]) => {
      const index = corpus.lines('imlai').findIndex((line, i) => {
        const { surah, ayah } = corpus.ayahAt(i)
        return (where === '*' || where === `${surah}:${ayah}`) && ` ${withoutMarks(line)} `.includes(` ${word!} `)
      })
      const text = ` ${withoutMarks(corpus.lines('imlai')[index] ?? '')} `.replaceAll(` ${word!} `, ` ${spelling!} `).trim()
      return objections(text, index < 0 ? undefined : corpus.ayahAt(index)).map((objection) => `${where} ${word}: ${objection}`)
    })
    expect(rows.length).toBeGreaterThan(60)
    expect(against).toEqual([])
  })
})

describe('what is expected is the edition’s, letter by letter', () => {
  test.each<Edition>(['uthmani', 'imlai'])('every ayah of %s is printed whole in Uthmani', (edition) => {
    const wrong = corpus.lines(edition).flatMap((line, index) => {
      const { surah, ayah } = corpus.ayahAt(index)
      const [quotation] = quran.check(line)
      // Of the places of a repeated ayah, the first is printed.
      const { surah: first, from } = quotation!.refs[0]!
      return first !== surah || from !== ayah || printed(quotation!.uthmani!) === printed(corpus.line('uthmani', index)) ? [] : [`${surah}:${ayah} ${quotation!.uthmani}`]
    })
    expect(wrong).toEqual([])
  })

  test.each([
    ['آمن الرسول بما أنزل إليه', /^ءَامَنَ /],
    ['آيات للسائلين', /^ءَايَ/],
    ['آمنوا وعملوا الصالحات فيوفيهم', /^ءَامَنُوا/],
    ['آتاهم الله ثواب الدنيا', /^\u0640/],
    ['انكحوا ما طاب لكم', /^ٱنكِحُوا/],
    ['أأنتم تخلقونه أم نحن الخالقون', /^ءَأَنتُمْ /],
    ['أإذا متنا وكنا ترابا وعظاما أإنا لمدينون', /^أَءِذَا /],
  ])('%s begins with its hamza', (text, beginning) => {
    const [quotation] = quran.check(text)
    const { surah, from } = quotation!.refs[0]!
    expect(quotation!.verdict).toBe('verbatim')
    expect(quran.ayah(surah, from)).toContain(quotation!.uthmani)
    expect(quotation!.uthmani).toMatch(beginning)
  })
})

describe('the ayat in which editions of one text differ', () => {
  test.each([
    [2, 181, 'فمن بدله بعدما سمعه', 'فمن بدله بعد ما سمعه'],
    [5, 31, 'قال يا ويلتا أعجزت أن أكون', 'قال يا ويلتى أعجزت أن أكون'],
    [8, 6, 'يجادلونك في الحق بعدما تبين', 'يجادلونك في الحق بعد ما تبين'],
    [13, 37, 'ولئن اتبعت أهواءهم بعدما جاءك من العلم', 'ولئن اتبعت أهواءهم بعد ما جاءك من العلم'],
    [17, 32, 'ولا تقربوا الزنا إنه كان فاحشة', 'ولا تقربوا الزنى إنه كان فاحشة'],
    [39, 56, 'أن تقول نفس يا حسرتا على ما فرطت', 'أن تقول نفس يا حسرتى على ما فرطت'],
  ])('%i:%i is sound in either spelling', (surah, ayah, older, newer) => {
    expect(objections(older, { surah, ayah })).toEqual([])
    expect(objections(newer, { surah, ayah })).toEqual([])
  })
})

describe('spellings that everybody uses', () => {
  test.each([
    [2, 20, 'إن الله على كل شئ قدير'],
    [2, 87, 'وآتينا عيسى بن مريم البينات'],
    [2, 143, 'إن الله بالناس لرؤوف رحيم'],
    [2, 164, 'إن في خلق السموات والأرض'],
    [2, 231, 'واذكروا نعمة الله عليكم'],
    [2, 259, 'فأماته الله مئة عام'],
    [5, 24, 'إنا ههنا قاعدون'],
    [7, 103, 'إلى فرعون وملأه'],
    [12, 16, 'وجاؤوا أباهم عشاء يبكون'],
    [23, 80, 'وهو الذي يحي ويميت'],
    [24, 31, 'وتوبوا إلى الله جميعا أيها المؤمنون'],
    [43, 49, 'وقالوا يا أيها الساحر'],
    [54, 24, 'إنا إذن لفي ضلال وسعر'],
    [88, 22, 'لست عليهم بمسيطر'],
  ])('are no finding in %i:%i: %s', (surah, ayah, text) => {
    expect(objections(text, { surah, ayah })).toEqual([])
    expect(lintSource(textSource(`﴿${text}﴾ [${surah}:${ayah}]`)).findings.map(({ rule }) => rule)).toEqual([])
  })

  test('are not those of another word', () => {
    expect(quran.check('بؤس الشراب وساءت مرتفقا')[0]!.pairs[0]!.relation).toBe('spelling')
    expect(quran.check('إذن جاء نصر الله والفتح')[0]!.verdict).not.toBe('verbatim')
  })
})

describe('the letters of Persian and Indian print', () => {
  test.each([
    [29, 45, 'اِنَّ الصَّلٰوۃَ تَنۡہٰی عَنِ الۡفَحۡشَآءِ وَ الۡمُنۡکَرِ'],
    [39, 10, 'إنما یوفی الصابرون أجرهم بغیر حساب'],
    [51, 56, 'وَ مَا خَلَقۡتُ الۡجِنَّ وَ الۡاِنۡسَ اِلَّا لِیَعۡبُدُوۡنِ'],
  ])('are no finding in %i:%i: %s', (surah, ayah, text) => {
    expect(objections(text, { surah, ayah })).toEqual([])
    expect(lintSource(textSource(`﴿${text}﴾ [${surah}:${ayah}]`)).findings.filter(({ rule }) => rule.startsWith('quran/'))).toEqual([])
  })

  test('have the hamza of the verse where they have one', () => {
    expect(quran.check('أنما یوفی الصابرون أجرهم بغیر حساب')[0]!.verdict).toBe('misquoted')
  })
})

describe('the marks of a hamza without a seat', () => {
  test.each([
    ['إِذَا جَاءُ نَصْرُ اللَّهِ', 'جَاءُ'],
    ['إِذَا السَّمَاءَ انْشَقَّتْ', 'السَّمَاءَ'],
    ['إِنَّ اللَّهَ عَلَى كُلِّ شَيْءٌ قَدِيرٌ', 'شَيْءٌ'],
    ['وَأَنزَلَ مِنَ ٱلسَّمَآءُ مَآءً', 'ٱلسَّمَآءُ'],
  ])('are compared: %s', (text, found) => {
    expect(quran.check(text)).toMatchObject([{ verdict: 'vowelling', differences: [{ kind: 'vowelling', found }] }])
  })

  test.each(['إِذَا جَاءَ نَصْرُ اللَّهِ', 'إِنَّمَا يَخْشَى اللَّهَ مِنْ عِبَادِهِ الْعُلَمَاءْ', 'أَنْزَلَ مِنَ السَّمَاءِ مَاءً'])('agree, or are those of a pause: %s', (text) => {
    expect(quran.check(text)).toMatchObject([{ verdict: 'verbatim' }])
  })
})

describe('a word put for another', () => {
  test.each([
    ['لقد كان لكم في رسول الله قدوة حسنة', 'misquoted'],
    ['لقد كان لكم في رسول الله أسوه حسثة', 'garbled'],
  ])('is damaged only where it is no word: %s', (text, verdict) => {
    expect(quran.check(text)).toMatchObject([{ verdict }])
  })

  test('is told of the verse whose word is shown', () => {
    const [quotation] = quran.findQuotations('﴿إن الله لا يحب الكسالى﴾')
    const { surah, from } = quotation!.refs[0]!
    expect(withoutMarks(quran.ayah(surah, from, 'imlai'))).toContain(quotation!.differences[0]!.expected)
  })
})

describe('the waw of the plural', () => {
  test.each(['جاءوا', 'جاؤوا', 'جاءو'])('is there in %s', (word) => {
    expect(objections(`إن الذين ${word} بالإفك عصبة منكم`, { surah: 24, ayah: 11 })).toEqual([])
  })

  test('is missing where its letter carries the hamza', () => {
    expect(quran.check('إن الذين جاؤ بالإفك عصبة منكم')).toMatchObject([{ verdict: 'misquoted', differences: [{ found: 'جاؤ', expected: 'جاءوا' }] }])
  })
})

describe('honorifics', () => {
  const VERSES = [[5, 119], [9, 100], [58, 22], [98, 8]] as const

  test.each(VERSES)('are the Quran’s own in %i:%i', (surah, ayah) => {
    const text = withoutMarks(quran.ayah(surah, ayah, 'imlai'))
    expect(text).toContain('رضي الله عنهم ورضوا عنه')
    const [quotation] = quran.check(text)
    expect(quotation).toMatchObject({ verdict: 'verbatim', coverage: 'whole', differences: [], expected: text })
    expect(objections(text, { surah, ayah })).toEqual([])
  })

  test.each(VERSES)('that are left out of %i:%i are missed', (surah, ayah) => {
    const text = withoutMarks(quran.ayah(surah, ayah, 'imlai')).replace('رضي الله عنهم ', '')
    const kinds = quran.check(text).flatMap(({ differences }) => differences.map(({ kind, expected }) => `${kind} ${expected}`))
    expect(kinds).toEqual(['omitted رضي الله عنهم'])
  })
})
