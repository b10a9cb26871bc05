import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const KILOBYTE = 1024
const LIMIT = 12 * KILOBYTE

test('tashih/bidi, bundled and gzipped, is small enough to install alone and needs nothing of Node', async () => {
  const entryPoints = [fileURLToPath(new URL('../../src/bidi/index.ts', import.meta.url))]
  const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, format: 'esm', platform: 'browser', write: false })
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length
  expect(size).toBeGreaterThan(KILOBYTE)
  expect(size).toBeLessThanOrEqual(LIMIT)
})
