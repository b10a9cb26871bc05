// Named ayat: Ayat al-Kursi and its like.
import type { AyahRange } from '../types.js'
import { VERSES } from './names.generated.js'
import { verseKey } from './verse-key.js'

let table: Map<string, AyahRange> | undefined

function verses(): Map<string, AyahRange> {
  if (table === undefined) {
    table = new Map()
    for (const line of VERSES.split('\n')) {
      const [key, surah, from, to] = line.split(' ')
      table.set(key!, { surah: Number(surah), from: Number(from), to: Number(to) })
    }
  }
  return table
}

/** The ayat that a name such as Ayat al-Kursi or the Throne Verse means; null where it names none. */
export function lookupVerse(name: string): AyahRange | null {
  return verses().get(verseKey(name)) ?? null
}
