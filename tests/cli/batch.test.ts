import { expect, test } from 'vitest'
import { folder, tashih } from './run.ts'

test('tashih batch says in Arabic why a line is no record', async () => {
  const input = ['nope', '[]', '{"text":"a"}', '{"id":4}', '{"id":"e","text":"a","format":1}', '{"id":"f","text":"a","format":"x"}'].join('\n')
  const { stdout } = await tashih(['batch', '-', '--lang', 'ar'], { input })
  const messages = stdout.trim().split('\n').map((line) => (JSON.parse(line) as { error: { message: string } }).error.message)
  expect(messages).toHaveLength(6)
  // English is what the platform says of JSON, and names.
  for (const message of messages) expect(message.split(/[⁨⁩]/).filter((_, i) => i % 2 === 0).join('').replace(/"\w+"|JSON/g, '')).not.toMatch(/[a-z]/i)
})

test('tashih batch takes a file that begins with a byte order mark, and numbers as ids', async () => {
  const cwd = folder({ 'a.ndjson': '\ufeff{"id":5,"text":"one"}\n' })
  expect((await tashih(['batch', 'a.ndjson'], { cwd })).stdout).toBe('{"id":5,"findings":[],"quotations":[],"citations":[]}\n')
})
