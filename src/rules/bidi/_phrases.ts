import { bidiClass, AL, L, R } from '../../unicode/bidi-classes.js'

// A sentence mark belongs to an embedded phrase when the phrase is a sentence of its own:
//
//   ... قال: Hello! ثم خرج ...     ... كتب "Hello." ثم خرج ...     ... (See below.) ...
//          ^                            ^                               ^
//          introduced                   quoted                          bracketed
//
// Elsewhere the mark may end the sentence around it: nothing is said of those.
const REACH = 200
const MARKS = /[!?.\u2026]+/g
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '\u201d': '\u201c', '\u00bb': '\u00ab', '\u2019': '\u2018', "'": "'", ')': '(', ']': '[' }
const OPENERS = new Set(Object.values(CLOSERS))
/** Verbs after which words of someone's mouth follow. Arabic ones with their prefixed wa- and fa-. */
const SAYS = /(?:^|[\s\u0648\u0641])(?:\u0642\u0627\u0644|\u0642\u0627\u0644\u062a|\u0643\u062a\u0628|\u0643\u062a\u0628\u062a|\u0635\u0627\u062d|\u0635\u0631\u062e|\u0633\u0623\u0644|\u0647\u062a\u0641|said|says|wrote|cried|shouted|asked)\s*$/u
const LONGEST_VERB = 12

export interface Phrase {
  readonly start: number
  /** Where its sentence mark starts and ends. */
  readonly mark: number
  readonly end: number
}

/** Sentences of the other direction with their final mark, in offsets of the text. */
export function* embeddedSentences(text: string, base: 'ltr' | 'rtl'): Generator<Phrase> {
  for (const match of text.matchAll(MARKS)) {
    const mark = match.index
    const end = mark + match[0].length
    if (mark === 0 || directionAt(text, mark - 1) !== opposite(base)) continue
    const opener = CLOSERS[text.charAt(end)]
    const start = phraseStart(text, mark, base, opener)
    if (start === undefined) continue
    if (match[0].startsWith('.') && match[0].length === 1 && !ownsFullStop(base, opener, text.charAt(start - 1))) continue
    yield { start, mark, end }
  }
}

/** In an English sentence the full stop stands inside the quotation marks though it ends the sentence outside. */
function ownsFullStop(base: 'ltr' | 'rtl', opener: string | undefined, before: string): boolean {
  if (opener === undefined || before !== opener) return false
  return base === 'rtl' || opener === '(' || opener === '['
}

/** Where the sentence starts that ends at `mark`; undefined where it started in the other direction. */
function phraseStart(text: string, mark: number, base: 'ltr' | 'rtl', opener: string | undefined): number | undefined {
  let start = mark
  for (let at = mark - 1; at >= 0 && at >= mark - REACH; at--) {
    const character = text.charAt(at)
    if (opener !== undefined && character === opener) return start
    if (OPENERS.has(character) && character !== "'") return undefined
    if (character === ':' && text.charAt(at + 1) === ' ') return opener === undefined ? start : undefined
    const direction = directionAt(text, at)
    if (direction === opposite(base)) start = at
    else if (direction === base) return opener === undefined && SAYS.test(text.slice(Math.max(0, at + 1 - LONGEST_VERB), start)) ? start : undefined
  }
  return mark < REACH && opener === undefined ? start : undefined
}

function opposite(base: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  return base === 'ltr' ? 'rtl' : 'ltr'
}

function directionAt(text: string, at: number): 'ltr' | 'rtl' | undefined {
  const found = bidiClass(text.charCodeAt(at))
  return found === L ? 'ltr' : found === R || found === AL ? 'rtl' : undefined
}
