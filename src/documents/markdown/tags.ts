/** Elements of HTML: their tags are markup. Any other tag stays in the prose: `<quran ref="2:255">` is said to someone. */
const ELEMENTS = new Set(
  ('a abbr address article aside audio b bdi bdo big blockquote body br button caption center cite code col colgroup data dd del ' +
    'details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ' +
    'ins kbd label legend li link main map mark meta nav noscript object ol optgroup option output p param picture pre q rp rt ruby s ' +
    'samp section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title ' +
    'tr track tt u ul var video wbr').split(' '),
)

const BLOCKS = new Set(
  ('address article aside blockquote body br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html ' +
    'li main nav ol p pre section summary table tbody td tfoot th thead title tr ul').split(' '),
)
const CODE = new Set(['code', 'kbd', 'samp', 'tt', 'pre', 'var'])
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'col', 'embed', 'param'])

export interface Tag {
  readonly name: string
  readonly end: number
  readonly closing: boolean
  /** Stands alone: `<br>`, `<img …/>`. */
  readonly empty: boolean
  readonly block: boolean
  readonly code: boolean
  readonly attributes: string
}

const NAME = /^<(\/?)([a-z][a-z\d]*)(?=[\s/>])/i
const MAX_NAME = 24

/**
 * The HTML tag that starts at `at`, or null for an element that is not HTML's and for what is no tag.
 * Outside quotation marks a `<` ends the attempt, so that runs of `<a` are read once.
 */
export function tagAt(text: string, at: number): Tag | null {
  const match = NAME.exec(text.slice(at, at + MAX_NAME))
  const name = match?.[2]?.toLowerCase()
  if (match === null || name === undefined || !ELEMENTS.has(name)) return null
  const from = at + match[0].length
  const end = tagEnd(text, from)
  if (end < 0) return null
  const attributes = text.slice(from, end - 1)
  const closing = match[1] === '/'
  const empty = VOID.has(name) || attributes.endsWith('/')
  return { name, end, closing, empty, block: BLOCKS.has(name), code: CODE.has(name), attributes }
}

// <div dir="rtl" title="a > b">
//     ^ from                   ^ returned
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text[at]
    if (unit === '>') return at + 1
    if (unit === '<') return -1
    if (unit !== '"' && unit !== "'") continue
    const closing = text.indexOf(unit, at + 1)
    if (closing < 0) return -1
    at = closing
  }
  return -1
}

/** Value of an attribute in the text of a tag's attributes. */
export function attribute(attributes: string, name: 'dir' | 'lang'): string | null {
  const pattern = name === 'dir' ? /(?:^|\s)dir\s*=\s*["']?(\w+)/i : /(?:^|\s)lang\s*=\s*["']?([\w-]+)/i
  return pattern.exec(attributes)?.[1]?.toLowerCase() ?? null
}
