// Strings of a program's file, alone on a line: what is put outside their quotation marks breaks the file.

const MARK = '"'
/** msgstr "…"   msgstr[1] "…" */
const NAME = /^\s{0,40}[\w.-]{1,60}(?:\[\d{1,3}\])? {1,8}(?=")/

/** Whether a text is one string: "…", in which a quotation mark is written \". */
export function isString(text: string, start = 0): boolean {
  if (text[start] !== MARK) return false
  let end = start + 1
  for (; end < text.length && text[end] !== MARK; end++) if (text[end] === '\\') end++
  return end === text.length - 1
}

/** Whether a text is a name and its string, as translations are kept: msgstr "…" */
export function isNamedString(text: string): boolean {
  const name = NAME.exec(text)
  return name !== null && isString(text, name[0].length)
}
