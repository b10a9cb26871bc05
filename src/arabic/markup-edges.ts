import { UNITS, WORD_UNIT } from './units.js'

/**
 * What markup does where it touches a word in a text that is read tags and all. It `ends` what is written there without a space, or it
 * `cuts` a word in two, as `<b>` does inside of one.
 *
 *     <p>القاهرة</p>      \textarabic{القاهرة}      ال<b>قاهرة</b>
 */
export type Edge = 'ends' | 'cuts' | null

/** As far as the other end of a tag or of a command is looked for. */
const REACH = 300
const TAG = /^<\/?([a-z][a-z\d]*)(?=[\s/>])/i
/** Elements that stand inside words. */
const INLINE = /^(?:[abisu]|bdi|bdo|big|em|font|mark|small|span|strong|sub|sup)$/i
/** A command of TeX with what it takes: `\href{…}`, `\includegraphics[…]`. Those of one letter are escapes of code: `\n`, `\u{200F}`. */
const COMMAND = /\\([a-z@]{2,})\*?((?:\[[^\][{}]*\]|\{[^{}]*\})*)$/i
/** Commands that stand inside words. */
const FORMATTING = /^(?:emph|text[a-z]+|u(?:nder)?line|uwave|mbox|hbox|LR|RL)$/
/** Commands that take the name of a thing and no prose: with one letter changed it names another. */
const NAMING = /(?:ref|cite[a-z]*|label|tag|input|include[a-z]*|bibliography[a-z]*|url|href|link|target|path|file|package|class|begin|end|command|environment|counter|length)$/i
const NEXT_COMMAND = /^\\(?:\\(?=[\s[*]|$)|([a-z@]{2,})\*?[[{])/i
/** `}\label`, `}\\` */
const BEGINS_COMMAND = /^\\(?:\\(?=[\s[*]|$)|[a-z@]{2})/i
const LONGEST_COMMAND = 40

/** The markup that ends with text[at], before a word. */
export function edgeBefore(text: string, at: number): Edge {
  const mark = text[at]
  if (mark === '>') return tagBefore(text, at)
  if (mark !== '{' && mark !== '}') return null
  const from = Math.max(0, at - REACH)
  const command = COMMAND.exec(text.slice(from, mark === '{' ? at : at + 1))
  if (command === null) return null
  const [, name = '', taken = ''] = command
  // \label{name}   \href{address}{prose}   \hyperref[name]{prose}
  if (mark === '{' && NAMING.test(name) && !taken.includes('{') && !(name === 'hyperref' && taken !== '')) return null
  if (mark === '}' && !taken.endsWith('}')) return null
  const joined = mark === '{' ? from + command.index - 1 : at - 1
  return FORMATTING.test(name) && isWordUnit(text, joined) ? 'cuts' : 'ends'
}

/**
 * The markup that begins with text[at], behind a word.
 * @param inArgument whether `{` of a command stands before the word
 */
export function edgeBehind(text: string, at: number, inArgument: boolean): Edge {
  switch (text[at]) {
    case '<':
      return tagBehind(text, at)
    case '\\':
      return commandBehind(text, at)
    case '{':
      return isCommand(text, at + 1) ? 'ends' : null
    case '}':
      if (inArgument) return isWordUnit(text, at + 1) ? 'cuts' : 'ends'
      return isCommand(text, at + 1) ? 'ends' : null
    default:
      return null
  }
}

// <p class="a">القاهرة
// ^ open      ^ at
function tagBefore(text: string, at: number): Edge {
  const from = Math.max(0, at - REACH)
  const before = text.slice(from, at + 1)
  if (before.endsWith('-->')) return 'ends'
  const open = before.lastIndexOf('<')
  const tag = open < 0 || before.indexOf('>', open) !== before.length - 1 ? null : TAG.exec(before.slice(open))
  if (tag === null) return null
  return INLINE.test(tag[1]!) && isWordUnit(text, from + open - 1) ? 'cuts' : 'ends'
}

function tagBehind(text: string, at: number): Edge {
  const behind = text.slice(at, at + REACH)
  if (behind.startsWith('<!--')) return 'ends'
  const tag = TAG.exec(behind)
  const close = behind.indexOf('>')
  if (tag === null || close < 0 || behind.lastIndexOf('<', close) > 0) return null
  return INLINE.test(tag[1]!) && isWordUnit(text, at + close + 1) ? 'cuts' : 'ends'
}

// \\ at the end of a line, \footnote{…}: a path has neither
function commandBehind(text: string, at: number): Edge {
  const command = NEXT_COMMAND.exec(text.slice(at, at + LONGEST_COMMAND))
  if (command === null) return null
  return FORMATTING.test(command[1] ?? '') && isWordUnit(text, at + command[0].length) ? 'cuts' : 'ends'
}

function isCommand(text: string, at: number): boolean {
  return BEGINS_COMMAND.test(text.slice(at, at + 3))
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (UNITS[text.charCodeAt(at)]! & WORD_UNIT) !== 0
}
