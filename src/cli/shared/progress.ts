/** Wait this long before anything is shown: most runs are done by then. */
const PATIENCE = 1000
const INTERVAL = 100
const WIDTH = 24

/** A bar on the terminal's error stream, for runs that take a while. Elsewhere it shows nothing. */
export class Progress {
  readonly #total: number
  readonly #start = Date.now()
  readonly #enabled = process.stderr.isTTY === true
  #done = 0
  #shown = 0

  constructor(total: number) {
    this.#total = total
  }

  step(): void {
    this.#done++
    const now = Date.now()
    if (!this.#enabled || now - this.#start < PATIENCE || now - this.#shown < INTERVAL) return
    this.#shown = now
    const full = Math.floor((this.#done / this.#total) * WIDTH)
    process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${this.#done}/${this.#total}`)
  }

  /** Takes the bar away before something else is written. */
  clear(): void {
    if (this.#shown === 0) return
    process.stderr.write('\r\u001b[K')
    this.#shown = 0
  }
}
