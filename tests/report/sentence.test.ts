import { describe, expect, test } from 'vitest'
import { lintSource } from '../../src/lint/index.ts'
import { sentence } from '../../src/report/html/sentence.ts'
import { textSource } from '../../src/documents/index.ts'

const sentencesOf = (text: string): Map<string, string> => {
  const { source, findings } = lintSource(textSource(text, { format: 'markdown' }))
  return new Map(findings.map((finding) => [finding.rule, sentence(finding, source)]))
}

describe('a sentence of the page', () => {
  test('isolates the words, unless display is what is found', () => {
    const sentences = sentencesOf('He said ﴿قل هو الله أحد﴾ (112:2) and went on.\n')
    expect(sentences.get('quran/wrong-reference')).toBe('<p class="sentence" dir="ltr">He said ﴿قل هو الله أحد﴾ (<mark><bdi>112:2</bdi></mark>) and went on.</p>')
    expect(sentences.get('bidi/ornate-brackets')).toBe('<p class="sentence" dir="ltr">He said <mark>﴿قل هو الله أحد﴾</mark> (112:2) and went on.</p>')
    expect(sentences.get('bidi/displaced-reference')).toBe('<p class="sentence" dir="ltr">He said ﴿قل هو الله أحد﴾ <mark>(112:2)</mark> and went on.</p>')
  })

  test('keeps the controls that display goes by, where display is what is found', () => {
    const override = sentencesOf('A word \u202eturned\u202c around, and another \u202eturned\u202c one.\n').get('bidi/override')
    expect(override).toContain('\u202eturned')
  })

  test('has the direction of its paragraph, not that of its line', () => {
    const sentences = sentencesOf('كتاب\nabc 10-20 محمد 10-20 here.\n')
    expect(sentences.get('bidi/reversed-range') ?? '').toMatch(/^<p class="sentence" dir="rtl">/)
  })
})
