import { findMentions } from './find.js'
import { KNOWN_NAMES, type SurahNames } from './surah-names.js'
import type { Mention } from './types.js'

/** What the words of one reference say by themselves, in offsets of these words; undefined where nothing. */
export function mentionOf(reference: string, names: SurahNames = KNOWN_NAMES): Mention | undefined {
  // In brackets, as most references are; those that need words before them have brought these along.
  const mention = findMentions(`(${reference})`, names).find(({ from }) => from !== null)
  return mention === undefined ? undefined : { ...mention, start: mention.start - 1, end: mention.end - 1, outerStart: mention.outerStart - 1, outerEnd: mention.outerEnd - 1 }
}
