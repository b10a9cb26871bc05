// False alarms of the quotation engine on clean prose, and what it finds of damaged verses inside real prose.
import { readFileSync } from 'node:fs'
import { Corpus } from '../../src/quran/corpus.ts'
import { loadQuran } from '../../src/quran/index.ts'
import { editionWords } from '../../src/quran/judge/edition-words.ts'
import { LetterStream } from '../../src/quran/match/letter-stream.ts'
import { Resolver } from '../../src/quran/match/resolve.ts'
import { foldedLetters } from '../../src/quran/word-forms.ts'
import { bare, damageLetters, damageWords } from './damage.ts'
import { dataFile } from './data.ts'
import { heading, row, share } from './print.ts'
import { Random } from './random.ts'

const SAMPLES = 400

export default function quotations(): void {
  falseAlarms()
  syntheticDamage()
  joinedForms()
}

function falseAlarms(): void {
  heading('quotations seen where there are none')
  for (const name of ['ud-arabic-pud', 'po-ar', 'po-fa']) {
    const text = dataFile(`prose/${name}.txt`)
    if (text === null) continue
    const found = loadQuran().findQuotations(text)
    row(name, String(found.length), '0')
    if (process.env['SHOW'] !== undefined) for (const one of found) console.log('   ', one.verdict, one.evidence.join(), JSON.stringify(text.slice(one.start - 60, one.end + 20)))
  }
}

interface Phrase {
  readonly text: string
  readonly surah: number
  readonly ayah: number
}

/** A random phrase of 4 to 20 words of one ayah, unvowelled imla'i. */
function phrase(random: Random): Phrase {
  const quran = loadQuran()
  for (;;) {
    const surah = 1 + random.below(114)
    const ayah = 1 + random.below(quran.ayahCount(surah)!)
    const words = bare(quran.ayah(surah, ayah, 'imlai')).split(' ')
    const length = 4 + random.below(17)
    if (words.length < length) continue
    const from = random.below(words.length - length + 1)
    return { text: words.slice(from, from + length).join(' '), surah, ayah }
  }
}

interface Score {
  verse: number
  ends: number
}

/** Plants one phrase a sample between two lines of prose and looks for it. */
function plant(lines: readonly string[], seed: number, wrap: (phrase: string) => string, damage: (text: string, random: Random) => string): Score {
  const random = new Random(seed)
  const score = { verse: 0, ends: 0 }
  for (let i = 0; i < SAMPLES; i++) {
    const { text, surah, ayah } = phrase(random)
    const damaged = damage(text, random)
    const before = `${random.pick(lines)} `
    const wrapped = wrap(damaged)
    const document = `${before}${wrapped} ${random.pick(lines)}`
    const start = before.length + wrapped.indexOf(damaged)
    const end = start + damaged.length
    const found = loadQuran().findQuotations(document).find((one) => one.start < end && one.end > start)
    if (found?.refs.some((ref) => ref.surah === surah && ref.from <= ayah && ref.to >= ayah) !== true) {
      if (process.env['MISSES'] !== undefined) console.log('MISS', surah, ayah, wrapped, JSON.stringify(found?.refs ?? null), found?.verdict)
      continue
    }
    score.verse++
    const words = (from: number, to: number): number => Math.abs(document.slice(Math.min(from, to), Math.max(from, to)).trim().split(/\s+/).filter(Boolean).length)
    if (words(found.start, start) <= 1 && words(found.end, end) <= 1) score.ends++
    else if (process.env['ENDS'] !== undefined) console.log('ENDS', JSON.stringify([document.slice(start - 30, start), damaged, document.slice(end, end + 30), '→', found.text]))
  }
  return score
}

function syntheticDamage(): void {
  const prose = dataFile('prose/ud-arabic-pud.txt')
  if (prose === null) return
  const lines = prose.split('\n').filter((line) => line.length > 60)
  heading(`random phrases of 4–20 words inside news prose, ${SAMPLES} each`)
  const bracketTargets = ['', '≥ 99 %', '≥ 99 %', '≥ 96 %', '≥ 88 %']
  const bareTargets = ['', '≥ 93 %', '≥ 90 %', '≥ 75 %', '≥ 50 %']
  ;[0, 0.05, 0.1, 0.2, 0.3].forEach((rate, i) => {
    const damage = (text: string, random: Random): string => damageLetters(text, rate, random)
    const inBrackets = plant(lines, 11, (text) => `﴿${text}﴾`, damage)
    const running = plant(lines, 12, (text) => text, damage)
    row(`${100 * rate} % of letters, in brackets: right verse`, share(inBrackets.verse, SAMPLES), bracketTargets[i])
    row(`${100 * rate} % of letters, bare: right verse`, share(running.verse, SAMPLES), bareTargets[i])
    row(`${100 * rate} % of letters, bare: both ends within one word`, share(running.ends, running.verse), '≥ 95 %')
  })
  const words = plant(lines, 13, (text) => `﴿${text}﴾`, damageWords)
  row('a word dropped, swapped or put in, in brackets: right verse', share(words.verse, SAMPLES))
}

/** Different words of the Quran that the engine takes for one another in plain spelling. */
function joinedForms(): void {
  heading('word forms of the Quran')
  const corpus = new Corpus()
  const resolver = new Resolver(corpus.index, corpus.wordForms)
  const stream = new LetterStream()
  const words = new Map<number, string>()
  for (let ayah = 0; ayah < corpus.lines('imlai').length; ayah++) {
    for (const word of editionWords(corpus, 'imlai', ayah)) words.set(word.c, word.text)
  }
  const foldedWord = (word: string): string => foldedLetters(word).map((letter) => String.fromCharCode(0x40 + letter)).join('')
  const long = new Map([...words.values()].map((word) => [foldedWord(word), bare(word)] as const).filter(([folded]) => folded.length >= 4))
  const accepted = everydaySpellings()
  const joined = new Set<string>()
  for (const [folded, word] of long) {
    stream.read(word, 0, word.length)
    for (const c of resolver.places(stream.letters, 0, stream.count)) {
      const other = words.get(c)
      const match = resolver.exactAt(stream.letters, 0, stream.count, 0, c)
      if (other === undefined || match === null || match.softSkips > 0 || foldedWord(other) === folded) continue
      // A word and a piece of the next: two words of the edition in one, no other form.
      if (foldedWord(other).length < folded.length - 1) continue
      if (accepted.has(`${word} ${bare(other)}`)) continue
      joined.add(word)
      if (process.env['SHOW'] !== undefined) console.log('   ', word, bare(other))
    }
  }
  row(`forms of four letters or more that are taken for another (of ${long.size})`, String(joined.size), '≤ 40 (plain folding: 496)')
}

/** Spellings that everybody uses in that ayah are meant to be taken for the edition's. */
function everydaySpellings(): Set<string> {
  const table = readFileSync(new URL('../../corpora/quran/everyday-spellings.tsv', import.meta.url), 'utf8')
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
  return new Set(rows.map(([, word, spelling]) => `${spelling!} ${word!}`))
}
