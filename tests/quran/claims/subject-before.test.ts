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
    'قال النبي ﷺ: إن الله يقول: ',
    'وفي الحديث: إن الله تعالى يقول: ',
    'إن الله تعالى يقول يوم القيامة: ',
  ])('%s', (before) => {
    expect(speakerOf(before)).not.toBe('quran')
    expect(loadQuran().findQuotations(`${before}«العلم نور في قلوب الصالحين».`)).toEqual([])
  })
})

test('«جل من قائل» praises him who was named', () => {
  expect(speakerOf('قال جل من قائل: ')).toBe('quran')
  expect(speakerOf('قال عز من قائل: ')).toBe('quran')
  expect(speakerOf('كم من قائل: ')).toBe('other')
})
