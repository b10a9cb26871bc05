import { describe, expect, test } from 'vitest'
import { rule } from '../../../src/rules/shape/reversed-ligature.ts'
import { applyEdits } from '../../../src/text/index.ts'
import { findings, messageIds } from '../lint-with.ts'

/** What --fix leaves: no suggestion is taken. */
const repaired = (text: string): string => applyEdits(text, findings(rule, text).flatMap(({ fix }) => fix?.edits ?? []))
const suggested = (text: string) => findings(rule, text).flatMap(({ suggestions }) => (suggestions ?? []).map(({ edits }) => edits[0]!.text))

describe('the divine name in reverse', () => {
  test.each([
    ['وقال رسول هللا صلى هللا عليه وسلم', 'وقال رسول الله صلى الله عليه وسلم'],
    ['قال هللا تعالى', 'قال الله تعالى'],
    ['رسولُ هللاِ صلى هللاُ عليه', 'رسولُ اللهِ صلى اللهُ عليه'],
    ['رضي هللا عنه، وهللا ما فعل، فهللا أعلم، استعان بهللا، تهللا لأفعلن', 'رضي الله عنه، والله ما فعل، فالله أعلم، استعان بالله، تالله لأفعلن'],
    ['بسم هللا والحمد هلل', 'بسم الله والحمد لله'],
  ])('%s is put right', (text, right) => {
    expect(repaired(text)).toBe(right)
  })

  test('where nothing bears it out, it is suggested', () => {
    expect([repaired('وهللا ما فعلت'), suggested('وهللا ما فعلت')]).toEqual(['وهللا ما فعلت', ['والله']])
  })

  test('with a clitic, or after no word that goes with it, هلل is only suggested', () => {
    expect(suggested('رسول هللا، وهلل الحمد. هلل القوم')).toEqual(['ولله', 'لله'])
  })

  test.each(['كبرا وهللا ثم ذهبا', 'هللا وكبرا', 'هلّلا وكبّرا', 'فهَلَّلا', 'كبر وهلل', 'الحمد هلل رب العالمين', 'وتهلل كي لا تنسى العادة', 'أن تهللا', 'رسول هللا هلل وكبر'])('verbs stay: %s', (text) => {
    expect(suggested(text)).toEqual([])
    expect(repaired(text)).toBe(text.replace('رسول هللا', 'رسول الله'))
  })

  test('one damaged name in a document full of sound ones says nothing of a verb elsewhere', () => {
    expect(messageIds(rule, `رسول هللا\n${'قال الله تعالى\n'.repeat(9)}ثم هلل القوم`)).toEqual(['backwards'])
  })
})

describe('إلا with its lam-alef turned round', () => {
  test('is put right in a document that bears it out, with what stands beside it', () => {
    expect(repaired('إن الحمد هلل نحمده، ال إله إال اهلل.')).toBe('إن الحمد لله نحمده، لا إله إلا الله.')
    expect(repaired('وما توفيقي إال باهلل، فإال فال')).toBe('وما توفيقي إلا بالله، فإلا فال')
  })

  test('is suggested elsewhere', () => {
    expect([repaired('ما جاء إال زيد'), suggested('ما جاء إال زيد')]).toEqual(['ما جاء إال زيد', ['إلا']])
    const upright = `${'لا خلاف في ذلك إلا ما كان من الأمر الأول\n'.repeat(9)}ما جاء إال زيد من اإلخوة`
    expect(suggested(upright)).toContain('إلا')
  })
})

describe('alef and lam alone', () => {
  test('may be لا in a line whose lam-alefs are turned', () => {
    expect(findings(rule, 'ال يجوز الكالم في خالل الصالة').map(({ messageId }) => messageId)).toContain('beside')
    expect(repaired('ال يجوز هذا من اإلنسان')).toBe('لا يجوز هذا من الإنسان')
    expect(suggested('ال كتاب في اإلنسان')).toEqual(['لا'])
  })

  test.each(['ال يجوز هذا من الإنسان', 'ال سعود', 'أداة التعريف ال تدخل على الاسم', 'ال يجوز\nاإلنسان'])('stays elsewhere: %s', (text) => {
    expect(findings(rule, text).map(({ messageId }) => messageId)).not.toContain('beside')
  })
})

describe('alef and lam alone before a word that takes no article', () => {
  test('are لا where other lam-alefs of the line are turned and no article can stand', () => {
    expect(repaired('ال زال العمل مستمرا خالل هذه الفترة')).toBe('لا زال العمل مستمرا خلال هذه الفترة')
    expect(repaired('يعتمد االقتصاد على النفط، وهذا ال يعني أنه ال توجد حلول')).toBe('يعتمد الاقتصاد على النفط، وهذا لا يعني أنه لا توجد حلول')
  })

  test.each(['هذا ال يعني أنه ال توجد حلول، وال شك في ذلك، ال بد من العمل'])('before words that take no article they are suggested by themselves: %s', (text) => {
    expect(suggested(text)).toEqual(['لا', 'لا', 'ولا', 'لا'])
    expect(repaired(text)).toBe(text)
  })

  test.each(['زار ال نهيان ال سعود', 'عائلة ال ثاني', 'أداة التعريف ال يجب أن تدخل على الاسم', 'ال كتاب', 'والٍ يجب أن يعدل', 'نال شك', 'ال جور وال باتشينو'])('are left elsewhere: %s', (text) => {
    expect(messageIds(rule, text)).toEqual([])
  })
})

test('where an alef may as well have been written twice, both are suggested', () => {
  expect([repaired('قاال'), suggested('قاال')]).toEqual(['قاال', ['قالا', 'قال']])
  expect(repaired('في المجاالت')).toBe('في المجالات')
})
