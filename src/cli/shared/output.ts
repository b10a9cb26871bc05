import { once } from 'node:events'

/** Writes and waits where the reader is slow, so that nothing piles up in memory. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

export function warn(text: string): void {
  process.stderr.write(`tashih: ${text}\n`)
}

/** `tashih … | head`: a reader that has seen enough is no error. */
export function ignoreClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(Number(process.exitCode ?? 0))
    })
  }
}

/** Cells in a line of the terminal; 80 where there is none. */
export function columns(): number {
  const wide = process.stdout.columns
  return wide === undefined || wide < 40 ? 80 : Math.min(wide, 120)
}

/** Colours: for a terminal, unless --no-color or NO_COLOR says otherwise. */
export function wantsColor(option: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (!option || (NO_COLOR ?? '') !== '') return false
  return (FORCE_COLOR ?? '') !== '' || process.stdout.isTTY === true
}
