// Letters of the rasm without its marks: right where another word of the quotation is spelled as Uthmani alone spells it.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const verdictsOf = (text: string): string[] => quran.check(text).map(({ verdict }) => verdict)

describe('sound beside a word that is Uthmani', () => {
  test.each([
    'يأيها الذين ءامنوا استعينوا بالصبر والصلوة إن الله مع الصبرين',
    'إن الذين ءامنوا وعملوا الصلحت وأقاموا الصلوة وءاتوا الزكوة',
    'حافظوا على الصلوت والصلوة الوسطى',
    'يأيها الذين ءامنوا اتقوا الله وكونوا مع الصدقين',
    'وأقيموا الصلوة وءاتوا الزكوة واركعوا مع الركعين',
    'قل يأيها الكفرون لا أعبد ما تعبدون',
    'الذين يؤمنون بالغيب ويقيمون الصلوة ومما رزقنهم ينفقون',
    'والذين ءامنوا وعملوا الصلحت سندخلهم جنت تجرى من تحتها الأنهر خلدين فيها أبدا',
    'اعلموا أنما الحيوة الدنيا لعب ولهو وزينة وتفاخر بينكم وتكاثر فى الأمول والأولد',
  ])('%s', (text) => {
    expect(verdictsOf(text)).toEqual(['verbatim'])
  })
})

describe('told', () => {
  test.each([
    // In plain spelling, an alef is missing.
    'يا أيها الذين آمنوا استعينوا بالصبر والصلاة إن الله مع الصبرين',
    'إن الذين آمنوا وعملوا الصلحت وأقاموا الصلاة وآتوا الزكاة',
    'وأقيموا الصلاة وآتوا الزكاة واركعوا مع الركعين',
    // Letters that are not the rasm's, in Uthmani spelling.
    'يأيها الذين ءامنوا استعينوا بالصبر والصلوة إن الله مع الصدقين',
    'يأيها الذين ءامنوا اتقوا الله وكونوا مع الصدقون',
    'وأقيموا الصلوة وءاتوا الزكوة واركعوا مع السجدين',
  ])('%s', (text) => {
    expect(verdictsOf(text)).toEqual(['misquoted'])
  })
})
