import { picture, pictureStyle } from '../../bidi/index.js'
import type { Translate } from '../../locales/index.js'
import { baseKey } from './describe.js'
import { levelsInShort, type ReportedLine } from './lines.js'

/** Says that a page is ours, so that a later one may take its place. */
export const GENERATOR = '<meta name="generator" content="tashih bidi">'

/** The head of the page that shows lines as pictures; `pageEnd` closes it. */
export function pageStart(t: Translate, language: string): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
${GENERATOR}
<meta name="viewport" content="width=device-width">
<title>${html(t('cli.bidi.title'))}</title>
<style>
body { font: 16px/1.6 "Noto Naskh Arabic", "Noto Sans", system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1f2933 }
article { border-block-start: 1px solid #d5dbe1; padding-block: 1rem }
h2 { font-size: 1rem; margin: 0 } h2 span { font-weight: normal; color: #52606d }
p.line { background: #f7f8fa; padding: .5rem .75rem; border-radius: 4px; font-size: 1.15rem }
div.picture { overflow-x: auto }
code { color: #52606d; font-size: .85rem }
${pictureStyle}</style>
</head>
<body>
<h1>${html(t('cli.bidi.title'))}</h1>
<p>${html(t('cli.bidi.legend'))}</p>
`
}

export function pageArticle(path: string, line: ReportedLine, t: Translate): string {
  const where = `${path}:${line.position.line}:${line.position.column}`
  return `<article>
<h2><bdi>${html(where)}</bdi> <span>${html(t(baseKey(line)))}</span></h2>
<p class="line" dir="${line.paragraph.base}">${html(line.text)}</p>
<div class="picture" dir="${line.paragraph.base}">${picture(line.text, line.line, where)}</div>
<p><code dir="ltr">${levelsInShort(line.line.levels)}</code></p>
</article>
`
}

export function pageEnd(): string {
  return '</body>\n</html>\n'
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
