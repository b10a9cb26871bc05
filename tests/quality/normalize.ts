// What the publication profile does to clean prose, and whether it keeps its promises there: `npm run quality -- normalize`.
import { loadLexicon } from '../../src/arabic/index.ts'
import { normalize } from '../../src/normalize/index.ts'
import { applyEdits, invertEdits } from '../../src/text/index.ts'
import { dataFile } from './data.ts'
import { heading, row } from './print.ts'

const CLEAN = ['ud-arabic-pud', 'tashkeela-test', 'po-ar', 'po-fa']
const DAMAGED = ['ocr-book-1', 'ocr-book-2', 'ocr-book-6']
const NOT_LETTERS = /[^\p{L}\p{N}]/gu

export default async function quality(): Promise<void> {
  heading('normalize: the publication profile')
  for (const name of [...CLEAN, ...DAMAGED]) {
    const text = dataFile(`prose/${name}.txt`)
    if (text !== null) measure(name, text, CLEAN.includes(name))
  }
}

function measure(name: string, text: string, isClean: boolean): void {
  const result = normalize(text, 'publication', { lexicon: loadLexicon() })
  const words = text.split(/\s+/).length
  const counts = new Map<string, number>()
  for (const { steps } of result.edits) for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1)
  const letters = result.edits.filter((edit) => text.slice(edit.start, edit.end).replace(NOT_LETTERS, '') !== edit.text.replace(NOT_LETTERS, ''))
  const forms = letters.filter((edit) => edit.steps.every((step) => step === 'presentation-forms'))
  const holds = applyEdits(text, result.edits) === result.text && applyEdits(result.text, invertEdits(text, result.edits)) === text
  const settled = normalize(result.text, 'publication', { lexicon: loadLexicon() }).edits.length === 0
  row(`${name}: edits per 1000 words`, ((result.edits.length * 1000) / words).toFixed(2))
  row(`  by step`, [...counts].map(([step, count]) => `${step} ${count}`).join(', '))
  row(`  letters changed, presentation forms apart`, `${letters.length - forms.length} (and ${forms.length} forms)`, isClean ? '0' : '')
  row(`  edits give the text, inverted the source; twice is once`, holds && settled ? 'yes' : 'NO', 'yes')
}
