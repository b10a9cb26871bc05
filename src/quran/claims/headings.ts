import { lastAtOrBefore } from '../../text/index.js'
import { QUDSI_HEADING } from './cue-words.generated.js'
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

  constructor(text: string) {
    this.#text = text
  }

  /** Whether the last heading before an offset says that hadith qudsi stand below: «الأحاديث القدسية». */
  isUnderQudsi(offset: number): boolean {
    const ends = (this.#ends ??= this.#read())
    return ends.length > 0 && ends[0]! <= offset && this.#isQudsi[lastAtOrBefore(ends, offset)]!
  }

  #read(): number[] {
    const ends: number[] = []
    const lines = this.#text.split('\n')
    let start = 0
    lines.forEach((line, i) => {
      if (line.startsWith('#') || isAlone(line, lines[i - 1], lines[i + 1])) {
        ends.push(start + line.length)
        this.#isQudsi.push(cueWords(line, 0, line.length).some(({ text: word }) => QUDSI_HEADING.has(word)))
      }
      start += line.length + 1
    })
    return ends
  }
}

function isAlone(line: string, before = '', after = ''): boolean {
  return line.length <= LONGEST && line.trim() !== '' && before.trim() === '' && after.trim() === '' && !OF_A_SENTENCE.test(line)
}
