import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).filter(({ possible, verdict }) => !possible && verdict !== 'verbatim').map(({ verdict }) => verdict)

describe('a surah alone and a colon lead to words that are its verse but for some', () => {
  test.each([
    'ونهى عن الجور، وفي المائدة: [ولا يجرمنكم شنآن قوم على ألا تعدلوا اعدلوا هو أقرب للإيمان].',
    'وقوله في هود: «ولئن أخرنا عنهم العذاب إلى أجل معدود» أي إلى سنين.',
    'وفي آل عمران: "واعتصموا بحبل الله جميعا ولا تتفرقوا واذكروا نعمة الله عليكم".',
    'كما في الأعراف: ‹ادعوا ربكم تضرعا وخفية إنه لا يحب الظالمين›.',
    'ومن الحجرات: (إن أكرمكم عند الله أصلحكم إن الله عليم خبير) وهي قاعدة.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([expect.stringMatching(/misquoted|garbled/)])
  })

  test.each([
    ['a topic', 'وفي المائدة: (تحريم الخمر والميسر والأنصاب والأزلام)، ثم أحكام الوصية.'],
    ['a summary', 'وفي الأنعام: «وصايا عشر جامعة لأصول الأخلاق كلها».'],
    ['a story', 'وفي يوسف: «قصة يوسف مع إخوته حين ألقوه في الجب».'],
    ['a paraphrase', 'وفي المائدة: «أكمل الله للمؤمنين دينهم وأتم عليهم نعمته ورضي لهم الإسلام دينا».'],
    ['another thing of that name', 'وفي الحج: «لبيك اللهم لبيك لا شريك لك لبيك» يرددها الناس.'],
    ['what stands in no surah of that name', 'وفي المطبخ: «كلوا واشربوا هنيئا ولا تسرفوا في الطعام» على الجدار.'],
    ['the verse itself', 'وفي النساء: «للذكر مثل حظ الأنثيين».'],
  ])('nothing is said of %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
