/** A piece of a rule's page. Pages are Markdown of a few constructs: headings, paragraphs, lists, tables, fences. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'example' | 'findings'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const FENCE = /^(?:`{3,}|~{3,})/
const HEADING = /^(#{1,6}) (.*)$/
const ITEM = /^[->] (.*)$/
const RULER = /^\|[-:| ]+\|$/

/** The blocks of a page. An item is what follows `- ` or `> `; lines that follow one another are one paragraph. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = []
  const lines = page.split('\n')
  for (let at = 0; at < lines.length; ) {
    const mark = FENCE.exec(lines[at]!)?.[0]
    const end = mark === undefined ? endOf(lines, at) : closing(lines, mark, at)
    const own = lines.slice(at, end)
    if (mark !== undefined) blocks.push(fenceBlock(own[0]!.slice(mark.length), own.slice(1)))
    else if (own[0]!.startsWith('|')) blocks.push({ kind: 'table', rows: own.filter((row) => !RULER.test(row)).map(cellsOf) })
    else if (own[0] !== '') blocks.push(textBlock(own.join(' ')))
    at = mark === undefined ? end : end + 1
  }
  return blocks
}

/** The line that closes a fence; the page's end where none does. */
function closing(lines: readonly string[], mark: string, start: number): number {
  const at = lines.indexOf(mark, start + 1)
  return at < 0 ? lines.length : at
}

/** Line behind a block that is no fence. */
function endOf(lines: readonly string[], start: number): number {
  const first = lines[start]!
  let at = start + 1
  if (first === '' || HEADING.test(first)) return at
  while (at < lines.length && continues(lines[at]!) && lines[at]!.startsWith('|') === first.startsWith('|')) at++
  return at
}

/** Whether a line can go on with what stands above it. */
function continues(line: string): boolean {
  return line !== '' && ![FENCE, HEADING, ITEM].some((start) => start.test(line))
}

/** An example stands under the options that it is read with: ```text {"letters": 8} */
function fenceBlock(info: string, lines: readonly string[]): Block {
  const [name, ...options] = info.split(' ')
  if (name === 'findings') return { kind: 'findings', lines }
  return { kind: 'example', lines: options.length === 0 ? lines : [options.join(' '), ...lines] }
}

function textBlock(text: string): Block {
  const heading = HEADING.exec(text)
  if (heading !== null) return { kind: heading[1] === '#' ? 'title' : 'heading', text: heading[2]! }
  const item = ITEM.exec(text)
  return item === null ? { kind: 'paragraph', text } : { kind: 'item', text: item[1]! }
}

function cellsOf(row: string): string[] {
  return row.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replaceAll('\\|', '|'))
}
