import { expect, test } from 'vitest'
import { generate, stale } from '../.config/generate.ts'

test('every generated file is what its generator writes (npm run generate)', async () => {
  expect(stale(await generate())).toEqual([])
})
