import type { Page } from 'playwright-core'

/** A grapheme cluster as the browser drew it: UTF-16 offset, and its first rectangle. */
export interface Cluster {
  readonly offset: number
  readonly x: number
  readonly y: number
}

export interface Layout {
  readonly direction: 'ltr' | 'rtl'
  /** CSS pixels. */
  readonly width: number
  readonly font: string
}

/** Puts a text alone on the page as one paragraph. White space is kept; lines break at the width. */
export async function place(page: Page, text: string, { direction, width, font }: Layout): Promise<void> {
  const style = `white-space: pre-wrap; overflow-wrap: anywhere; width: ${width}px; font: 18px ${font}; margin: 16px; text-align: start`
  await page.setContent(`<!doctype html><meta charset="utf-8"><p id="text" dir="${direction}" style="${style.replace(/"/g, '&quot;')}"></p>`)
  await page.evaluate<void>(`document.getElementById('text').textContent = ${JSON.stringify(text)}; document.fonts.ready.then(() => undefined)`)
}

/**
 * Rectangles of the text's grapheme clusters, in CSS pixels: middle of each from the left and from the top. Clusters and not code points,
 * since a mark has its letter's rectangle. What has none (a control, collapsed white space) is left out; of a space at a line's end the
 * first counts.
 */
export async function measure(page: Page): Promise<Cluster[]> {
  return page.evaluate<Cluster[]>(MEASURE)
}

/** Runs in the page: this program is compiled without the types of a document. */
const MEASURE = `(() => {
  const node = document.getElementById('text').firstChild
  if (node === null) return []
  const found = []
  const range = document.createRange()
  for (const { index, segment } of new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(node.textContent)) {
    range.setStart(node, index)
    range.setEnd(node, index + segment.length)
    const [rectangle] = range.getClientRects()
    if (rectangle !== undefined) found.push({ offset: index, x: rectangle.left + rectangle.width / 2, y: rectangle.top + rectangle.height / 2 })
  }
  return found
})()`
