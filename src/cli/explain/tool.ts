import { existsSync, readFileSync } from 'node:fs'
import type { Translate } from '../../locales/index.js'
import type { Tool } from '../../report/reporter.js'
import { PACKAGE, version } from '../shared/version.js'
import { pageText, summaryOf } from './page.js'

const COLUMNS = 80

/** What a report may say of the program and of its rules, each page read when it is asked for. */
export function describedTool(t: Translate): Tool {
  return {
    version: version(),
    directory: process.cwd(),
    page(rule) {
      const file = new URL(`docs/rules/${rule}.md`, PACKAGE)
      if (!existsSync(file)) return null
      const markdown = readFileSync(file, 'utf8')
      return { summary: summaryOf(markdown), text: pageText(markdown, { t, color: false, columns: COLUMNS }), markdown }
    },
  }
}
