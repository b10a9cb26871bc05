import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { ask } from '../../src/cli/init/ask.ts'

const KNOWN = ['recommended', 'strict', 'web'] as const

/** What is asked, answered with these keys. */
async function answered(...keys: readonly string[]): Promise<[string | null, string[]]> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const wrong: string[] = []
  const asked = ask(KNOWN, { input, output, terminal: true, question: 'Where?', again: (answer, near) => (wrong.push(`${answer} ${near}`), '') })
  for (const key of keys) {
    input.write(key)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return [await asked, wrong]
}

test('an answer is one of those known; none is the first', async () => {
  expect(await answered('web\n')).toEqual(['web', []])
  expect(await answered(' strict \n')).toEqual(['strict', []])
  expect(await answered('\n')).toEqual(['recommended', []])
})

test('what is none is asked again', async () => {
  expect(await answered('stict\n', 'x\n', 'strict\n')).toEqual(['strict', ['stict strict', 'x ']])
})

test.each([['Ctrl+C', '\u0003'], ['Ctrl+D', '\u0004']])('%s breaks it off', async (_, key) => {
  expect(await answered(key)).toEqual([null, []])
  expect(await answered('x\n', key)).toEqual([null, ['x ']])
})
