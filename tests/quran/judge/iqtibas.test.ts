import { describe, expect, test } from 'vitest'
import { loadQuran } from '../../../src/quran/index.ts'

const found = (text: string) => loadQuran().findQuotations(text)
const altered = (text: string): string[] => found(text).filter(({ verdict }) => verdict !== 'verbatim' && verdict !== 'spelling').map((one) => one.verdict)

describe('words of a verse that a sentence fits to itself are the writer’s', () => {
  test.each([
    'إنما نؤخرهم ليوم تشخص فيه الأبصار.',
    'وما أبرئ نفسي فإن النفس أمارة بالسوء.',
    'خسر الدنيا والآخرة، وذلك هو الخسران المبين.',
    'طعامهم فيها لا تسمن لقمة منه ولا تغني من جوع.',
  ])('%s', (text) => {
    expect(altered(text)).toEqual([])
  })

  test('but not in brackets, behind a cue, or before a reference', () => {
    expect(altered('﴿إنما نؤخرهم ليوم تشخص فيه الأبصار﴾')).toEqual(['misquoted'])
    expect(altered('قال تعالى: إنما نؤخرهم ليوم تشخص فيه الأبصار')).toEqual(['misquoted'])
    expect(altered('إنما نؤخرهم ليوم تشخص فيه الأبصار [إبراهيم: 42]')).toEqual(['misquoted'])
  })

  test('nor with other words than the verse’s', () => {
    expect(altered('إن الله لا يغير ما بجماعة حتى يغيروا ما بأنفسهم')).toEqual(['misquoted'])
  })
})

describe('words that everybody borrows for a prayer, a sermon or a letter', () => {
  test.each([
    'أشهد أنك جاهدت في الله حق جهاده، وعملت بكتابه.',
    'نعوذ بالله من همزات الشياطين وأن يحضرون.',
    'وسلام على من اتبع الهدى.',
    'ولا حول ولا قوة إلا بالله، وكفى بالله وكيلا، وكفى بالله شهيدا.',
    'وأشهد أن عيسى بن مريم روح الله وكلمته ألقاها إلى مريم البتول.',
    'واجعلنا للمتقين إماما، وهب لنا من أزواجنا قرة أعين.',
    'فاستغفروه إنه هو الغفور الرحيم.',
    'ربنا تقبل منا إنك أنت السميع العليم، وتب علينا يا مولانا إنك أنت التواب الرحيم.',
  ])('are nobody’s quotation: %s', (text) => {
    expect(altered(text)).toEqual([])
  })
})

test('a word is no damaged word in running text', () => {
  for (const text of ['الحمد لله الذي فض خدمتكم، وفرق كلمتكم.', 'إنما يخشاه عباده العلماء في كل حين.']) expect(altered(text)).not.toContain('garbled')
})
