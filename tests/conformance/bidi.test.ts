import { describe, expect, test } from 'vitest'
import { available, conformanceFile } from './bidi-files.ts'
import { disagreement, type Case } from './bidi-oracle.ts'
import { bidiCharacterTest, bidiTest, levelsFile } from './bidi-parse.ts'

const INSTALL = 'apt-get install unicode-data'
const LEVELS = 'levels.txt'
const SHOWN = 5

const suites: readonly (readonly [name: string, cases: number, parse: (file: string) => Iterable<Case>, install: string])[] = [
  ['BidiTest.txt', 770_241, bidiTest, INSTALL],
  ['BidiCharacterTest.txt', 91_707, bidiCharacterTest, INSTALL],
  [LEVELS, 6000, levelsFile, 'put levels.txt of the shared data into $TASHIH_DATA/bidi'],
]

describe('UAX #9 of Unicode 17', () => {
  for (const [name, expected, parse, install] of suites) {
    const file = conformanceFile(name)
    const found = file !== undefined
    // The Unicode files are for everyone to install, also under CI; levels.txt is only where the shared data is.
    if (name === LEVELS ? !found : !available(found, name, install)) {
      if (name === LEVELS) console.warn(`${name}: not found, left out. To run it: ${install}`)
      test(`${name} is not there`, () => expect(conformanceFile(name)).toBeUndefined())
      continue
    }
    test(`every case of ${name}, levels and order`, () => {
      let cases = 0
      const wrong: string[] = []
      for (const one of parse(file!)) {
        cases++
        const said = disagreement(one)
        if (said !== '' && wrong.length < SHOWN) wrong.push(`${escaped(one.text)} ${one.base}: ${said}, expected ${one.levels.join(' ')}`)
      }
      expect(wrong).toEqual([])
      expect(cases).toBeGreaterThanOrEqual(expected)
    })
  }
})

function escaped(text: string): string {
  return [...text].map((character) => character.codePointAt(0)!.toString(16)).join(' ')
}
