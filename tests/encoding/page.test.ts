import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectRuns } from '../../src/arabic/index.ts'
import { codePage, findMojibake, type CodePageName } from '../../src/encoding/index.ts'
import { scanWords } from '../../src/arabic/words.ts'

const page = readFileSync(new URL('../../docs/broken-arabic.md', import.meta.url), 'utf8')

/** Code pages by their name in the guide. */
const NAMES: Readonly<Record<CodePageName, RegExp | null>> = {
  'windows-1252': /UTF-8 read as Windows-1252,/,
  'windows-1256': /UTF-8 read as [^|]*Windows-1256/,
  'windows-1251': /UTF-8 read as [^|]*\b1251\b/,
  'windows-1250': /UTF-8 read as [^|]*\b1250\b/,
  macintosh: /UTF-8 read as [^|]*MacRoman/,
  ibm437: /UTF-8 read as [^|]*code page [^|]*\b437\b/,
  ibm850: /UTF-8 read as [^|]*code page [^|]*\b850\b/,
  ibm720: /UTF-8 read as [^|]*code page [^|]*\b720\b/,
  'iso-8859-6': null,
}

test.each(Object.entries(NAMES))('the guide names code page %s where UTF-8 that was read with it is decoded', (name, listed) => {
  const { units } = codePage(name as CodePageName)
  const shown = String.fromCharCode(...Array.from(new TextEncoder().encode('السلام عليكم ورحمة'), (byte) => units[byte]!))
  const found = findMojibake(shown, scanWords(shown).lines).map((one) => one.readAs)
  expect(found.includes(name as CodePageName)).toBe(listed !== null)
  if (listed !== null) expect(page).toMatch(listed)
})

test.each([
  ['ar', 'هذه المدرسة الكبيرة'],
  ['fa', 'گفت که پدرش چه می\u200cخواهد'],
  ['ur', 'یہ ہے اور وہ نہیں ہے'],
  ['ckb', 'ئەمە کتێبێکی باشە بۆ ئێمە'],
  ['und', 'بۇ كىتاب ناھايىتى ياخشى، ئۇنىڭ'],
])('the guide names the language %s, which runs are told to be in', (language, text) => {
  expect(detectRuns(text)[0]?.language).toBe(language)
  expect(page).toContain(`\`${language}\``)
})
