import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const verdicts = (text: string): string[] => quran.findQuotations(text).map(({ verdict }) => verdict)

describe('a blank to be filled in', () => {
  test.each([
    '﴿إن الله ____ بالعدل والإحسان﴾',
    '﴿إن الله ـــــــ بالعدل والإحسان﴾',
    '﴿إن الله ---- بالعدل والإحسان﴾',
    '﴿إن الله (    ) بالعدل والإحسان﴾',
    '﴿إن الله [    ] بالعدل والإحسان﴾',
    '﴿إن الله ،،،، بالعدل والإحسان﴾',
    '﴿إن الله ▢▢▢ بالعدل والإحسان﴾',
    '﴿إن الله    بالعدل والإحسان﴾',
    '﴿واستعينوا ______ والصلاة وإنها ______ إلا على الخاشعين﴾ [البقرة: 45]',
    '﴿الله نور ☐ والأرض﴾',
  ])('leaves words out: %s', (text) => {
    expect(new Set(verdicts(text))).toEqual(new Set(['verbatim']))
  })

  test('is of the verse whose words stand behind it, where those before it stand in others too', () => {
    const places = (text: string): string[] => quran.findQuotations(text).map(({ verdict, refs }) => `${verdict} ${refs.map(({ surah, from }) => `${surah}:${from}`).join(' ')}`)
    expect(places('﴿وما أدراك ما ____ نار﴾').every((place) => place.startsWith('verbatim'))).toBe(true)
    expect(places('﴿ويل لكل ________ لمزة﴾').every((place) => place.startsWith('verbatim'))).toBe(true)
  })

  test('is one of the verse that has all the words around its blanks', () => {
    expect(verdicts('﴿وَلَئِنْ سَأَلْتَهُمْ مَنْ خَلَقَ السَّمَاوَاتِ وَالْـ_______ لَيَقُولُنَّ اللَّهُ قُلِ الْحَمْدُ _______ _______ أَكْثَرُهُمْ لَا يَعْلَمُونَ﴾')).not.toContain('misquoted')
    expect(verdicts('﴿قال رب ........ إلى يوم يبعثون﴾')).toEqual(['verbatim', 'verbatim'])
    expect(verdicts('﴿قال رب ........ إلى يوم يرجعون﴾')).toContain('misquoted')
  })

  test.each([{ first: 5, at: 1 }, { first: 6, at: 2 }, { first: 7, at: 3 }])('is no mistake, whichever words it takes from a verse: %o', ({ first, at }) => {
    const [told, looked]: [string[], string[]] = [[], []]
    for (let surah = 2; surah <= 114; surah += 2) {
      for (let ayah = first; ayah <= quran.ayahCount(surah)!; ayah += 29) {
        const words = quran.ayah(surah, ayah, 'imlai').replaceAll(/[\u064b-\u0653\u0670\u06d6-\u06ed]/g, '').split(/\s+/).slice(0, 14)
        if (words.length < 6) continue
        const text = words.map((word, i) => (i % 4 === at ? `${/^و?ال/.exec(word)?.[0] ?? ''}........` : word)).join(' ')
        looked.push(text)
        if (verdicts(`أكمل: ﴿${text}﴾`).includes('misquoted')) told.push(text)
      }
    }
    expect(looked.length).toBeGreaterThan(60)
    expect(told).toEqual([])
  })

  test('parts two quotations where it is a word in Latin letters', () => {
    const found = quran.findQuotations('(compare والذين في أموالهم حق معلوم and then والذين يصدقون بيوم الدين there)')
    expect(found.map(({ verdict, refs }) => `${verdict} ${refs[0]!.surah}:${refs[0]!.from}`)).toEqual(['verbatim 70:24', 'verbatim 70:26'])
  })

  test.each(['﴿قل هو ... أحد﴾', '﴿قُلْ هُوَ _____ أَحَدٌ﴾', '﴿لم يلد ... ولم ... له كفوا أحد﴾'])('leaves a word of a few letters alone: %s', (text) => {
    expect(new Set(verdicts(text))).toEqual(new Set(['verbatim']))
  })

  test('makes no changed word another', () => {
    expect(verdicts('﴿إن الله ____ بالعدل والإكرام وإيتاء ذي القربى﴾')).toContain('misquoted')
    expect(verdicts('﴿إن الله يحكم ____ والإحسان﴾')).toEqual(['misquoted'])
    expect(verdicts('أكمل: ﴿إن الله يحكم ____ والإحسان﴾')).toEqual(['misquoted'])
    expect(verdicts('﴿إن الله يحب ..... والإحسان وإيتاء ذي القربى﴾')).toEqual(['misquoted'])
    expect(verdicts('﴿إن الله    ينهى بالعدل والإحسان وإيتاء ذي القربى﴾')).toEqual(['misquoted'])
  })
})

