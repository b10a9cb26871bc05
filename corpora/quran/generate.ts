// The spellings of everyday-spellings.tsv by the edition's word, and the words of everyday-divisions.tsv, for those who judge a quotation's words.
import type { Generator } from '../../.config/generate.ts'
import { ayahCount } from '../../src/quran/names/surahs.ts'
import { everydayDivisions, everydaySpellings } from './everyday.ts'

const escaped = (text: string): string => text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Number of an ayah, counted through the Quran from 0; '*' for every ayah. */
function place(ayah: string): string {
  if (ayah === '*') return ayah
  const [surah, number] = ayah.split(':').map(Number)
  let index = number! - 1
  for (let before = 1; before < surah!; before++) index += ayahCount(before)
  return String(index)
}

const generator: Generator = () => {
  const divisions = everydayDivisions().map((words) => `  '${escaped(words)}',`)
  const rows = everydaySpellings().map(({ ayah, word, spelling }) => `  '${place(ayah)} ${escaped(word)} ${escaped(spelling)}',`)
  return {
    'src/quran/judge/everyday.generated.ts': `// Generated from corpora/quran/everyday-spellings.tsv by corpora/quran/generate.ts: \`npm run generate\`.

/** Spellings that everybody uses: ayah (counted from 0 through the Quran, or *), the imla'i word without marks, the spelling. */
export const EVERYDAY: ReadonlySet<string> = new Set([
${rows.join('\n')}
])
`,
    'src/quran/judge/divisions.generated.ts': `// Generated from corpora/quran/everyday-divisions.tsv by corpora/quran/generate.ts: \`npm run generate\`.

/** Two words that people also write as one, in every ayah; * for any word. */
export const DIVISIONS: readonly string[] = [
${divisions.join('\n')}
]
`,
  }
}

export default generator
