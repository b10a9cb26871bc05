import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configurationSchema } from '../../src/lint/schema.ts'
import { folder, tashih } from './run.ts'

const run = async (args: readonly string[], cwd: string) => {
  const { code, stderr } = await tashih(args, { cwd })
  return [code, stderr.replace(/[\u2068\u2069]/g, '')]
}
const lint = (files: Readonly<Record<string, string>>, ...more: string[]) => run(['lint', 'a.txt', ...more], folder({ 'a.txt': 'text\n', ...files }))

describe('a configuration that cannot be read is named, with its line', () => {
  test.each<[string, string, number | null, string]>([
    ['tashih.config.mjs', 'export default {\n  rules: {\n  preset: oops oops\n}\n', 3, "Unexpected identifier 'oops'"],
    ['tashih.config.mjs', 'export default {\n\n  rules: nope.x\n}\n', 3, 'nope is not defined'],
    ['tashih.config.mjs', 'import "no-such-package"\nexport default {}\n', null, "Cannot find package 'no-such-package'"],
    ['tashih.config.json', '{\n "rules": {}\n "preset": 1}', 3, "Expected ',' or '}' after property value"],
    ['.tashihrc.json', '{\n', 2, "Expected property name or '}'"],
    ['package.json', '{\n\n  x', 3, "Expected property name or '}'"],
  ])('%s: %j', async (name, content, line, reason) => {
    const place = line === null ? '' : `, at line ${line}`
    expect(await lint({ [name]: content })).toEqual([2, expect.stringContaining(`tashih: ${name} cannot be read as a configuration${place}: ${reason}`)])
  })

  test('tashih.config.js', async () => {
    // Read from the sources, tsx says in words of its own what is wrong in it.
    expect(await lint({ 'tashih.config.js': 'export default {\n  rules: {\n  preset: oops oops\n}\n' })).toEqual([2, expect.stringMatching(/^tashih: tashih\.config\.js cannot be read as a configuration, at line 3: .*oops/)])
  })

  test('from a directory below it', async () => {
    const cwd = folder({ 'tashih.config.json': '[\n1 2]' })
    mkdirSync(join(cwd, 'sub'))
    expect(await run(['lint', '.'], join(cwd, 'sub'))).toEqual([2, expect.stringContaining('tashih: ../tashih.config.json cannot be read as a configuration, at line 2: ')])
  })

  test('an empty one is an error', async () => {
    for (const name of ['tashih.config.json', 'tashih.config.mjs']) expect(await lint({ [name]: ' \n' })).toEqual([2, `tashih: ${name} is empty and sets nothing. Write a configuration in it, or remove it.\n`])
  })

  test('and so is one that is named and is none', async () => {
    expect(await lint({}, '-c', 'nope.json')).toEqual([2, 'tashih: There is no configuration file nope.json. Check the path.\n'])
    expect(await lint({}, '-c', '.')).toEqual([2, 'tashih: . is a directory. Name a file in it.\n'])
    expect(await lint({}, '-c', 'a.txt')).toEqual([2, 'tashih: a.txt is not read as a configuration: its name must end in one of .js, .mjs, .cjs, .json.\n'])
    expect(await lint({ 'package.json': '{}' }, '-c', 'package.json')).toEqual([2, 'tashih: package.json lacks the key tashih.\n'])
  })
})

test('--print-config shows translations, from where the file stands, and the profile of normalize', async () => {
  const normalize = { extends: 'publication', steps: { tatweel: true } }
  const cwd = folder({ 'tashih.config.json': JSON.stringify({ translations: { en: 'texts/en.txt' }, normalize }), 'bare.json': '{"rules":{}}' })
  const printed = async (...more: string[]) => JSON.parse((await tashih(['lint', '--print-config', 'a.txt', ...more], { cwd })).stdout) as unknown
  expect(await printed()).toMatchObject({ translations: { en: expect.stringMatching(/tashih-\w+.texts.en\.txt$/) }, normalize })
  expect(await printed('-c', 'bare.json')).toMatchObject({ translations: {}, normalize: {} })
})

test('--print-config shows every rule as it is set, what the command line sets, and what lists leave out', async () => {
  const config = { preset: 'strict', rules: { 'letters/repeated-word': ['error', { least: 5 }] }, locale: 'ar' }
  const cwd = folder({ 'bare.json': '{}', 'tashih.config.json': JSON.stringify(config), '.tashihignore': 'b.md\n' })
  const printed = async (...args: string[]) => JSON.parse((await tashih(['lint', '--print-config', ...args], { cwd })).stdout) as { rules: Record<string, unknown>; ignored: boolean; locale: string }
  const own = await printed('a.md', '--rule', 'shape/tatweel:off')
  expect(own).toMatchObject({ rules: { 'quran/garbled': 'error', 'shape/tatweel': 'off', 'letters/repeated-word': ['error', { least: 5 }] }, ignored: false, locale: 'ar' })
  expect(await printed('b.md', '-c', 'bare.json')).toMatchObject({ rules: { 'quran/garbled': 'error', 'shape/tatweel': 'warning', 'letters/unknown-word': 'off' }, ignored: true, locale: 'en' })
  expect((await printed('node_modules/a.md')).ignored).toBe(true)
  expect(Object.keys(own.rules)).toEqual(Object.keys((await printed('b.md', '-c', 'bare.json')).rules))
})

