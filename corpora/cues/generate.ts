// Words and phrases of words.txt and phrases.txt, folded once, with every character that is not ASCII escaped.
import { readFileSync } from 'node:fs'
import type { Generator } from '../../.config/generate.ts'
import { cueWords } from '../../src/quran/claims/words.ts'
import { foldedLetters } from '../../src/quran/word-forms.ts'

interface List {
  readonly name: string
  readonly meaning: string
  readonly lines: readonly string[]
}

function lists(file: string): List[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text
    .split('\n@')
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.split('\n')
      const [name, meaning] = head!.split('\t')
      return { name: name!, meaning: meaning!, lines: lines.filter((line) => line !== '') }
    })
}

const escaped = (text: string): string => text.replace(/[^\x20-\x7e]|'/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

function wordSet({ name, meaning, lines }: List): string {
  const words = new Set(lines.flatMap((line) => line.split(' ')).flatMap((word) => cueWords(word, 0, word.length).map((folded) => folded.text)))
  return `/** ${meaning} */\nexport const ${name}: ReadonlySet<string> = new Set(\n  '${escaped([...words].join(' '))}'.split(' '),\n)\n`
}

/** A phrase is the folded letters of its words, one character each. */
function phraseList({ name, meaning, lines }: List): string {
  const keys = lines.map((line) => foldedLetters(line).map((letter) => String.fromCharCode(0x40 + letter)).join(''))
  // Longest first, so that none is cut up by a shorter one.
  const sorted = [...new Set(keys)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `/** ${meaning} Folded letters, one character each; longest first. */\nexport const ${name}: readonly string[] = [\n${sorted.map((key) => `  ${JSON.stringify(key)},`).join('\n')}\n]\n`
}

const generator: Generator = () => ({
  'src/quran/claims/cue-words.generated.ts': `// Generated from corpora/cues/words.txt by corpora/cues/generate.ts: \`npm run generate\`.\n\n${lists('words.txt').map(wordSet).join('\n')}`,
  'src/quran/claims/phrases.generated.ts': `// Generated from corpora/cues/phrases.txt by corpora/cues/generate.ts: \`npm run generate\`.\n\n${lists('phrases.txt').map(phraseList).join('\n')}`,
})

export default generator