describe('a number or a question mark', () => {
  test.each(['أكمل: ﴿إن الله (1) بالعدل والإحسان﴾', 'أكمل: ﴿إن الله ؟ بالعدل والإحسان﴾', 'Fill in the blanks:\n1. ﴿إن الله [ ] بالعدل والإحسان﴾'])('is a blank in a task: %s', (text) => {
    expect(verdicts(text).filter((verdict) => verdict !== 'verbatim')).toEqual([])
  })

  test('is none elsewhere, and makes no changed word another', () => {
    expect(verdicts('قال تعالى: ﴿إن الله (1) بالعدل والإحسان﴾')).toEqual(['misquoted'])
    expect(verdicts('أكمل: ﴿إن الله يأمر (1) والإكرام وإيتاء ذي القربى﴾')).toContain('misquoted')
  })
})

describe('verses of two places', () => {
  test('are two where dots part them', () => {
    expect(verdicts('﴿إن الله مع الصابرين … إن الله يحب المتقين﴾')).toEqual(['verbatim', 'verbatim'])
    expect(verdicts('﴿إن الله يأمر بالعدل ____ إن الله يحب المتقين﴾')).toEqual(['verbatim', 'verbatim'])
  })
})

describe('half a word before dots', () => {
  test.each([
    '﴿ولا تقربوا الزنا إنه كان ف.......﴾',
    '﴿إن مع الـ..... يسرا﴾',
    '(إن الله يأمر بالعدل و......... وإيتاء ذي .........)',
    '﴿إن الله … بالعدل و…﴾',
    '﴿وقضى ربك ألا تعبدوا إلا إيا... وبالوالدين إحسـ...﴾',
    '﴿إنما الخمر و.......... وَ..........﴾',
    '﴿واخفض لهما جناح الـ........... مِنَ الـ...........﴾',
    '﴿والسماء رفعها ووضع ال(........)﴾',
    '﴿وأقيموا الوزن بـ[.....] ولا تخسروا الميزان﴾',
  ])('is the beginning of the word that is left out: %s', (text) => {
    expect(verdicts(text).filter((verdict) => verdict !== 'verbatim')).toEqual([])
  })

  test('says nothing where little else is left', () => {
    expect(verdicts('﴿حور ......... في الـ.........﴾')).toEqual([])
    expect(verdicts('﴿وأن ____ إلا ما ____﴾')).not.toContain('misquoted')
    expect(verdicts('﴿العلم يضيء ......... درب السائرين .........﴾')).toEqual(['unmatched'])
  })

  test('is no word of the verse where its letters are others', () => {
    expect(verdicts('﴿ولا تقربوا الزنا إنه كان خبيثا.......﴾')).toEqual(['misquoted'])
  })

  test('is none where it is a word of its own before an ellipsis', () => {
    expect(verdicts('﴿ولا تقربوا الزنا إن... كان فاحشة﴾')).toContain('misquoted')
    expect(verdicts('﴿ولا تقربوا الزنا إنـ..... كان فاحشة﴾')).not.toContain('misquoted')
  })
})
