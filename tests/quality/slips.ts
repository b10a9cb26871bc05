// One slip in a verse, and what a reader gets by taking up what is offered: the verse, or something else.
import { textSource } from '../../src/documents/index.ts'
import { lintSource } from '../../src/lint/index.ts'
import { loadQuran } from '../../src/quran/index.ts'
import { surahName } from '../../src/quran/names/index.ts'
import { applyEdits } from '../../src/text/index.ts'
import { bare } from './damage.ts'
import { heading, row, share } from './print.ts'
import { Random } from './random.ts'

const SAMPLES = 200
const PAUSES = /[\u06d6-\u06db]/
/** Words between two pauses. */
const FEWEST = 4
const MOST = 14
const DOTS: readonly string[] = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق']

interface Clause {
  readonly surah: number
  readonly ayah: number
  readonly words: readonly string[]
}

type Slip = (words: string[], random: Random, others: readonly string[]) => void

const SLIPS: Readonly<Record<string, Slip>> = {
  'the first word is another': (words, random, others) => void (words[0] = random.pick(others)),
  'a word within is another': (words, random, others) => void (words[1 + random.below(words.length - 2)] = random.pick(others)),
  'the last word is another': (words, random, others) => void (words[words.length - 1] = random.pick(others)),
  'a word within is left out': (words, random) => void words.splice(1 + random.below(words.length - 2), 1),
  'a word is written twice': (words, random) => {
    const at = random.below(words.length)
    words.splice(at, 0, words[at]!)
  },
  'two words changed places': (words, random) => {
    const at = random.below(words.length - 1)
    words.splice(at, 2, words[at + 1]!, words[at]!)
  },
  'a word is put in': (words, random, others) => void words.splice(1 + random.below(words.length - 1), 0, random.pick(others)),
  'a letter has other dots': (words, random) => {
    const at = random.below(words.length)
    const letters = [...words[at]!]
    const places = letters.flatMap((letter, i) => (DOTS.some((set) => set.includes(letter)) ? [i] : []))
    if (places.length === 0) return
    const place = random.pick(places)
    letters[place] = random.pick([...DOTS.find((set) => set.includes(letters[place]!))!].filter((other) => other !== letters[place]))
    words[at] = letters.join('')
  },
}

const LAYOUTS: Readonly<Record<string, (words: string) => string>> = {
  'in brackets': (words) => `﴿${words}﴾`,
  'between cue and reference': (words) => words,
}

export default function slips(): void {
  heading(`one slip in a clause of a verse, ${SAMPLES} each: what is offered gives the verse`)
  const all = clauses()
  const others = [...new Set(all.flatMap(({ words }) => words))].filter((word) => word.length > 2)
  for (const [layout, wrap] of Object.entries(LAYOUTS)) {
    for (const [name, slip] of Object.entries(SLIPS)) {
      const random = new Random(21)
      let [right, slipped] = [0, 0]
      while (slipped < SAMPLES) {
        const { surah, ayah, words } = random.pick(all)
        const own = [...words]
        slip(own, random, others)
        const page = (list: readonly string[]): string => `قال تعالى: ${wrap(list.join(' '))} [${surahName(surah, 'arabic')}: ${ayah}].`
        if (own.join(' ') === words.join(' ')) continue
        slipped++
        if (mended(page(own)) === page(words)) right++
        else if (process.env['MISSES'] !== undefined) console.log('   ', page(own), '→', mended(page(own)))
      }
      row(`${layout}: ${name}`, share(right, slipped))
    }
  }
}

/** What stands between two pauses of a verse, without marks. */
function clauses(): Clause[] {
  const quran = loadQuran()
  const found: Clause[] = []
  for (let surah = 1; surah <= 114; surah++) {
    for (let ayah = 1; ayah <= quran.ayahCount(surah)!; ayah++) {
      for (const part of quran.ayah(surah, ayah, 'imlai').split(PAUSES)) {
        const words = bare(part).split(' ').filter((word) => /[\u0621-\u064a]/.test(word))
        if (words.length >= FEWEST && words.length <= MOST) found.push({ surah, ayah, words })
      }
    }
  }
  return found
}

/** The text with the first suggestion of every finding about the Quran. */
function mended(text: string): string {
  const edits = lintSource(textSource(text)).findings.filter(({ rule }) => rule.startsWith('quran/')).flatMap(({ suggestions }) => suggestions?.[0]?.edits ?? [])
  return applyEdits(text, edits)
}
