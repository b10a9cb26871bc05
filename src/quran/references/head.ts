// What stands before a reference's first number, taken apart.
import type { Cues } from './cues.js'
import { HEAD, HEAD_GROUPS, PAIR, PAIR_GROUPS } from './grammar.generated.js'
import { leadingName } from './name.js'
import { quranWordAt } from './quran-word.js'
import type { SurahNames } from './surah-names.js'
import type { Window } from './window.js'
import { isClose, isOpen, matchAt } from './window.js'

export interface Head {
  readonly start: number
  readonly quran: boolean
  /** The word Quran may be the end of a title. */
  readonly titled: boolean
  readonly surah: boolean
  readonly name: { readonly start: number; readonly end: number } | null
  readonly glue: string
  readonly ayah: string | null
}

/** البقرة من الآية 154, al-Baqarah part of verse 154 */
const PART_OF = / (?:(?:a )?part of|from|(?:\u062c\u0632\u0621 |\u062c\u0632 |\u0628\u0639\u0636 )?\u0645\u0646|\u0631\u0642\u0645)$/
const NAME_WORDS = 5
const WAW = '\u0648'

/** The head that begins at `start` and reaches the number; null where none does. */
export function headAt(window: Window, start: number): Head | null {
  const match = matchAt(HEAD, window.text, start)
  if (match === null || HEAD.lastIndex !== window.digit) return null
  const quran = match[HEAD_GROUPS.quran]
  const word = quran === undefined ? null : quranWordAt(quran, window, start)
  if (word === 'none') return null
  const glue = match[HEAD_GROUPS.glue]!
  const ayah = match[HEAD_GROUPS.ayah] ?? null
  if (ayah !== null && isFootnote(window, ayah)) return null
  const name = match[HEAD_GROUPS.name]
  let end = window.digit - (ayah?.length ?? 0) - glue.length - (match[HEAD_GROUPS.aside]?.length ?? 0)
  if (/["\])]/.test(window.text[end - 1] ?? '')) end--
  return {
    start,
    quran: word !== null,
    titled: word === 'perhaps',
    surah: match[HEAD_GROUPS.surah] !== undefined,
    name: name === undefined ? null : { start: end - name.length, end: end - (ayah === null ? 0 : (PART_OF.exec(name)?.[0].length ?? 0)) },
    glue,
    ayah,
  }
}

/** A number in brackets at the start of the next line is a footnote's, not the ayah's. */
function isFootnote(window: Window, ayah: string): boolean {
  if (!/[([] ?$/.test(ayah)) return false
  return window.raw.slice(window.at[window.digit - ayah.length], window.at[window.digit]).includes('\n')
}

/** Where the head may begin, the likeliest first. */
export function heads(window: Window, cues: Cues): Head[] {
  const found: Head[] = []
  const take = (start: number): boolean => {
    const head = start < 0 ? null : headAt(window, start)
    if (head !== null) found.push(head)
    return head !== null
  }
  take(cues.surah)
  take(cues.quran)
  if (found.length === 0) take(cues.open)
  const line = found.length === 1 ? lineWithinName(window, found[0]!) : -1
  if (line >= 0 || found.every((head) => head.name === null && !head.surah && !head.quran)) {
    // the name stands in running text: as many words as reach the number
    for (const start of cues.words.slice(0, NAME_WORDS + 1).reverse()) if (window.at[start]! > line && take(start)) break
  }
  if (cues.ayah >= 0 && found.every((head) => head.start !== cues.ayah)) take(cues.ayah)
  return found
}

/** Offset of the last line feed within the name, or what was taken for one; -1 where it stands in one line. */
function lineWithinName({ raw, at }: Window, { name }: Head): number {
  if (name === null) return -1
  const start = at[name.start]!
  const line = raw.slice(start, at[name.end - 1]! + 1).lastIndexOf('\n')
  return line > 0 ? start + line : -1
}

/** - سورة الكوثر ⏎ - الطلاق: الآية 12 – the word surah is of the line before, whose name ends there. */
export function namesAnotherLine(window: Window, head: Head, names: SurahNames): boolean {
  const line = head.surah ? lineWithinName(window, head) : -1
  const place = line < 0 ? null : leadingName(window.text, head.name!.start, head.name!.end, names)
  return place !== null && window.at[place.end - 1]! < line
}

/** A bracket closes between `start` and `end` that opened before `start`. */
function closesMoreThanOpens(text: string, start: number, end: number): boolean {
  let open = 0
  for (let index = start; index < end && open >= 0; index++) {
    if (isOpen(text[index])) open++
    else if (isClose(text[index])) open--
  }
  return open < 0
}

/** A surah's number and the way to the ayah's, at the number: `2), ayat ` only where the bracket was opened behind the head's start. */
export function pairAt(window: Window, head: Head): RegExpExecArray | null {
  const pair = matchAt(PAIR, window.text, window.digit)
  // الآية 183 والآية 196, البقرة: 183، والآية 196: two ayat
  const cued = pair?.[PAIR_GROUPS.cued]
  if (pair === null || (cued !== undefined && (head.ayah !== null || (head.name !== null && cued.startsWith(WAW))))) return null
  return closesMoreThanOpens(window.text, head.start, PAIR.lastIndex) ? null : pair
}
