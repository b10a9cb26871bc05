import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { folder } from './run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const TSX = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href

test('--watch goes on where the configuration above is wrong for a while, and says once that it waits', async () => {
  const cwd = folder({})
  mkdirSync(join(cwd, 'sub'))
  writeFileSync(join(cwd, 'sub/a.txt'), 'قال \ufefb إله\n')
  const child = spawn(process.execPath, ['--conditions', 'tashih-source', '--import', TSX, join(root, 'src/cli/tashih.ts'), 'lint', 'sub', '--watch', '--format', 'ndjson'], { cwd, env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' } })
  const closed = new Promise((resolve) => child.on('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await closed
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  /** Writes the configuration until it is noticed: the watch begins after a report is out. */
  const until = async (holds: () => boolean, config?: string): Promise<void> => {
    for (let since = 0; !holds(); since += 100) {
      if (config !== undefined && since % 1000 === 0) writeFileSync(join(cwd, 'tashih.config.mjs'), config)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  await until(() => errors.includes('Waiting for changes'))
  expect(output).toContain('shape/presentation-form')
  await until(() => errors.includes('cannot be read as a configuration'), 'export default { rules: {')
  await until(() => output.includes('"findings":[]'), "export default { rules: { 'shape/presentation-form': 'off' } }\n")
  await until(() => errors.includes('rulse'), 'export default { rulse: {} }\n')
  expect(errors.match(/Waiting for changes/g)).toHaveLength(1)
})
