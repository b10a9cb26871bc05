// Broken Arabic: what is found, what is put right, what clean text is blamed for. `npm run quality -- broken`
import { textSource } from '../../src/documents/index.ts'
import { lintSource, type Finding } from '../../src/lint/index.ts'
import { registry } from '../../src/rules/registry.generated.ts'
import { applyEdits, sortEdits, type Edit } from '../../src/text/index.ts'
import { inVisualOrder, lamAlefTurned, latin1, misreadCodePage, misreadUtf8, reader, type Reader } from '../encoding/damage.ts'
import { cleanLines, languages } from '../encoding/clean-lines.ts'
import { dataFile } from './data.ts'
import { heading, row, share } from './print.ts'

const FAMILIES = ['encoding', 'shape', 'letters', 'marks', 'controls']
const OTHERS = Object.fromEntries(registry.filter(({ meta }) => !FAMILIES.includes(meta.id.split('/')[0]!)).map(({ meta }) => [meta.id, 'off'] as const))
const ROUNDS = 5
const SENTENCES = 1000

interface Row {
  readonly broken: string
  readonly correct: string | null
  readonly foundByRule: boolean
}

function findings(text: string): readonly Finding[] {
  return lintSource(textSource(text), { rules: OTHERS }).findings
}

/** Fixes, then first suggestions, as a person would take them, until nothing is left to take. */
function repaired(text: string, only?: string): string {
  for (let round = 0; round < ROUNDS; round++) {
    const found = findings(text).filter(({ rule }) => only === undefined || rule === only)
    const fixes = found.flatMap(({ fix }) => fix?.edits ?? [])
    const edits = fixes.length > 0 ? fixes : (found.find(({ suggestions }) => (suggestions?.length ?? 0) > 0)?.suggestions![0]!.edits ?? [])
    const next = applyEdits(text, compatible(edits))
    if (next === text) break
    text = next
  }
  return text
}

function compatible(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of sortEdits(edits)) if (kept.length === 0 || edit.start >= kept.at(-1)!.end) kept.push(edit)
  return kept
}

export default async function broken(): Promise<void> {
  heading('Broken Arabic')
  realRows()
  cleanProse()
  codePages()
  latinLines()
  reversedLines()
  turnedLamAlefs()
  verse()
}

function realRows(): void {
  const text = dataFile('broken-arabic.jsonl')
  if (text === null) return
  const rows = text.trim().split('\n').map((line) => JSON.parse(line) as Row)
  const independent = rows.filter(({ foundByRule }) => !foundByRule)
  const flagged = independent.filter((one) => findings(one.broken).length > 0)
  row('broken-arabic.jsonl: independent rows flagged', share(flagged.length, independent.length), '≥ 80 %')
  let wrong = 0
  let right = 0
  let whole = 0
  const corrected = independent.filter((one): one is Row & { correct: string } => one.correct !== null)
  for (const one of corrected) {
    const correct = one.correct.normalize('NFC')
    const before = distance(one.broken.normalize('NFC'), correct)
    const after = Math.min(before, distance(repaired(one.broken).normalize('NFC'), correct))
    wrong += before
    right += before - after
    if (after === 0) whole++
  }
  row('… letters put right by fix or first suggestion', share(right, wrong), '≥ 60 %')
  row('… rows put right as a whole', share(whole, corrected.length))
  const sides = rows.filter(({ correct }) => correct !== null)
  row('… corrected sides flagged', share(sides.filter((one) => findings(one.correct!).length > 0).length, sides.length), '≤ 1 %')
}

/** Levenshtein's distance in UTF-16 units. */
function distance(a: string, b: string): number {
  const costs = Array.from({ length: a.length + 1 }, (_, i) => i)
  for (let j = 1; j <= b.length; j++) {
    let diagonal = costs[0]!
    costs[0] = j
    for (let i = 1; i <= a.length; i++) {
      const cost = costs[i]!
      costs[i] = Math.min(cost + 1, costs[i - 1]! + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1))
      diagonal = cost
    }
  }
  return costs[a.length]!
}

function cleanProse(): void {
  for (const [name, limit] of [['ud-arabic-pud', 0.1], ['tashkeela-test', 0.2], ['po-ar', 0.6], ['po-fa', 0.2]] as const) {
    const text = dataFile(`prose/${name}.txt`)
    if (text === null) continue
    const words = text.match(/\S+/g)?.length ?? 0
    const grave = findings(text).filter(({ severity }) => severity !== 'info')
    row(`${name}: errors and warnings per 1000 words (${grave.length} in ${words})`, ((1000 * grave.length) / words).toFixed(3), `≤ ${limit}`)
    const counts = new Map<string, string[]>()
    for (const finding of grave) {
      const key = `${finding.rule} ${finding.messageId}`
      counts.set(key, [...(counts.get(key) ?? []), text.slice(finding.start.offset, finding.end.offset)])
    }
    for (const [key, list] of [...counts].sort()) console.log(`      ${String(list.length).padStart(4)} ${key}: ${[...new Set(list)].slice(0, 6).join(' · ')}`)
  }
}