describe('what looks like a configuration and is not read is told', () => {
  const known = 'tashih.config.js, tashih.config.mjs, tashih.config.json, .tashihrc.json, package.json'

  test.each([
    ['tashih.config.cjs', `tashih: tashih.config.cjs is not read unless --config names it: a configuration is named ${known}.\n`],
    ['.tashihrc', `tashih: .tashihrc is not read: a configuration is named ${known}.\n`],
    ['.tashihrc.yml', `tashih: .tashihrc.yml is not read: a configuration is named ${known}.\n`],
  ])('%s', async (name, message) => {
    expect(await lint({ [name]: 'x' }, '-o', 'report')).toEqual([0, message])
    expect(await lint({ [name]: 'x', 'b.json': '{}' }, '-o', 'report', '-c', 'b.json')).toEqual([0, ''])
  })

  test('a second one beside that which holds, and nothing above it', async () => {
    const cwd = folder({ 'a.txt': 'text\n', 'tashih.config.json': '{}', '.tashihrc.json': '{}', 'package.json': '{"tashih":{}}' })
    expect(await run(['lint', 'a.txt', '-o', 'report'], cwd)).toEqual([0, 'tashih: .tashihrc.json is not read: tashih.config.json stands beside it and holds.\n'])
    mkdirSync(join(cwd, 'sub'))
    writeFileSync(join(cwd, 'sub/tashih.config.json'), '{}')
    writeFileSync(join(cwd, 'sub/b.txt'), 'text\n')
    expect(await run(['lint', 'b.txt', '-o', 'report'], join(cwd, 'sub'))).toEqual([0, ''])
  })
})

test.each(['await new Promise(() => {})\nexport default {}', 'process.exit(0)'])('a configuration that never comes is told: %j', async (text) => {
  expect(await lint({ 'tashih.config.mjs': text })).toEqual([2, 'tashih: tashih.config.mjs cannot be read as a configuration: it ends the program, or waits for what never comes.\n'])
})

describe('tashih init', () => {
  test('names a directory that has the name of its file', async () => {
    const cwd = folder({})
    mkdirSync(join(cwd, 'tashih.config.mjs'))
    for (const command of [['init'], ['lint', '.']]) expect(await run(command, cwd)).toEqual([2, 'tashih: tashih.config.mjs is a directory, and has the name of a configuration file. Give it another name.\n'])
  })

  test('writes a comment on every key that there is, and asks for no language', async () => {
    const cwd = folder({})
    for (const lang of ['en', 'ar']) {
      expect((await tashih(['init', '--lang', lang], { cwd })).code).toBe(0)
      const text = readFileSync(join(cwd, 'tashih.config.mjs'), 'utf8')
      for (const key of Object.keys(configurationSchema().properties ?? {})) if (key !== '$schema') expect(text).toMatch(new RegExp(`^  (?:// )?${key}:`, 'm'))
      expect(text).toMatch(/^ {2}\/\/ locale: /m)
      expect(text).not.toMatch(/cli\.init/)
      rmSync(join(cwd, 'tashih.config.mjs'))
    }
  })

  test.each([
    ['tashih.config.json', '{"rules":{}}'],
    ['tashih.config.js', 'export default {}'],
    ['.tashihrc.json', 'what cannot be read'],
    ['package.json', '{"tashih":{}}'],
  ])('writes nothing beside %s', async (name, content) => {
    const cwd = folder({ [name]: content })
    expect(await run(['init'], cwd)).toEqual([2, `tashih: ${name} holds here already, so tashih.config.mjs was not written. Change ${name}, or remove it first.\n`])
    expect(() => readFileSync(join(cwd, 'tashih.config.mjs'))).toThrow('ENOENT')
  })

  test('writes one below another, and says whose place it takes', async () => {
    const cwd = folder({ 'package.json': '{"tashih":{}}' })
    mkdirSync(join(cwd, 'sub'))
    writeFileSync(join(cwd, 'sub/package.json'), '{"name":"x"}')
    expect(await run(['init'], join(cwd, 'sub'))).toEqual([0, 'tashih: ../package.json held here until now; tashih.config.mjs takes its place.\n'])
    expect(await run(['init'], join(cwd, 'sub'))).toEqual([2, 'tashih: tashih.config.mjs is there already; it was left as it is.\n'])
  })
})
