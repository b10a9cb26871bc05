/** Single-byte code pages as tables: what each byte shows, and which byte shows a character. */

export type CodePageName =
  | 'windows-1252' | 'windows-1256' | 'windows-1251' | 'windows-1250' | 'macintosh' | 'ibm437' | 'iso-8859-6'

export interface CodePage {
  readonly name: CodePageName
  /** UTF-16 unit that byte b shows; 0xFFFD where the code page has none. */
  readonly units: Uint16Array
  /** Byte that shows the UTF-16 unit; 0 for none: only bytes from 0x80 on are asked for. */
  readonly bytes: Uint8Array
}

/**
 * Upper half of code page 437, which the WHATWG encodings lack.
 * Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP437.TXT
 */
const IBM437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/**
 * Bytes 80–9F of Windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). Written out because some releases of Node
 * decode that label as Latin-1.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const pages = new Map<CodePageName, CodePage>()

/** The tables of a code page, made when first asked for. */
export function codePage(name: CodePageName): CodePage {
  let page = pages.get(name)
  if (page === undefined) pages.set(name, (page = build(name)))
  return page
}

function build(name: CodePageName): CodePage {
  const units = new Uint16Array(256)
  const upper = name === 'ibm437' ? IBM437 : name === 'windows-1252' ? WINDOWS_1252 + latin1Upper() : decodeUpper(name)
  for (let byte = 0; byte < 128; byte++) {
    units[byte] = byte
    units[128 + byte] = upper.charCodeAt(byte)
  }
  const bytes = new Uint8Array(0x10000)
  // Latin-1 shows bytes 80–9F as C1 controls, and readers of 1252 show its undefined ones so.
  if (name !== 'ibm437' && name !== 'macintosh') for (let byte = 0x80; byte < 0xa0; byte++) bytes[byte] = byte
  for (let byte = 0x80; byte <= 0xff; byte++) if (units[byte] !== 0xfffd) bytes[units[byte]!] = byte
  // Before 1998 MacRoman had the currency sign where it now has the euro.
  if (name === 'macintosh') bytes[0xa4] = 0xdb
  return { name, units, bytes }
}

function latin1Upper(): string {
  return String.fromCharCode(...Array.from({ length: 0x60 }, (_, i) => 0xa0 + i))
}

function decodeUpper(name: string): string {
  return new TextDecoder(name).decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i))
}
