// Named ayat: Ayat al-Kursi and its like.
import type { AyahRange } from '../types.js'
import { arabicLight } from './arabic-key.js'
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

/** What the names of ayat begin with, word end or not. */
let beginnings: Set<string> | undefined

/** Whether a word behind the word ayah, in Arabic script, can begin a name; most words of running text cannot. */
export function beginsVerseName(word: string): boolean {
  if (beginnings === undefined) {
    beginnings = new Set()
    for (const key of verses().keys()) for (let end = 1; end <= key.length; end++) beginnings.add(key.slice(0, end))
  }
  return beginnings.has(arabicLight(word))
}

/** The ayat that a name such as Ayat al-Kursi or the Throne Verse means; null where it names none. */
export function lookupVerse(name: string): AyahRange | null {
  return verses().get(verseKey(name)) ?? null
}
