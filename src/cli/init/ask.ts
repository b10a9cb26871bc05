import { createInterface } from 'node:readline/promises'
import { nearValue } from '../../lint/near-rule.js'

/** Where a question is put, and what is said of an answer that is none. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly terminal?: boolean
  readonly question: string
  again(answer: string, near: string): string
}

/** Asks until the answer is one of those known; an empty one is the first of them. Null where nobody answers: Ctrl+C, Ctrl+D. */
export async function ask<T extends string>(known: readonly [T, ...T[]], { input, output, terminal, question, again }: Dialogue): Promise<T | null> {
  const lines = createInterface({ input, output, ...(terminal === undefined ? {} : { terminal }) })
  const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
  try {
    for (;;) {
      // The question is rejected by Ctrl+C, and left open by the end of the input.
      const line = await Promise.race([lines.question(`${question} [${known[0]}] `).catch(() => null), closed])
      if (line === null) return null
      const answer = line.trim()
      const found = answer === '' ? known[0] : known.find((one) => one === answer)
      if (found !== undefined) return found
      output.write(`${again(answer, nearValue(answer, known))}\n`)
    }
  } finally {
    lines.close()
  }
}
