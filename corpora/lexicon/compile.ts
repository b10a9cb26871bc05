// Compiles a trie into the minimal automaton that src/arabic/lexicon/automaton.ts reads.
import { FINAL, HEADER_UNITS, LEXICON_MAGIC, SYMBOLS } from '../../src/arabic/lexicon/automaton.ts'

/** A node of any trie: what the word list's own reader offers. */
export interface TrieNode {
  readonly id: unknown
  readonly eow: boolean
  entries(): Iterable<readonly [string, TrieNode]>
}

interface Node {
  readonly final: boolean
  /** Symbol and target, by symbol. */
  readonly edges: readonly (readonly [number, number])[]
}

/**
 * @param root where words start
 * @param letters the letters of words, ascending, at most 63: what holds others is left out
 */
export function compile(root: TrieNode, letters: readonly number[]): Uint8Array {
  const nodes = minimal(root, letters)
  // The minimiser numbers children before parents; in the file parents come first, so that a word is read forward.
  const places = new Uint32Array(nodes.length)
  let cells = 0
  for (let index = nodes.length - 1; index >= 0; index--) {
    places[index] = cells
    cells += 2 + nodes[index]!.edges.length
  }
  const start = HEADER_UNITS + SYMBOLS
  const units = new Uint32Array(start + cells)
  units.set([LEXICON_MAGIC, cells, letters.length, places[nodes.length - 1]!])
  units.set(letters, HEADER_UNITS)
  nodes.forEach(({ final, edges }, index) => {
    const at = start + places[index]!
    if (final) units[at + 1]! |= FINAL
    edges.forEach(([symbol, target], n) => {
      units[at + (symbol < 32 ? 0 : 1)]! |= 1 << (symbol & 31)
      units[at + 2 + n] = places[target]!
    })
  })
  return new Uint8Array(units.buffer)
}

/** Nodes that differ in what may follow, children first; nodes that no word ends below are left out. */
function minimal(root: TrieNode, letters: readonly number[]): Node[] {
  const symbols = new Map(letters.map((letter, symbol) => [String.fromCharCode(letter), symbol]))
  const nodes: Node[] = []
  const bySignature = new Map<string, number>()
  const done = new Map<unknown, number>()
  const DEAD = -1
  const finish = (node: TrieNode): number => {
    const edges: [number, number][] = []
    for (const [letter, child] of node.entries()) {
      const symbol = symbols.get(letter)
      if (symbol === undefined) continue
      const target = done.get(child.id)!
      if (target !== DEAD) edges.push([symbol, target])
    }
    if (edges.length === 0 && !node.eow && node !== root) return DEAD
    edges.sort((a, b) => a[0] - b[0])
    const signature = `${node.eow}:${edges.flat().join(',')}`
    const known = bySignature.get(signature)
    if (known !== undefined && node !== root) return known
    bySignature.set(signature, nodes.length)
    return nodes.push({ final: node.eow, edges }) - 1
  }
  const stack: TrieNode[] = [root]
  while (stack.length > 0) {
    const node = stack.at(-1)!
    const open = [...node.entries()].filter(([letter, child]) => symbols.has(letter) && !done.has(child.id))
    if (open.length > 0) {
      for (const [, child] of open) stack.push(child)
      continue
    }
    stack.pop()
    if (!done.has(node.id)) done.set(node.id, finish(node))
  }
  return nodes
}
