// Generated from the files under src/cli by .config/generators/commands.ts: `npm run generate`.
import type { Command } from 'commander'

/** Every command; loaded when it is asked for, so that one command does not wait for the others. */
export const registry: Readonly<Record<string, () => Promise<{ register(program: Command): void }>>> = {
  ayah: () => import('./ayah.js'),
  batch: () => import('./batch.js'),
  bidi: () => import('./bidi.js'),
  detect: () => import('./detect.js'),
  explain: () => import('./explain.js'),
  init: () => import('./init.js'),
  lint: () => import('./lint.js'),
  normalize: () => import('./normalize.js'),
  quotes: () => import('./quotes.js'),
}
