import type { Translate } from '../../locales/index.js'
import type { Finding } from '../../lint/index.js'
import type { Source } from '../../text/index.js'
import { escapeXml } from '../xml.js'

const CONTEXT = 160
const MAX_WORDS = 4000
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A finding in its sentence, with the verse beside the quotation where there is one. */
export function card(finding: Finding, source: Source, t: Translate): string {
  const { rule, severity, start, message } = finding
  const suggestions = (finding.suggestions ?? []).map((suggestion) => `<p class="suggestion">${escapeXml(t('report.suggestion', { text: suggestion.message }))}</p>`)
  return [
    `<article class="${severity}" data-severity="${severity}" data-rule="${escapeXml(rule)}">`,
    `<div class="head"><span class="severity">${escapeXml(t(`report.${severity}`))}</span><bdi>${escapeXml(rule)}</bdi><bdi>${start.line}:${start.column}</bdi></div>`,
    sentence(finding, source),
    `<p>${escapeXml(message)}</p>`,
    comparison(finding, source, t),
    ...suggestions,
    '</article>\n',
  ].join('\n')
}

function sentence({ start, end }: Finding, { text, lines }: Source): string {
  const lineStart = lines.starts[start.line - 1] ?? 0
  const lineEnd = (lines.starts[end.line - 1] ?? 0) + lines.lineText(end.line).length
  const from = Math.max(lineStart, start.offset - CONTEXT)
  const to = Math.min(lineEnd, end.offset + CONTEXT)
  const before = (from > lineStart ? '…' : '') + text.slice(from, start.offset)
  const after = text.slice(end.offset, to) + (to < lineEnd ? '…' : '')
  const words = text.slice(start.offset, Math.min(end.offset, start.offset + MAX_WORDS))
  // The line's own direction decides, as the reader of the document sees it.
  return `<p class="sentence" dir="${directionOf(text.slice(lineStart, lineEnd))}">${shown(before)}<mark>${isJoined(before, words) || isJoined(words, after) ? shown(words) : `<bdi>${shown(words)}</bdi>`}</mark>${shown(after)}</p>`
}

/** Whether a word goes on from one to the other: an isolate there would part letters that are joined. */
function isJoined(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{M}\p{N}]/u.test(after)
}

function comparison({ data, start, end }: Finding, { text }: Source, t: Translate): string {
  const { expected } = data
  if (typeof expected !== 'string') return ''
  const differences = Array.isArray(data['differences']) ? data['differences'].filter(isPair) : []
  const found = text.slice(start.offset, end.offset)
  const row = (kind: 'found' | 'expected', words: string) =>
    `<tr><th scope="row">${escapeXml(t(`report.${kind}_row`))}</th><td class="${kind}" lang="ar" dir="rtl">${marked(words, differences.map((pair) => pair[kind]))}</td></tr>`
  return `<table>${row('found', found)}${row('expected', expected)}</table>`
}

function isPair(value: unknown): value is { found: string; expected: string } {
  return typeof value === 'object' && value !== null && 'found' in value && 'expected' in value && typeof value.found === 'string' && typeof value.expected === 'string'
}

/** Marks words in the order in which they stand. */
function marked(text: string, words: readonly string[]): string {
  const parts: string[] = []
  let from = 0
  for (const word of words) {
    const at = word === '' ? -1 : text.indexOf(word, from)
    if (at < 0) continue
    parts.push(shown(text.slice(from, at)), `<mark>${shown(word)}</mark>`)
    from = at + word.length
  }
  return parts.join('') + shown(text.slice(from))
}

function shown(text: string): string {
  return escapeXml(text.replace(BIDI_CONTROLS, ''))
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

function directionOf(line: string): 'ltr' | 'rtl' {
  return RTL_LETTER.test(/\p{L}/u.exec(line)?.[0] ?? '') ? 'rtl' : 'ltr'
}
