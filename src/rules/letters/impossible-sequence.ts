import type { Facts } from '../../analysis/facts.js'
import { reversedPrefix } from '../../arabic/lam-alef.js'
import { isOtherLetter } from '../../arabic/language.js'
import { isInNamedToken } from '../../arabic/named-token.js'
import { WordBit } from '../../arabic/pairs.js'
import type { Rule, SuggestionReport } from '../rule.js'
import { unlessSetBeside } from '../set-beside.js'
import { isTurnedExcept } from '../shape/_company.js'
import { turnedWords } from '../shape/_turn.js'
import { clip, eachSuspect, type Word } from '../words.js'
import { lostInExpression } from './_expressions.js'
import { PATTERNS, type Pattern } from './_patterns.js'
import { splitAfterFinal, splitBetweenAlefs } from './_split.js'

const LONGEST = 64
/** يا and ها are often written together with the next word: ياأيها. */
const VOCATIVE = /^[\u0648\u0641]?[\u064a\u0647]\u0627[\u0627\u0623\u0625](?!.*(?:\u0629[\u0621-\u064a]|\u0627\u0627))/

/** Letters spoken of, and no word: «ةة» و«ىى». */
const LETTER_TWICE = /^\u0648?(.)\1$/

const ALEFS_AND_LAM = /([\u0622\u0623\u0625\u0627])([\u0622\u0623\u0625\u0627])\u0644/

/** Letters in an order that no Arabic word has. */
export const rule: Rule = {
  meta: {
    id: 'letters/impossible-sequence',
    severity: 'error',
    edits: 'suggestion',
    messages: [...new Set(PATTERNS.map(({ messageId }) => messageId)), 'replace'],
  },
  check(facts, tell) {
    const report = unlessSetBeside(facts.prose.text, tell)
    let turned: ReadonlySet<number> | undefined
    /** Words that shape/reversed-ligature puts right: one finding is enough for one fault. */
    const isTurned = ({ index, bits }: Word): boolean =>
      (bits & WordBit.ALEF_LAM) !== 0 && (turned ??= new Set(turnedWords(facts).map(({ word }) => word.index))).has(index)
    eachSuspect(facts, WordBit.SEQUENCE, (word) => {
      if (word.letters.length > LONGEST || belongsElsewhere(facts, word) || isInNamedToken(facts.prose.text, word.start, word.end)) return
      for (const pattern of PATTERNS) {
        const match = pattern.pattern.exec(word.letters)
        // A joiner inside the word parts the pieces of a loan: أوبن‌جي‌إل.
        if (match === null || (pattern.severity === 'info' && (word.bits & WordBit.CONTROL) !== 0)) continue
        if (pattern.messageId === 'twoAlefs' && isTurned(word)) return
        const suggestions = repairs(facts, word, pattern)
        report({
          messageId: pattern.messageId,
          data: { found: clip(word.text), letters: [...match[0]].slice(-2).join(' ') },
          start: word.start,
          end: word.end,
          ...(pattern.severity !== undefined && { severity: pattern.severity }),
          ...(suggestions.length > 0 && { suggestions }),
        })
        return
      }
    })
  },
}

/** A turned lam-alef and a lost space have rules of their own; a word of Uyghur has other letters; a vocative is somebody’s spelling. */
function belongsElsewhere(facts: Facts, word: Word): boolean {
  const { lexicon } = facts.arabic
  if ((word.bits & WordBit.FOREIGN) !== 0 && hasOtherLetter(word.letters)) return true
  if (reversedPrefix(word.letters) >= 0 || isTurnedExcept(word.letters) || VOCATIVE.test(word.letters) || LETTER_TWICE.test(word.letters)) return true
  return lexicon !== null && (lostInExpression(word.letters) ?? splitAfterFinal(word.letters, lexicon) ?? splitBetweenAlefs(word.letters, lexicon)) !== null
}

function hasOtherLetter(letters: string): boolean {
  for (let at = 0; at < letters.length; at++) if (isOtherLetter(letters.charCodeAt(at))) return true
  return false
}

/**
 * Words of the list come first, and of them the one whose lam-alef was turned round; a word with marks is not rewritten, for nobody knows
 * where they went.
 */
function repairs(facts: Facts, word: Word, { repairs: repair }: Pattern): SuggestionReport[] {
  if (repair === undefined || word.text !== word.letters) return []
  const { lexicon } = facts.arabic
  const turned = turnDoubleAlef(word.letters)
  const turnedWord = turned !== null && lexicon?.has(turned) === true ? [turned] : []
  const candidates = [...new Set([...turnedWord, ...repair(word.letters)])].filter((text) => text !== word.letters)
  const known = lexicon === null ? [] : candidates.filter((text) => lexicon.hasLoosely(text))
  return (known.length > 0 ? known : candidates).map((text) => ({
    messageId: 'replace',
    data: { text },
    edits: [{ start: word.start, end: word.end, text }],
  }))
}

/** The second of two alefs turned round with the lam after it:  قاال → قالا */
function turnDoubleAlef(letters: string): string | null {
  const turned = letters.replace(ALEFS_AND_LAM, '$1\u0644$2')
  return turned === letters ? null : turned
}
