import { englishError } from '../locales/english-error.js'

export type DocumentErrorCode =
  | 'not-found'
  | 'is-directory'
  | 'no-access'
  | 'too-large'
  | 'binary'
  | 'invalid-utf8'
  | 'invalid-utf16'
  | 'unknown-format'
  | 'no-match'
  | 'unreadable'

/** A document that cannot be read. `data` holds what a message in any language needs: path, offset, byte, … */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly code: DocumentErrorCode
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: DocumentErrorCode, data: Readonly<Record<string, string | number>>) {
    super(englishError(code, data))
    this.code = code
    this.data = data
  }
}
