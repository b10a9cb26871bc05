import type { Translate } from '../locales/index.js'

type Data = Readonly<Record<string, unknown>>

/** Longer lists of words are cut in a message; the finding's data has them all. */
const MAX_LISTED = 4

/**
 * Renders a rule's message. A value that is a list of `{ kind, … }` becomes a list of words, each by the text
 * `list.<kind>` of the locale: `[{ kind: 'substituted', found, expected }]` → «found» for «expected».
 */
export function renderMessage(t: Translate, rule: string, messageId: string, data: Data): string {
  const rendered = Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? renderList(t, value) : value])
  return t(`rules.${rule}.${messageId}`, Object.fromEntries(rendered))
}

function renderList(t: Translate, items: readonly unknown[]): string {
  const words = items.slice(0, MAX_LISTED).map((item) => (isEntry(item) ? t(`list.${item.kind}`, item) : String(item)))
  const more = items.length - MAX_LISTED
  if (more > 0) words.push(t('list.more', { count: more }))
  return words.join(t('list.comma'))
}

function isEntry(item: unknown): item is { kind: string } {
  return typeof item === 'object' && item !== null && 'kind' in item && typeof item.kind === 'string'
}
