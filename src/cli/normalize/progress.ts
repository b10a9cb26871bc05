/** How many files are done, on one line of the terminal's error stream; nothing where that is no terminal. */
export class Progress {
  readonly #stream = process.stderr
  readonly #text: (count: number) => string
  #count = 0
  #shownAt = 0

  /** @param text what to show of a number of files */
  constructor(text: (count: number) => string) {
    this.#text = text
  }

  /** One more file is done. */
  step(): void {
    this.#count++
    const now = Date.now()
    if (!this.#stream.isTTY || this.#count < 2 || now - this.#shownAt < 100) return
    this.#shownAt = now
    this.#stream.write(`\r\u001B[K${this.#text(this.#count)}`)
  }

  /** Clears the line before something else is written. */
  clear(): void {
    if (this.#shownAt === 0) return
    this.#stream.write('\r\u001B[K')
    this.#shownAt = 0
  }
}
