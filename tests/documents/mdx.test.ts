import { expect, test } from 'vitest'
import { readProse, textSource } from '../../src/documents/index.ts'

const read = (text: string, path = 'a.mdx') => readProse(textSource(text, { path }))
const comments = (text: string, path?: string) => read(text, path).comments.map(({ start, end }) => text.slice(start, end))
const passages = (text: string, path?: string) => {
  const prose = read(text, path)
  return prose.passages.map(({ start, end }) => prose.text.slice(start, end))
}

test('a comment of MDX is a comment in .mdx, and text in .md', () => {
  expect(comments('a {/* b */} c')).toEqual(['{/* b */}'])
  expect(passages('a {/* b */} c')).toEqual(['a  c'])
  expect(comments('a {/* b */} c', 'a.md')).toEqual([])
  expect(passages('a {/* b */} c', 'a.md')).toEqual(['a {/* b */} c'])
})

test('on lines of its own it may hold blank lines; those of HTML are comments too', () => {
  const text = 'a\n\n{/*\n  b\n\n  c\n*/}\n\n<!-- d -->\n\ne'
  expect(comments(text)).toEqual(['{/*\n  b\n\n  c\n*/}', '<!-- d -->'])
  expect(passages(text)).toEqual(['a', 'e'])
})

test('what nothing closes, what is escaped and what stands in code is text', () => {
  for (const text of ['a {/* b', '{/* b', '\\{/* b */}', '`{/* b */}`', '```\n{/* b */}\n```']) expect(comments(text)).toEqual([])
  expect(passages('{/* b')).toEqual(['{/* b'])
})

test('many that nothing closes are read in linear time', () => {
  // Read again from each opening, so many would outlast the runner's patience.
  for (const text of ['{/*\n'.repeat(100_000), '{/* '.repeat(200_000)]) expect(comments(text)).toEqual([])
  expect(comments(`${'{/* a\n'.repeat(100_000)}*/} b`)).toHaveLength(1)
})
