// islamiceval-2025-dev: answers of language models, with every Quran quotation marked right or altered by people.
import { loadQuran, type AyahRange, type JudgedQuotation } from '../../src/quran/index.ts'
import { dataFile } from './data.ts'
import { heading, row, share } from './print.ts'

interface Span {
  readonly type: 'Ayah' | 'Hadith'
  readonly correct: boolean
  readonly start: number
  readonly end: number
  /** Accepted verses, each a list of 'surah:ayah'. */
  readonly correctRefs?: readonly (readonly string[])[]
}

interface Answer {
  readonly text: string
  readonly spans: readonly Span[]
}

export default function islamiceval(): void {
  const text = dataFile('islamiceval-2025-dev/answers.jsonl')
  if (text === null) return
  heading('islamiceval-2025-dev: 150 answers of language models')
  const answers = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer)
  detection(answers)
  givenSpans(answers)
}

function detection(answers: readonly Answer[]): void {
  const quran = loadQuran()
  let [both, found, gold, right, rights, altered, altereds] = [0, 0, 0, 0, 0, 0, 0]
  for (const answer of answers) {
    const marks = new Uint8Array(answer.text.length)
    for (const quotation of quran.findQuotations(answer.text)) marks.fill(1, quotation.start, quotation.end)
    found += marks.reduce((sum, mark) => sum + mark, 0)
    const wanted = new Uint8Array(answer.text.length)
    for (const span of answer.spans.filter((one) => one.type === 'Ayah')) {
      wanted.fill(1, span.start, span.end)
      const covered = marks.subarray(span.start, span.end).reduce((sum, mark) => sum + mark, 0)
      const seen = covered * 2 >= span.end - span.start ? 1 : 0
      if (span.correct) {
        rights++
        right += seen
      } else {
        altereds++
        altered += seen
      }
    }
    for (let i = 0; i < marks.length; i++) {
      gold += wanted[i]!
      both += wanted[i]! & marks[i]!
    }
  }
  const [precision, recall] = [both / found, both / gold]
  row('detection on characters: precision', precision.toFixed(3))
  row('detection on characters: recall', recall.toFixed(3))
  row('detection on characters: F1', ((2 * precision * recall) / (precision + recall)).toFixed(3), '≥ .945 (best peer .730)')
  row('right spans found', share(right, rights), '≥ 304/309 (best peer 282)')
  row('altered or invented spans found', share(altered, altereds), '≥ 215/228 (best peer 81)')
}

/** In a word: letters and their marks. */
const OF_WORD = /[\p{L}\p{M}]/u

/** A span with the whole of its last word: the offsets of the data cut one in two («فخو» of «فخورٍ»), and the answer has it whole. */
function wholeWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  let to = end
  while (to < text.length && OF_WORD.test(text[to - 1]!) && OF_WORD.test(text[to]!)) to++
  return text.slice(start, to)
}

/** Each span alone, as if somebody asked: is this the Quran? */
function givenSpans(answers: readonly Answer[]): void {
  const quran = loadQuran()
  let [agreed, spans, first, among, correctable] = [0, 0, 0, 0, 0]
  for (const answer of answers) {
    for (const span of answer.spans.filter((one) => one.type === 'Ayah')) {
      const quotations = quran.check(wholeWords(answer.text, span))
      spans++
      if (quotations.every(soundLetters) === span.correct) agreed++
      const accepted = (span.correctRefs ?? []).filter((refs) => refs.length > 0)
      if (accepted.length === 0) continue
      correctable++
      const refs = quotations.flatMap((quotation) => [...quotation.refs, ...quotation.nearest])
      const isAccepted = (ref: AyahRange): boolean => accepted.some((list) => list.some((one) => contains(ref, one)))
      if (refs[0] !== undefined && isAccepted(refs[0])) first++
      if (refs.some(isAccepted)) among++
    }
  }
  row('given span: right or altered, on letters', `${share(agreed, spans)}`, '≥ 94.3 % (best peer 91.8)')
  row('altered span with a known verse: it comes first', share(first, correctable), '≥ 102/114')
  row('altered span with a known verse: it is among the refs', share(among, correctable), '≥ 110/114')
}

function soundLetters(quotation: JudgedQuotation): boolean {
  return quotation.verdict === 'verbatim' || quotation.verdict === 'spelling' || quotation.verdict === 'vowelling'
}

function contains(range: AyahRange, ref: string): boolean {
  const [surah, ayah] = ref.split(':').map(Number)
  return range.surah === surah && range.from <= ayah! && ayah! <= range.to
}
