// The planted errors: a file a kind, a line a document.
//
//   # A comment.
//   == ordinary                                         how people and language models write; until the next head
//   == hostile                                          wordings sought out because they are hard
//   قال تعالى: ﴿@S2:153;﴾ [البقرة: <<154||153>>].       <<as it is written||as it should be>>, one or several in a document
//   [md] > ﴿@S94:6;﴾\n> — Ash-Sharh <<94:7||94:6>>       a document in Markdown; \n breaks a line, \uXXXX is a character, \\ a backslash
//
// Verses come from the library: @S2:153; without marks, @V2:153; with vowels, @U2:153; in Uthmani spelling, each without pause signs;
// @S2:153/1-4; its words 1 to 4, @S2:153/5-; from the fifth on, @S2:153/5; the fifth.
import { readdirSync, readFileSync } from 'node:fs'
import { loadQuran } from '../../src/quran/index.ts'

/** An error of a document, at its place in both wordings of it. */
export interface Plant {
  readonly start: number
  readonly end: number
  readonly soundStart: number
  readonly soundEnd: number
  /** The line of the file around it, short enough to be read in a list. */
  readonly excerpt: string
}

export interface PlantedDocument {
  readonly kind: string
  readonly isOrdinary: boolean
  readonly format: 'plain' | 'markdown'
  /** The line of the file. */
  readonly line: string
  readonly wrong: string
  readonly sound: string
  readonly plants: readonly Plant[]
}

const FOLDER = new URL('./', import.meta.url)
const KIND_FILE = /^(?!missed)(.*)\.txt$/
const MARKDOWN = '[md] '
const [OPENING, BETWEEN, CLOSING] = ['<<', '||', '>>'] as const
const VERSE = /@([SVU])(\d+):(\d+)(?:\/([\d-]+))?;/g
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|([nt\\]))/g
const MARKS = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g
const PAUSES = / ?[\u06d6-\u06db\u06de\u06e9]/g
/** Characters of a line that an excerpt shows on either side. */
const AROUND = 56

/** Every planted document, in the order of the files. */
export function readPlanted(): PlantedDocument[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const kind = KIND_FILE.exec(file)?.[1]
      return kind === undefined ? [] : readKind(kind, readFileSync(new URL(file, FOLDER), 'utf8'))
    })
}

function readKind(kind: string, text: string): PlantedDocument[] {
  const documents: PlantedDocument[] = []
  let isOrdinary: boolean | null = null
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue
    if (line.startsWith('== ')) isOrdinary = line === '== ordinary'
    else if (isOrdinary === null) throw new Error(`${kind}: a document before "== ordinary" or "== hostile": ${line}`)
    else documents.push(readDocument(kind, isOrdinary, line))
  }
  return documents
}

/** @throws where nothing is planted in the line */
export function readDocument(kind: string, isOrdinary: boolean, line: string): PlantedDocument {
  const isMarkdown = line.startsWith(MARKDOWN)
  const form = isMarkdown ? line.slice(MARKDOWN.length) : line
  const text = unescaped(withVerses(form))
  const excerpts = errorsIn(form).map(({ start, end }) => excerptOf(form, start, end))
  const plants: Plant[] = []
  let [wrong, sound, read] = ['', '', 0]
  for (const error of errorsIn(text)) {
    if (error.wrong === error.sound) throw new Error(`${kind}: ${error.wrong} is not wrong in ${line}`)
    const between = text.slice(read, error.start)
    const [start, soundStart] = [wrong.length + between.length, sound.length + between.length]
    wrong += between + error.wrong
    sound += between + error.sound
    read = error.end
    plants.push({ start, end: wrong.length, soundStart, soundEnd: sound.length, excerpt: excerpts[plants.length]! })
  }
  if (plants.length === 0) throw new Error(`${kind}: nothing is planted in ${line}`)
  const rest = text.slice(read)
  return { kind, isOrdinary, format: isMarkdown ? 'markdown' : 'plain', line, wrong: wrong + rest, sound: sound + rest, plants }
}

/** Each <<wrong||sound>> of a text. */
function errorsIn(text: string): { start: number; end: number; wrong: string; sound: string }[] {
  const errors = []
  for (let start = text.indexOf(OPENING); start !== -1; ) {
    const between = text.indexOf(BETWEEN, start)
    const closing = text.indexOf(CLOSING, between)
    if (between === -1 || closing === -1) throw new Error(`an error that is not closed: ${text.slice(start)}`)
    const end = closing + CLOSING.length
    errors.push({ start, end, wrong: text.slice(start + OPENING.length, between), sound: text.slice(between + BETWEEN.length, closing) })
    start = text.indexOf(OPENING, end)
  }
  return errors
}

function excerptOf(form: string, start: number, end: number): string {
  const [from, to] = [start <= AROUND ? 0 : start - AROUND, Math.min(form.length, end + AROUND)]
  return `${from > 0 ? '…' : ''}${form.slice(from, to)}${to < form.length ? '…' : ''}`
}

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, code: string | undefined, letter: string) => (code !== undefined ? String.fromCharCode(parseInt(code, 16)) : letter === 'n' ? '\n' : letter === 't' ? '\t' : '\\'))
}

function withVerses(form: string): string {
  return form.replace(VERSE, (mention, spelling: string, surah: string, ayah: string, part: string | undefined) => {
    const words = verse(spelling, Number(surah), Number(ayah)).split(' ')
    if (part === undefined) return words.join(' ')
    const [from, to] = part.split('-')
    const last = to === undefined ? Number(from) : to === '' ? words.length : Number(to)
    if (!(Number(from) >= 1 && last >= Number(from) && last <= words.length)) throw new Error(`the verse has ${words.length} words: ${mention}`)
    return words.slice(Number(from) - 1, last).join(' ')
  })
}

function verse(spelling: string, surah: number, ayah: number): string {
  const text = loadQuran().ayah(surah, ayah, spelling === 'U' ? 'uthmani' : 'imlai').replace(PAUSES, '')
  return (spelling === 'S' ? text.replace(MARKS, '') : text).trim().replaceAll(/\s+/g, ' ')
}
