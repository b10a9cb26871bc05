// Compiles a trie into the minimal automaton that src/arabic/lexicon/automaton.ts reads.
import { BASE_SHIFT, FINAL, HEADER_UNITS, LEXICON_MAGIC, SYMBOLS } from '../../src/arabic/lexicon/automaton.ts'

/** A node of any trie: what the word list's own reader offers. */
export interface TrieNode {
  readonly id: unknown
  readonly eow: boolean
  entries(): Iterable<readonly [string, TrieNode]>
}

interface Node {
  readonly final: boolean
  /** Symbol (1 for the first letter) and target, by symbol. */
  readonly edges: readonly (readonly [number, number])[]
}

/**
 * @param root where words start
 * @param letters the letters of words, ascending, at most 63: what holds others is left out
 */
export function compile(root: TrieNode, letters: readonly number[]): Uint8Array {
  const nodes = minimal(root, letters)
  const bases = place(nodes)
  const leadsTo = (index: number): number => (bases[index]! << BASE_SHIFT) | (nodes[index]!.final ? FINAL : 0)
  const cells = Math.max(...bases) + SYMBOLS
  const start = HEADER_UNITS + SYMBOLS
  const units = new Int32Array(start + cells)
  units.set([LEXICON_MAGIC, cells, letters.length, leadsTo(nodes.length - 1)])
  units.set(letters, HEADER_UNITS)
  nodes.forEach(({ edges }, index) => {
    for (const [symbol, target] of edges) units[start + bases[index]! + symbol] = leadsTo(target) | symbol
  })
  return new Uint8Array(units.buffer)
}

/**
 * A base for each node, such that no two share one and no two edges a cell: each at the first place where it fits. Those without
 * edges share base 0, whose cells stay empty.
 */
function place(nodes: readonly Node[]): Uint32Array {
  const bases = new Uint32Array(nodes.length)
  // A node always fits behind all others.
  const room = (nodes.length + 2) * SYMBOLS
  const taken = new Uint8Array(room)
  const full = new Uint8Array(room)
  const fits = (base: number, edges: Node['edges']): boolean => taken[base] === 0 && edges.every(([symbol]) => full[base + symbol] === 0)
  // Where the search starts, for each number of edges: what lies before was tried.
  const from = new Uint32Array(SYMBOLS).fill(SYMBOLS)
  for (const index of busiestFirst(nodes)) {
    const { edges } = nodes[index]!
    if (edges.length === 0) continue
    let base = from[edges.length]!
    for (let failures = 1; !fits(base, edges); failures++) {
      base++
      if (failures % PATIENCE === 0) from[edges.length] = base
    }
    bases[index] = base
    taken[base] = 1
    for (const [symbol] of edges) full[base + symbol] = 1
  }
  return bases
}

/** After so many places in vain, nodes with as many edges start to look behind them: a few holes more, and time that stays linear. */
const PATIENCE = 1024

/** The nodes by how many words lead through them: what most look-ups read lies together, in few lines of a processor's cache. */
function busiestFirst(nodes: readonly Node[]): number[] {
  // Ways from the root to the node, and from the node to the end of a word; children come before their parents.
  const from = new Float64Array(nodes.length)
  const below = Float64Array.from(nodes, ({ final }) => (final ? 1 : 0))
  nodes.forEach(({ edges }, index) => {
    for (const [, target] of edges) below[index]! += below[target]!
  })
  from[nodes.length - 1] = 1
  for (let index = nodes.length - 1; index >= 0; index--) {
    for (const [, target] of nodes[index]!.edges) from[target]! += from[index]!
  }
  const order = nodes.map((_, index) => index)
  return order.sort((a, b) => from[b]! * below[b]! - from[a]! * below[a]! || b - a)
}

/** Nodes that differ in what may follow, children first; nodes that no word ends below are left out. */
function minimal(root: TrieNode, letters: readonly number[]): Node[] {
  const symbols = new Map(letters.map((letter, index) => [String.fromCharCode(letter), index + 1]))
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
