/** Begins to watch: `changed` is called for every change from now on. Returns what ends it. */
export type Watch = (changed: () => void) => () => void

/**
 * Runs, and runs again after each change, for ever. The watch begins before a run does, so that a change during a run is followed by
 * another run after it; and it begins anew before each run, so that folders that came or were replaced are watched.
 *
 *     watch ─ run ──────── change, settle ─ run ─ change ─┐     ┌─ run ─ …
 *             └ change during it: ───────── settle ───────┴─ run ┘
 *
 * @param settle resolves after a while: several events come for one change, and editors write a file in steps
 * @throws what `run` throws
 */
export async function rerunOnChange(run: () => Promise<void>, watch: Watch, settle: () => Promise<void>): Promise<never> {
  let changes = 0
  let wake = (): void => undefined
  const changed = (): void => {
    changes++
    wake()
  }
  let close = watch(changed)
  try {
    for (;;) {
      const before = changes
      await run()
      if (changes === before) await new Promise<void>((resolve) => (wake = resolve))
      for (let seen = before; seen !== changes; ) {
        seen = changes
        await settle()
      }
      const closeLast = close
      close = watch(changed)
      closeLast()
    }
  } finally {
    close()
  }
}
