import { registry } from '../rules/registry.generated.js'
import type { Rule } from '../rules/rule.js'
import { locales } from '../locales/tags.js'
import { PRESETS } from './presets.js'

/** The part of JSON Schema that configuration and rule options are written in. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly Schema[]
  readonly [keyword: string]: unknown
}

const SEVERITY: Schema = { type: 'string', enum: ['off', 'info', 'warning', 'error'] }
const PATTERNS: Schema = { type: 'array', items: { type: 'string' }, description: 'patterns as in .gitignore' }

/** Schema of a configuration file, made from the rules there are. */
export function configurationSchema(rules: readonly Rule[] = registry): Schema {
  const settings: Schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSchema(rule)])),
  }
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      preset: { type: 'string', enum: PRESETS },
      rules: settings,
      overrides: {
        type: 'array',
        items: { type: 'object', additionalProperties: false, required: ['files', 'rules'], properties: { files: PATTERNS, rules: settings } },
      },
      ignores: PATTERNS,
      locale: { type: 'string', enum: locales },
      unusedSuppressions: SEVERITY,
      reasonlessSuppressions: SEVERITY,
    },
  }
}

function ruleSchema({ meta }: Rule): Schema {
  if (meta.options === undefined) return SEVERITY
  return { anyOf: [SEVERITY, { type: 'array', minItems: 2, maxItems: 2, prefixItems: [SEVERITY, meta.options] }] }
}
