import { CodedError } from '../locales/english-error.js'

export type DocumentErrorCode =
  | 'not-found'
  | 'is-directory'
  | 'no-access'
  | 'too-large'
  | 'binary'
  | 'invalid-utf8'
  | 'invalid-utf16'
  | 'utf-32'
  | 'unknown-format'
  | 'no-match'
  | 'unreadable'
  | 'no-directory'
  | 'write-to-directory'
  | 'no-write-access'
  | 'unwritable'

/** A document that cannot be read or written. `data` holds what a message in any language needs: path, offset, byte, … */
export class DocumentError extends CodedError<DocumentErrorCode> {
  override readonly name = 'DocumentError'
}
