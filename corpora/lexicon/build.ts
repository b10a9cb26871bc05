// The Arabic word list of AyaSpell, as @cspell/dict-ar packs it (LGPL-3.0), compiled into dist/corpora/lexicon/.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie, type ITrie } from 'cspell-trie-lib'
import { compile, type TrieNode } from './compile.ts'
import { manifest } from './manifest.ts'

const LETTERS = [...range(0x0621, 0x063a), ...range(0x0641, 0x064a)]

export default function build(directory: string): void {
  const home = dirname(createRequire(import.meta.url).resolve(`${manifest.package}/cspell-ext.json`))
  const packed = readFileSync(join(home, manifest.file))
  const sha256 = createHash('sha256').update(packed).digest('hex')
  if (sha256 !== manifest.sha256) {
    throw new Error(`${manifest.package}/${manifest.file} has SHA-256 ${sha256}, the manifest says ${manifest.sha256}`)
  }
  writeFileSync(join(directory, 'ar.lexicon'), compile(rootOf(decodeTrie(gunzipSync(packed))), LETTERS))
  const licence = readFileSync(join(home, 'LICENSE'), 'utf8')
  writeFileSync(join(directory, 'LICENSE'), `${manifest.attribution}\n\n${licence}`)
}

/** The trie's root: its type names it on the data, which is what the reader walks itself. */
function rootOf(trie: ITrie): TrieNode {
  return trie.data.getRoot()
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
