import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Facts } from '../../src/analysis/facts.ts'
import { readProse, textSource } from '../../src/documents/index.ts'
import { applyEdits, sortEdits, type Edit } from '../../src/text/index.ts'
import { registry } from '../../src/rules/registry.generated.ts'
import type { Report, Rule } from '../../src/rules/rule.ts'

/** What breaks programs: letters, marks, glyphs, digits, brackets, mojibake, escapes, controls, halves of pairs, astral characters. */
const PIECES = [
  ...'ابةىلاأإآءؤئيكهمنعغقف', ...'\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0653\u06d6\u06e1\u0640', ...'ٱکیگپہھەٹ',
  ...'ﻣﺮﺣﻻﷲﷺﭖﭗﱠﹶ', ...'0123٠١٢٣۴', ...'()[]{}«»﴿﴾"\'', ...'ØÙÚÛ§†ÃÂطظ„…', ...'?%&\\#;ux', ...'\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\u00ad\u206a\ufffd',
  ...' \n\t\u00a0.,،؛؟:-–_/', ...'abcXYZéж', '\ud800', '\udc00', '😀', '𞸀', '\ue000', '\u0000', 'الله', 'قال', 'سورة', '2:255', '[20:124]', '&#1601;', '%D9%84', '\\u0627', 'الكتاب ', 'اإل', 'ا ل ك ت ا ب ',
]
const hostile = fc.array(fc.oneof({ arbitrary: fc.constantFrom(...PIECES), weight: 9 }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 80 }).map((pieces) => pieces.join(''))
/** Reports are in offsets of the prose, which has no byte order mark. */
const proseOf = (text: string): string => readProse(textSource(text)).text
const options = { numRuns: 300 }

function reports(rule: Rule, text: string): Report[] {
  const found: Report[] = []
  rule.check(new Facts(readProse(textSource(text))), (report) => found.push(report), {})
  return found
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
}

/** Whether the offset lies inside a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
}

const editsOf = (report: Report): (readonly Edit[])[] => [report.fix ?? [], ...(report.suggestions ?? []).map(({ edits }) => edits)]

describe.each(registry.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
  test('takes any text: places lie on code points, edits apply and leave valid text', () => {
    fc.assert(
      fc.property(hostile.map(proseOf), (text) => {
        for (const report of reports(rule, text)) {
          expect(report.start).toBeGreaterThanOrEqual(0)
          expect(report.end).toBeGreaterThanOrEqual(report.start)
          expect(report.end).toBeLessThanOrEqual(text.length)
          for (const at of [report.start, report.end]) expect(splitsPair(text, at)).toBe(false)
          expect(rule.meta.messages).toContain(report.messageId)
          for (const edits of editsOf(report)) {
            const after = applyEdits(text, edits)
            if (isWellFormed(text)) expect(isWellFormed(after)).toBe(true)
          }
        }
      }),
      options,
    )
  })

  test('what its fixes leave is clean of what they fixed', () => {
    if (rule.meta.edits !== 'fix') return
    fc.assert(
      fc.property(hostile, (text) => {
        let now = proseOf(text)
        for (let round = 0; round < 10; round++) {
          const edits = disjoint(reports(rule, now).flatMap((report) => report.fix ?? []))
          if (edits.length === 0) return
          now = proseOf(applyEdits(now, edits))
        }
        // One repair may uncover another, as in what was misread three times; ten in a row are a loop.
        expect(reports(rule, now).filter((report) => report.fix !== undefined)).toEqual([])
      }),
      options,
    )
  })
})

function disjoint(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of sortEdits(edits)) if (kept.length === 0 || edit.start >= kept.at(-1)!.end) kept.push(edit)
  return kept
}
