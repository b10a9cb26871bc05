import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const CAREFUL = 'شكرًا جدًا أبدًا دائمًا'
const OTHER = ['ثم حقاً هنا', 'وغداً بعد ذلك', 'وأيضاً في البيت']

/** Line and words of the notes of letters/habits. */
function notes(text: string): (readonly [number, unknown])[] {
  const { findings } = lint(text, { format: 'markdown', rules: { 'letters/habits': 'info' }, unusedSuppressions: 'warning' })
  return findings.filter(({ rule }) => rule === 'letters/habits' || rule === 'tashih/suppression').map(({ rule, start, data }) => [start.line, rule === 'letters/habits' ? data['found'] : rule])
}

describe('a note on the spelling of a whole document', () => {
  const paragraphs = (...lines: string[]): string => lines.join('\n\n')
  test('is told at the first place of the rarer kind', () => {
    expect(notes(paragraphs(CAREFUL, ...OTHER))).toEqual([[3, 'حقاً']])
  })
  test.each([
    ['disable-line', paragraphs(CAREFUL, `${OTHER[0]} <!-- tashih-disable-line letters/habits -- as the author spells it -->`, OTHER[1]!, OTHER[2]!), 5, 'وغداً'],
    ['disable-next-line', paragraphs(CAREFUL, `<!-- tashih-disable-next-line letters -- as the author spells it -->\n${OTHER[0]}`, OTHER[1]!, OTHER[2]!), 6, 'وغداً'],
    ['disable … enable', paragraphs(CAREFUL, '<!-- tashih-disable letters/habits -- theirs -->', OTHER[0]!, OTHER[1]!, '<!-- tashih-enable letters/habits -->', OTHER[2]!), 11, 'وأيضاً'],
  ])('moves on where %s suppresses the first', (_, text, line, found) => {
    expect(notes(text)).toEqual([[line, found]])
  })
  test('moves on where the first stands in code', () => {
    expect(notes(paragraphs(CAREFUL, 'ثم `حقاً` هنا', OTHER[1]!, OTHER[2]!))).toEqual([[5, 'وغداً']])
  })
  test('of digits, too', () => {
    const text = paragraphs('<!-- tashih-disable-next-line letters/habits -- a phone number -->\nفي سنة ۴ هنا', 'في المدرسة ٤ و٥ و٦', 'ثم ۵ و۶')
    expect(notes(text)).toEqual([[6, '۵']])
  })
  test('is not told where all places are suppressed', () => {
    expect(notes(paragraphs('<!-- tashih-disable letters/habits -- many hands -->', CAREFUL, ...OTHER))).toEqual([])
    expect(notes(paragraphs(CAREFUL, ...OTHER.map((line) => `${line} <!-- tashih-disable-line letters/habits -- so -->`)))).toEqual([])
  })
})
