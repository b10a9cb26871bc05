import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const quran = loadQuran()
const told = (text: string): string[] => quran.findQuotations(text).filter(({ possible, verdict }) => !possible && verdict !== 'verbatim').map(({ verdict }) => verdict)

describe('words that lead from a reference to Arabic ones present them as its verse', () => {
  test.each([
    'There is a promise in Chapter 39, verse 53, and we read لا تيأسوا من رحمة الله إن الله يغفر الذنوب جميعا: hold on to it.',
    'According to Surah al-Qalam verse 4, وإنك لعلى خلق كبير. His wife said the same.',
    "Citant Âl 'Imrân, v. 200, il revient sur l'ordre يا أيها الذين آمنوا اصبروا وصابروا وجاهدوا, puis se tait.",
    'Sure 94, Vers 5 lautet فإن مع الضيق يسرا und wird oft zitiert.',
    'Asr sûresi 2. âyette Allah şöyle buyurur: إن الإنسان لفي ضلال. Bu böyledir.',
    'Menurut QS. Ar-Rahman ayat 60, هل جزاء الإحسان إلا الجنة menjadi dasar.',
    'The stars are mentioned at 16:16, وعلامات وبالقمر هم يهتدون, and the moon elsewhere.',
    'Q 49:12 opens with the command يا أيها الذين آمنوا اجتنبوا كثيرا من الشك إن بعض الظن إثم.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([expect.stringMatching(/misquoted|garbled/)])
  })
})

describe('other words lead to no verse', () => {
  test.each([
    ['a manuscript', 'In Q 2:255 the Paris manuscript has الله لا إله إلا هو الحي القائم لا تأخذه سنة ولا نوم in its first line.'],
    ['what is misquoted', 'Q 2:255 is often misquoted with the words الله لا إله إلا هو الحي الدائم لا تأخذه سنة ولا نوم by beginners.'],
    ['a reader', 'In Surah Al-Fatihah 1:4, Nafi reads ملك يوم الدين إياك نعبد وإياك نستعين here.'],
    ['a paraphrase', 'According to Q 2:183, فرض الله الصيام على الذين آمنوا كما فرضه على من قبلهم.'],
    ['a word that is spoken of', 'In Q 14:7 we find الشكر and الكفر set against each other.'],
    ['a prayer', 'After Q 2:153 he would say اللهم اجعلنا من الصابرين واجعلنا من المصلين.'],
    ['a hadith', 'The command in Q 3:103, the Prophet said, كونوا عباد الله إخوانا ولا تفرقوا.'],
    ['a gloss', 'Sure 14, Vers 7 bedeutet für Razi den Satz من شكر الله زاده من فضله ومن كفر عذبه.'],
    ['the Bible', 'In chapter 3, verse 16, we read "هكذا أحب الله العالم حتى بذل ابنه الوحيد لكي لا يهلك".'],
    ['a time', 'We left at 10:30, وقال السائق توكلنا على الله وانطلقنا مسرعين نحو المدينة.'],
    ['a greeting at a time', 'We met at 10:30, "السلام عليكم ورحمة الله وبركاته" was all he said.'],
    ['the verse itself', 'In Surah Al-Baqarah 2:153 we read استعينوا بالصبر والصلاة إن الله مع الصابرين.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
