// What the words around a passage in marks say of it: who speaks in it, which places it may be compared with, and whether it is meant to be a verse.
import { countWords, type LetterStream } from '../match/letter-stream.js'
import type { Mention } from '../references/types.js'
import { isVowelled, latinLetters } from './accept.js'
import { isTelling } from './altered.js'
import type { BareHit } from './bare.js'
import { citedAs } from './cited.js'
import { type Cue, cueBefore, mayBeIntroduced, type Speaker } from './cues.js'
import type { Delimited } from './delimiters.js'
import { isHonorific } from './formulas.js'
import type { Found } from './found.js'
import { introducing } from './lists.js'
import { mentionsAround, overlapping } from './neighbours.js'
import { isSomebodysSense } from './sense.js'
import type { Series } from './series.js'
import { speakerOf } from './speaker.js'

/** Letters of the shortest passage, and of the longest honorific. */
const FEWEST_LETTERS = 2
const LONGEST_HONORIFIC = 24

/** A text with what was found in it before its passages are judged: in the order of their places. */
export interface DelimitedText {
  readonly text: string
  readonly passages: readonly Delimited[]
  readonly mentions: readonly Mention[]
  readonly hits: readonly BareHit[]
  readonly series: Series
}

export interface Presented {
  readonly delimited: Delimited
  readonly words: number
  /** It stands in the brackets of the Quran or in a tag. */
  readonly strong: boolean
  /** It stands in quotation marks. */
  readonly quoted: boolean
  readonly cue: Cue | null
  readonly speaker: Speaker | null
  /** Its list or its column presents it. */
  readonly isListed: boolean
  /** Its references, those behind it first. */
  readonly cited: readonly Mention[]
  readonly after: readonly Mention[]
  readonly hit: BareHit | undefined
  /** It is presented as a verse, whatever it is. */
  readonly claimed: boolean
  /** A reference beside it says where something is: the verse's own words are a quotation of it. */
  readonly isPlaced: boolean
  /** … or its sentence names the Quran: so are those of which some are others. */
  readonly isNamed: boolean
  /** Enough is said of it, or found of it in the Quran, that words need not agree to the letter. */
  readonly tellsMuch: boolean
}

/** Whether the letters of a passage can be those of a verse: there are some, they are Arabic, and they are no «صلى الله عليه وسلم». */
export function canBeVerse(text: string, { kind, start, end }: Delimited, { letters, count }: LetterStream): boolean {
  if (count < FEWEST_LETTERS || latinLetters(text, start, end) > count) return false
  return kind === 'ornate' || count >= LONGEST_HONORIFIC || !isHonorific(letters, 0, count)
}

/**
 * What is said of the passage at an index, whose letters are in the stream; null where it is nothing to be looked at.
 * @param delimited the passage, closed
 * @param previous the quotation found before it
 * @param isVerse whether every letter of another passage is a verse's
 */
export function presented({ text, passages, mentions, hits, series }: DelimitedText, at: number, delimited: Delimited, stream: LetterStream, previous: Found | undefined, isVerse: (other: Delimited) => boolean): Presented | null {
  const { kind, start, end, outerStart, outerEnd } = delimited
  const words = countWords(stream.letters, 0, stream.count)
  const { inside, after, before } = mentionsAround(text, outerStart, outerEnd, mentions)
  if (inside) return null
  const around = { inside, after, before: introducing(text, before, outerStart, previous?.outerEnd ?? 0) }
  const hit = overlapping(hits, start, end)
  const strong = kind === 'ornate' || kind === 'tag'
  const quoted = kind === 'quotes' || kind === 'guillemets' || kind === 'braces'
  if (!strong && !quoted && hit === undefined && after.length === 0 && !mayBeIntroduced(text, outerStart) && !isVowelled(text, start, end)) return null
  const nearest = cueBefore(text, outerStart, previous?.outerEnd ?? 0)
  if (words < 2 && !strong && after.length === 0 && nearest?.introduces !== true) return null
  const cites = citedAs(text, delimited, around, nearest, () => series.cell(outerStart), words)
  const { cue } = cites
  const said = speakerOf(text, delimited, cites, mentions, previous !== undefined && series.hasPresented(previous.outerStart) ? undefined : previous)
  const isListed = quoted && words > 1 && (said === null || (said === 'other' && cue?.introduces !== true)) && series.presents({ passages, mentions }, at, isVerse)
  const speaker = isListed ? 'quran' : said
  const claimed = speaker === 'quran' || (strong && speaker !== 'hadith')
  const isPlaced = speaker === null && (cites.before === 'place' || cites.behind === 'place')
  const isExplained = speaker === 'other' && cue?.speaker === 'other' && cue.names && !isSomebodysSense(text, outerEnd)
  const isNamed = (quoted || cue?.leads === true) && (isExplained || series.names(outerStart) || (speaker === null && (isPlaced || cue?.names === true)))
  return { delimited, words, strong, quoted, cue, speaker, isListed, cited: [...after, ...around.before], after, hit, claimed, isPlaced, isNamed, tellsMuch: claimed || isTelling(hit, start, end) }
}
