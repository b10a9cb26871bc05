// A poem, a proverb, a person's words in the brackets of the Quran.
import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const told = (text: string): string[] => loadQuran().findQuotations(text).map(({ verdict }) => verdict)

describe('what a person says is no claim', () => {
  test.each([
    'قال الشاعر: ﴿ألا كل شيء ما خلا الله باطل﴾',
    'وقال المعري: ﴿خفف الوطء ما أظن أديم الأرض إلا من هذه الأجساد﴾.',
    'قال عمر بن الخطاب رضي الله عنه: ﴿متى استعبدتم الناس وقد ولدتهم أمهاتهم أحرارا﴾.',
    'قال سقراط: ﴿اعرف نفسك بنفسك﴾.',
    'يقول الإمام الشافعي رحمه الله: ﴿ما ناظرت أحدا إلا أحببت أن يوفق﴾.',
    'ومن ذلك قول زهير: ﴿ومهما تكن عند امرئ من خليقة تعلم﴾',
    'وفي المثل: ﴿الوقت كالسيف إن لم تقطعه قطعك﴾',
    'وقد قيل: ﴿من طلب العلا سهر الليالي﴾.',
    'وأنشد المتنبي: ﴿على قدر أهل العزم تأتي العزائم﴾',
    'Umar ibn al-Khattab said: ﴿حاسبوا أنفسكم قبل أن تحاسبوا﴾',
    'Socrates once said: ﴿اعرف نفسك بنفسك﴾',
    'As the proverb goes: ﴿الوقت كالسيف إن لم تقطعه قطعك﴾',
    'Then he returned to Khadija saying ﴿زملوني زملوني﴾',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a verse that a person of the Quran says is compared', () => {
  test.each([
    'وقال موسى: ﴿رب اشرح لي قلبي ويسر لي أمري﴾',
    'قال نوح: ﴿رب اغفر لي ولوالدي ولمن دخل داري مؤمنا﴾',
    'وقال يعقوب لبنيه: ﴿إنما أشكو همي وحزني إلى الله﴾',
    'وقالت امرأة العزيز: ﴿الآن ظهر الحق أنا راودته عن نفسه﴾',
    'Then Moses said: ﴿رب اشرح لي قلبي ويسر لي أمري﴾',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['misquoted'])
  })
})

describe('where God may be meant, or a reference speaks for it, it is a claim', () => {
  const INVENTED = 'واعلموا أن العلم نور يهدي به الله قلوب الصادقين'
  test.each(['ثم قال: ﴿', 'وقال في محكم تنزيله: ﴿', 'يقول رب العزة: ﴿', 'وقال ذو الجلال والإكرام: ﴿', 'قال عمر: قال الله تعالى: ﴿', 'قال عنهم: ﴿', 'He says: ﴿', 'Islam says: ﴿', 'It says: ﴿'])('%s…﴾', (before) => {
    expect(told(`${before}${INVENTED}﴾`)).toEqual(['unmatched'])
  })

  test('قال الخطيب', () => {
    expect(told(`قال الخطيب: ﴿${INVENTED}﴾ [البقرة: 153]`)).toEqual(['unmatched'])
  })
})
