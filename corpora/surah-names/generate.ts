// Writes src/quran/names/names.generated.ts: every name as its light key, so that nothing is folded when the table is loaded.
import { arabicLight } from '../../src/quran/names/arabic-key.ts'
import { latinLight } from '../../src/quran/names/latin-key.ts'
import { verseKey } from '../../src/quran/names/verse-key.ts'
import { meanings, otherNames, otherThings, surahs, verses } from './data.ts'

const MARKS = /[\u064b-\u065f\u0670\u0640]/g
const ARABIC = /[\u0620-\u06d3]/

/** Names of these sources are ordinary words too: see other-names.tsv. */
const ORDINARY = new Set(['itqan', 'opening', 'english', 'rasm'])
/** Names of this one are those of other books. */
const TITLE = 'title'
/** Names of this one count as they are spelled, behind the word surah only; so do meanings. */
const NAMESAKE = 'namesake'

/** `strong keys|ordinary keys|keys of titles|keys as they are spelled`, one line a surah. Stops when one key would name two surahs. */
function keys(script: 'latin' | 'arabic'): string {
  const owner = new Map<string, number>()
  const lines = surahs().map((row) => {
    const strong = new Set<string>()
    const ordinary = new Set<string>()
    const titles = new Set<string>()
    const spelled = new Set<string>()
    const names = [
      { name: script === 'latin' ? row.latin : row.arabic, source: '' },
      ...(script === 'latin' ? [{ name: row.english, source: 'english' }] : []),
      ...otherNames().filter((other) => other.surah === row.surah && ARABIC.test(other.name) === (script === 'arabic')),
      ...(script === 'latin' ? meanings().filter(({ surah }) => surah === row.surah).map(({ name }) => ({ name, source: NAMESAKE })) : []),
    ]
    for (const { name, source } of names) {
      const key = script === 'latin' ? latinLight(name) : arabicLight(name)
      const other = owner.get(key)
      if (other !== undefined && other !== row.surah) throw new Error(`${name}: key ${key} names surahs ${other} and ${row.surah}`)
      owner.set(key, row.surah)
      if (strong.has(key) || (source === NAMESAKE && (ordinary.has(key) || titles.has(key)))) continue
      ;(source === NAMESAKE ? spelled : source === TITLE ? titles : ORDINARY.has(source) ? ordinary : strong).add(key)
    }
    return [strong, ordinary, titles, spelled].map((part) => [...part].join(' ')).join('|').replace(/\|{1,2}$/, '')
  })
  return lines.join('\n')
}

function literal(text: string): string {
  const escaped = text.replace(/[^\x20-\x7e]/g, (unit) => (unit === '\n' ? '\\n' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
  return `'${escaped.replaceAll("'", "\\'")}'`
}

/** A long text as lines of source that join. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line, index, all) => `  ${literal(index === all.length - 1 ? line : `${line}\n`)}`)
    .join(' +\n')
}

export default function generate(): Record<string, string> {
  const table = surahs()
  const named = [...new Set(verses().map((row) => `${verseKey(row.name)} ${row.surah} ${row.from} ${row.to}`))]
  return {
    'src/quran/names/names.generated.ts': `// Written by corpora/surah-names/generate.ts from surahs.tsv, other-names.tsv, meanings.tsv, other-things.tsv and verses.tsv. Do not edit.

/** Ayat of each surah, Hafs (Kufan) numbering. */
export const AYAT = new Uint16Array([${table.map((row) => row.ayat).join(', ')}])

/** Transliterated names, one line a surah. */
export const LATIN =
${lines(table.map((row) => row.latin).join('\n'))}

/** Arabic names without marks, one line a surah. */
export const ARABIC =
${lines(table.map((row) => row.arabic.replace(MARKS, '')).join('\n'))}

/** Arabic names with marks, one line a surah. */
export const ARABIC_VOWELLED =
${lines(table.map((row) => row.arabic).join('\n'))}

/** English meanings, one line a surah. */
export const ENGLISH =
${lines(table.map((row) => row.english).join('\n'))}

/** Light keys in Latin script, one line a surah: names | names that are ordinary words too | names that are titles of other books | meanings and other words, as they are spelled. */
export const LATIN_KEYS =
${lines(keys('latin'))}

/** Light keys in Arabic script, one line a surah: names | names that are ordinary words too | names that are titles of other books. */
export const ARABIC_KEYS =
${lines(keys('arabic'))}

/** Surahs whose names stand before numbers for other things too. */
export const OTHER_THINGS: ReadonlySet<number> = new Set([${otherThings().map(({ surah }) => surah).join(', ')}])

/** Named ayat: key, surah, from, to. */
export const VERSES =
${lines(named.join('\n'))}
`,
  }
}
