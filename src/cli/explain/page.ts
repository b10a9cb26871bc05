import pc from 'picocolors'
import type { Locale } from '../../locales/tags.js'
import { padTo, width, wrap } from '../../report/cells.js'
import type { ReportContext } from '../../report/reporter.js'
import { isolate } from '../../text/isolate.js'
import { visible } from '../normalize/visible.js'
import { type Block, blocksOf } from './blocks.js'

const INDENT = '  '
const DEEPER = '    '

/** A rule's page for a terminal: wrapped, without markup, with what an example reports under it. `locale` is the language the page is in. */
export function pageText(markdown: string, context: ReportContext, locale: Locale = 'en'): string {
  const blocks = blocksOf(markdown)
  return blocks.map((block, i) => `${needsSpace(block, blocks[i - 1]) ? '\n' : ''}${linesOf(block, context, locale).join('\n')}\n`).join('')
}

/** An empty line stands between blocks, but not under the title of a section, between items, nor between an example and what it reports. */
function needsSpace(block: Block, previous: Block | undefined): boolean {
  if (previous === undefined || block.kind === 'findings') return false
  if (previous.kind === 'title') return true
  return previous.kind !== 'heading' && !(previous.kind === 'item' && block.kind === 'item')
}

/** First sentence of a page: what the rule reports. */
export function summaryOf(markdown: string): string {
  const first = blocksOf(markdown).find(({ kind }) => kind === 'paragraph')
  return first !== undefined && 'text' in first ? withoutLinks(first.text) : ''
}

function linesOf(block: Block, context: ReportContext, locale: Locale): string[] {
  const { color, columns } = context
  switch (block.kind) {
    case 'title':
    case 'heading': return [pc.createColors(color).bold(block.text)]
    case 'paragraph': return indented(inline(block.text, color, locale), columns)
    case 'item': return indented(inline(block.text, color, locale), columns - INDENT.length).map((line, i) => (i === 0 ? `${INDENT}- ${line.trimStart()}` : INDENT + line))
    case 'table': return tableLines(block.rows, columns)
    case 'example': return block.lines.flatMap((line) => indented(isolate(visible(line)), columns, DEEPER))
    case 'findings': return block.lines.filter((line) => line !== '').flatMap((line) => findingLines(line, context))
  }
}

function indented(text: string, columns: number, indent = INDENT): string[] {
  return wrap(text, columns - indent.length).map((line) => (line === '' ? '' : indent + line))
}

// words → message ⇒ replacement
const FINDING = /^(.*) → \w+(?: ⇒ (.*))?$/

/** What an example's finding points at, and what the rule puts in its place where the page says so. */
function findingLines(line: string, { t, columns, color }: ReportContext): string[] {
  const [, words = line, replacement] = FINDING.exec(line) ?? []
  const labels = { reports: t('cli.explain.reports'), offers: t('cli.explain.offers') }
  const cells = Math.max(width(labels.reports), width(labels.offers))
  const colors = pc.createColors(color)
  const row = (label: string, text: string, paint: (text: string) => string): string[] =>
    wrap(text, columns - DEEPER.length - cells - 2).map((part, i) => `${DEEPER}${padTo(i === 0 ? isolate(label) : '', cells)}  ${paint(part)}`)
  const reported = row(labels.reports, isolate(visible(words)), colors.red)
  if (replacement === undefined) return reported
  return [...reported, ...row(labels.offers, replacement === '' ? t('cli.explain.removal') : isolate(visible(replacement)), colors.green)]
}

/** Columns side by side; where they do not fit, each row on lines of its own. */
function tableLines(rows: readonly (readonly string[])[], columns: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  const fits = widths.reduce((sum, cells) => sum + cells + INDENT.length, 0) <= columns
  if (!fits) return rows.flatMap((row) => indented(row.join(' · '), columns))
  return rows.map((row) => INDENT + row.map((cell, column) => padTo(cell, widths[column]!)).join(INDENT).trimEnd())
}

const LINK = /\[([^\][]*)\]\(([^()\s]*)\)/g
const STRONG = /\*\*([^*]+)\*\*/g
const CODE = /`([^`]+)`/g
const ARABIC = /[\p{Script=Arabic}\u0640\u064b-\u0652][\p{Script=Arabic}\p{M}\u0640]*(?: [\p{Script=Arabic}\u0640][\p{Script=Arabic}\p{M}\u0640]*)*/gu
const LATIN = /`[^`]+`|[a-z][\w+#/'-]*(?:[ .:][\w+#/'-]+)*/gi
/** Isolates what runs against the direction of a page's own language. */
const isolateOther: Readonly<Record<Locale, (text: string) => string>> = {
  en: (text) => text.replace(ARABIC, isolate),
  ar: (text) => text.replace(LATIN, isolate),
}

/** A paragraph without its markup; words of the other direction keep their place. Code keeps its signs where no colour tells it. */
function inline(text: string, color: boolean, locale: Locale): string {
  const colors = pc.createColors(color)
  return isolateOther[locale](withoutLinks(text))
    .replace(STRONG, (_, words: string) => colors.bold(words))
    .replace(CODE, (whole, words: string) => (color ? colors.cyan(words) : whole))
}

/** A page of this repository is named by its words; an address elsewhere is written out. */
function withoutLinks(text: string): string {
  return text.replace(LINK, (_, words: string, address: string) => (/^https?:/.test(address) ? `${words} (${address})` : words))
}
