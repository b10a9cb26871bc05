import type { Facts } from '../../analysis/facts.js'
import { ALEF } from '../../arabic/characters.js'
import { mayBeTurnedLigature, reversedPrefix, turnLamAlef, turnLigature } from '../../arabic/lam-alef.js'
import { Known, type Lexicon } from '../../arabic/lexicon/lexicon.js'
import { WordBit } from '../../arabic/pairs.js'
import { WORD_UNIT, LETTER, UNITS } from '../../arabic/units.js'
import { wordAt, type Word } from '../words.js'
import { turnedInCompany } from './_company.js'

/** A word whose ligature was turned round, and what it can be: letters without marks, the likeliest first. */
export interface Turned {
  readonly word: Word
  readonly kind: 'lamAlef' | 'prefix' | 'ligature' | 'allah' | 'backwards' | 'beside' | 'alone'
  readonly candidates: readonly string[]
  /** The word list or the document bears the first one out. */
  readonly verified: boolean
}

const LAM_LETTER = '\u0644'
const ARTICLE = '\u0627\u0644'
/** The divine name with lam and heh turned round, a clitic before it or not. */
const ALLAH_TURNED = /^([\u0648\u0641\u0628\u0643\u062a]?\u0627)\u0647\u0644\u0644$/

/** Words with a ligature turned round, in order of place. */
export function turnedWords(facts: Facts): Turned[] {
  const { words, suspects, unknown } = facts.arabic
  const found = new Map<number, Turned>()
  const add = (turned: Turned | null): void => {
    if (turned !== null && !found.has(turned.word.index)) found.set(turned.word.index, turned)
  }
  for (const index of suspects) {
    const bits = words.bits[index]!
    if ((bits & (WordBit.SEQUENCE | WordBit.HEH_LAM)) !== 0) add(bySpelling(facts, wordAt(facts, index)))
  }
  for (const index of unknown) {
    if ((words.bits[index]! & WordBit.ALEF_LAM) !== 0 || mayBeTurnedLigature(words.text, words.start[index]!, words.end[index]!)) add(byList(facts, index))
  }
  if (facts.arabic.lamAlef.everywhere) {
    for (let index = 0; index < words.count; index++) {
      if ((words.bits[index]! & WordBit.ALEF_LAM) !== 0 && facts.arabic.isPlain(index)) add(everywhere(facts, index))
    }
  }
  for (const turned of turnedInCompany(facts, [...found.values()])) add(turned)
  return [...found.values()].sort((a, b) => a.word.start - b.word.start)
}

/** What no word is spelled like: اهلل, and alef, alef, lam at the start. */
function bySpelling(facts: Facts, word: Word): Turned | null {
  const allah = ALLAH_TURNED.exec(word.letters)
  if (allah !== null) return { word, kind: 'allah', candidates: [`${allah[1]}\u0644\u0644\u0647`], verified: true }
  const at = reversedPrefix(word.letters)
  if (at < 0) return null
  const { lexicon } = facts.arabic
  const { everywhere } = facts.arabic.lamAlef
  const { letters } = word
  const turned = letters.slice(0, at) + LAM_LETTER + letters[at]! + letters.slice(at + 2)
  if (lexicon === null || letters.length <= 3) return { word, kind: 'prefix', candidates: [turned], verified: false }
  // اإلغاء may also be إلغاء whose alef was written twice.
  const single = letters.charCodeAt(at - 1) === ALEF ? letters.slice(0, at - 1) + letters.slice(at) : letters
  const best = turnLamAlef(letters, lexicon, everywhere) ?? turned
  const settled = everywhere ? lexicon.hasLoosely(best) : lexicon.has(best) && !lexicon.has(single)
  const known = settled ? [best] : [best, single].filter((other) => lexicon.hasLoosely(other))
  const candidates = known.length > 0 ? [...new Set(known)] : [turned]
  return { word, kind: 'prefix', candidates, verified: candidates.length === 1 && known.length > 0 }
}

function byList(facts: Facts, index: number): Turned | null {
  const { words, lexicon, known } = facts.arabic
  if (lexicon === null || known === null || words.letters[index]! < 4) return null
  const word = wordAt(facts, index)
  if ((word.bits & WordBit.ALEF_LAM) !== 0) {
    const turned = isContradicted(facts) ? null : turnLamAlef(word.letters, lexicon)
    if (turned !== null) return byDoubleAlef(facts, word, turned, lexicon) ?? { word, kind: 'lamAlef', candidates: [turned], verified: lexicon.has(turned) && isBorneOut(facts) }
  }
  if (word.text !== word.letters) return null
  if (known[index] === Known.LOOSELY && leavesHamzaOut(facts)) return null
  const ligature = turnLigature(word.letters, lexicon)
  return ligature === null ? null : { word, kind: 'ligature', candidates: [ligature], verified: known[index] === Known.NO && ligature.includes(ARTICLE) }
}

/** The only such word of a document may be one whose alef was written twice: قاال for قال. */
function byDoubleAlef(facts: Facts, word: Word, turned: string, lexicon: Lexicon): Turned | null {
  if (facts.arabic.lamAlef.turned > 1) return null
  const single = word.letters.replace(DOUBLE_ALEF, '$1')
  return single !== word.letters && lexicon.has(single) ? { word, kind: 'lamAlef', candidates: [turned, single], verified: false } : null
}

const DOUBLE_ALEF = /(\u0627)\u0627/
const FEW = 3

/** Lam-alefs that stand as they should outweigh such words: they are names. */
function isContradicted(facts: Facts): boolean {
  const { turned, upright } = facts.arabic.lamAlef
  return upright > FEW * (turned + 1)
}

/** Where the writer leaves hamza out, اخلاص is إخلاص. */
function leavesHamzaOut(facts: Facts): boolean {
  const { unknown, known, words } = facts.arabic
  let found = 0
  for (const index of unknown) {
    if (known![index] === Known.LOOSELY && words.text.charCodeAt(words.start[index]!) === ALEF && ++found >= FEW) return true
  }
  return false
}

/** One such word among lam-alefs that stand as they should may be a name. */
function isBorneOut(facts: Facts): boolean {
  const { turned, upright } = facts.arabic.lamAlef
  return turned >= upright
}

function everywhere(facts: Facts, index: number): Turned | null {
  const { lexicon } = facts.arabic
  if (lexicon === null) return null
  const word = wordAt(facts, index)
  const turned = turnLamAlef(word.letters, lexicon, true)
  return turned === null ? null : { word, kind: 'lamAlef', candidates: [turned], verified: true }
}

/** The word with its letters replaced; marks and tatweel stay where they are. */
export function withLetters(word: Word, letters: string): string {
  if (letters.length !== word.letters.length || word.text === word.letters) return letters
  let out = ''
  let next = 0
  for (let at = 0; at < word.text.length; at++) {
    const unit = UNITS[word.text.charCodeAt(at)]!
    out += (unit & LETTER) !== 0 ? letters[next++]! : (unit & WORD_UNIT) !== 0 ? word.text[at]! : ''
  }
  return out
}
