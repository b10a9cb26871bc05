import type { Locale, Translate } from '../../locales/index.js'
import type { Tool } from '../../report/reporter.js'
import { version } from '../shared/version.js'
import { pageFile } from './file.js'
import { pageText, summaryOf } from './page.js'

const COLUMNS = 80

/** What a report may say of the program and of its rules, each page read when it is asked for. */
export function describedTool(t: Translate, locale: Locale): Tool {
  return {
    version: version(),
    directory: process.cwd(),
    page(rule) {
      const markdown = pageFile(rule, locale)
      return markdown === null ? null : { summary: summaryOf(markdown), text: pageText(markdown, { t, color: false, columns: COLUMNS }, locale), markdown }
    },
  }
}
