import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInNamedToken } from '../../src/arabic/named-token.ts'

const WORD = 'القاهرة'
/** Whether the word that stands for X is part of a name. */
const named = (text: string): boolean => {
  const start = text.indexOf('X')
  return isInNamedToken(text.replace('X', WORD), start, start + WORD.length)
}

describe('a word is part of a name that machines read', () => {
  test.each(['#X', '@X', 'X_1', 'مجلد/X', 'C:\\X', 'C:\\books\\X', 'X@example.com', 'X.png', '{"path":"/X","n":1}', '/{X}/a', '${dir}/X', '#{X}', "'ل\\u{200f}X'", "'\\nX'"])('in %s', (text) => {
    expect(named(text)).toBe(true)
  })

  test.each(['<a href="/X">نص</a>', '<a href="/books/X.html">', '<X>نص</X>', '<img src="X.png">', '<p>#X</p>'])('in the markup %s', (text) => {
    expect(named(text)).toBe(true)
  })

  test.each(['\\label{X}', '\\ref{X}', '\\parencite[5]{X}', '\\includegraphics[width=3cm]{X}', '\\input{X/a}', '\\begin{X}', 'مجلد\\X{a}'])('in the command %s', (text) => {
    expect(named(text)).toBe(true)
  })
})

describe('a word is none', () => {
  test.each(['X', '«X»', 'X. نص', '(X)', '{X}', 'نص /a/b X c/d'])('in %s', (text) => {
    expect(named(text)).toBe(false)
  })

  test.each([
    '<p>X</p>', '<p>X.</p>', '<p class="a/b">X، نص</p>', '<td>X</td><td>دمشق</td>', '<td>دمشق</td><td>X</td>', 'X<br/>دمشق', '<br/>X', '<p><b>X</b></p>', '<a href="a/b">X</a>',
    '<!-- a -->X<!-- /a -->',
  ])('because a tag touches it in %s', (text) => {
    expect(named(text)).toBe(false)
  })

  test.each([
    '\\textarabic{X}', '\\section*{X}\\label{sec:a}', '\\textcolor{red}{X}', '\\href{https://example.org/}{X}', '\\hyperref[sec:a/b]{X}', '\\emph{X}،', '(\\emph{X}).', '\\textarabic{نص X}\\\\', 'X\\\\',
    'X\\footnote{نص}', '\\footnote{a}X', 'X~\\cite{a}', '{\\bfseries نص X}\\par',
  ])('because a command touches it in %s', (text) => {
    expect(named(text)).toBe(false)
  })
})

test('what markup cuts in two is no word to be judged; two words beside the same markup are', () => {
  for (const text of ['ال<b>X</b>', '<b>X</b>ات', '<b>ال</b>X', 'ال\\emph{X}', '\\emph{X}ات', '\\emph{ال}X']) expect(named(text), text).toBe(true)
  for (const text of ['دمشق<br>X', '<li>X<li>دمشق', '(<b>X</b>)', 'دمشق\\footnote{نص} X']) expect(named(text), text).toBe(false)
})

test('the answer does not depend on what stands behind white space', () => {
  const part = fc.constantFrom('<b>', '</b>', '<br/>', '{', '}', '\\emph{', '\\\\', '/', '#', '.', '<', '>', 'نص', 'a', '"')
  let seen = 0
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.array(part, { maxLength: 6 }), (before, behind) => {
      const text = `${before.join('')}X${behind.join('')}`
      const answer = named(text)
      if (answer) seen++
      // A closing brace or tag is read with what it closes, white space or not; so no more than a word is put there.
      expect(named(`نص ${text} نص`)).toBe(answer)
    }),
    { numRuns: 1000 },
  )
  expect(seen).toBeGreaterThan(0)
})
