/** A profile, a step or an option that does not exist, or a frozen range that lies outside the text. */
export class NormalizeError extends Error {
  override readonly name = 'NormalizeError'
  readonly code: 'unknown-profile' | 'unknown-step' | 'unknown-option' | 'bad-option' | 'bad-range'

  constructor(code: NormalizeError['code'], message: string) {
    super(message)
    this.code = code
  }
}
