import fc from 'fast-check'

/** Characters of every bidi class, in both planes, with brackets, marks and the controls that a line can hold. */
const CHARACTERS = [
  ...'abZא‎بج٣٤129+%$,.:()[]{}<>!« ﴿﴾"',
  '\u064e', '\u0301', '\u00ad', '\u200d', '\u200e', '\u200f', '\u061c', '\t', '\n', '\r\n', '\u2029',
  '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069',
  '😀', '\u{1e900}', '\u{1e944}', '\u{10a00}', '\u{1d7ce}', '\u{e0001}', '\ud800', '\udc00', '\u2329', '\u3009',
]

export const mixedText = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((parts) => parts.join(''))
export const base = fc.constantFrom('ltr', 'rtl', 'auto')
