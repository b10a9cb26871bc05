import { translate } from './locale.js'

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

/** An error in words: what, where, what to do. Never a stack trace. */
export function describeError(error: unknown, path = ''): string {
  const t = translate()
  if (hasCode(error)) {
    const data = hasData(error) ? error.data : { reason: error.message }
    const near = typeof data['near'] === 'string' && data['near'] !== '' ? '-near' : ''
    const key = [`errors.${error.code}${near}`, `errors.${error.code}`].find((candidate) => t(candidate) !== candidate)
    if (key !== undefined) return t(key, data)
  }
  return t('errors.internal', { path: path || 'tashih', reason: error instanceof Error ? error.message : String(error) })
}

function hasCode(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

function hasData(error: Error): error is Error & { data: Readonly<Record<string, unknown>> } {
  return 'data' in error && typeof error.data === 'object' && error.data !== null
}
