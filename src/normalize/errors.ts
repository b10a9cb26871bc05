import { CodedError } from '../locales/english-error.js'

export type NormalizeErrorCode = 'unknown-profile' | 'unknown-step' | 'unknown-option' | 'bad-option' | 'bad-range'

/** A profile, a step or an option that does not exist, or a frozen range that lies outside the text. */
export class NormalizeError extends CodedError<NormalizeErrorCode> {
  override readonly name = 'NormalizeError'
}
