import { findMentions } from './find.js'
import { KNOWN_NAMES, type SurahNames } from './surah-names.js'
import type { Mention } from './types.js'

const BEFORE = '\ufd3e ['

/** What the words of one reference say by themselves, in offsets of these words; undefined where nothing. */
export function mentionOf(reference: string, names: SurahNames = KNOWN_NAMES): Mention | undefined {
  // In brackets behind a verse, as most references are; those that need words before them have brought these along.
  const mention = findMentions(`${BEFORE}${reference}]`, names).find(({ from }) => from !== null)
  const moved = (offset: number): number => offset - BEFORE.length
  return mention === undefined ? undefined : { ...mention, start: moved(mention.start), end: moved(mention.end), outerStart: moved(mention.outerStart), outerEnd: moved(mention.outerEnd) }
}
