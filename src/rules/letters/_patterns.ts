/** Orders of letters that Arabic does not have, with the rate at which clean text has them (docs/broken-arabic.md). */
export interface Pattern {
  readonly messageId: string
  /** On the letters of a word, without marks. The first group, or the whole, is the fault. */
  readonly pattern: RegExp
  readonly severity?: 'warning' | 'info'
  /** The word as it may have been; none where nobody can tell. */
  readonly repairs?: (letters: string) => readonly string[]
}

const CLITIC = '[\u0648\u0641\u0628\u0643\u0644\u0623]'
const ALEFS = '\u0627\u0623\u0625\u0622'

export const PATTERNS: readonly Pattern[] = [
  // ةة ىى ىة
  {
    messageId: 'doubledFinal',
    pattern: /\u0629\u0629|\u0649\u0649|\u0649\u0629/,
    repairs: (letters) => [letters.replace(/([\u0629\u0649])\1+/g, '$1').replace('\u0649\u0629', '\u0629')],
  },
  // ةء: a comma that a scanner took for hamza
  { messageId: 'commaAsHamza', pattern: /\u0629\u0621$/, repairs: (letters) => [`${letters.slice(0, -1)}\u060c`] },
  // يااا is drawn out on purpose
  {
    messageId: 'twoAlefs',
    pattern: /(?<!\u0627)\u0627\u0627(?!\u0627)/,
    repairs: (letters) => [letters.replace('\u0627\u0627', '\u0627')],
  },
  {
    messageId: 'twoAlefs',
    pattern: new RegExp(`\u0625[${ALEFS}]`),
    repairs: (letters) => [letters.replace(new RegExp(`(\u0625)[${ALEFS}]`), '$1')],
  },
  {
    messageId: 'twoAlefs',
    pattern: /\u0627[\u0623\u0625]/,
    repairs: (letters) => [letters.replace(/\u0627([\u0623\u0625])/g, '$1'), letters.replace(/(\u0627)[\u0623\u0625]/g, '$1')],
  },
  { messageId: 'finalInside', pattern: /\u0629(?=[\u0621-\u064a])/ },
  // شىء and خاطىء are an older spelling
  { messageId: 'finalInside', pattern: /\u0649(?=[\u0622-\u064a])/, repairs: (letters) => [letters.replace(/\u0649([\u0622-\u064a])$/, '$1\u0649')] },
  // four of one consonant: a long vowel is drawn out on purpose (يااااا, آمييييين), هههه is laughter, and مممم and أفففف are interjections
  { messageId: 'repeated', pattern: /^(?!.?(.)\1+$).*?([\u0621\u0628-\u0646])\2{3}/ },
  { messageId: 'badStart', severity: 'info', pattern: /^[\u0629\u0649\u0624\u0626](?=[\u0621-\u064a])/ },
  // إ inside, after more than clitics and the article; خطإ and ملإ end in it
  {
    messageId: 'hamzaBelowInside',
    severity: 'info',
    pattern: new RegExp(`^(?!${CLITIC}{0,3}(?:\u0627\u0644|\u0644\u0644?)?\u0625).+\u0625(?=.)`),
  },
]
