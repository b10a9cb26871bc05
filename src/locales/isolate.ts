const FSI = '\u2068'
const PDI = '\u2069'
const LETTERS = /\p{L}/u

/** Isolates a text that holds letters (UAX #9, X5c); a number or a sign stays as it is. */
export function isolate(text: string): string {
  return LETTERS.test(text) && !text.startsWith(FSI) ? FSI + text + PDI : text
}
