import { lastAtOrBefore } from '../text/index.js'
import { addScore, COLUMNS, emptyScore, languageOf, scoreOf, type Language, type LanguageScore } from './language.js'
import { ownLetters } from './own-letters.js'
import { WordBit } from './pairs.js'
import { SPACE, UNITS } from './units.js'
import type { WordTable } from './words.js'

/** Words on each side of a Quranic sign that share its orthography. */
const QURANIC_REACH = 6
/** Letters from a document's start that its language is told from. */
const SETTLES = 1 << 19
/** What a line without letters of its own must say for Arabic in a document of another language. */
const CLEARLY_ARABIC = 4

/**
 * Which words a rule of Arabic spelling may look at: language by line, Quranic orthography by the words around a Quranic sign.
 * A line whose letters say nothing has the language it was declared to have, else the document's.
 */
export class Gate {
  readonly #words: WordTable
  readonly #languages: (Language | undefined)[] = []
  #quranic: Uint8Array | null | undefined
  #document: Language | undefined
  #foreignWords = -1
  readonly #declared: (offset: number) => Language | null

  /** @param declared the language that a document declares for the text at an offset, or null */
  constructor(words: WordTable, declared: (offset: number) => Language | null = () => null) {
    this.#words = words
    this.#declared = declared
  }

  /** The line that holds the word. */
  lineOf(word: number): number {
    const { firstWord, count } = this.#words.lines
    return lastAtOrBefore(firstWord, word, count)
  }

  /** Language of a line's words in Arabic script. */
  language(line: number): Language {
    return (this.#languages[line] ??= this.#languageOf(line))
  }

  isArabic(word: number): boolean {
    return this.language(this.lineOf(word)) === 'ar'
  }

  /** Whether the word stands in Quranic orthography (Uthmani or Indopak), which has other letters and marks. */
  isQuranic(word: number): boolean {
    return this.hasQuranic && this.#quranic![word] === 1
  }

  /** Whether the document has any such word. */
  get hasQuranic(): boolean {
    if (this.#quranic === undefined) this.#quranic = findQuranic(this.#words)
    return this.#quranic !== null
  }

  /** The language that most of the document's words in Arabic script are in. */
  get document(): Language {
    return (this.#document ??= this.#documentLanguage())
  }

  #languageOf(line: number): Language {
    const { lines } = this.#words
    const start = lines.start[line]!
    const declared = this.#declared(start)
    const foreign = this.#hasForeign(line)
    if (!foreign && (declared === null ? this.document === 'ar' : declared === 'ar')) return 'ar'
    const score = emptyScore()
    addScore(score, this.#words.text, start, lines.start[line + 1]!)
    if (!foreign) return score.ar - (this.document === 'und' ? score.shared : 0) >= CLEARLY_ARABIC ? 'ar' : (declared ?? this.document)
    const language = this.#spokenFor(score)
    if (declared !== null && (language === null || isClose(score, declared))) return declared
    return (language === 'ar' ? this.#ownLanguage(line) : language) ?? this.document
  }

  #spokenFor(score: LanguageScore): Language | null {
    // Where foreign letters abound, a line of a few of them is not Arabic for one letter's sake (تأخیر is Persian).
    const doubtful = !this.#isMostlyArabic() && score.ar < 2 * Math.max(score.fa, score.ur, score.ckb)
    return languageOf(doubtful ? { ...score, ar: 0 } : score)
  }

  /** The language of a line that is Arabic as a whole: what it quotes may be so alone. ی and ک for ي and ك do not tell without the document. */
  #ownLanguage(line: number): Language {
    const { score, telling } = ownLetters(this.#words, line)
    const own = this.#spokenFor(score)
    return own !== null && (telling || this.document !== 'ar') ? own : 'ar'
  }

  #hasForeign(line: number): boolean {
    if (this.#isMostlyArabic() && this.#foreignWords === 0) return false
    const { bits, lines } = this.#words
    for (let word = lines.firstWord[line]!; word < lines.firstWord[line + 1]!; word++) {
      if ((bits[word]! & WordBit.FOREIGN) !== 0) return true
    }
    return false
  }

  /** Whether hardly a word of the document has a foreign letter. */
  #isMostlyArabic(): boolean {
    if (this.#foreignWords === -1) {
      const { rare, bits } = this.#words
      this.#foreignWords = 0
      for (const word of rare) if ((bits[word]! & WordBit.FOREIGN) !== 0) this.#foreignWords++
    }
    return this.#foreignWords * 50 < this.#words.count || this.#foreignWords === 0
  }

  #documentLanguage(): Language {
    const { lines } = this.#words
    if (this.#isMostlyArabic()) return 'ar'
    const score = emptyScore()
    // Half a megabyte of letters settles it.
    addScore(score, this.#words.text, 0, Math.min(lines.start[lines.count]!, SETTLES))
    const language = languageOf(score) ?? 'ar'
    return language === 'ar' ? this.#ownDocumentLanguage() : language
  }

  /** The language of a document that is Arabic as a whole, by what it does not quote. */
  #ownDocumentLanguage(): Language {
    const { lines } = this.#words
    const sum = emptyScore()
    let telling = false
    for (let line = 0; line < lines.count && lines.start[line]! < SETTLES; line++) {
      if (lines.firstWord[line] === lines.firstWord[line + 1]) continue
      const own = ownLetters(this.#words, line)
      telling ||= own.telling
      for (const language of COLUMNS) sum[language] += own.score[language]
    }
    return telling ? (languageOf(sum) ?? 'ar') : 'ar'
  }
}

/** A declared language stands unless the letters speak twice as loud for another. */
function isClose(score: LanguageScore, declared: Language): boolean {
  const most = Math.max(score.ar, score.fa, score.ur, score.ckb, scoreOf(score, 'und'))
  return scoreOf(score, declared) * 2 >= most
}

function findQuranic(words: WordTable): Uint8Array | null {
  let quranic: Uint8Array | null = null
  for (const word of words.rare) {
    if ((words.bits[word]! & WordBit.QURANIC) === 0) continue
    quranic ??= new Uint8Array(words.count)
    quranic[word] = 1
    for (let next = word + 1; next <= word + QURANIC_REACH && follows(words, next); next++) quranic[next] = 1
    for (let last = word - 1; last >= word - QURANIC_REACH && last >= 0 && follows(words, last + 1); last--) quranic[last] = 1
  }
  return quranic
}

/** Whether only spaces stand between the word and the one before. */
function follows(words: WordTable, word: number): boolean {
  if (word >= words.count) return false
  for (let at = words.end[word - 1]!; at < words.start[word]!; at++) {
    if ((UNITS[words.text.charCodeAt(at)]! & SPACE) === 0) return false
  }
  return true
}
