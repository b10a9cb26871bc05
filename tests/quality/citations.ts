// Quotation and reference pairs of printed books. A quotation whose letters are exact for another verse than the book
// cites is no miss of ours: the book's reference is the finding.
import { type AyahRange, loadQuran, parseReference } from '../../src/quran/index.ts'
import { dataFile, dataRows } from './data.ts'
import { heading, row, share } from './print.ts'

interface Outcome {
  readonly right: boolean
  readonly exactElsewhere: boolean
}

export default function citations(): void {
  books()
  surahNames()
}

function books(): void {
  const badai = dataRows('citations/openiti-badai.tsv')
  if (badai !== null) {
    heading('openiti-badai: a printed book')
    report(badai, 'quote', (label) => label === 'exact-skeleton', '≥ 99.5 % (best peer 79)', '≥ 96 % (best peer 58)')
  }
  const tafsir = dataRows('citations/tafsir-en-pairs.tsv')
  if (tafsir !== null) {
    heading('tafsir-en-pairs: hybrid spelling')
    report(tafsir, 'arabic', (label) => label !== 'differs-or-wrong-cite' && label !== 'differs', '≥ 99.5 % (best peer 86–89)', '≥ 95 % (best peer 56)')
  }
}

function report(rows: readonly Readonly<Record<string, string>>[], column: string, isEqual: (label: string) => boolean, equalTarget: string, differsTarget: string): void {
  let [equal, equalRight, differs, differsRight] = [0, 0, 0, 0]
  for (const line of rows) {
    const cited = { surah: Number(line['surah']), from: Number(line['ayah_from']), to: Number(line['ayah_to']) }
    const outcome = judge(line[column]!, cited)
    if (isEqual(line['letters_match']!)) {
      equal++
      if (outcome.right || outcome.exactElsewhere) equalRight++
      else if (process.env['SHOW'] !== undefined) console.log('equal', cited, line[column])
    } else {
      differs++
      if (outcome.right || outcome.exactElsewhere) differsRight++
      else if (process.env['SHOW'] !== undefined) console.log('differs', cited, line[column])
    }
  }
  row('letters equal: right verse', share(equalRight, equal), equalTarget)
  row('letters differ: right verse, or letter-exact elsewhere', share(differsRight, differs), differsTarget)
}

function judge(text: string, cited: AyahRange): Outcome {
  const quotations = loadQuran().check(text)
  const places = quotations.flatMap((quotation) => quotation.refs)
  const right = places.some((place) => place.surah === cited.surah && place.from <= cited.to && place.to >= cited.from)
  const exactElsewhere = quotations.length > 0 && quotations.every((quotation) => ['verbatim', 'spelling', 'vowelling'].includes(quotation.verdict))
  return { right, exactElsewhere }
}

function surahNames(): void {
  const text = dataFile('citations/surah-names.json')
  if (text === null) return
  heading('surah-names: spellings in use')
  const surahs = JSON.parse(text) as Record<string, { latin?: string[]; arabic?: string[] }>
  let [resolved, wrong, all] = [0, 0, 0]
  for (const [number, { latin = [], arabic = [] }] of Object.entries(surahs)) {
    if (!/^\d+$/.test(number)) continue
    for (const name of [...latin, ...arabic]) {
      const surah = surahOf(name)
      all++
      if (surah === Number(number)) resolved++
      else if (surah !== null) wrong++
    }
  }
  row('spellings that resolve to their surah', share(resolved, all), '100 %')
  row('spellings that resolve to a wrong surah', String(wrong), '0')
}

function surahOf(name: string): number | null {
  const result = parseReference(name)
  return result.ok && result.references.length === 1 ? result.references[0]!.surah : null
}
