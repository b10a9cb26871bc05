import { partitionPoint, type Range } from '../../text/index.js'
import { ALEF, HAMZA_SEAT, HEH, LAM, LETTER, LETTER_TABLE, SKIPPED, TATWEEL_ALEF } from '../letters.js'

/** In an entry of `LetterStream.letters`: the letter starts a word. */
export const WORD_START = 0x40
/** … and stands apart from the letter before it: Latin words, an empty line or much white space lie between. */
export const APART = 0x80

const TATWEEL = 0x0640
const DAGGER_ALEF = 0x0670
const FIRST_HARAKA = 0x064b
const SUKUN = 0x0652
const LINE_FEED = 0x0a
const ALLAH = 0xfdf2
const ALLAH_BEHIND_ALEF: readonly number[] = [LAM, LAM, HEH]
const ALLAH_BEHIND_LETTER: readonly number[] = [TATWEEL_ALEF, ...ALLAH_BEHIND_ALEF]
/** From here on up stand the presentation forms. */
const FORMS_START = 0xfb50
/** A gap in the source longer than this holds something else than a quotation's own interruptions. */
const LONG_GAP = 48

/** Letters that a stream has room for at first, and from which on the room is given back. */
const LITTLE = 1 << 10
const MUCH = 1 << 20

/**
 * The letters of a text, folded, with the place of each in the source. The arrays are used again for the next text:
 * what is needed longer must be copied.
 */
export class LetterStream {
  /** Letter number, `HAMZA_SEAT`, `WORD_START`, `APART`. */
  letters: Uint8Array = new Uint8Array(LITTLE)
  /** UTF-16 offset of each letter in the source. */
  offsets: Uint32Array = new Uint32Array(LITTLE)
  count = 0
  /** How many signs of Uthmani orthography were read (ٱ, small letters, a tatweel that stands for an alef …). */
  uthmaniSigns = 0

  /**
   * Reads the UTF-16 range [start, end).
   * @param skips ranges inside it that are passed over as if they were punctuation; ascending
   */
  read(text: string, start: number, end: number, skips: readonly Range[] = []): this {
    this.#reserve(end - start)
    const { letters, offsets } = this
    let count = 0
    let signs = 0
    let flags = WORD_START | APART
    let lineFeeds = 0
    let last = start
    let skip = 0
    let skipStart = skips[0]?.start ?? -1
    for (let i = start; i < end; i++) {
      if (i === skipStart) {
        i = skips[skip]!.end - 1
        skipStart = skips[++skip]?.start ?? -1
        flags |= WORD_START
        last = i
        continue
      }
      const unit = text.charCodeAt(i)
      const entry = LETTER_TABLE[unit]!
      const letter = entry & LETTER
      if (letter !== 0) {
        if (i - last > LONG_GAP) flags |= APART
        letters[count] = letter | (entry & HAMZA_SEAT) | flags
        offsets[count++] = i
        signs += entry >>> 7
        flags = 0
        lineFeeds = 0
        last = i
      } else if (entry & SKIPPED) {
        signs += entry >>> 7
        if (unit === TATWEEL && carriesAlef(text, i)) {
          signs++
          if (text.charCodeAt(i + 1) !== DAGGER_ALEF && flags === 0) {
            letters[count] = TATWEEL_ALEF
            offsets[count++] = i
          }
        }
      } else if (unit >= FORMS_START && FORMS.has(unit)) {
        this.count = count
        this.#readForm(unit, i, flags)
        if (this.count > count) flags = 0
        count = this.count
        last = i
      } else {
        flags |= WORD_START
        if (unit === LINE_FEED) lineFeeds++
        if (lineFeeds > 1 || isLatin(unit)) flags |= APART
      }
    }
    this.count = count
    this.uthmaniSigns = signs
    return this
  }

  /** Takes letters [from, to) of another stream, as `read` would have read them alone. */
  copy(other: LetterStream, from: number, to: number): this {
    const count = Math.max(0, to - from)
    this.#reserve(count)
    this.letters.set(other.letters.subarray(from, from + count))
    this.offsets.set(other.offsets.subarray(from, from + count))
    if (count > 0) this.letters[0]! |= WORD_START | APART
    this.count = count
    return this
  }

