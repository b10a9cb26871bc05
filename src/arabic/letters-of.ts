import { LETTER, UNITS } from './units.js'

/** The letters of text[start, end), without marks, tatweel and invisible characters. */
export function lettersOf(text: string, start = 0, end: number = text.length): string {
  let plain = true
  for (let at = start; at < end; at++) {
    if ((UNITS[text.charCodeAt(at)]! & LETTER) === 0) {
      plain = false
      break
    }
  }
  if (plain) return text.slice(start, end)
  let out = ''
  for (let at = start; at < end; at++) if ((UNITS[text.charCodeAt(at)]! & LETTER) !== 0) out += text[at]!
  return out
}
