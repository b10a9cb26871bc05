import { messages } from './locale.js'

export { UsageError } from './usage-error.js'

/** An error in words: what, where, what to do. Never a stack trace. */
export async function describeError(error: unknown, path = ''): Promise<string> {
  const t = await messages()
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