  /** Gives the room of a long text back. */
  release(): void {
    if (this.letters.length <= MUCH) return
    this.letters = new Uint8Array(LITTLE)
    this.offsets = new Uint32Array(LITTLE)
    this.count = 0
  }

  /** Index of the first letter at or after a UTF-16 offset. */
  letterAt(offset: number): number {
    return partitionPoint(this.count, (i) => this.offsets[i]! < offset)
  }

  /** A presentation form stands for one letter or several (lam-alef, the name of God), all at one offset. */
  #readForm(unit: number, offset: number, flags: number): void {
    let first = flags
    // Many fonts draw ﷲ without its alef, and texts from them have اﷲ: behind a letter it may be written or not.
    const isBehindAlef = flags === 0 && this.count > 0 && (this.letters[this.count - 1]! & LETTER) === ALEF
    const letters = unit === ALLAH && flags === 0 ? (isBehindAlef ? ALLAH_BEHIND_ALEF : ALLAH_BEHIND_LETTER) : FORMS.get(unit)!
    for (const letter of letters) {
      this.#reserve(this.count + 1)
      this.letters[this.count] = letter | first
      this.offsets[this.count++] = offset
      first = 0
    }
  }

  #reserve(count: number): void {
    if (count <= this.letters.length) return
    const size = Math.max(count, this.letters.length * 2)
    const [letters, offsets] = [new Uint8Array(size), new Uint32Array(size)]
    letters.set(this.letters)
    offsets.set(this.offsets)
    this.letters = letters
    this.offsets = offsets
  }
}

/** A tatweel that stands for an alef: under a dagger alef (ـٰ), or alone between a vowel sign and a letter (الْكِتَـبِ). */
function carriesAlef(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next === DAGGER_ALEF) return true
  const before = text.charCodeAt(at - 1)
  const letter = LETTER_TABLE[next]! & LETTER
  return before >= FIRST_HARAKA && before <= SUKUN && letter !== 0 && letter !== ALEF
}

function isLatin(unit: number): boolean {
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/**
 * Letters of each presentation form of the Arabic block, from its compatibility decomposition (UAX #15). Of the words that are one character,
 * those that a verse may have: ﷲ, ﷳ, ﷴ, ﷶ to ﷹ. ﷰ and ﷱ are pause signs, and the honorifics are the writer's.
 */
const FORMS: ReadonlyMap<number, readonly number[]> = readForms()

function readForms(): Map<number, readonly number[]> {
  const forms = new Map<number, readonly number[]>()
  for (const [from, to] of [[0xfb50, 0xfbb1], [0xfbd3, 0xfd3d], [0xfd50, 0xfdef], [ALLAH, 0xfdf4], [0xfdf6, 0xfdf9], [0xfe70, 0xfefc]] as const) {
    for (let unit = from; unit <= to; unit++) {
      const letters = [...String.fromCharCode(unit).normalize('NFKC')]
        .map((character) => LETTER_TABLE[character.charCodeAt(0)]!)
        .filter((entry) => (entry & LETTER) !== 0)
        .map((entry) => entry & (LETTER | HAMZA_SEAT))
      forms.set(unit, letters)
    }
  }
  return forms
}

/** Words of letters [q, qEnd): a word cut off at the beginning counts. */
export function countWords(letters: Uint8Array, q: number, qEnd: number): number {
  let words = 1
  for (let i = q + 1; i < qEnd; i++) if ((letters[i]! & WORD_START) !== 0) words++
  return words
}

/** Where the word ends whose first letter is at `q`, and the next one begins: at most at `qEnd`. */
export function wordEnd(letters: Uint8Array, q: number, qEnd: number): number {
  let end = Math.min(q + 1, qEnd)
  while (end < qEnd && (letters[end]! & WORD_START) === 0) end++
  return end
}
