import { once } from 'node:events'
import { describeError, UsageError } from './errors.js'

/** Writes and waits where the reader is slow, so that nothing piles up in memory. */
export async function write(text: string | Uint8Array, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  if (text.length === 0 || stream.write(text)) return
  // What keeps the stream from being written ends the run: see endWithoutOutput.
  await once(stream, 'drain').catch(() => {})
}

export function warn(text: string): void {
  process.stderr.write(`tashih: ${text}\n`)
}

/** `tashih … | head`: a reader that has seen enough is no error. Anything else that keeps output from being written is one. */
export function ignoreClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(Number(process.exitCode ?? 0))
      // Nothing can be said where the error stream itself is what fails.
      if (stream === process.stderr) process.exit(2)
      void endWithoutOutput(error)
    })
  }
}

let isEnding = false

/** Says once why standard output cannot be written, and ends the run: whatever came after would be lost. */
async function endWithoutOutput({ message }: Error): Promise<void> {
  if (isEnding) return
  isEnding = true
  const text = await describeError(new UsageError('no-output', { reason: message }))
  process.stderr.write(`tashih: ${text}\n`, () => process.exit(2))
}

/** In fewer cells nothing can be laid out: lines are broken by the terminal. */
const LEAST_COLUMNS = 20

/** Cells in a line of the terminal; 80 where there is none. */
export function columns(stream: NodeJS.WriteStream = process.stdout): number {
  const wide = stream.columns
  // A terminal that does not know its width has none.
  return wide === undefined || wide === 0 ? 80 : Math.min(Math.max(wide, LEAST_COLUMNS), 120)
}

/** Colours: for a terminal, unless --color, --no-color or the environment says otherwise. */
export function wantsColor(option: boolean | undefined, stream: NodeJS.WriteStream = process.stdout): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (option !== undefined) return option
  if ((NO_COLOR ?? '') !== '') return false
  return (FORCE_COLOR ?? '') !== '' || stream.isTTY === true
}
