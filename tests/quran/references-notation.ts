// References in short, for tests to compare.
import { findMentions } from '../../src/quran/references/index.ts'

/** `surah:from-to status certainty`, one a mention, `|` between groups. */
export function read(text: string): string {
  let group = 0
  return findMentions(text)
    .map((mention) => {
      const { surah, from, to, status, certainty } = mention
      const separator = mention.group === group ? ' ' : ' | '
      group = mention.group
      const ayat = from === null ? '' : to === from ? `:${from}` : `:${from}-${to}`
      return `${separator}${surah ?? '?'}${ayat}${status === 'ok' ? '' : ` ${status}`}${certainty === 'explicit' ? '' : ` ${certainty}`}`
    })
    .join('')
    .trim()
}
