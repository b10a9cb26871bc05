import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type AyahRange, loadQuran, parseTranslation } from '../../../src/quran/index.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const data = `${process.env['TASHIH_DATA'] ?? `${root}../shared/data`}/citations`
const known = existsSync(`${data}/tafsir-en-pairs.tsv`)
if (!known) console.log('renderings are not measured: there is no data (TASHIH_DATA)')
const quran = loadQuran()

interface Pair extends AyahRange {
  readonly doc: string
  readonly english: string
}

function readPairs(): Pair[] {
  const lines = readFileSync(`${data}/tafsir-en-pairs.tsv`, 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [doc = '', surah, from, to, , english = ''] = line.split('\t')
    return { doc, surah: Number(surah), from: Number(from), to: Number(to), english }
  })
}

/** The longest rendering of each verse, as a translation. */
function rowsOf(pairs: readonly Pair[]): Map<string, Pair> {
  const rows = new Map<string, Pair>()
  for (const pair of pairs) {
    const key = `${pair.surah}|${pair.from}`
    if ((rows.get(key)?.english.length ?? 0) < pair.english.length) rows.set(key, pair)
  }
  return rows
}

function meets(ranges: readonly AyahRange[], { surah, from, to }: AyahRange): boolean {
  return ranges.some((range) => range.surah === surah && range.from <= to && range.to >= from)
}

test.skipIf(!known)('renderings of a printed book are found, in the right verse, and no reference is called wrong', () => {
  const pairs = readPairs()
  const translation = parseTranslation([...rowsOf(pairs)].map(([key, { english }]) => `${key}|${english}`).join('\n'), { language: 'en', name: 'pairs' })
  let [all, found, right, alarms] = [0, 0, 0, 0]
  for (const name of readdirSync(`${data}/tafsir-en`)) {
    const text = readFileSync(`${data}/tafsir-en/${name}`, 'utf8')
    const { quotations, citations } = quran.analyze(text, { translations: [translation] })
    const renderings = quotations.filter(({ script }) => script === 'latin')
    alarms += renderings.filter(({ beside = [] }) => beside.length > 0).length
    alarms += citations.filter(({ status, quotation }) => status === 'wrong' && quotation !== null && quotations[quotation]!.script === 'latin').length
    for (const pair of pairs.filter(({ doc }) => doc === name)) {
      const at = text.indexOf(pair.english.slice(0, 40))
      if (at < 0) continue
      all++
      const rendering = renderings.find(({ start, end }) => start < at + pair.english.length / 2 && end > at + pair.english.length / 2)
      if (rendering === undefined) continue
      found++
      if (meets(rendering.refs, pair)) right++
    }
  }
  console.log(`tafsir-en: ${found} of ${all} renderings found, ${right} in the right verse, ${alarms} references or renderings called wrong`)
  expect(all).toBeGreaterThan(100)
  expect(found).toBeGreaterThanOrEqual(0.97 * all)
  expect(right).toBe(found)
  expect(alarms).toBe(0)
})

test.skipIf(!known)('changed words and shifted references are seen', () => {
  const rows = [...rowsOf(readPairs())].map(([, pair]) => pair).filter(({ english, from, to }) => from === to && english.split(' ').length >= 8)
  const translation = parseTranslation(rows.map(({ surah, from, english }) => `${surah}|${from}|${english}`).join('\n'), { language: 'en', name: 'pairs' })
  const random = generator(20)
  let [changed, seen, shifted, wrong, suggested] = [0, 0, 0, 0, 0]
  for (const row of rows) {
    const words = row.english.split(' ')
    const damaged = words.flatMap((word, i) => (i < 2 || i > words.length - 3 || /[()[\]]/.test(word) || random() >= 0.2 ? [word] : random() < 0.5 ? [] : ['elsewhere']))
    if (damaged.join(' ') !== row.english && !row.english.includes('(')) {
      changed++
      const { quotations } = quran.analyze(`He wrote (${damaged.join(' ')}) (${row.surah}:${row.from}).`, { translations: [translation] })
      if (quotations.some(({ verdict, refs }) => verdict === 'misquoted' && meets(refs, row))) seen++
    }
    if (row.from < 3) continue
    shifted++
    const { citations } = quran.analyze(`He wrote (${row.english}) (${row.surah}:${row.from - 2}).`, { translations: [translation] })
    if (citations[0]?.status === 'wrong') wrong++
    if (citations[0]?.suggested !== undefined && meets([citations[0].suggested], row)) suggested++
  }
  console.log(`a fifth of the words changed: ${seen} of ${changed} seen; reference shifted by two: ${wrong} of ${shifted} seen, ${suggested} put right`)
  expect(changed).toBeGreaterThan(100)
  expect(seen).toBeGreaterThanOrEqual(0.95 * changed)
  expect(shifted).toBeGreaterThan(100)
  expect(wrong).toBeGreaterThanOrEqual(0.85 * shifted)
  expect(suggested).toBeGreaterThanOrEqual(0.97 * wrong)
})

test.skipIf(!known)('no rendering is seen in prose about other things', () => {
  const translation = parseTranslation([...rowsOf(readPairs())].map(([key, { english }]) => `${key}|${english}`).join('\n'), { language: 'en', name: 'pairs' })
  const files = readdirSync(`${root}node_modules`).map((name) => `${root}node_modules/${name}/README.md`).filter((path) => existsSync(path) && !path.includes('quran'))
  let words = 0
  for (const path of files) {
    const text = readFileSync(path, 'utf8')
    words += text.split(/\s+/).length
    expect(quran.analyze(text, { translations: [translation] }).quotations.filter(({ script }) => script === 'latin')).toEqual([])
  }
  console.log(`English prose: 0 renderings in ${words} words of ${files.length} files`)
  expect(words).toBeGreaterThan(10_000)
})

/** Numbers in [0, 1), the same each time (Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}
