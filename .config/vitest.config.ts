import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { conditions: ['tashih-source'] },
  ssr: { resolve: { conditions: ['tashih-source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './.config/counts.ts'],
    coverage: { include: ['src/**'], exclude: ['src/**/*.generated.ts'] },
  },
})
