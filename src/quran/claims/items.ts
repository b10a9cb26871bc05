// Lists of quotations: what the line above says of the first item, it says of all that open with a quotation.
//
//     ومن الآيات في ذلك:                    introduces the list
//     - «إن مع العسر يسرا» [الشرح: 6].       item
//     - «إن العلم نور في قلوب الصالحين».     item: presented as the first is
//     - وفي الحديث: «الصبر ضياء»             presents itself; the list is over
import { lastAtOrBefore, lineStart, type Range } from '../../text/index.js'
import { ABOUT_BOOK, ALLUDING, BEFORE_VERSES, BESIDE_HEAD, EVIDENCE, GENRE, GOD, GOES_ON, HADITH, HEAD_OF_VERSES, OF_THE_DAY, ONE_VERSE, OTHER_SAYINGS, SCRIPTURE, UNTRUE, VERSE } from './cue-words.generated.js'
import { isAmong } from './clitics.js'
import { cueBefore, speakerAfter } from './cues.js'
import { type CueWord, cueWords } from './words.js'

/** UTF-16 units of a mark or a letter before an item, and of the longest line that introduces one. */
const LONGEST_MARK = 12
const LONGEST_LINE = 200
const LONGEST_HEADING = 60
const LETTER = /\p{L}/u
/** Before the quotation of an item: signs, and at most one letter, «أ-». */
const MARK = /^\P{L}*(?:\p{L}\P{L}+)?$/u
const QUOTE = /["\u00ab\u201c{]/
const CLOSING_QUOTE = /["\u00bb\u201d}]/
const ITEM = /^[ \t>]*(?:[-*+\u2022\u00b7\u25aa\u25e6\u25cf\u25cb\u2013\u2014]|\p{N}{1,3}[.)-])/u
const BEHIND_COLON = /[\s*_]/
const OF_A_SENTENCE = /[.!?,;"{\u060c\u061b\u061f\u00ab\u201c\ufd3e\ufd3f]/
const NONE = -1

/** What introduces a list, and how: a heading names one verse, or verses, or a colon stands behind a cue. */
export interface Introduction extends Range {
  readonly isOfOneVerse: boolean
  /** No colon leads from it to the list. */
  readonly isHeading: boolean
  /** Where the line of the first item begins. */
  readonly first: number
}

/** The lists of a text. Lines are read when a list is first asked about. */
export class Items {
  readonly #text: string
  #starts: number[] = []
  /** Per line: the line that introduces its list, where it opens with a quotation; else `NONE`. */
  #introducing: number[] | undefined
  /** Per line that introduces a list: the first and the last line of its items. */
  readonly #first = new Map<number, number>()
  readonly #last = new Map<number, number>()
  /** The first item of a list to the second. */
  readonly #second = new Map<number, number>()
  readonly #judged = new Map<number, Introduction | null>()

  constructor(text: string) {
    this.#text = text
  }

  /** Nothing but the mark of its item stands before a passage on its line. */
  opensItem(outerStart: number): boolean {
    const start = lineStart(this.#text, outerStart)
    return outerStart - start <= LONGEST_MARK && MARK.test(this.#text.slice(start, outerStart))
  }

  /** What introduces, as verses, the list of which an item holds a passage; null where nothing does. */
  introduction(outerStart: number): Introduction | null {
    const introducing = (this.#introducing ??= this.#read())
    const line = introducing[lastAtOrBefore(this.#starts, outerStart)]!
    if (line === NONE) return null
    let introduction = this.#judged.get(line)
    if (introduction === undefined) {
      introduction = this.#judge(line)
      this.#judged.set(line, introduction)
    }
    // Below one verse stands what is said about it.
    return introduction?.isOfOneVerse === true && outerStart > this.#endOf(this.#first.get(line)!) ? null : introduction
  }

  /** An empty line stands above an item, and none above the second one of its list: what follows the list. */
  isApart(outerStart: number, { first }: Introduction): boolean {
    const own = lastAtOrBefore(this.#starts, outerStart)
    const second = this.#second.get(lastAtOrBefore(this.#starts, first))
    return second !== undefined && own > second && this.#isBlank(own - 1) && !this.#isBlank(second - 1)
  }

  #isBlank(line: number): boolean {
    return this.#text.slice(this.#starts[line]!, this.#endOf(line)).trim() === ''
  }

  #read(): number[] {
    const lines = this.#text.split('\n')
    const introducing: number[] = []
    let [start, current, isInItem, isApart] = [0, NONE, false, true]
    lines.forEach((line, i) => {
      this.#starts.push(start)
      start += line.length + 1
      introducing.push(NONE)
      if (!LETTER.test(line)) {
        isApart ||= line.trim() === ''
        return
      }
      const quote = line.search(QUOTE)
      if ((quote >= 0 && quote <= LONGEST_MARK && MARK.test(line.slice(0, quote))) || letsGodSpeak(line, quote)) {
        introducing[i] = current
        const first = this.#first.get(current)
        if (first === undefined) this.#first.set(current, i)
        else if (!this.#second.has(first)) this.#second.set(first, i)
        this.#last.set(current, i)
        isInItem = true
      } else if (endsWithColon(line) || isHeading(line)) {
        current = i
        isInItem = false
      } else if (ITEM.test(line) || isApart || !isInItem) {
        // Another item speaks for itself, and so does a paragraph.
        current = NONE
      }
      isApart = false
    })
    return introducing
  }

  #judge(line: number): Introduction | null {
    const start = this.#starts[line]!
    const end = this.#endOf(line)
    const words = cueWords(this.#text, start, end)
    if (end - start > LONGEST_LINE || !this.#presents(words, start, end) || this.#hasHadith(line)) return null
    const isOfOneVerse = words.length > 1 && ONE_VERSE.has(words[0]!.text) && words.slice(1).every((word) => OF_THE_DAY.has(word.text) || word.text === ':')
    // «آية وتدبر», «الآية:»: the verse presents itself, and nothing is said of what stands below it.
    if (!isOfOneVerse && namesOneVerse(words)) return null
    return { start, end, isOfOneVerse, isHeading: !endsWithColon(this.#text.slice(start, end)), first: this.#starts[this.#first.get(line)!]! }
  }

  #presents(words: readonly CueWord[], start: number, end: number): boolean {
    if (words.some((word) => isIn(OTHER_SAYINGS, word) || isIn(HADITH, word) || isIn(SCRIPTURE, word))) return false
    if (namesOthers(words) || ADDS.test(this.#text.slice(start, end))) return false
    const head = words.findIndex((word) => isIn(HEAD_OF_VERSES, word))
    const isOther = (word: CueWord, i: number): boolean => [ALLUDING, GENRE, UNTRUE].some((list) => isIn(list, word)) || (i < head && isIn(ABOUT_BOOK, word))
    if (!words.some((word) => isIn(GOD, word)) && words.some(isOther)) return false
    if (!endsWithColon(this.#text.slice(start, end))) return namesVerses(words)
    const cue = cueBefore(this.#text, end, start)
    return cue === null ? namesVerses(words.slice(0, -1)) : cue.speaker === 'quran' && cue.introduces
  }

  /** An item of the list is a hadith: so may others be. */
  #hasHadith(line: number): boolean {
    for (let i = line + 1; i <= (this.#last.get(line) ?? line); i++) {
      if (this.#introducing![i] !== line) continue
      const [start, end] = [this.#starts[i]!, this.#endOf(i)]
      const opening = start + this.#text.slice(start, end).search(QUOTE)
      const closing = this.#text.slice(opening + 1, end).search(CLOSING_QUOTE)
      if (closing >= 0 && speakerAfter(this.#text, opening + closing + 2) === 'hadith') return true
    }
    return false
  }

  #endOf(line: number): number {
    const next = this.#starts[line + 1]
    return next === undefined ? this.#text.length : next - 1
  }
}

function endsWithColon(line: string): boolean {
  let end = line.length
  while (end > 0 && BEHIND_COLON.test(line[end - 1]!)) end--
  return line[end - 1] === ':'
}

/** «- قال تعالى: «…»» */
function letsGodSpeak(line: string, quote: number): boolean {
  return quote > 0 && quote < LONGEST_HEADING && ITEM.test(line) && cueWords(line, 0, quote).some((word) => isIn(GOD, word))
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !ITEM.test(line) && !OF_A_SENTENCE.test(line)
}

/** «آيات عن الصبر», "Quranic verses about patience", «الأدلة من القرآن الكريم», "Evidence from the Quran". */
function namesVerses(words: readonly CueWord[]): boolean {
  const colon = words.findLastIndex(({ text: word }) => word === ':')
  let first = colon + 1
  while (first < words.length && isIn(BEFORE_VERSES, words[first]!)) first++
  const head = words[first]
  if (head === undefined) return false
  if (isIn(VERSE, head)) return !isIn(GOD, words[first + 1] ?? head)
  if (isIn(HEAD_OF_VERSES, head)) return words[first + 1] !== undefined && isIn(VERSE, words[first + 1]!)
  if (!isIn(EVIDENCE, head)) return false
  const rest = words.slice(first + 1)
  return rest.length > 0 && rest.some((word) => isIn(HEAD_OF_VERSES, word)) && rest.every((word) => isIn(HEAD_OF_VERSES, word) || isIn(BESIDE_HEAD, word))
}

/** Words of a line that are no word for a list of verses alone: of a single verse, of verses and other things, or of signs. */
export function namesNoList(words: readonly CueWord[]): boolean {
  return namesOneVerse(words) || namesOthers(words)
}

/** Words about a single verse, of which no word means several. */
function namesOneVerse(words: readonly CueWord[]): boolean {
  return words.some((word) => isIn(ONE_VERSE, word)) && !words.some((word) => isIn(VERSE, word) && !isIn(ONE_VERSE, word))
}

function namesOthers(words: readonly CueWord[]): boolean {
  return namesMore(words) || namesSigns(words)
}

/** «آيات وأذكار», «آيات الرقية وأدعيتها», "Verses and phrases". */
function namesMore(words: readonly CueWord[]): boolean {
  const verses = words.findIndex((word) => isIn(VERSE, word))
  if (verses < 0) return false
  const rest = words.slice(verses + 1).map(({ text: word }) => word)
  const [next = ''] = rest
  return next === AND || (next.startsWith(WAW) && !GOES_ON.has(next)) || rest.some((word) => word.startsWith(WAW) && word.endsWith(HERS) && !GOES_ON.has(word))
}
const AND = 'and'
const WAW = '\u0648'
const HERS = '\u0647\u0627'

/** «آيات الله في الكون» are signs. */
function namesSigns(words: readonly CueWord[]): boolean {
  return words.some(({ text: word }, i) => word === SIGNS && isIn(GOD, words[i + 1] ?? words[i]!))
}
const SIGNS = '\u0627\u064a\u0627\u062a'
/** Signs for «and»: "Verses & prayers". */
const ADDS = /[&+/]/

function isIn(list: ReadonlySet<string>, { text: word }: CueWord): boolean {
  return isAmong(list, word)
}
