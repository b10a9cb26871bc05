import { readFileSync } from 'node:fs'

/** An example of a rule's page. */
export interface Example {
  /** Line of the opening fence, from 1. */
  readonly line: number
  readonly format: string
  readonly options: Readonly<Record<string, unknown>>
  readonly text: string
  /** null under `## Right`: nothing may be found. */
  readonly findings: readonly string[] | null
}

export interface Page {
  readonly title: string
  readonly summary: string
  /** Titles of `##` sections. */
  readonly sections: readonly string[]
  readonly examples: readonly Example[]
  /** What is wrong with the page itself. */
  readonly problems: readonly string[]
}

interface Fence {
  readonly line: number
  readonly info: string
  readonly text: string
  readonly section: string
}

const FORMATS: Readonly<Record<string, string>> = { text: 'plain', markdown: 'markdown', html: 'html' }

/** Reads a rule's page: `## Wrong` pairs each example with a block `findings`; `## Right` has examples alone. */
export function readPage(path: string): Page {
  const lines = readFileSync(path, 'utf8').split('\n')
  const { fences, sections } = scan(lines)
  const problems: string[] = []
  const examples: Example[] = []
  for (let i = 0; i < fences.length; i++) {
    const fence = fences[i]!
    if (fence.section !== 'Wrong' && fence.section !== 'Right') continue
    const [word = '', ...rest] = fence.info.split(' ')
    const next = fences[i + 1]
    if (word === 'findings') problems.push(`line ${fence.line}: findings without an example before them`)
    else if (!Object.hasOwn(FORMATS, word)) problems.push(`line ${fence.line}: an example in ${word || 'no format'}`)
    else {
      const example = { line: fence.line, format: FORMATS[word]!, options: optionsOf(rest.join(' ')), text: fence.text }
      const wrong = fence.section === 'Wrong'
      if (wrong && next?.info !== 'findings') problems.push(`line ${fence.line}: no findings after the example`)
      if (wrong) i++
      examples.push({ ...example, findings: wrong ? (next?.text ?? '').split('\n').filter((line) => line.trim() !== '') : null })
    }
  }
  const body = lines.slice(1).map((line) => line.trim())
  return { title: lines[0] ?? '', summary: body.find((line) => line !== '') ?? '', sections, examples, problems }
}

function optionsOf(text: string): Record<string, unknown> {
  const json = text.replace(/^options:\s*/, '').trim()
  return json === '' ? {} : (JSON.parse(json) as Record<string, unknown>)
}

function scan(lines: readonly string[]): { fences: Fence[]; sections: string[] } {
  const fences: Fence[] = []
  const sections: string[] = []
  let open: { line: number; info: string; mark: string; text: string[] } | undefined
  lines.forEach((line, i) => {
    const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0]
    if (open !== undefined) {
      if (mark !== undefined && line.trim() === open.mark) {
        fences.push({ line: open.line, info: open.info, text: open.text.join('\n'), section: sections.at(-1) ?? '' })
        open = undefined
      } else open.text.push(line)
    } else if (mark !== undefined) open = { line: i + 1, info: line.slice(mark.length).trim(), mark, text: [] }
    else if (line.startsWith('## ')) sections.push(line.slice(3).trim())
  })
  return { fences, sections }
}
