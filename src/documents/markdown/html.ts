// A comment of MDX is an expression that holds nothing else: {/* … */}
export const MDX_COMMENT = { opening: '{/*', closing: '*/}' } as const

/** What HTML hides from the reader, from `at` on: a comment, a script, a style sheet, a processing instruction. */
export function hiddenHtmlAt(text: string, at: number): { end: number; comment: boolean } | null {
  if (text[at] !== '<') return null
  if (text.startsWith('<!--', at)) return { end: endOf(text, '-->', at + 4), comment: true }
  if (text.startsWith('<?', at)) return { end: endOf(text, '?>', at + 2), comment: false }
  if (/^<!doctype/i.test(text.slice(at, at + 9))) return { end: endOf(text, '>', at), comment: false }
  const name = /^<(script|style)(?=[\s>])/i.exec(text.slice(at, at + 8))?.[1]
  if (name === undefined) return null
  const closing = new RegExp(`</${name}[ \\t]*>`, 'gi')
  closing.lastIndex = at
  const match = closing.exec(text)
  return { end: match === null ? text.length : match.index + match[0].length, comment: false }
}

/** What is never closed hides the rest (CommonMark 4.6). */
function endOf(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from)
  return at < 0 ? text.length : at + closing.length
}
