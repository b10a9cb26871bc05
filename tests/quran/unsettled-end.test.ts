import { describe, expect, test } from 'vitest'
import { textSource } from '../../src/documents/index.ts'
import { analyzeSource } from '../../src/lint/index.ts'
import { loadQuran } from '../../src/quran/index.ts'
import { analysisShape } from '../../src/report/shape.ts'

const endOf = (text: string) => loadQuran().analyze(text).quotations.at(-1)?.unsettledEnd ?? null

describe('the end of a quotation that nothing delimits', () => {
  test.each([
    ['قال تعالى: إن أكرمكم عند الله أتقاكم وأخشاكم له.', 'وأخشاكم', 'إن'],
    ['قال الله تعالى: إن أكرمكم عند الله أتقاكم وهذا ميزان عدل', 'وهذا', 'إن'],
  ])('is not settled where another word follows than the verse’s next: %s', (text, found, expected) => {
    const end = endOf(text)
    expect(end).toMatchObject({ found, expected })
    expect(text.slice(end!.start, end!.end)).toBe(found)
  })

  test.each([
    'قال تعالى: إن أكرمكم عند الله أتقاكم.',
    'قال تعالى: ﴿إن أكرمكم عند الله أتقاكم﴾ وهذا بيان.',
    'قال تعالى: «إن أكرمكم عند الله أتقاكم» وهذا بيان.',
    'قال تعالى: واعتصموا بحبل الله جميعا (آل عمران: 103) وفي هذا بيان',
    'قال الله تعالى: إن الله مع الصابرين وهذا وعد عظيم',
  ])('is settled by a sign, a mark, a reference or the end of the ayah: %s', (text) => {
    expect(endOf(text)).toBeNull()
  })

  test('stands in JSON where it is not settled, in offsets of the source, and nowhere else', () => {
    const text = '**قال تعالى:** إن أكرمكم عند الله أتقاكم وأخشاكم له.'
    const [quotation] = analysisShape(analyzeSource(textSource(text, { format: 'markdown' }))).quotations
    expect(text.slice(quotation!.unsettledEnd!.start, quotation!.unsettledEnd!.end)).toBe('وأخشاكم')
    expect(analysisShape(analyzeSource(textSource('قال تعالى: إن أكرمكم عند الله أتقاكم.'))).quotations[0]).not.toHaveProperty('unsettledEnd')
  })
})
