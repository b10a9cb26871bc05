/** The command line was used in a way that cannot work. Its code names a text under `errors`. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: string
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: string, data: Readonly<Record<string, string | number>>) {
    super(`${code}: ${JSON.stringify(data)}`)
    this.code = code
    this.data = data
  }
}
