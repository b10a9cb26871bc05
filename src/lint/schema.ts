import { registry } from '../rules/registry.generated.js'
import type { Rule } from '../rules/rule.js'
import { locales } from '../locales/tags.js'
import { profiles, type Step, steps } from '../normalize/index.js'
import { SURAHS } from '../quran/names/index.js'
import { HONORIFIC_KEYS } from '../rules/typography/_own.js'
import { familiesOf } from './families.js'
import { PRESETS } from './presets.js'

/** The part of JSON Schema that configuration and rule options are written in. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  /** A schema: that of every value whose key is not named. */
  readonly additionalProperties?: boolean | Schema
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
/** Lists of a house's own; an override adds to them. */
const LISTS: Readonly<Record<string, Schema>> = {
  words: { type: 'array', items: { type: 'string' }, description: 'words that rules of letters, marks and shapes leave alone' },
  honorifics: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(HONORIFIC_KEYS.map((key) => [key, { type: 'array', items: { type: 'string' } }])),
    description: 'spellings that typography/honorifics counts: under prophet or god, each is a way of its own; under a known way, one more spelling of it',
  },
  surahAliases: { type: 'object', additionalProperties: { type: 'integer', minimum: 1, maximum: SURAHS }, description: 'names of surahs that references may have beside those that are known: name to number' },
}
const PATTERNS: Schema = { type: 'array', items: { type: 'string' }, description: 'patterns as in .gitignore' }

/** A profile of `tashih normalize`, made from the profiles and steps there are. */
const NORMALIZE: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    extends: { type: 'string', enum: profiles.map(({ id }) => id) },
    steps: { type: 'object', additionalProperties: false, properties: Object.fromEntries(steps.map((step) => [step.id, stepSchema(step)])) },
  },
}

function stepSchema({ options }: Step): Schema {
  if (options === undefined) return { type: 'boolean' }
  const properties = Object.entries(options).map(([name, { values, text }]) => [name, { type: 'string', enum: values, description: text }])
  return { anyOf: [{ type: 'boolean' }, { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) }] }
}

/** Schema of a configuration file, made from the rules there are. */
export function configurationSchema(rules: readonly Rule[] = registry): Schema {
  const settings: Schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...familiesOf(rules).flatMap(familySchemas), ...rules.map((rule) => [rule.meta.id, ruleSchema(rule)] as const)]),
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
        items: { type: 'object', additionalProperties: false, required: ['files'], properties: { files: PATTERNS, rules: settings, ...LISTS } },
      },
      ignores: PATTERNS,
      locale: { type: 'string', enum: locales },
      ...LISTS,
      translations: { type: 'object', additionalProperties: { type: 'string' }, description: 'language to file, each line surah|ayah|text' },
      normalize: NORMALIZE,
      unusedSuppressions: SEVERITY,
      reasonlessSuppressions: SEVERITY,
      unknownSuppressions: SEVERITY,
    },
  }
}

function familySchemas(family: string): [string, Schema][] {
  const schema: Schema = { ...SEVERITY, description: `all rules of ${family}/ but those that are off by default; a rule's own setting goes before it` }
  return [[family, schema], [`${family}/*`, schema]]
}

function ruleSchema({ meta }: Rule): Schema {
  if (meta.options === undefined) return SEVERITY
  return { anyOf: [SEVERITY, { type: 'array', minItems: 2, maxItems: 2, prefixItems: [SEVERITY, meta.options] }] }
}
