// What is joined in the rasm and what is divided: everyday writing does either, in every ayah where the words are the same.
import { describe, expect, test } from 'vitest'
import { Corpus } from '../../../src/quran/corpus.ts'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const corpus = new Corpus()
const MARKS_BUT_SHADDA = /[\u064b-\u0650\u0652-\u065f\u0670\u06d6-\u06ed]/g
const PAUSES = / ?[\u06d6-\u06db\u06de\u06e9]/g
const SHADDA = '\u0651'
const AROUND = 3

/** A quotation of the words around each place where the edition has `from`, with `to` written in its stead. */
function rewritten(from: string, to: string): { place: string; text: string }[] {
  const words = new RegExp(`(?<= |^)${from}(?= |$)`, 'gu')
  const whole = new RegExp(`^${from}$`, 'u')
  return corpus.lines('imlai').flatMap((line, index) => {
    const { surah, ayah } = corpus.ayahAt(index)
    const text = line.replace(PAUSES, '').replace(MARKS_BUT_SHADDA, '')
    return [...text.matchAll(words)].map(({ 0: own, index: at }) => {
      const before = text.slice(0, at).split(' ').filter((word) => word !== '').slice(-AROUND)
      const after = text.slice(at + own.length).split(' ').filter((word) => word !== '').slice(0, AROUND)
      const quotation = [...before, own.replace(whole, to), ...after].join(' ').replaceAll(SHADDA, '')
      return { place: `${surah}:${ayah}`, text: `﴿${quotation}﴾ [${surah}:${ayah}]` }
    })
  })
}

describe('sound in every ayah', () => {
  test.each<readonly [from: string, to: string, places: number]>([
    ['([وفلبك]{0,2}م)ن مّ?ا', '$1ما', 4],
    ['([وفلبك]{0,2}م)مّا', '$1ن ما', 100],
    ['([وفلبك]{0,2}م)مّن', '$1ن من', 30],
    ['عن مّ?ا', 'عما', 1],
    ['عمّا', 'عن ما', 40],
    ['عن مّ?ن', 'عمن', 2],
    ['(و?أ)ن لّ?ا', '$1لا', 10],
    ['ألّا', 'أن لا', 40],
    ['أن لّ?ن', 'ألن', 10],
    ['ألّن', 'أن لن', 2],
    ['وأن لّ?و', 'وألو', 1],
    ['فإلّم', 'فإن لم', 1],
    ['وإن مّ?ا نرينّك', 'وإما نرينك', 1],
    ['أم مّ?ن', 'أمن', 4],
    ['أمّن', 'أم من', 11],
    ['أمّاذا', 'أم ماذا', 1],
    ['(ف?)نعمّا', '$1نعم ما', 2],
    ['إنّ ما', 'إنما', 1],
    ['(و?أن)ّ ما', '$1ما', 2],
    ['(و?أن)ّما', '$1 ما', 15],
    ['(ل?ك)ي لا', '$1يلا', 3],
    ['(ل?ك)يلا', '$1ي لا', 4],
    ['(ف?أ)ين ما', '$1ينما', 8],
    ['(ف?أ)ينما', '$1ين ما', 4],
    ['(ف?ل?بئس) ما', '$1ما', 5],
    ['(ف?ل?بئس)ما', '$1 ما', 3],
    ['(كل)ّ ما', '$1ما', 3],
    ['(كل)ّما', '$1 ما', 10],
    ['(و?في) ما', '$1ما', 11],
    ['(و?في)ما', '$1 ما', 20],
    ['يوم هم', 'يومهم', 2],
    ['يا ابن أمّ', 'يبنؤم', 1],
    ['يا ابن أمّ', 'يابن أم', 1],
    ['([وف]?ما) (لي|لنا|لكم)', '$1$2', 30],
    ['مجراها', 'مجريها', 1],
  ])('%s as %s', (from, to, places) => {
    const found = rewritten(from, to)
    expect(found.length).toBeGreaterThanOrEqual(places)
    for (const { place, text } of found) {
      const quotations = quran.check(text)
      const said = quotations.flatMap(({ verdict, refs, pairs }) => [verdict, ...(pairs ?? []).map(({ relation }) => relation), ...(refs.some(({ surah, from: ayah }) => `${surah}:${ayah}` === place) ? [] : ['elsewhere'])])
      expect([text, quotations.length, said.filter((one) => !['verbatim', 'spelling', 'same', 'everyday'].includes(one) || (one === 'spelling' && !said.includes('everyday')))]).toEqual([text, 1, []])
    }
  })

  test.each([
    'وَأَنفِقُوا مِمَّا رَزَقْنَاكُم',
    'أَيَحْسَبُ الْإِنسَانُ أَنْ لَنْ نَجْمَعَ عِظَامَهُ',
    'فَإِنْ لَمْ يَسْتَجِيبُوا لَكُمْ فَاعْلَمُوا',
    'بِسْمِ اللَّهِ مَجْرِيهَا وَمُرْسَاهَا',
    'أَلَّا تُشْرِكْ بِي شَيْئًا وَطَهِّرْ بَيْتِيَ',
  ])('with vowels: %s', (text) => {
    expect(quran.check(text).map(({ verdict }) => verdict)).toEqual(['spelling'])
  })
})

describe('another word', () => {
  test.each([
    // Not «أن لا», «إن لا», «أم ما», but other words that are written so.
    ['أن لا إن أولياء الله لا خوف عليهم ولا هم يحزنون', 'misquoted'],
    ['أن لا بذكر الله تطمئن القلوب', 'misquoted'],
    ['الله لا إله إن لا هو الحي القيوم', 'misquoted'],
    ['أم ما السفينة فكانت لمساكين يعملون في البحر', 'misquoted'],
    ['أنفقوا عما رزقناكم من قبل أن يأتي أحدكم الموت', 'misquoted'],
    ['فلما عتوا مما نهوا عنه قلنا لهم كونوا', 'misquoted'],
    ['أن لن يكفيكم أن يمدكم ربكم بثلاثة آلاف', 'misquoted'],
  ])('is told: %s', (text, verdict) => {
    expect(quran.check(text).map((quotation) => quotation.verdict)).toEqual([verdict])
  })
})
