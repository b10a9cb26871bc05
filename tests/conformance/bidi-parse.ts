import type { Base } from '../../src/bidi/index.ts'
import { BN, bidiClass } from '../../src/unicode/bidi-classes.ts'
import type { Case } from './bidi-oracle.ts'

/** A character of each class, as BidiTest.txt names classes rather than characters. */
const SAMPLES: Readonly<Record<string, number>> = {
  L: 0x61, R: 0x5d0, AL: 0x628, EN: 0x31, AN: 0x661, ES: 0x2b, ET: 0x25, CS: 0x2c, NSM: 0x64e, ON: 0x21, WS: 0x20, S: 0x09, B: 0x2029,
  LRI: 0x2066, RLI: 0x2067, FSI: 0x2068, PDI: 0x2069, BN: 0xad, LRE: 0x202a, RLE: 0x202b, LRO: 0x202d, RLO: 0x202e, PDF: 0x202c,
}

const BASES: readonly (readonly [bit: number, base: Base])[] = [[1, 'auto'], [2, 'ltr'], [4, 'rtl']]

function lines(file: string): string[] {
  return file.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

function numbers(field: string): number[] {
  return field.split(' ').filter((part) => part !== '').map(Number)
}

function levelsOf(field: string): (number | null)[] {
  return field.trim().split(/\s+/).map((part) => (part === 'x' ? null : Number(part)))
}

function textOf(field: string): string {
  return String.fromCodePoint(...field.split(' ').map((part) => Number.parseInt(part, 16)))
}

/** BidiTest.txt: `@Levels`, `@Reorder`, then lines of classes with the base directions they hold for. */
export function* bidiTest(file: string): Generator<Case> {
  let levels: (number | null)[] = []
  let order: number[] = []
  for (const line of lines(file)) {
    if (line.startsWith('@Levels:')) levels = levelsOf(line.slice('@Levels:'.length))
    else if (line.startsWith('@Reorder:')) order = numbers(line.slice('@Reorder:'.length).trim())
    else {
      const [classes, bits] = line.split(';') as [string, string]
      const text = String.fromCodePoint(...classes.trim().split(' ').map((name) => SAMPLES[name]!))
      for (const [bit, base] of BASES) if ((Number.parseInt(bits, 16) & bit) !== 0) yield { text, base, levels, order }
    }
  }
}

/** BidiCharacterTest.txt: characters; direction; paragraph level; levels; order. */
export function* bidiCharacterTest(file: string): Generator<Case> {
  for (const line of lines(file)) {
    const [characters, direction, paragraph, levels, order] = line.split(';') as [string, string, string, string, string]
    const base = (['ltr', 'rtl', 'auto'] as const)[Number(direction)]!
    yield { text: textOf(characters), base, levels: levelsOf(levels), order: numbers(order), paragraphLevel: Number(paragraph) }
  }
}

/** levels.txt: pool; characters; base; levels. */
export function* levelsFile(file: string): Generator<Case & { readonly pool: string }> {
  for (const line of lines(file)) {
    const [pool, characters, base, levels] = line.split(';') as [string, string, Base, string]
    const text = textOf(characters)
    const removed = [...text].map((character) => bidiClass(character.codePointAt(0)!) >= BN)
    yield { pool, text, base, levels: levelsOf(levels).map((level, index) => (removed[index] ? null : level)), order: null }
  }
}
