/** Names of characters that a reader of a comparison must see, as Unicode abbreviates them. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x0009, 'TAB'], [0x000d, 'CR'], [0x00a0, 'NBSP'], [0x00ad, 'SHY'], [0x034f, 'CGJ'], [0x061c, 'ALM'], [0x200b, 'ZWSP'], [0x200c, 'ZWNJ'], [0x200d, 'ZWJ'],
  [0x200e, 'LRM'], [0x200f, 'RLM'], [0x202a, 'LRE'], [0x202b, 'RLE'], [0x202c, 'PDF'], [0x202d, 'LRO'], [0x202e, 'RLO'], [0x2060, 'WJ'],
  [0x2066, 'LRI'], [0x2067, 'RLI'], [0x2068, 'FSI'], [0x2069, 'PDI'], [0xfeff, 'BOM'],
])

const HIDDEN = /[\0-\t\x0B-\x1F\x7F-\x9F\xA0\xAD\u034F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g

/** A line in which every character that shows nothing is named, so that no control of it can disturb the lines around it. */
export function visible(line: string): string {
  const named = line.replace(HIDDEN, (character) => {
    const code = character.charCodeAt(0)
    return `⟨${NAMES.get(code) ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}⟩`
  })
  let end = named.length
  while (end > 0 && named.charAt(end - 1) === ' ') end--
  return named.slice(0, end) + '␠'.repeat(named.length - end)
}
