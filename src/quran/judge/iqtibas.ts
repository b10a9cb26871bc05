// Iqtibas: a writer's own sentence takes words of a verse and fits them to itself. A conjunction goes before them or is left away, and a verb or
// a pronoun is that of the person who speaks: «إنما نؤخرهم ليوم تشخص فيه الأبصار», «فإن النفس أمارة بالسوء».
import { loadLexicon } from '#lexicon'
import type { Difference, Evidence } from '../types.js'
import { withoutMarks } from './edition-words.js'

interface Judged {
  readonly verdict: string
  readonly differences: readonly Difference[]
  readonly start: number
  readonly end: number
}

/** More words than a sentence borrows: a quotation with a slip. */
const MOST_WORDS = 7
/** Marks a letter from which on words are vowelled: who writes them out means the verse. */
const VOWELLED = 0.3
const MARK = /[\u064b-\u0652\u0670]/g

/** Whether words in running text, which nothing presents as a verse, differ from it only in what a sentence fits to itself. */
export function isIqtibas(text: string, evidence: readonly Evidence[], judged: Judged): boolean {
  if (judged.verdict !== 'misquoted' || evidence.some((one) => one !== 'text')) return false
  const own = text.slice(judged.start, judged.end)
  if ([...own.matchAll(MARK)].length > own.length * VOWELLED) return false
  if (own.trim().split(/\s+/).length > MOST_WORDS) return false
  return judged.differences.every(({ kind, found, expected }) => kind === 'spelling' || kind === 'vowelling' || (kind === 'substituted' && areFitted(found, expected)))
}

function areFitted(found: string, expected: string): boolean {
  const [own, verse] = [wordsOf(found), wordsOf(expected)]
  return own.length === verse.length && own.every((word, i) => isFitted(word, verse[i]!)) && found.split(/\s+/).every((word) => loadLexicon()?.hasLoosely(word) !== false)
}

function wordsOf(text: string): string[] {
  return withoutMarks(text).replace(ALEFS, '\u0627').replaceAll('\u0649', '\u064a').replace(/[^\u0621-\u064a\s]/g, '').trim().split(/\s+/)
}

const ALEFS = /[\u0622\u0623\u0625\u0671]/g
/** و ف ل before a word; alef, yeh, teh, noon of a verb's person; and what may stand behind it. */
const CONJUNCTION = /^[\u0648\u0641\u0644]{1,2}(?=..)/
const PERSON = /^[\u0627\u064a\u062a\u0646](?=..)/
const ENDING = /(?<=..)(?:[\u0648\u062a\u0646]?(?:\u0647\u0645\u0627|\u0643\u0645\u0627|\u0647\u0645|\u0643\u0645|\u0647\u0646|\u0647\u0627|\u0646\u0627|\u0646\u064a)|\u0648\u0627|\u0648\u0646|\u064a\u0646|\u062a\u0645|\u062a\u0627|[\u0647\u0643\u062a\u0646\u064a])$/

/** One conjunction, person or pronoun in another's place; only a conjunction may be missing: a letter that is lost is damage. */
function isFitted(own: string, verse: string): boolean {
  const [a, b] = [own.replace(CONJUNCTION, ''), verse.replace(CONJUNCTION, '')]
  if (a === b || own === b || a === verse) return true
  const [stem, other] = [a.replace(PERSON, ''), b.replace(PERSON, '')]
  if (stem !== a && stem === other && other !== b) return true
  const [base, otherBase] = [a.replace(ENDING, ''), b.replace(ENDING, '')]
  if (base === a || otherBase === b) return false
  return base === otherBase || base.replace(PERSON, '') === otherBase.replace(PERSON, '')
}
