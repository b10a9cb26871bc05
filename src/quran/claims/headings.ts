import { lastAtOrBefore } from '../../text/index.js'
import { QUDSI_HEADING } from './cue-words.generated.js'
import { namesOtherReading, namesHafs } from './manuals.js'
import { cueWords } from './words.js'

/** UTF-16 units of the longest heading that no sign marks as one. */
const LONGEST = 60
/** What no heading has. */
const OF_A_SENTENCE = /[.:\u060c\u061f?!{\u00ab\ufd3e\ufd3f"]/

/** Headings of a text: those with «#», and short lines alone between empty ones. */
export class Headings {
  readonly #text: string
  #ends: number[] | undefined
  readonly #isQudsi: boolean[] = []
  readonly #isOtherReading: boolean[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** Whether the last heading before an offset says that hadith qudsi stand below: «الأحاديث القدسية». */
  isUnderQudsi(offset: number): boolean {
    return this.#isUnder(this.#isQudsi, offset)
  }

  /** Whether a heading before an offset says that what stands below it is read otherwise than the editions: «سورة الشمس برواية ورش». */
  isUnderOtherReading(offset: number): boolean {
    return this.#isUnder(this.#isOtherReading, offset)
  }

  #isUnder(which: readonly boolean[], offset: number): boolean {
    const ends = (this.#ends ??= this.#read())
    return ends.length > 0 && ends[0]! <= offset && which[lastAtOrBefore(ends, offset)]!
  }

  #read(): number[] {
    const ends: number[] = []
    const lines = this.#text.split('\n')
    let start = 0
    let reading: number | null = null
    lines.forEach((line, i) => {
      if (line.startsWith('#') || isAlone(line, lines[i - 1], lines[i + 1])) {
        ends.push(start + line.length)
        const words = cueWords(line, 0, line.length)
        this.#isQudsi.push(words.some(({ text: word }) => QUDSI_HEADING.has(word)))
        const level = levelOf(line, ends.length === 1)
        // A section ends where one of its level begins.
        if (namesOtherReading(words)) reading = level
        else if (namesHafs(words) || (reading !== null && level <= reading)) reading = null
        this.#isOtherReading.push(reading !== null)
      }
      start += line.length + 1
    })
    return ends
  }
}

/** How many signs mark a heading; one without stands below all others, and is the title where it comes first. */
function levelOf(line: string, isFirst: boolean): number {
  const signs = /^#*/.exec(line)![0].length
  return signs > 0 ? signs : isFirst ? 0 : UNMARKED
}
const UNMARKED = 7

function isAlone(line: string, before = '', after = ''): boolean {
  return line.length <= LONGEST && line.trim() !== '' && before.trim() === '' && after.trim() === '' && !OF_A_SENTENCE.test(line)
}
