/**
 * Named character references that documents of Arabic and English use: HTML 4's, from
 * https://html.spec.whatwg.org/entities.json. An unknown name stays as it is written.
 */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', iexcl: '\u00a1', cent: '\u00a2', pound: '\u00a3',
  curren: '\u00a4', yen: '\u00a5', brvbar: '\u00a6', sect: '\u00a7', uml: '\u00a8', copy: '\u00a9', ordf: '\u00aa', laquo: '\u00ab',
  not: '\u00ac', shy: '\u00ad', reg: '\u00ae', macr: '\u00af', deg: '\u00b0', plusmn: '\u00b1', sup2: '\u00b2', sup3: '\u00b3',
  acute: '\u00b4', micro: '\u00b5', para: '\u00b6', middot: '\u00b7', cedil: '\u00b8', sup1: '\u00b9', ordm: '\u00ba', raquo: '\u00bb',
  frac14: '\u00bc', frac12: '\u00bd', frac34: '\u00be', iquest: '\u00bf', times: '\u00d7', divide: '\u00f7', circ: '\u02c6', tilde: '\u02dc',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
  ndash: '\u2013', mdash: '\u2014', lsquo: '\u2018', rsquo: '\u2019', sbquo: '\u201a', ldquo: '\u201c', rdquo: '\u201d', bdquo: '\u201e',
  dagger: '\u2020', Dagger: '\u2021', bull: '\u2022', hellip: '\u2026', permil: '\u2030', prime: '\u2032', Prime: '\u2033',
  lsaquo: '\u2039', rsaquo: '\u203a', oline: '\u203e', frasl: '\u2044', euro: '\u20ac', trade: '\u2122', larr: '\u2190', uarr: '\u2191',
  rarr: '\u2192', darr: '\u2193', harr: '\u2194', minus: '\u2212', ne: '\u2260', le: '\u2264', ge: '\u2265', hearts: '\u2665',
  aacute: '\u00e1', agrave: '\u00e0', acirc: '\u00e2', auml: '\u00e4', ccedil: '\u00e7', eacute: '\u00e9', egrave: '\u00e8',
  ecirc: '\u00ea', euml: '\u00eb', iacute: '\u00ed', icirc: '\u00ee', iuml: '\u00ef', ntilde: '\u00f1', oacute: '\u00f3',
  ocirc: '\u00f4', ouml: '\u00f6', uacute: '\u00fa', ucirc: '\u00fb', uuml: '\u00fc', szlig: '\u00df', Scaron: '\u0160', scaron: '\u0161',
}

const MAX_REFERENCE = 12
const SHAPE = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,8}));/i

/** The character reference that starts at `at`, or null: `&amp;`, `&#1600;`, `&#x202B;`. */
export function entityAt(text: string, at: number): { end: number; text: string } | null {
  const match = SHAPE.exec(text.slice(at, at + MAX_REFERENCE))
  if (match === null) return null
  const [whole, decimal, hexadecimal, name] = match
  const character = name === undefined ? numeric(decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal)) : named(name)
  return character === undefined ? null : { end: at + whole.length, text: character }
}

function named(name: string): string | undefined {
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
}

/** NUL, surrogates and what lies outside Unicode become U+FFFD (CommonMark 2.5). */
function numeric(value: number): string {
  const valid = value > 0 && value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff)
  return String.fromCodePoint(valid ? value : 0xfffd)
}
