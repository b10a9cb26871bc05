import { describe, expect, test } from 'vitest'
import { available, conformanceFile } from './bidi-files.ts'
import { disagreement, type Case } from './bidi-oracle.ts'
import { bidiCharacterTest, bidiTest, levelsFile } from './bidi-parse.ts'

const INSTALL = 'apt-get install unicode-data'
const SHOWN = 5

const suites: readonly (readonly [name: string, cases: number, parse: (file: string) => Iterable<Case>, install: string])[] = [
  ['BidiTest.txt', 770_241, bidiTest, INSTALL],
  ['BidiCharacterTest.txt', 91_707, bidiCharacterTest, INSTALL],
  ['levels.txt', 6000, levelsFile, 'put levels.txt of the shared data into $TASHIH_DATA/bidi'],
]

describe('UAX #9 of Unicode 17', () => {
  for (const [name, expected, parse, install] of suites) {
    const file = conformanceFile(name)
    // The Unicode files are for everyone to install; levels.txt only where the shared data is.
    const found = file !== undefined
    if (name === 'levels.txt' && !found) {
      console.warn(`${name}: not found, suite left out. To run it: ${install}`)
      continue
    }
    if (!available(found, name, install)) continue
    test(`every case of ${name}, levels and order`, () => {
      let cases = 0
      const wrong: string[] = []
      for (const one of parse(file!)) {
        cases++
        const found = disagreement(one)
        if (found !== '' && wrong.length < SHOWN) wrong.push(`${escaped(one.text)} ${one.base}: ${found}, expected ${one.levels.join(' ')}`)
      }
      expect(wrong).toEqual([])
      expect(cases).toBeGreaterThanOrEqual(expected)
    })
  }
})

function escaped(text: string): string {
  return [...text].map((character) => character.codePointAt(0)!.toString(16)).join(' ')
}