/** A thousand sentences: news, then vowelled prose. */
function sentences(): string[] | null {
  const news = dataFile('prose/ud-arabic-pud.txt')
  const prose = dataFile('prose/tashkeela-test.txt')
  if (news === null || prose === null) return null
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
  return [...lines(news).slice(0, 0.7 * SENTENCES), ...lines(prose).slice(0, 0.3 * SENTENCES)]
}

function codePages(): void {
  const texts = sentences()
  if (texts === null) return
  const utf8: readonly (readonly [string, Reader])[] = [
    ['windows-1252', reader('windows-1252')], ['latin-1', latin1], ['windows-1256', reader('windows-1256')], ['windows-1251', reader('windows-1251')],
    ['windows-1250', reader('windows-1250')], ['MacRoman', reader('macintosh')], ['code page 437', reader('ibm437')],
  ]
  const mistakes: (readonly [string, (text: string) => string | null])[] = utf8.map(([name, read]) => [`UTF-8 read as ${name}`, (text) => misreadUtf8(text, read)])
  const western = reader('windows-1252')
  mistakes.push(['windows-1256 read as windows-1252', (text) => misreadCodePage(text, 'windows-1256', western)])
  mistakes.push(['ISO 8859-6 read as windows-1252', (text) => misreadCodePage(text, 'iso-8859-6', western)])
  mistakes.push(['UTF-8 read as windows-1252, twice', (text) => misreadUtf8(misreadUtf8(text, western), western)])
  for (const [name, damage] of mistakes) {
    let exact = 0
    let tried = 0
    for (const text of texts) {
      const damaged = damage(text)
      if (damaged === null) continue
      tried++
      if (repaired(damaged, 'encoding/mojibake') === text) exact++
    }
    row(`mojibake restored exactly: ${name}`, share(exact, tried), '≥ 99.5 %')
  }
}

function latinLines(): void {
  for (const language of languages) {
    const lines = cleanLines(language, SENTENCES, 12)
    const seen = lines.filter((line) => findings(line).some(({ rule }) => rule === 'encoding/mojibake')).length
    row(`mojibake seen in clean ${language}`, share(seen, lines.length), '0')
  }
}

function reversedLines(): void {
  for (const [name, file] of [['news', 'ud-arabic-pud'], ['vowelled', 'tashkeela-test']] as const) {
    const text = dataFile(`prose/${file}.txt`)
    if (text === null) continue
    const windows = text.split('\n').flatMap((line) => fifteenWords(line)).slice(0, SENTENCES)
    let found = 0
    let restored = 0
    for (const window of windows) {
      const damaged = inVisualOrder(window)
      if (findings(damaged).some(({ rule }) => rule === 'shape/visual-order')) found++
      if (repaired(damaged, 'shape/visual-order') === window) restored++
    }
    row(`15 words in visual order, ${name}: found`, share(found, windows.length), '≥ 97 %')
    row(`15 words in visual order, ${name}: restored exactly`, share(restored, windows.length), '≥ 95 %')
    const blamed = windows.filter((window) => findings(window).some(({ rule }) => rule === 'shape/visual-order')).length
    row(`15 words as they should be, ${name}: blamed`, share(blamed, windows.length), '0')
  }
}

function fifteenWords(line: string): string[] {
  const words = line.split(/\s+/).filter((word) => word !== '')
  const windows: string[] = []
  for (let at = 0; at + 15 <= words.length; at += 15) windows.push(words.slice(at, at + 15).join(' '))
  return windows
}

/** Pages of forty lines; a word counts when it holds a lam-alef. */
function turnedLamAlefs(): void {
  const text = dataFile('prose/ud-arabic-pud.txt')
  if (text === null) return
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  let affected = 0
  let restored = 0
  let others = 0
  let kept = 0
  for (let at = 0; at < lines.length; at += 40) {
    const page = lines.slice(at, at + 40).join('\n')
    const after = repaired(lamAlefTurned(page), 'shape/reversed-ligature').split(/\s+/)
    page.split(/\s+/).forEach((word, i) => {
      if (lamAlefTurned(word) !== word) {
        affected++
        if (after[i] === word) restored++
      } else if (after.length > i) {
        others++
        if (after[i] === word) kept++
      }
    })
  }
  row('lam-alef turned round through whole pages: words restored', share(restored, affected), '≥ 95 %')
  row('… other words of the same pages left as they are', share(kept, others))
}

function verse(): void {
  const corrupted = 'وَمُنْ أَغُرُي فَإِنَّ لَهُ مَعِيشَةُ صَنَاكاً وَنَحْشُرُهُ يَوْمُ الْقَيَّامَةِ'
  const found = findings(corrupted).map((finding) => corrupted.slice(finding.start.offset, finding.end.offset))
  row('Ta-Ha 124 as corrupted, Quran rules off: findings', `${found.length}`, '≥ 1')
}
