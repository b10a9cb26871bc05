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
  const edges = nodes.reduce((sum, node) => sum + node.edges.length, 0)
  const units = new Uint32Array(HEADER_UNITS + SYMBOLS + 3 * nodes.length + edges)
  units.set([LEXICON_MAGIC, nodes.length, edges, letters.length])
  units.set(letters, HEADER_UNITS)
  const low = HEADER_UNITS + SYMBOLS
  const high = low + nodes.length
  const first = high + nodes.length
  const targets = first + nodes.length
  let edge = 0
  // The minimiser numbers children before parents: the root is last, and stands first in the file.
  const place = (index: number): number => nodes.length - 1 - index
  nodes.forEach((node, index) => {
    const at = place(index)
    units[first + at] = edge
    if (node.final) units[high + at]! |= FINAL
    for (const [symbol, target] of node.edges) {
      units[(symbol < 32 ? low : high) + at]! |= 1 << (symbol & 31)
      units[targets + edge++] = place(target)
    }
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
