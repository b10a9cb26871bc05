import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from '#lexicon'
import { compile, type TrieNode } from '../../corpora/lexicon/compile.ts'
import { manifest } from '../../corpora/lexicon/manifest.ts'
import { LexiconError } from '../../src/arabic/lexicon/automaton.ts'
import { Known, Lexicon } from '../../src/arabic/lexicon/lexicon.ts'

const LETTERS = Array.from({ length: 0x64a - 0x621 + 1 }, (_, i) => 0x621 + i).filter((unit) => unit < 0x63b || unit > 0x640)

interface Node extends TrieNode {
  readonly children: Map<string, Node>
  eow: boolean
}

function trie(words: readonly string[]): Node {
  let id = 0
  const make = (): Node => {
    const children = new Map<string, Node>()
    return { id: id++, eow: false, children, entries: () => children.entries() }
  }
  const root = make()
  for (const word of words) {
    let node = root
    for (const letter of word) {
      if (!node.children.has(letter)) node.children.set(letter, make())
      node = node.children.get(letter)!
    }
    node.eow = true
  }
  return root
}

const lexiconOf = (words: readonly string[]) => new Lexicon(compile(trie(words), LETTERS))
const word = fc.string({ unit: fc.constantFrom(...'اأبتةكلمهويى'), minLength: 1, maxLength: 7 })

describe('a compiled word list', () => {
  test('holds its words and no others', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (words, others) => {
        const lexicon = lexiconOf(words)
        for (const one of words) expect(lexicon.has(one)).toBe(true)
        for (const other of others) expect(lexicon.has(other)).toBe(words.includes(other))
      }),
    )
  })

  test('is no larger than its distinct endings ask for', () => {
    const many = ['كتاب', 'حساب', 'شباب'].flatMap((stem) => [stem, `${stem}ه`, `${stem}ها`])
    expect(compile(trie(many), LETTERS).length).toBeLessThan(compile(trie(['كتاب', 'حساب', 'شباب', 'كتابه', 'حسابك', 'شبابنا']), LETTERS).length)
  })

  test('passes over marks and tatweel', () => {
    expect(lexiconOf(['كتاب']).has('كِتَـــابٌ')).toBe(true)
  })

  test('knows a word loosely where hamza or the dots of the last letter are left out', () => {
    const lexicon = lexiconOf(['أحمد', 'مدرسة', 'في', 'إلى'])
    const looks = ['أحمد', 'احمد', 'مدرسه', 'فى', 'الى', 'حمد'].map((one) => lexicon.look(one, 0, one.length))
    expect(looks).toEqual([Known.EXACTLY, Known.LOOSELY, Known.LOOSELY, Known.LOOSELY, Known.LOOSELY, Known.NO])
  })

  test('finds the words that one replaced letter makes', () => {
    const lexicon = lexiconOf(['كتاب', 'كباب', 'كتب'])
    const dots = (letter: number): number[] => [...'بتثن'].map((other) => other.charCodeAt(0)).filter((other) => other !== letter && letter !== 'ك'.charCodeAt(0))
    expect(lexicon.withOneOf('كثاب', 0, 4, dots)).toEqual(['كباب', 'كتاب'])
    expect(lexicon.withOneOf('في كتان', 3, 7, dots)).toEqual(['كتاب'])
    expect(lexicon.withOneOf('كتاب', 0, 4, dots)).toEqual(['كباب'])
    expect(lexicon.withOneOf('كلام', 0, 4, dots)).toEqual([])
  })

  test('reads bytes that are not aligned', () => {
    const bytes = compile(trie(['كتاب']), LETTERS)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(new Lexicon(shifted.subarray(1)).has('كتاب')).toBe(true)
  })

  test('is nothing else', () => {
    const bytes = compile(trie(['كتاب']), LETTERS)
    for (const other of [new Uint8Array(0), new Uint8Array(4000), bytes.subarray(0, bytes.length - 4)]) expect(() => new Lexicon(other)).toThrow(LexiconError)
  })
})

describe('the word list of AyaSpell', () => {
  const lexicon = loadLexicon()

  test('is built, with its licence beside it', () => {
    expect(lexicon).not.toBeNull()
    const licence = new URL('../../dist/corpora/lexicon/LICENSE', import.meta.url)
    expect(existsSync(licence)).toBe(true)
    const text = readFileSync(licence, 'utf8')
    expect(text).toContain(manifest.attribution)
    expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
  })

  test.each(['السلام', 'محمد', 'بالمدرسة', 'وكتابهم', 'الفاتورة', 'استخلاص'])('holds %s', (one) => {
    expect(lexicon!.has(one)).toBe(true)
  })

  test.each(['صناكا', 'استخالص', 'منالناس', 'دمحم'])('does not hold %s', (one) => {
    expect(lexicon!.hasLoosely(one)).toBe(false)
  })

  test('takes little memory', () => {
    expect(readFileSync(new URL('../../dist/corpora/lexicon/ar.lexicon', import.meta.url)).length).toBeLessThan(40e6)
  })
})
