// Words of an altered quotation that stand elsewhere: those that were put in, and a last clause that is the end of another ayah.
//
//     فمن اضطر غير باغ ولا عاد فلا إثم عليه إن الله عزيز حكيم
//                                        └── the end of 2:220 ──┘
import type { Range } from '../text/index.js'
import type { Corpus } from './corpus.js'
import type { Judgement } from './judge/judge.js'
import { type LetterStream, WORD_START } from './match/letter-stream.js'
import type { Resolver } from './match/resolve.js'
import { unique } from './ranges.js'
import type { AyahRange } from './types.js'

export interface BorrowedWords extends Range {
  /** Where they stand, in order; of an ayah's end, the first places. */
  readonly refs: readonly AyahRange[]
}

/** Words put in that say where they come from. */
const WORDS_PUT_IN = 3
/** Words of an ending: fewer stand at many ends, and more are no ending alone. */
const LEAST_OF_ENDING = 2
const MOST_OF_ENDING = 6
/** Places of an ending that are looked at. */
const MOST_PLACES = 8

/** @param places where the quotation stands */
export function borrowedWords(text: string, judgement: Judgement, places: readonly AyahRange[], corpus: Corpus, resolver: Resolver, stream: LetterStream): BorrowedWords[] {
  if (judgement.verdict !== 'misquoted') return []
  const changed = judgement.differences.filter(({ kind }) => kind === 'added' || kind === 'substituted')
  const putIn = changed
    .filter(({ found }) => found.split(/\s+/).length >= WORDS_PUT_IN)
    .map(({ start, end }) => {
      const { letters, count } = stream.read(text, start, end)
      return { start, end, refs: unique(resolver.places(letters, 0, count).map((c) => corpus.rangeOfColumns(c, c + count))) }
    })
    .filter(({ refs }) => refs.length > 0)
  const last = changed.at(-1)
  const ending = last === undefined || putIn.some(({ end }) => end === last.end) ? null : endingOf(text, judgement, last, places, corpus, resolver, stream)
  return ending === null ? putIn : [...putIn, ending]
}

/** The most of the last words, a changed one among them, with which another ayah ends; null where there is none, or the verse's own ends with them too. */
function endingOf(text: string, { start, end }: Range, changed: Range, places: readonly AyahRange[], corpus: Corpus, resolver: Resolver, stream: LetterStream): BorrowedWords | null {
  const { letters, offsets, count } = stream.read(text, start, end)
  const isOwn = ({ surah, from, to }: AyahRange): boolean => places.some((place) => place.surah === surah && from <= place.to && to >= place.from)
  let found: BorrowedWords | null = null
  for (let q = count - 1, words = 0; q >= 0 && words < MOST_OF_ENDING; q--) {
    if ((letters[q]! & WORD_START) === 0) continue
    words++
    if (words < LEAST_OF_ENDING || offsets[q]! >= changed.end) continue
    const endings = resolver.endings(letters, q, count, MOST_PLACES)
    // Fewer words stand in more places: where these end no ayah, more do not.
    if (endings.length === 0) break
    const refs = unique(endings.map((match) => corpus.rangeOfColumns(match.c, match.cEnd)))
    if (!refs.some(isOwn)) found = { start: offsets[q]!, end, refs }
  }
  return found
}
