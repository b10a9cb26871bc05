import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayLines, resolveLevels } from '../../src/bidi/index.ts'
import { textSource } from '../../src/documents/index.ts'
import { lintSource, type Finding } from '../../src/lint/index.ts'
import { registry } from '../../src/rules/registry.generated.ts'
import { applyEdits } from '../../src/text/index.ts'

const bidiRules = registry.filter((rule) => rule.meta.id.startsWith('bidi/'))

function lint(text: string, id: string, options: Record<string, unknown> = {}, format = 'plain'): readonly Finding[] {
  return lintSource(textSource(text, { format }), { registry: bidiRules.filter((rule) => rule.meta.id === id), rules: { [id]: ['error', options] } }).findings
}

/** What stands on the screen, from left to right, of the first line. */
function screen(text: string): string {
  return displayLines(text, resolveLevels(text))[0]!.runs.map((run) => run.glyphs).join('')
}

function applied(text: string, finding: Finding, suggestion = 0): string {
  return applyEdits(text, finding.suggestions?.[suggestion]?.edits ?? finding.fix?.edits ?? [])
}

describe('suggestions of the bidi rules', () => {
  test('isolates put a telephone number right', () => {
    const text = 'الهاتف: +966-50-123 صباحا'
    const [finding] = lint(text, 'bidi/reversed-range')
    expect(screen(text)).toContain('123-50-966+')
    expect(screen(applied(text, finding!))).toContain('+966-50-123')
  })

  test('marks do where they are asked for', () => {
    const text = 'الهاتف: +966-50-123 صباحا'
    const [finding] = lint(text, 'bidi/reversed-range', { style: 'marks' })
    expect(applied(text, finding!)).toBe('الهاتف: \u200e+966-50-123\u200e صباحا')
    expect(screen(applied(text, finding!))).toContain('+966-50-123')
  })

  test('elements do in HTML', () => {
    const text = 'He recited لا إكراه (2:256) and left'
    const [finding] = lint(text, 'bidi/displaced-reference', { style: 'html' })
    expect(applied(text, finding!)).toBe('He recited لا إكراه <bdi dir="ltr">(2:256)</bdi> and left')
  })

  test('a stray control is removed without a question, since nothing moves', () => {
    const text = 'one \u202ctwo'
    const [finding] = lint(text, 'bidi/unbalanced-control')
    expect(finding!.fix).toBeDefined()
    expect(applied(text, finding!)).toBe('one two')
  })

  test('open controls are closed in order, or all removed', () => {
    const text = '\u2067ب \u202aa'
    const [finding] = lint(text, 'bidi/unbalanced-control')
    expect(applied(text, finding!, 0)).toBe('\u2067ب \u202aa\u202c\u2069')
    expect(applied(text, finding!, 1)).toBe('ب a')
  })

  test('nothing is put outside the strings of a file of translations', () => {
    expect(lint('msgstr "هل أنت متأكد من أنك تريد الخروج؟"', 'bidi/base-direction')).toEqual([])
    expect(lint('msgstr[1] "هل أنت \\"متأكد\\" من أنك تريد الخروج؟"', 'bidi/base-direction')).toEqual([])
    const text = '"PDF هو الملف الذي يرسله المكتب إلى جميع المشتركين."'
    expect(applied(text, lint(text, 'bidi/base-direction')[0]!)).toBe(text.replace('PDF', '\u200fPDF'))
    const open = 'msgstr "قال \u2067سلام ثم ذهب."'
    expect(applied(open, lint(open, 'bidi/unbalanced-control')[0]!)).toBe('msgstr "قال \u2067سلام ثم ذهب.\u2069"')
    expect(lint('PDF "هل أنت متأكد" من أنك تريد الخروج من هنا الآن؟', 'bidi/base-direction')).toHaveLength(1)
  })

  test('a range in code hides none behind it', () => {
    const text = 'من `12-15` ثم 20-25 ثم'
    const [finding] = lint(text, 'bidi/reversed-range', {}, 'markdown')
    expect(finding!.start.offset).toBe(text.indexOf('20'))
    expect(finding!.data['count']).toBe(1)
  })

  test('lines for a program are not displayed to a reader', () => {
    for (const text of ['{"التاريخ": "2024-05-06"}', 'تاريخ = 2024-05-06', 'محمد, 2024-05-06, الرياض']) expect(lint(text, 'bidi/reversed-range')).toEqual([])
  })

  test('an embedding becomes an isolate', () => {
    const text = 'He said \u202bسلام!\u202c and left'
    const [finding] = lint(text, 'bidi/deprecated-embedding')
    expect(applied(text, finding!)).toBe('He said \u2067سلام!\u2069 and left')
  })

  test('each says which base direction it took for granted', () => {
    expect(lint('الهاتف: +966-50-123', 'bidi/reversed-range')[0]!.message).toContain('right to left, by its first letter')
    expect(lint('<p dir="ltr">\n\nHello قال +966-50-123 today\n\n</p>', 'bidi/reversed-range', {}, 'markdown').map((finding) => finding.message).join()).toMatch(/left to right, (?:as the document declares|by its first letter)/)
  })

  test('an applied suggestion leaves nothing to say at its place', () => {
    const rules = ['bidi/reversed-range', 'bidi/displaced-reference', 'bidi/split-number', 'bidi/displaced-punctuation', 'bidi/reversed-list', 'bidi/ornate-brackets']
    const words = ['قال', 'سلام', 'the', 'book', '(2:256)', '12-15', '+966-50-123', '50%', '$5', 'C++', 'صبر, شكر, توبة', '﴿قل هو﴾', '﴾قل هو﴿', '"Well done!"', ': Hello!', ',', '.']
    let checked = 0
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 8 }), fc.constantFrom(...rules), (parts, id) => {
      const text = parts.join(' ')
      const findings = lint(text, id)
      for (const finding of findings) {
        if (finding.suggestions === undefined) continue
        checked++
        const { edits } = finding.suggestions[0]!
        const inserted = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)
        // What comes into being elsewhere is another finding: a number whose last letter is now behind an isolate.
        const here = lint(applied(text, finding), id).filter(({ start, end }) => start.offset >= finding.start.offset && end.offset <= finding.end.offset + inserted)
        expect(here).toEqual([])
      }
    }), { numRuns: 2000 })
    expect(checked).toBeGreaterThan(100)
  })

  test('no text makes a rule fail, and no edit leaves the text', () => {
    const characters = [...'aب12-+%$(),.!?"\n :﴿﴾[]', '\u202a', '\u202b', '\u202c', '\u202e', '\u2066', '\u2067', '\u2069', '\u200f', '😀']
    fc.assert(fc.property(fc.array(fc.constantFrom(...characters), { maxLength: 80 }), (parts) => {
      const text = parts.join('')
      for (const finding of lintSource(textSource(text), { registry: bidiRules }).findings) {
        expect(finding.end.offset).toBeGreaterThanOrEqual(finding.start.offset)
        for (const { edits } of [...(finding.suggestions ?? []), ...(finding.fix === undefined ? [] : [finding.fix])]) applyEdits(text, edits)
      }
    }), { numRuns: 1000 })
  })
})
