import type { Facts } from '../../analysis/facts.js'
import * as ch from '../../arabic/characters.js'
import { lettersOf } from '../../arabic/letters-of.js'
import { Known } from '../../arabic/lexicon/lexicon.js'
import { WordBit } from '../../arabic/pairs.js'
import { LETTER, UNITS } from '../../arabic/units.js'
import { hashOf } from '../../arabic/words.js'
import { rangeAt } from '../../text/index.js'
import type { Report, Rule, SuggestionReport } from '../rule.js'
import { clip, codePointName, eachSuspect, type Word } from '../words.js'
import { finalYeh } from './_final-yeh.js'
import { becomesArabic, isForeignOnPurpose, isInLabel, isMostlyOther, toArabic, TWINS } from './_foreign-word.js'

/** A Persian or Urdu letter in Arabic text: it looks alike and is found by no search. */
export const rule: Rule = {
  meta: { id: 'letters/foreign-letter', severity: 'warning', edits: 'fix', quotations: 'report', messages: ['foreign', 'unknown', 'replace'] },
  check(facts, report) {
    const gaf = onlyGaf(facts.prose.text)
    let isOther: boolean | undefined
    eachSuspect(facts, WordBit.FOREIGN, (word) => {
      const verse = verseOf(facts, word)
      if (verse !== undefined) {
        if (ARABIC_ONLY.test(verse.text)) inWord(facts, word, report, true)
        return
      }
      const kaf = word.start <= gaf && gaf < word.end ? mistypedGaf(facts, word, gaf) : null
      if (kaf !== null) report(kaf)
      else if (isInLabel(facts.prose.text, word.start, word.end) && (isOther ??= isMostlyOther(facts.prose.text))) return
      else if (!isForeignOnPurpose(facts.prose.text, word.start, word.end)) inWord(facts, word, report, false)
    })
  },
}

const ARTICLE = '\u0627\u0644'

const GAF = String.fromCharCode(ch.GAF)

/** Where a text has its only گ; -1 for none, and for more than one. */
function onlyGaf(text: string): number {
  const at = text.indexOf(GAF)
  return at >= 0 && text.includes(GAF, at + 1) ? -1 : at
}

/**
 * The one گ of a document, in a word that the document has with ك too, with the article or without: الگتاب beside كتاب. Any other may be a sound of a
 * dialect or of a loan.
 */
function mistypedGaf(facts: Facts, { text, letters }: Word, at: number): Report | null {
  const kaf = String.fromCharCode(ch.KAF)
  const word = letters.replace(GAF, kaf)
  const bare = word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word
  if (![bare, ARTICLE + bare].some((form) => facts.arabic.knownByHash(hashOf(form), form.length) === Known.EXACTLY)) return null
  const range = { start: at, end: at + 1 }
  const edits = [{ ...range, text: kaf }]
  const data = { found: clip(text), letter: GAF, codePoint: codePointName(GAF) }
  return { ...range, messageId: 'foreign', data, suggestions: [{ messageId: 'replace', data: { letter: kaf, codePoint: codePointName(kaf) }, edits }] }
}

/** The quotation of the Quran that holds a word. */
function verseOf(facts: Facts, { start, end }: Word): { readonly text: string } | undefined {
  const quotation = rangeAt(facts.quotations, start)
  return quotation !== undefined && end <= quotation.end && quotation.verdict !== 'unmatched' ? quotation : undefined
}

/** A verse with one of these has no letters of Persian by the convention of its edition, but for a final yeh, which some write without dots so. */
const ARABIC_ONLY = /[\u064a\u0643]/

function inWord(facts: Facts, word: Word, report: (finding: Report) => void, isOfVerse: boolean): void {
  const shown = clip(word.text)
  const isArabic = becomesArabic(word.letters, facts.arabic.lexicon)
  for (let at = 0; at < word.text.length; at++) {
    const unit = word.text.charCodeAt(at)
    const twin = TWINS.get(unit)
    const range = { start: word.start + at, end: word.start + at + 1 }
    const data = { found: shown, letter: word.text[at]!, codePoint: codePointName(word.text[at]!) }
    if (twin === undefined) {
      if (isUnknown(unit)) report({ ...range, messageId: 'unknown', data })
      continue
    }
    const replacement = (to: number): SuggestionReport => {
      const letter = String.fromCharCode(to)
      return { messageId: 'replace', data: { letter, codePoint: codePointName(letter) }, edits: [{ ...range, text: letter }] }
    }
    const isFinalYeh = unit === ch.FARSI_YEH && isLast(word.text, at)
    if (isFinalYeh && isOfVerse) continue
    const isPersian = unit === ch.KEHEH || unit === ch.FARSI_YEH
    if (isFinalYeh) report({ ...range, messageId: 'foreign', data, suggestions: finalYeh(facts, word, lettersOf(toArabic(word.text.slice(0, at)))).map(replacement) })
    else if (isPersian && isArabic) report({ ...range, messageId: 'foreign', data, fix: replacement(twin).edits })
    else report({ ...range, messageId: 'foreign', data, suggestions: [replacement(twin)] })
  }
}

/** Letters of no living orthography of Arabic: fonts with a wrong table give them. */
function isUnknown(unit: number): boolean {
  return (unit >= 0x63b && unit <= 0x63f) || unit === 0x620
}

function isLast(text: string, at: number): boolean {
  for (let next = at + 1; next < text.length; next++) if ((UNITS[text.charCodeAt(next)]! & LETTER) !== 0) return false
  return true
}
