/** Single-byte code pages as tables: what each byte shows, and which byte shows a character. */

export type CodePageName =
  | 'windows-1252' | 'windows-1256' | 'windows-1251' | 'windows-1250' | 'macintosh' | 'ibm437' | 'ibm850' | 'ibm720' | 'iso-8859-6'

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
 * Upper halves of code pages 850, of the consoles of Western Europe, and 720, of those of Arabic Windows. Sources:
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT and https://en.wikipedia.org/wiki/Code_page_720. The bytes that 720 leaves
 * free are shown as C1 controls.
 */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
const IBM720 =
  '\u0080\u0081éâ\u0084à\u0086çêëèïî\u008d\u008e\u008f\u0090\u0651\u0652ô¤\u0640ûù\u0621\u0622\u0623\u0624£\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\u0636\u0637\u0638\u0639\u063a\u0641µ\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064a≡\u064b\u064c\u064d\u064e\u064f\u0650≈°∙·√ⁿ²■\u00a0'
const DOS: ReadonlyMap<CodePageName, string> = new Map([
  ['ibm437', IBM437],
  ['ibm850', IBM850],
  ['ibm720', IBM720],
])

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
  const upper = DOS.get(name) ?? (name === 'windows-1252' ? WINDOWS_1252 + latin1Upper() : decodeUpper(name))
  for (let byte = 0; byte < 128; byte++) {
    units[byte] = byte
    units[128 + byte] = upper.charCodeAt(byte)
  }
  const bytes = new Uint8Array(0x10000)
  // Latin-1 shows bytes 80–9F as C1 controls, and readers of 1252 show its undefined ones so.
  if (!DOS.has(name) && name !== 'macintosh') for (let byte = 0x80; byte < 0xa0; byte++) bytes[byte] = byte
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
