import type { Facts } from '../analysis/facts.js'
import { FOREIGN_SCRIPT, FORM, LETTER, UNITS } from '../arabic/units.js'
import { lastAtOrBefore, type Range } from '../text/index.js'

const ARABIC_LETTER = LETTER | FORM

/**
 * Paragraphs of Arabic prose: they read from right to left, and most of their letters are Arabic. In an English sentence
 * about Arabic words the commas are English ones.
 */
export function arabicParagraphs(facts: Facts): Range[] {
  const { text } = facts.prose
  return facts.bidi.paragraphs.filter(({ base, passage, start, end }) => {
    if (base !== 'rtl' || passage.kind === 'code') return false
    let arabic = 0
    let other = 0
    for (let at = start; at < end; at++) {
      const bits = UNITS[text.charCodeAt(at)]!
      if ((bits & ARABIC_LETTER) !== 0) arabic++
      else if ((bits & FOREIGN_SCRIPT) !== 0) other++
    }
    return arabic > other
  })
}

/** Whether the line at the offset is in Arabic (Persian and Urdu are set otherwise) and not broken as a whole. */
export function isArabicAt(facts: Facts, at: number): boolean {
  const { words, gate } = facts.arabic
  return gate.language(lastAtOrBefore(words.lines.start, at, words.lines.count)) === 'ar' && !facts.arabic.isFrozen(at)
}

/** Those of ascending places that lie neither in code and URLs nor in a quotation that matches the Quran. */
export function inOwnWords<T extends { readonly at: number }>(facts: Facts, places: readonly T[]): readonly T[] {
  if (places.length === 0) return places
  const verses = facts.quotations.filter(({ verdict }) => verdict !== 'unmatched')
  return outside(outside(places, facts.prose.opaque), verses)
}

function outside<T extends { readonly at: number }>(places: readonly T[], ranges: readonly Range[]): T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  let next = 0
  let covered = 0
  return places.filter(({ at }) => {
    while (next < sorted.length && sorted[next]!.start <= at) covered = Math.max(covered, sorted[next++]!.end)
    return at >= covered
  })
}

export function isArabicLetter(unit: number): boolean {
  return (UNITS[unit]! & ARABIC_LETTER) !== 0
}
