import type { Finding } from '../../lint/index.js'
import type { Edit, Position } from '../../text/index.js'

/** What a cache holds of a file. */
export interface Entry {
  /** Of its bytes: see `contentKey`. */
  readonly key: string
  /** Of all else that its findings depend on. */
  readonly settings: string
  readonly format: string
  readonly findings: readonly Finding[]
}

/** Whether a value read from a cache is an entry: one that another program wrote, or a hand has changed, is as good as none. */
export function isEntry(value: unknown): value is Entry {
  return isObject(value) && isText(value['key']) && isText(value['settings']) && isText(value['format']) && Array.isArray(value['findings']) && value['findings'].every(isFinding)
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info']

function isFinding(value: unknown): value is Finding {
  return (
    isObject(value) && isText(value['rule']) && isText(value['messageId']) && isText(value['message']) && SEVERITIES.includes(value['severity']) &&
    isObject(value['data']) && isPosition(value['start']) && isPosition(value['end']) &&
    (value['fix'] === undefined || isOffer(value['fix'])) &&
    (value['suggestions'] === undefined || (Array.isArray(value['suggestions']) && value['suggestions'].every((offer) => isOffer(offer) && isText(offer['message']))))
  )
}

function isOffer(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Array.isArray(value['edits']) && value['edits'].every(isEdit)
}

function isEdit(value: unknown): value is Edit {
  return isObject(value) && isNumber(value['start']) && isNumber(value['end']) && isText(value['text'])
}

function isPosition(value: unknown): value is Position {
  return isObject(value) && isNumber(value['offset']) && isNumber(value['line']) && isNumber(value['column'])
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
