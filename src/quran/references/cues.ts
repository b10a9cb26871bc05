// Where a reference begins: from its first digit backwards to a cue, a bracket or a name.
//
//   ... كما في سورة البقرة، الآية 255 ...        (read right to left)
//              ^ surah      ^ ayah ^ digit
import { CUE, CUE_GROUPS } from './grammar.generated.js'
import { leadStart, quranWordAt } from './quran-word.js'
import type { Window } from './window.js'
import { isClose, isLetter, isOpen, matchAt } from './window.js'

const WORDS = 12

export interface Cues {
  /** Index of the nearest word surah, and of the nearest word Quran or ayah; -1 where there is none. */
  readonly surah: number
  readonly quran: number
  readonly ayah: number
  /** Index behind the nearest opening bracket that is still open, -1 where there is none. */
  readonly open: number
  /** Starts of the words before the digit, nearest first. */
  readonly words: readonly number[]
}

const QUR = 'qur'

/** A full stop ends a sentence unless it stands behind one or two letters: v. 5, S. 20, Qur. 2. */
function endsSentence(text: string, at: number): boolean {
  const character = text[at]
  if (character === '!' || character === '?' || character === '\u061f') return true
  if (character !== '.' || text.slice(at - QUR.length, at) === QUR) return false
  return !isLetter(text[at - 1]) || (isLetter(text[at - 2]) && isLetter(text[at - 3]))
}

/** Reads backwards from the digit, at most twelve words, not beyond a sentence. */
export function cuesBefore(window: Window): Cues {
  const cleaned = window.text
  const words: number[] = []
  let quran = -1
  let ayah = -1
  let open = -1
  let closed = 0
  let foreign = false
  for (let at = window.digit - 1; at >= 0 && words.length < WORDS; at--) {
    const character = cleaned[at]
    if (endsSentence(cleaned, at)) break
    if (isClose(character)) closed++
    else if (isOpen(character)) {
      if (closed > 0) closed--
      else if (open < 0) {
        open = at + 1
        // what stands before a bracket belongs to the reference only if the bracket holds no words of its own: سورة الرعد (الآية 35)
        if (foreign) break
      } else break
    }
    const starts = isLetter(character) && !isLetter(cleaned[at - 1]) && (cleaned[at - 1] !== "'" || at === 1 || !isLetter(cleaned[at - 2]))
    if (!starts) continue
    words.push(at)
    const cue = matchAt(CUE, cleaned, at)
    if (cue === null) {
      foreign = true
    } else if (cue[CUE_GROUPS.surah] !== undefined) {
      return { surah: at, quran, ayah, open, words }
    } else if (cue[CUE_GROUPS.ayah] !== undefined) {
      if (ayah < 0) ayah = at
    } else if (quran < 0 && quranWordAt(cue[0], window, at) !== 'none') {
      quran = leadStart(cleaned, at)
      break
    } else foreign = true
  }
  return { surah: -1, quran, ayah, open, words }
}
