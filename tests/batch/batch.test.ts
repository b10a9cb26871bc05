import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteLines } from '../../src/batch/lines.ts'
import { runBatch } from '../../src/batch/stream.ts'
import { engine } from '../lint/doubles.ts'

async function* chunks(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part)
}

const bytes = (text: string) => new TextEncoder().encode(text)

async function run(input: readonly Uint8Array[], limit = 1000): Promise<unknown[]> {
  const lines: string[] = []
  const write = (line: string) => Promise.resolve(void lines.push(line))
  await runBatch(chunks(input), write, { ...engine([]), maxRecordBytes: limit }, (code, data) => `${code} ${JSON.stringify(data)}`)
  expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true)
  return lines.map((line) => JSON.parse(line) as unknown)
}

describe('lines of bytes', () => {
  test('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '\n', 'ق') }), fc.array(fc.nat(10)), async (text, cuts) => {
        const all = bytes(text)
        const parts: Uint8Array[] = []
        let at = 0
        for (const cut of cuts) parts.push(all.subarray(at, (at = Math.min(all.length, at + cut))))
        parts.push(all.subarray(at))
        const found: string[] = []
        for await (const line of byteLines(chunks(parts), 1000)) found.push('bytes' in line ? new TextDecoder().decode(line.bytes) : 'too long')
        expect(found).toEqual(text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n'))
      }),
    )
  })

  test('that are too long are counted, not kept', async () => {
    const part = new Uint8Array(1 << 16).fill(0x61)
    const found = []
    for await (const line of byteLines(chunks([...Array.from({ length: 64 }, () => part), bytes('\nok\n')]), 100)) found.push(line)
    expect(found).toEqual([{ number: 1, tooLong: 64 << 16 }, { number: 2, bytes: bytes('ok') }])
  })
})

describe('tashih batch', () => {
  test('answers each record in its place, and a bad line never stops the stream', async () => {
    const input = ['{"id":"a","text":"one"}', 'bad', '', '[]', '{"id":1}', '{"id":"b"}', '{"id":"c","text":"x","format":"nope"}', `{"id":"long","text":"${'x'.repeat(2000)}"}`, '{"id":"d","text":"**x**","format":"markdown"}', '{"id":"e","text":"\\ud800"}']
    const output = await run([bytes(input.join('\n'))])
    expect(output).toMatchObject([
      { id: 'a', findings: [], quotations: [], citations: [] },
      { id: null, error: { code: 'bad-record' } },
      { id: null, error: { code: 'bad-record' } },
      { id: 1, error: { code: 'bad-record', message: 'record-no-text {"line":5}' } },
      { id: 'b', error: { code: 'bad-record' } },
      { id: 'c', error: { code: 'unknown-format' } },
      { id: null, error: { code: 'record-too-large' } },
      { id: 'd', findings: [] },
      { id: 'e', findings: [] },
    ])
  })

  test('gives an id back as it came, a number too, and refuses one that it could not', async () => {
    const input = ['{"id":5,"text":"one"}', '{"id":1.5,"text":"one"}', '{"id":"5","text":"one"}', '{"id":12345678901234567890,"text":"one"}', '{"id":null,"text":"one"}', '{"text":"one"}']
    expect(await run([bytes(input.join('\n'))])).toMatchObject([
      { id: 5, findings: [] },
      { id: 1.5, findings: [] },
      { id: '5', findings: [] },
      { id: null, error: { code: 'bad-record', message: expect.stringContaining('record-id-too-large') } },
      { id: null, error: { code: 'bad-record', message: expect.stringContaining('record-no-id') } },
      { id: null, error: { code: 'bad-record', message: expect.stringContaining('record-no-id') } },
    ])
  })

  test('takes a byte order mark before the first record', async () => {
    expect(await run([bytes('\ufeff{"id":"a","text":"one"}\n{"id":"b","text":"two"}\n')])).toMatchObject([{ id: 'a', findings: [] }, { id: 'b', findings: [] }])
  })

  test('survives any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array()), async (parts) => void (await run(parts))))
  })
})
