// Writes src/quran/references/grammar.generated.ts: the grammar as native patterns. xregexp itself takes longer to load than a
// whole run of `tashih ayah`, so it stays here.
import XRegExp from 'xregexp'
import { notSurahs, wordsOf } from './data.ts'
import { parts, PATTERNS } from './parts.ts'

function alternation(kind: string): string {
  return wordsOf(kind)
    .map((word) => XRegExp.escape(word).replace(/'/g, "'?"))
    .join('|')
}

function escaped(source: string): string {
  return source.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

interface Compiled {
  readonly source: string
  readonly groups: readonly (string | null)[]
}

/** Each part may use the parts before it. */
function compose(): Record<string, RegExp> {
  const composed: Record<string, RegExp> = {}
  for (const [name, part] of Object.entries(parts(alternation))) composed[name] = XRegExp.build(part, composed, 'x')
  return composed
}

/** Words that are looked up, and no part of a pattern: kind in words.tsv → name of the constant and what it holds. */
const LISTS: Readonly<Record<string, readonly [string, string]>> = {
  preposition: ['PREPOSITIONS', 'Prepositions before the word Quran'],
  'before-quran': ['BEFORE_QURAN', 'Words right before the word Quran that leave it the book referred to'],
  epithet: ['EPITHETS', "Words between a surah's name and its ayah"],
  after: ['AFTER_AYAH', 'Words right behind an ayah that it does not count'],
  title: ['TITLES', 'Words right before the word Quran that begin the title of a book, or go on with it'],
  counted: ['COUNTED', 'Words right behind a number that counts them'],
  verb: ['VERBS', 'Verbs, and what else stands right behind an ayah'],
  object: ['OBJECTS', 'Words behind a verb in -s'],
  series: ['SERIES', 'Words before the word surah that make a number in brackets the number of a part'],
  ordinal: ['ORDINALS', 'Numbers and their ordinal words'],
  sayer: ['SAYERS', 'Words before such a preposition that do'],
}

/** @returns every pattern as a native source, and the names of its groups in order. */
export function compile(): Record<string, Compiled> {
  const composed = compose()
  return Object.fromEntries(
    Object.entries(PATTERNS).map(([name, pattern]) => {
      const built = XRegExp.build(pattern, composed, 'x') as RegExp & { xregexp: { captureNames: (string | null)[] | null } }
      // (?:) stands where the readable form had a space or a comment
      return [name, { source: built.source.replaceAll('(?:)', ''), groups: built.xregexp.captureNames ?? [] }]
    }),
  )
}

export default function generate(): Record<string, string> {
  const constants = Object.entries(compile()).map(([name, { source, groups }]) => {
    const title = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
    const members = groups.flatMap((group, index) => (group === null ? [] : [`  ${group}: ${index + 1},`]))
    return [
      `export const ${title} = /${escaped(source).replace(/(?<!\\)\//g, '\\/')}/y`,
      ...(members.length === 0 ? [] : [`export const ${title}_GROUPS = {`, ...members, '} as const']),
    ].join('\n')
  })
  const lists = Object.entries(LISTS).map(([kind, [title, what]]) => `/** ${what}, cleaned, separated by |. */
export const ${title} =
  '${escaped(wordsOf(kind).join('|')).replaceAll("'", "\\'")}'`)
  return {
    'src/quran/references/grammar.generated.ts': `// Written by corpora/reference-grammar/generate.ts from parts.ts and words.tsv. Do not edit.

${constants.join('\n\n')}

${lists.join('\n\n')}

/** Words before a colon and a number that are no surah, cleaned, separated by |. */
export const NOT_SURAHS =
  '${escaped(notSurahs().join('|')).replaceAll("'", "\\'")}'

/** Those of them that are collections of hadith and who wrote on them: their chapters have names of surahs. */
export const COLLECTIONS =
  '${escaped(notSurahs('hadith').join('|')).replaceAll("'", "\\'")}'
`,
  }
}
