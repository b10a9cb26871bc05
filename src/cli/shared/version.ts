import { readFileSync } from 'node:fs'

/** The package's directory: this module runs from dist/cli/app, and from src/cli/shared in tests. */
export const PACKAGE = new URL('../../../', import.meta.url)

export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}
