import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packSections } from '../../src/quran/corpora/sections.ts'
import type { CorpusBuild } from '../build.ts'
import { buildIndex } from './build-index.ts'
import { readImlai, readManifest, readUthmani } from './sources.ts'

const build: CorpusBuild = (directory) => {
  const manifest = readManifest()
  const uthmani = readUthmani(manifest.editions.uthmani)
  const { lines: imlai, surahLengths } = readImlai(manifest.editions.imlai)
  writeFileSync(join(directory, 'uthmani.txt'), uthmani.join('\n'))
  writeFileSync(join(directory, 'imlai.txt'), imlai.join('\n'))
  writeFileSync(join(directory, 'index.bin'), packSections(buildIndex(uthmani, imlai, surahLengths)))
  writeFileSync(join(directory, 'NOTICE'), `${manifest.notice}\n`)
  writeFileSync(join(directory, 'about.json'), JSON.stringify({ ...manifest, surahLengths }))
}

export default build
