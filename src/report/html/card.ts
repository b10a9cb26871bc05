import type { Translate } from '../../locales/index.js'
import type { Finding } from '../../lint/index.js'
import type { Source } from '../../text/index.js'
import { escapeXml } from '../xml.js'
import { sentence, shown } from './sentence.js'

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
