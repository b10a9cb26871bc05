import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'
import { cueBefore } from '../../../src/quran/claims/cues.ts'

const speakerOf = (before: string): string | undefined => cueBefore(before, before.length, 0)?.speaker

describe('God or the Quran, named before the verb, speaks', () => {
  test.each([
    'فالله سبحانه وتعالى يقول: ',
    'فإن الله تعالى يقول: ',
    'كيف لا والله يقول: ',
    'إن ربنا يقول في كتابه: ',
    'وصدق الله إذ يقول: ',
    'صدق الله العظيم إذ يقول: ',
    'والمولى عز وجل يقول: ',
    'والله جل جلاله يقول لنبيه: ',
    'أليس الله يقول: ',
    'والآية الكريمة تقول: ',
    'فالقرآن يقول: ',
    'And God, glorified be He, says: ',
  ])('%s', (before) => {
    expect(speakerOf(before)).toBe('quran')
    expect(cueBefore(before, before.length, 0)?.introduces).toBe(true)
    expect(loadQuran().findQuotations(`${before}«ومن يتوكل على الله فهو كافيه».`)).toMatchObject([{ verdict: 'misquoted', introducedAs: 'quran', possible: false }])
  })
})

describe('somebody else speaks, of whose name or of whose praise God’s is a part', () => {
  test.each([
    'وكان عبد الله يقول: ',
    'وكان عبد الرحمن تعالى يقول: ',
    'فرسول الله يقول: ',
    'وكان الشيخ رحمه الله يقول: ',
    'وكان الشيخ رحمه الله تعالى يقول: ',
    'والعبد يقول لله: ',
    'وحزب الله يقول: ',
    'والله يقول الشاعر: ',
    'تفسير القرآن يقول: ',
    'وبفضل الله، قال المدرب: ',
    'الحق يقول: ',
    'والله يقول الحق وهو يهدي السبيل: ',
    'والقرآن يقول لنا: ',
    'قال النبي ﷺ: إن الله يقول: ',
    'وفي الحديث: إن الله تعالى يقول: ',
    'إن الله تعالى يقول يوم القيامة: ',
  ])('%s', (before) => {
    expect(speakerOf(before)).not.toBe('quran')
    expect(loadQuran().findQuotations(`${before}«العلم نور في قلوب الصالحين».`).filter(({ verdict }) => verdict !== 'verbatim')).toEqual([])
  })
})

test('«جل من قائل» praises him who was named', () => {
  expect(speakerOf('قال جل من قائل: ')).toBe('quran')
  expect(speakerOf('قال عز من قائل: ')).toBe('quran')
  expect(speakerOf('كم من قائل: ')).toBe('other')
})

const INVENTED = '«العلم نور في قلوب الصالحين»'

describe('words of the Quran are announced', () => {
  test.each([
    'ودليله من القرآن قوله: ',
    'ودليله من القرآن الكريم قوله: ',
    'يذكرنا القرآن الكريم بقوله: ',
    'وختمت السورة بقوله: ',
    'وورد في كتاب الله تعالى ',
    'جاء في كتاب الله: ',
    'ألم يقل الله تعالى: ',
    'أولم يقل ربنا: ',
    'In the Quran we read, ',
  ])('%s', (before) => {
    expect(loadQuran().findQuotations(`${before}${INVENTED}.`)).toMatchObject([{ verdict: 'unmatched', introducedAs: 'quran' }])
    expect(loadQuran().findQuotations(`${before}«كل نفس تذوق الموت».`)).toMatchObject([{ verdict: 'misquoted', possible: false }])
  })
})

describe('words of somebody who speaks of it', () => {
  test.each([
    'وقد فسر القرآن بقوله: ',
    'وعلق الشيخ على الآية بقوله: ',
    'ومن أقواله في القرآن قوله: ',
    'استنبط الشافعي من القرآن قوله في البيع: ',
    'وقد أخبرنا الشيخ عن القرآن بقوله: ',
    'جاء في كتاب الله والإنسان: ',
    'ألم يقل النبي: ',
    'ألم يقل المدير: ',
    'لم يقل الله: ',
    'هل يقل الله: ',
    'In our school we read, ',
  ])('%s', (before) => {
    expect(loadQuran().findQuotations(`${before}${INVENTED}.`)).toEqual([])
  })
})

test('a few words that no colon introduces name a topic', () => {
  expect(loadQuran().findQuotations('جاء في كتاب الله "المحكم والمتشابه" من الآيات.')).toEqual([])
  expect(loadQuran().findQuotations('ورد في القرآن "المحكم والمتشابه" من الآيات.')).toEqual([])
  expect(loadQuran().findQuotations('قال تعالى: "من جد وجد".')).toMatchObject([{ verdict: 'unmatched' }])
})
